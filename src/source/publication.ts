/** The line under a title that says when and where its page was published: `2018-04-08 来源：区政府办 A- A+`. */
import { furnitureOf } from './html/furnitureLines.ts'
import { type Pair, pairsOf } from './html/pairs.ts'
import { Signs, SPACE, without } from './signs.ts'

const DATE =
  /^[（(【[]?\s?((?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日))(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?\s{0,4}[）)】\]|｜]?\s{0,8}/
const LONGEST = 160
const DIGIT = new Signs('12（(【[')
const SWITCH = /^[（(【[]?(?:A[-+－＋]?|T[-+－＋]?|大|中|小)[）)】\]]?$/
const LONGEST_SWITCH = 4
/** Buttons in one word; channels that publish, too, are none of their own. */
const LONGEST_BUTTONS = 16
const CHANNEL = /^(?:微信|微博|QQ|人人网)$/

/**
 * The pairs of such a line, the date as 发布日期; none where the line says anything else. A date alone is none: so may a
 * signature be printed.
 */
export function publicationPairs(line: string): Pair[] {
  const match = line.length <= LONGEST && DIGIT.at(line, 0) ? DATE.exec(line) : null
  const date = match?.[1]
  if (!match || date === undefined) return []
  const behind = match[0].length
  const rest = line.slice(behind)
  const pairs = pairsOf(rest)
  const first = pairs[0]
  const before = first && without(rest.slice(0, first.start), SPACE)
  if (
    !first ? rest === '' || !isSwitches(rest) : before !== `${first.label}：` && before !== `${first.label}:`
  )
    return []
  const start = line.indexOf(date)
  return [
    { label: '发布日期', from: start, start, end: start + date.length },
    ...pairs.map(pair => moved(pair, behind)),
  ]
}

const moved = ({ label, from, start, end }: Pair, by: number): Pair => ({
  label,
  from: from + by,
  start: start + by,
  end: end + by,
})

/** The value without the buttons behind it: those that switch the size of letters, print, share, … */
export function withoutButtons(value: string): string {
  let first = 0
  while (SPACE.at(value, first)) first++
  let end = value.length
  for (;;) {
    let stop = end
    while (SPACE.at(value, stop - 1)) stop--
    let start = stop
    while (start > first && !SPACE.at(value, start - 1)) start--
    if (start <= first || !isButton(value.slice(start, stop))) break
    end = start
  }
  return value.slice(0, end)
}

const isButton = (word: string): boolean =>
  (word.length <= LONGEST_SWITCH && SWITCH.test(word)) ||
  (word.length <= LONGEST_BUTTONS && furnitureOf(word) === 'line' && !CHANNEL.test(word))

const isSwitches = (words: string): boolean =>
  furnitureOf(words) === 'line' || words.split(/\s+/).every(word => SWITCH.test(word))
