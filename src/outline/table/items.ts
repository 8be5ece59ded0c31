/** Items from table rows: their number, title and paragraphs. */
import type { Node } from '../../model.ts'
import type { Cell } from '../../source/block.ts'
import { concat, EMPTY, range, slice, type Text, trim } from '../../source/text.ts'
import { readLabel } from '../labels.ts'
import { note, place, type Session } from '../session.ts'
import { compact } from './cells.ts'
import type { SectionHeading } from './sections.ts'
import type { TableShape } from './shape.ts'

/** A row of words and units, with what is known of its columns. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly shape: TableShape
  /** The section column, or -1. */
  readonly sections: number
  readonly heading: SectionHeading | undefined
}

/** The number of a row, in its own column or at the start of the task. */
export interface RowNumber {
  readonly label?: Text
  readonly ordinal?: number
  /** The paragraphs of the number's own cell, the same for all rows that it spans. */
  readonly cell?: readonly Text[]
  /** The column that prints the number, or -1, and how many characters of its text it takes. */
  readonly column: number
  readonly length: number
}

const LONGEST_TITLE = 40

/** Reads the row's number. */
export function numberOf({ cells, shape, sections }: Row): RowNumber {
  const own = cells[shape.number]
  const text = own ? concat([...own.paragraphs]) : undefined
  if (own && text && text.chars !== '') {
    const ordinal = readLabel(`${text.chars}、`)?.ordinal
    return {
      label: text,
      ...(ordinal === undefined ? {} : { ordinal }),
      cell: own.paragraphs,
      column: shape.number,
      length: text.chars.length,
    }
  }
  for (const [column, cell] of cells.entries()) {
    if (shape.columns[column] !== undefined || column === shape.number || column === sections) continue
    const first = cell.paragraphs[0]
    const label = first && readLabel(first.chars)
    if (!label) continue
    return {
      label: slice(first, 0, label.printed.length),
      ordinal: label.ordinal,
      column,
      length: label.length,
    }
  }
  return { column: -1, length: 0 }
}

/** The row's node; `count` numbers a row that prints no number. */
export function itemNode(session: Session, row: Row, number: RowNumber, count: number): Node {
  if (number.label) note(session, number.label, 'label', 'table-row')
  const node: Node = {
    type: 'item',
    label: number.label ? compact(number.label.chars) : `行${count}`,
    ordinal: number.ordinal ?? count,
  }
  place(session, number.label ?? firstText(row.cells), node)
  addWords(session, row, number, node)
  return node
}

function firstText(cells: readonly Cell[]): Text {
  for (const { paragraphs } of cells) if (paragraphs[0]) return paragraphs[0]
  return EMPTY
}

/** Adds the cells that are neither number, section nor units. */
export function addWords(session: Session, row: Row, number: RowNumber, node: Node): void {
  const { cells, shape, heading } = row
  for (const [column, cell] of cells.entries()) {
    if (column === shape.number || shape.columns[column] !== undefined || !cell.origin) continue
    if (cell.paragraphs === heading?.cell.paragraphs) continue
    cell.paragraphs.forEach((text, index) => {
      const numbered = column === number.column && index === 0
      addWord(session, node, numbered ? trim(slice(text, number.length)) : text)
    })
  }
}

/** Adds words to an item: the first short ones are its title, the others paragraphs. */
export function addWord(session: Session, node: Node, text: Text): void {
  const at = range(text)
  if (!at) return
  if (node.title === undefined && !node.paragraphs && text.chars.length <= LONGEST_TITLE) {
    node.title = text.chars
    note(session, text, 'heading', 'table-cell')
    return
  }
  node.paragraphs ??= []
  node.paragraphs.push(text.chars)
  node.paragraphPositions ??= []
  node.paragraphPositions.push(session.locate(...at))
  note(session, text, 'paragraph', 'table-cell')
}
