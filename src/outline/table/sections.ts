/** Sections inside a table: a column of cells `一、…` that span rows, or rows of one cell. */
import type { Node } from '../../model.ts'
import type { Cell } from '../../source/block.ts'
import { concat, slice, type Text, trim } from '../../source/text.ts'
import { type Label, readLabel } from '../labels.ts'
import { note, place, type Session } from '../session.ts'
import { compact, isWhole } from './cells.ts'
import type { TableShape } from './shape.ts'

/** A section's label and title, and the cell that prints them. */
export interface SectionHeading {
  readonly cell: Cell
  readonly label: Label
  readonly printed: Text
  readonly title: Text
}

const LONGEST_SECTION = 80
/** The innermost style that numbers sections: （一）. */
const OUTER = 5

/** The section label in the section column, or in a row that is one cell. */
export function sectionIn(row: readonly Cell[], column: number): SectionHeading | undefined {
  const cell = isWhole(row) ? row[0] : row[column]
  if (!cell) return undefined
  const text = concat([...cell.paragraphs])
  const label = readLabel(text.chars)
  if (!label || label.style.rank > OUTER || text.chars.length > LONGEST_SECTION) return undefined
  return {
    cell,
    label,
    printed: slice(text, 0, label.printed.length),
    title: trim(slice(text, label.length)),
  }
}

/** The column whose cells are sections, or -1: most of them begin with an outer label, and another column has the tasks. */
export function sectionColumn(rows: readonly (readonly Cell[])[], shape: TableShape): number {
  const words = shape.columns.flatMap((role, column) =>
    role === undefined && column !== shape.number ? [column] : [],
  )
  if (words.length < 2) return -1
  return (
    words.find(column => {
      const cells = new Set(rows.filter(row => !isWhole(row)).map(row => row[column]?.paragraphs))
      const labelled = [...cells].filter(cell => isOuter(cell?.[0])).length
      return labelled > 0 && labelled * 2 > cells.size
    }) ?? -1
  )
}

const isOuter = (text: Text | undefined): boolean => (readLabel(text?.chars ?? '')?.style.rank ?? 9) <= OUTER

/** What tells sections apart: a page break prints a section again. */
export const sectionKey = (label: string, title: string | undefined): string =>
  `${compact(label)} ${title ?? ''}`

/** The section's node. */
export function sectionNode(session: Session, { cell, label, printed, title }: SectionHeading): Node {
  if (cell.origin) {
    note(session, printed, 'label', `table-section ${label.style.id}`)
    note(session, title, 'heading', 'table-section')
  }
  const node: Node = { type: 'section', label: compact(label.printed), ordinal: label.ordinal }
  if (title.chars !== '') node.title = title.chars
  node.children = []
  return place(session, printed, node)
}
