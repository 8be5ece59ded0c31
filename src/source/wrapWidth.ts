/** Hard-wrapped text: whether a text is, and at which width. */
import { openBrackets } from './brackets.ts'
import { endsSentence, isIncomplete } from './lineSigns.ts'
import { columns } from './printColumns.ts'
import type { PrintedLine } from './printedLines.ts'
import { isEntry } from './standalone.ts'

/** How far a row may fall short of the width and still count as full. */
export const SLACK = 6
/** Pages are seldom wider; lines that are may be paragraphs of like length. */
export const WIDEST_PAGE = 100

/** Columns that a line takes with its indent. */
export const widthOf = ({ text, indent }: PrintedLine): number => columns(text.chars) + 2 * indent

/**
 * The width at which the text is wrapped, in columns; `undefined` for a text whose lines are paragraphs.
 * A wrapped text has many rows of nearly the same, greatest width, most of which stop in the middle of a sentence or of a
 * bracket. A row may come in pieces, which stop at commas.
 */
export function wrapWidth(printed: readonly PrintedLine[]): number | undefined {
  // Leaders may run on beyond the rows of the text.
  const lines = printed.filter(({ text }) => !isEntry(text.chars))
  const widths = lines.map(widthOf)
  const sorted = [...widths].sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.96)]
  if (width === undefined || lines.length < 8 || width < 30 || width > 160) return undefined
  const isFull = (index: number): boolean => Math.abs((widths[index] ?? 0) - width) <= SLACK + 2
  const full = lines.filter((_, index) => isFull(index))
  const over = widths.filter(value => value > width + SLACK + 4).length
  const inside = full.filter(
    ({ text }) => !endsSentence(text.chars) || openBrackets(0, text.chars) > 0,
  ).length
  const pieces = lines.filter(({ text }, index) => isIncomplete(text.chars) && !isFull(index)).length
  const rows = lines.length - pieces
  const wrapped =
    full.length >= Math.max(3, rows * (width > WIDEST_PAGE ? 0.25 : 0.06)) &&
    inside >= full.length * 0.5 &&
    over <= lines.length * 0.04
  return wrapped ? width : undefined
}
