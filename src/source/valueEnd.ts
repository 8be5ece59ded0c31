/** Where the list of bodies in a keyed line ends, though its row is full: before a line that cannot be its rest. */
import { charges } from './cutWords.ts'
import { endsBody, listsNames } from './keyedLines.ts'
import { continues } from './lineSigns.ts'
import { Signs } from './signs.ts'

const COLON = new Signs('：:')
const SEPARATOR = /[、，,；;。：:\s]/
const CLAUSE_END = /[，,；;。：:]/
/** A list that a stop ends goes on with nothing. */
const STOPPED = new Signs('。')
/** The shortest first words of a text: the rests of names that do not end as names of bodies do are shorter. */
const SHORTEST_WORDS = 6
/** The rest of the last name, or what the bodies do. */
const OF_LIST =
  /^[（(〔[【〈“]|^(?:等|及|和|与|會同|会同|分别|共同|有限|股份|[0-9])|^(?:按照?|依据?|根据)[^，。]{0,6}(?:职责|職責|职能|分工)/
/** Words that may be of names: with a bracket, or with further last characters. */
const OF_NAME =
  /[（(〔［[〈）)〕］\]〉]|(?:[联聯协協银銀]|电信|移动|联通|铁塔|邮政|气象|烟草|消防|石油|石化)$/
/** Bodies that are told what to do, not named. */
const TOLD =
  /^各[^。；;：:]{1,24}?(?:(?<![重主纪需概])要(?![素点求职道])|应(?!急)|须|必须|务必|切实|认真|高度重视)|^(?:本|此)(?:办法|措施|方案|意见|通知|规定|细则|计划|政策|行动)/
/** Words with which sentences begin, and names seldom. */
const VERB =
  /^(?:以|对|将|通过|鼓励|支持|推动|推进|加强|加快|完善|健全|强化|深化|优化|提升|实施|开展|建立|积极|大力|全面|进一步|切实|充分|持续|不断|坚持)/

/** Whether a line begins a text, as no list of bodies goes on: bodies are told what to do, or its first words are none. */
function beginsText(next: string): boolean {
  if (continues(next) || OF_LIST.test(next) || charges(next)) return false
  if (TOLD.test(next)) return true
  const end = next.search(VERB.test(next) ? CLAUSE_END : SEPARATOR)
  if (end < SHORTEST_WORDS || COLON.at(next, end)) return false
  const words = next.slice(0, end)
  return !OF_NAME.test(words) && !endsBody(words) && !words.startsWith('各')
}

/**
 * Whether a keyed line whose value names bodies is whole, and the next line begins a text.
 *
 * @param chars the end of the keyed line
 * @param next the line that follows, which begins no paragraph by its form
 */
export function endsValue(chars: string, next: string): boolean {
  if (!beginsText(next)) return false
  let from = chars.length
  while (from > 0 && !COLON.at(chars, from - 1)) from--
  if (from === 0) from = chars.search(CLAUSE_END) + 1
  const value = chars.slice(from)
  const stopped = STOPPED.at(value, value.length - 1)
  const names = stopped ? value.slice(0, -1) : value
  return (
    names !== '' &&
    (stopped || endsBody(names) || /[）)]$/.test(names)) &&
    !/(?:^|[、，,；;])[^、，,；;]$/.test(names) &&
    listsNames(names)
  )
}
