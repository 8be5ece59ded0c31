/** What makes a list without a role word a statement. */
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import type { Pair } from './brackets.ts'
import { COUNTED_WITHIN, isCounted } from './counted.ts'
import type { Examined } from './examined.ts'
import { fold } from './fold.ts'
import { isMixed } from './mixedLists.ts'
import { kindOf } from './names/endings.ts'
import { Noted } from './noted.ts'
import { holdsOffice, isCharged, isOfSeveral, isOrgan, nameOf, VENUE } from './offices.ts'
import { isOfPerson } from './persons.ts'
import { printedBefore, printedEnd, skipBlank } from './printed.ts'

/** What ends a sentence before a bracket, or behind it. */
export const SENTENCE_END: Signs = new Signs('。！？；.!?;')
const OPENING = new Signs('（(〔［[【')
/** What explanations stand in; other shapes seldom hold any, so that there the first name of a list is proof enough. */
const ROUND = new Signs('（(')
/** How many characters before a bracket tell whether it explains the word there. */
export const LOOK_BACK = 8

/** Words before a list of what they mean: awardees, places of a trial, those who have met. */
const ENUMERATED =
  /(?:先进|优秀|获奖|示范|试点|参会|参评|获评|入选|受表彰)(?:集体|单位|地区|企业|部门|机构|名单|城市|县区|园区|学校)$|(?:的有|包括|包含|分别[是为]|主要是|例如|比如)$/

/** A heading that is what some bodies are called in the plan, of which the list names each: `三、成员单位（县教育局、县公安局）`. */
const CALLED = new Guarded(
  'last',
  '位门府镇街乡道',
  /(?:^|[、.．）)])\s?[^，。；：、（）()]{0,8}(?:成员单位|(?:主管|监管|职能|责任|牵头|配合|有关|相关)(?:单位|部门)|属地(?:政府|街镇|镇街|乡镇|街道))$/,
)
const HEADING = 16

/** Whether the words before the bracket at the index are a name that such a list would explain. */
function isExplained(text: string, at: number, { source, members }: Examined): boolean {
  const word = fold(printedBefore(text, at, LOOK_BACK)).chars
  if (kindOf(word) === undefined) return false
  return !(VENUE.test(word) && members.length > 1 && members.every(member => isOrgan(source, member)))
}

/** What authorities do to what stands before a bracket, and did before the plan, unless they are to organise it. */
const DECIDES =
  '印发|发文|颁布|转发|下发|制发|发布|公布|公示|下达|签发|颁发|核发|认定|认可|评定|评选|鉴定|核定|审定|核准|批准|批复|命名|授予|授牌|表彰|通报|出具|推荐'
/** Who has issued a document or decided on something: one verb for all of the list, and no time. */
const ISSUED = new Guarded(
  'last',
  `${DECIDES.split('|')
    .map(verb => verb.slice(-1))
    .join('')}的立知件告`,
  new RegExp(
    `^[^，；。]{2,80}(?<!组织|统一)(?:${DECIDES})(?:的|设立|成立|通知|文件|公告|通告)?$|(?:印发|发布|下发)的?(?:通知|文件|公告|通告)$`,
  ),
)
const CLOSING = new Signs('）)')

/** Whether the words of a bracket, with its closing glyph or none, say so. */
function saysIssued(words: string): boolean {
  const end = CLOSING.at(words, words.length - 1) ? words.length - 1 : words.length
  return ISSUED.mayMatchBefore(words, end) && ISSUED.pattern.test(words.slice(0, end))
}
/** Whom to ask at which number. */
const TELEPHONE = new Noted('0123456789', /[0-9]{7}/)

/** Whether such a list within a sentence is told from one that explains the word before it. */
function assignsWithin(text: string, start: number, examined: Examined): boolean {
  const { source, members } = examined
  if (members.length < 2 || isExplained(text, start, examined)) return false
  const judged = ROUND.at(text, start) ? members : members.slice(0, 1)
  return judged.every(member => member.headed && isOrgan(source, member))
}

/**
 * The same at the end of a sentence that does not end before the list; `ends`: nothing follows, or a further bracket; `stops`:
 * nothing but the full stop does.
 */
function assignsAtEnd(
  text: string,
  start: number,
  ends: boolean,
  stops: boolean,
  examined: Examined,
): boolean {
  const { source, members } = examined
  if (!holdsOffice(examined) || ENUMERATED.test(printedBefore(text, start, LOOK_BACK))) return false
  if (CALLED.test(printedBefore(text, start, HEADING))) return false
  const several = members.length > 1
  if (several && ends) return true
  const [leader] = members
  const mark = text[printedEnd(text, 0, start) - 1]
  if (mark === '》') return false
  if (mark === '”')
    return several && (leader?.collective === true || (leader?.headed === true && isOrgan(source, leader)))
  if (isExplained(text, start, examined)) return false
  return several || ends || stops || leader?.kind === 'group' || members.every(({ headed }) => headed)
}

/** A class of bodies by a word that alone may mean a place: told to act where bodies stand beside it, `各村、社区`. */
const CLASS = new Guarded('last', '区校居村场', /^(?:社区|园区|片区|林区|学校|林场|农场|村|居|村居)$/)

/** Whether the members that do not look like bodies are such classes, beside one that is told by 各, or behind a sentence by itself. */
function areClasses({ source, members }: Examined, closed: boolean): boolean {
  return (
    members.some(member => member.collective || (closed && isCharged(member))) &&
    members.every(member => member.kind !== undefined || CLASS.test(nameOf(source, member)))
  )
}

/** Whether a list without any role word assigns: at the end of a sentence, every member a body, and one an office or a group. */
export function isList(text: string, { start, end, flaw }: Pair, words: string, examined: Examined): boolean {
  const { source, plain, members, known, residue, deadline } = examined
  if (residue > 0 || known === 0 || TELEPHONE.testIn(plain, words)) return false
  if (deadline === '' && saysIssued(words)) return false
  const next = skipBlank(text, end, text.length)
  const previous = printedEnd(text, 0, start) - 1
  const ends = next === text.length || OPENING.at(text, next)
  const last = ends || SENTENCE_END.at(text, next)
  const closed = previous < 0 ? ends : SENTENCE_END.at(text, previous)
  if (!closed) {
    const before = fold(printedBefore(text, start, COUNTED_WITHIN)).chars
    if (isCounted(before, examined) || isOfPerson(before, text)) return false
  }
  if (known < members.length && !areClasses(examined, closed))
    return !flaw && last && isMixed(examined, closed)
  if (closed)
    return deadline !== '' || members.some(member => isCharged(member) || isOfSeveral(source, member))
  if (members.some(({ by }) => by === 'doing')) return false
  return last
    ? assignsAtEnd(text, start, ends, skipBlank(text, next + 1, text.length) === text.length, examined)
    : text[next] === '，' && assignsWithin(text, start, examined)
}
