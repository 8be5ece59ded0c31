/** How wide text prints. */
import { codeAt, isIdeograph, Signs } from './signs.ts'

const WIDE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
]
const WIDE_MARKS = new Signs('“”‘’…—·')

const isWide = (code: number): boolean =>
  isIdeograph(code) ||
  WIDE_MARKS.has(code) ||
  (code > 0x10ff && WIDE_RANGES.some(([first, last]) => code >= first && code <= last))

/** Whether the code unit at the index is the second one of a character. */
const isSecond = (chars: string, at: number): boolean =>
  (codeAt(chars, at) & 0xfc00) === 0xdc00 && at > 0 && (codeAt(chars, at - 1) & 0xfc00) === 0xd800

/** Columns that the characters take in a justified line: two for a Chinese character. */
export function columns(chars: string): number {
  const { length } = chars
  let sum = length
  for (let at = 0; at < length; at++) {
    const code = codeAt(chars, at)
    if (isWide(code)) sum++
    else if (code >= 0xdc00 && isSecond(chars, at)) sum--
  }
  return sum
}
