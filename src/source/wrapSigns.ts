/** Where, among hard-wrapped lines, paragraphs certainly begin: labels, keys, document numbers, signatures. */
import type { PrintedLine } from './printedLines.ts'
import { WrapReading } from './wrapReading.ts'

/** What a line says of the paragraph it stands in. */
export interface Sign {
  /** A paragraph certainly begins here. */
  readonly starts: boolean
  /** Certainly goes on with the paragraph of the line before it. */
  readonly goesOn: boolean
  /** Belongs to a line such as `责任单位：…`, which ends without a mark. */
  readonly keyed: boolean
  /** Begins with a numbering label, which may be text at the start of a row. */
  readonly labelled: boolean
  /** Brackets open behind the line. */
  readonly open: number
  /** A line that follows before a paragraph certainly begins closes one of them. */
  readonly closes: boolean
}

/** The signs of all lines. */
export function signsOf(lines: readonly PrintedLine[]): Sign[] {
  const reading = new WrapReading(lines)
  return withClosing(lines.map((line, index) => reading.read(line.text.chars, index)))
}

/** Tells what only the lines behind show: whether one of them closes a bracket that is open. */
function withClosing(signs: readonly Sign[]): Sign[] {
  const closing: Sign[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (let index = signs.length - 1; index >= 0; index--) {
    const sign = signs[index]
    if (!sign) continue
    closing[index] = { ...sign, closes: fewest < sign.open }
    fewest = sign.starts ? Number.POSITIVE_INFINITY : Math.min(fewest, sign.open)
  }
  return closing
}
