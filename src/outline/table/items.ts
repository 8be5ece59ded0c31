/** Items from table rows: their title, paragraphs and statements. */
import type { Node, Statement } from '../../model.ts'
import type { Cell } from '../../source/block.ts'
import { concat, EMPTY, range, startOf, type Text, trim } from '../../source/text.ts'
import { note, place, type Session } from '../session.ts'
import { compact, isFilled } from './cells.ts'
import type { RowNumber } from './number.ts'
import type { TableShape } from './shape.ts'

/** A row of words and units, with what is known of it. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly shape: TableShape
  /** The paragraphs of the cells that are headings of sections. */
  readonly headings: ReadonlySet<readonly Text[]>
  readonly number: RowNumber
  readonly statement: Statement | undefined
}

const LONGEST_TITLE = 40

/** The row's node; `count` numbers a row that prints no number. */
export function itemNode(session: Session, row: Row, count: number): Node {
  const { label, ordinal } = row.number
  if (label) note(session, label, 'label', 'table-row')
  const node: Node = {
    type: 'item',
    label: label ? compact(label.chars) : `行${count}`,
    ordinal: ordinal ?? count,
  }
  place(session, label ?? firstText(row.cells), node)
  addWords(session, row, node)
  return node
}

function firstText(cells: readonly Cell[]): Text {
  for (const { paragraphs } of cells) if (paragraphs[0]) return paragraphs[0]
  return EMPTY
}

/** The number and the first words of the row, where they are those of the item: a page break prints them again. */
export function printsAgain({ cells, shape, headings, number }: Row, item: Node): Text[] | undefined {
  const { label, column: at, length } = number
  if (!label || !cells[at]?.origin || compact(label.chars) !== item.label) return undefined
  const column =
    at === shape.number
      ? cells.findIndex(({ paragraphs }, other) => isTask(other, shape) && !headings.has(paragraphs))
      : at
  const [first] = cells[column]?.paragraphs ?? []
  const words = first && trim(first, column === at ? length : 0)
  const known = item.title ?? item.paragraphs?.[0]
  return words && words.chars !== '' && words.chars === known ? [label, words] : undefined
}

const isTask = (column: number, { columns, persons, number }: TableShape): boolean =>
  column !== number && columns[column] === undefined && !persons[column]

/**
 * Adds the row's statement, and the cells that are neither number, section nor part of the statement.
 *
 * @param without what the item has already
 */
export function addWords(session: Session, row: Row, node: Node, without?: readonly Text[]): void {
  const { cells, shape, headings, number, statement } = row
  const persons: Text[] = []
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] as Cell
    if (column === shape.number || !cell.origin || headings.has(cell.paragraphs)) continue
    const role = shape.columns[column]
    if (statement && role !== undefined) continue
    if (role !== undefined && role !== 'deadline' && isFilled(cell)) noteUnnamed(session, cell)
    cell.paragraphs.forEach((text, index) => {
      const numbered = column === number.column && index === 0
      const words = numbered ? trim(text, number.length) : text
      if (without?.some(known => startOf(known, 0) === startOf(words, 0))) return
      if (shape.persons[column]) persons.push(words)
      else addWord(session, node, words)
    })
  }
  for (const name of persons) addParagraph(session, node, name)
  if (!statement) return
  node.responsibilities ??= []
  node.responsibilities.push(statement)
}

/** A cell of units that names none. */
function noteUnnamed(session: Session, { paragraphs }: Cell): void {
  const at = range(concat(paragraphs))
  if (at) session.findings.push({ code: 'unread-statement', range: at })
}

/** Adds words to an item: the first short ones are its title, the others paragraphs. */
export function addWord(session: Session, node: Node, text: Text): void {
  if (!range(text)) return
  if (node.title === undefined && !node.paragraphs && text.chars.length <= LONGEST_TITLE) {
    node.title = text.chars
    note(session, text, 'heading', 'table-cell')
    return
  }
  addParagraph(session, node, text)
}

function addParagraph(session: Session, node: Node, text: Text): void {
  const at = range(text)
  if (!at) return
  node.paragraphs ??= []
  node.paragraphs.push(text.chars)
  node.paragraphPositions ??= []
  node.paragraphPositions.push(session.locate(...at))
  note(session, text, 'paragraph', 'table-cell')
}
