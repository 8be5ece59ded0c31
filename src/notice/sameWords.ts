/** Titles for comparison: the same one is printed with other white space, brackets and widths. */
import { codeAt, isIdeograph, Signs, SPACES } from '../source/signs.ts'

const MARKS = /[\s《》〈〉"'“”()〔〕[\]【】]/g
/** Those, and what is one of them when its width is folded. */
const MARK = new Signs(`《》〈〉"'“”＂＇()（）〔〕[]［］【】${SPACES}`)

/** Whether the character does not count in a comparison. */
export const isMark = (code: number): boolean => !isIdeograph(code) && MARK.has(code)

/** Whether no other character counts as the same, and it as no other: ASCII, 、, 。 and —, as the ideographs in use. */
const isPlain = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || code === 0x3001 || code === 0x3002 || code === 0x2014

/** ASCII in full width, and how far it stands from ASCII. */
const FIRST_WIDE = 0xff01
const LAST_WIDE = 0xff5e
const WIDENED = 0xfee0

/** Compares titles whatever their white space, brackets and width. */
export function sameWords(words: string): string {
  let kept = ''
  let from = 0
  const { length } = words
  for (let i = 0; i < length; i++) {
    const code = codeAt(words, i)
    if (isIdeograph(code)) continue
    const mark = MARK.has(code)
    if (!mark && isPlain(code)) continue
    const wide = code >= FIRST_WIDE && code <= LAST_WIDE
    if (!mark && !wide) return words.normalize('NFKC').replace(MARKS, '')
    if (i > from) kept += words.slice(from, i)
    if (!mark) kept += String.fromCharCode(code - WIDENED)
    from = i + 1
  }
  return from === 0 ? words : kept + words.slice(from)
}
