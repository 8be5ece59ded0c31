/** Lines of those who sign or print, above a date. */
import { endsPunctuated } from './lineSigns.ts'
import { columns } from './printColumns.ts'
import type { PrintedLine } from './printedLines.ts'
import { isDateLine, isPrinted } from './standalone.ts'

/** Columns of the longest name on a signature's line. */
const LONGEST_SIGNATORY = 40

/** For each line whether it is a short one without a mark, right above a date or above other such lines. */
export function signatureLines(lines: readonly PrintedLine[]): boolean[] {
  const signed: boolean[] = new Array(lines.length).fill(false)
  for (let index = lines.length - 2; index >= 0; index--) {
    const { chars } = lines[index]?.text ?? { chars: '' }
    const below = lines[index + 1]?.text.chars ?? ''
    const above = isDateLine(below) || isPrinted(below) || signed[index + 1] === true
    signed[index] = above && columns(chars) <= LONGEST_SIGNATORY && !endsPunctuated(chars)
  }
  return signed
}
