/** The lines of a hard-wrapped text as pieces of its rows. */
import { breaksBefore, continues, endsPunctuated, endsSentence, isIncomplete } from './lineSigns.ts'
import { columns } from './printColumns.ts'
import type { PrintedLine } from './printedLines.ts'
import { SLACK } from './wrapWidth.ts'

/** Where no more of the lines stop at commas within a row, rows come whole. */
const MOST_PIECES = 0.01

/** A printed line as a piece of a row: how wide it is, and what it begins and ends with. */
export interface Piece {
  readonly chars: string
  readonly width: number
  readonly indent: number
  readonly gap: boolean
  readonly page: boolean
  readonly breaks: boolean
  readonly continues: boolean
  readonly punctuated: boolean
  readonly sentence: boolean
  readonly incomplete: boolean
}

/** The line as a piece. */
export function pieceOf({ text: { chars }, indent, gap, page }: PrintedLine): Piece {
  return {
    chars,
    width: columns(chars),
    indent,
    gap,
    page: page === true,
    breaks: breaksBefore(chars),
    continues: continues(chars),
    punctuated: endsPunctuated(chars),
    sentence: endsSentence(chars),
    incomplete: isIncomplete(chars),
  }
}

/** Whether rows come whole, so that what stops short of the width at the end of a sentence ends its paragraph. */
export function comeWhole(lines: readonly Piece[], width: number): boolean {
  const pieces = lines.filter(line => line.incomplete && line.width + 2 * line.indent < width - 2 * SLACK)
  return pieces.length <= Math.max(1, lines.length * MOST_PIECES)
}
