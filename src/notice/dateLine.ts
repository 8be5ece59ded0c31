/** Lines that are a date of signature. */
import { Signs, SPACES } from '../source/signs.ts'
import { DATE_DIGITS, findDate } from './dates.ts'

/** A paragraph that is a date of signature: the date alone, or behind the one who signs. */
export interface DateLine {
  readonly iso: string
  /** Where the date begins; the signatory is printed before it. */
  readonly start: number
  /** Written with 年, 月 and 日, as signatures are; pages print the date of publication with hyphens. */
  readonly formal: boolean
}

const LONGEST = 60
/** What a date ends with, and what may stand behind it. */
const DATED = new Signs(`日${DATE_DIGITS}`)
const CLOSING = new Signs(`）)】]${SPACES}`)
/** What a line ends with that ends in a date. */
const LAST = new Signs(`日${DATE_DIGITS}）)】]${SPACES}`)
/** What a name holds no mark of, and what a date in a sentence stands behind. */
const MARK = new Signs('，。；：、:;,（(【[')
const PREPOSITION = new Signs('于自在至从')

/** Whether the paragraph ends as one that ends in a date does. */
export const mayEndInDate = (chars: string): boolean => LAST.at(chars, chars.length - 1)

/** The index behind the last character that is not of the set. */
function endBefore(chars: string, marks: Signs): number {
  let end = chars.length
  while (marks.at(chars, end - 1)) end--
  return end
}

/** Reads a paragraph as a date of signature; imprints (`…办公室 2026年4月24日印发`) are none. */
export function readDateLine(chars: string): DateLine | undefined {
  if (chars.length > LONGEST || !mayEndInDate(chars)) return undefined
  const end = endBefore(chars, CLOSING)
  if (!DATED.at(chars, end - 1)) return undefined
  const date = findDate(chars)
  if (!date || date.end < end) return undefined
  const signed = chars.slice(0, date.start).trim()
  if (MARK.in(signed) || PREPOSITION.at(signed, signed.length - 1)) return undefined
  return { iso: date.iso, start: date.start, formal: chars[date.end - 1] === '日' }
}
