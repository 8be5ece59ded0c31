/** The number of a table's row, and the heading of its column. */
import type { Cell } from '../../source/block.ts'
import { Guarded } from '../../source/guarded.ts'
import { concat, slice, type Text } from '../../source/text.ts'
import { type Label, readLabel } from '../labels.ts'
import { compact } from './cells.ts'
import type { TableShape } from './shape.ts'

/** The number of a row, in its own column or at the start of the task. */
export interface RowNumber {
  readonly label?: Text
  readonly ordinal?: number
  /** The paragraphs of the cell that prints the number, the same for all rows that it spans. */
  readonly cell?: readonly Text[]
  /** The column that prints the number, or -1, and how many characters of its text it takes. */
  readonly column: number
  readonly length: number
}

/** The heading of the 序号 column, without white space. */
export const NUMBER_HEADING: Guarded = new Guarded(
  'first',
  '序编編项任Nn',
  /^(?:序号?|编号|项目?序?号|任务(?:序|编)号|No\.?|序號|編號)$/i,
)
/** The longest of them, and the longest as it is printed: `序      号`. */
const LONGEST_WORDS = 4
const LONGEST_PRINTED = 8

/** Whether the line or the paragraph is such a heading. */
export function headsNumbers(text: Text | undefined): boolean {
  const chars = text?.chars ?? ''
  if (!NUMBER_HEADING.mayMatch(chars) || chars.length > LONGEST_PRINTED) return false
  const words = compact(chars)
  return words.length <= LONGEST_WORDS && NUMBER_HEADING.test(words)
}

/** The label in a cell of numbers: it may stand there without the mark behind it. */
export const labelOfNumber = (number: string): Label | undefined =>
  readLabel(number) ?? readLabel(`${number}、`)

/** Reads the row's number. `sections`: the columns that number sections. */
export function numberOf(
  cells: readonly Cell[],
  shape: TableShape,
  sections: ReadonlySet<number>,
): RowNumber {
  const own = shape.number < 0 ? undefined : cells[shape.number]
  const text = own && concat(own.paragraphs)
  if (own && text && text.chars !== '') {
    const ordinal = labelOfNumber(text.chars)?.ordinal
    return {
      label: text,
      ...(ordinal === undefined ? {} : { ordinal }),
      cell: own.paragraphs,
      column: shape.number,
      length: text.chars.length,
    }
  }
  for (let column = 0; column < cells.length; column++) {
    if (shape.columns[column] !== undefined || column === shape.number || sections.has(column)) continue
    const { paragraphs } = cells[column] as Cell
    const first = paragraphs[0]
    const label = first && readLabel(first.chars)
    if (!label) continue
    return {
      label: slice(first, 0, label.printed.length),
      ordinal: label.ordinal,
      cell: paragraphs,
      column,
      length: label.length,
    }
  }
  return { column: -1, length: 0 }
}
