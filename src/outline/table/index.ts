/** Tables: rows of a table of responsibilities are items, its heading is kept as a table; other tables are kept whole. */
import type { Node, Table } from '../../model.ts'
import type { Cell, TableBlock } from '../../source/block.ts'
import type { Text } from '../../source/text.ts'
import { note, type Session } from '../session.ts'
import { cellWords, compact, isWhole } from './cells.ts'
import { addWord, addWords, itemNode, numberOf, type Row } from './items.ts'
import { sectionColumn, sectionIn, sectionKey, sectionNode } from './sections.ts'
import { shapeOf, type TableShape } from './shape.ts'
import { statementOf } from './statement.ts'

export type { TableShape } from './shape.ts'

/** A table, read. */
export interface ReadTable {
  readonly rows: Node[]
  readonly tables: Table[]
  /** For a table that goes on in the next block without a heading of its own. */
  readonly shape?: TableShape
}

/**
 * Reads a table.
 *
 * @param before the shape of the table just before it, which it may continue
 * @param earlier the nodes of the tables before it: a section that is printed again on the next page is the same one
 */
export function readTable(
  session: Session,
  table: TableBlock,
  before: TableShape | undefined,
  earlier: readonly Node[],
): ReadTable {
  const own = shapeOf(table)
  const shape = own?.shape ?? continued(table, before)
  if (!shape) {
    noteCells(session, table.rows, 'table')
    return { rows: [], tables: [wordsOf(table.rows)] }
  }
  const heading = table.rows.slice(0, own?.heading ?? 0)
  noteCells(session, heading, 'table-heading')
  const goesOn = before?.columns.length === shape.columns.length
  const cut = goesOn ? lastItem(earlier) : undefined
  const read = readRows(session, table.rows.slice(heading.length), shape, earlier, cut)
  return { ...read, tables: heading.length > 0 ? [wordsOf(heading), ...read.tables] : read.tables }
}

type Rows = readonly (readonly Cell[])[]

const wordsOf = (rows: Rows): Table => rows.map(row => row.map(cellWords))

function noteCells(session: Session, rows: Rows, rule: string): void {
  for (const row of rows)
    for (const cell of row)
      if (cell.origin) for (const text of cell.paragraphs) note(session, text, 'table', rule)
}

/** A table with as many columns, right behind: the same table on the next page. */
function continued(table: TableBlock, before: TableShape | undefined): TableShape | undefined {
  return before && table.rows[0]?.length === before.columns.length ? before : undefined
}

function lastItem(nodes: readonly Node[]): Node | undefined {
  const last = nodes.at(-1)
  return last?.type === 'section' ? last.children?.at(-1) : last
}

/** `cut`: the item whose row a page break may have cut, so that it goes on without a number. */
function readRows(
  session: Session,
  rows: Rows,
  shape: TableShape,
  earlier: readonly Node[],
  cut: Node | undefined,
): ReadTable {
  const sections = sectionColumn(rows, shape)
  const known = new Map(
    earlier.flatMap((node): [string, Node][] =>
      node.type === 'section' ? [[sectionKey(node.label, node.title), node]] : [],
    ),
  )
  const roots: Node[] = []
  const tables: Table[] = []
  let section: Node | undefined
  let item = cut
  let numberCell: readonly Text[] | undefined
  let { count } = shape
  for (const cells of rows) {
    if (cells.every((cell, column) => compact(cellWords(cell)) === shape.words[column])) {
      repeat(session, cells, 'table-heading')
      continue
    }
    const heading = sectionIn(cells, sections)
    if (heading) {
      const key = sectionKey(heading.label.printed, heading.title.chars || undefined)
      const same = known.get(key)
      if (same && heading.cell.origin) repeat(session, [heading.cell], 'table-section')
      section = same ?? sectionNode(session, heading)
      if (!same) {
        known.set(key, section)
        roots.push(section)
      }
    }
    if (isWhole(cells)) {
      const owner = section ?? item
      if (!heading && owner) for (const text of cells[0]?.paragraphs ?? []) addWord(session, owner, text)
      else if (!heading) {
        noteCells(session, [cells], 'table')
        tables.push([[cellWords(cells[0])]])
      }
      continue
    }
    const row: Row = { cells, shape, sections, heading }
    const number = numberOf(row)
    const statement = statementOf(session, cells, shape)
    const goesOn = number.cell ? number.cell === numberCell : !number.label && shape.number >= 0 && !statement
    if (goesOn && item) {
      addWords(session, row, number, item)
      if (statement) {
        item.responsibilities ??= []
        item.responsibilities.push(statement)
      }
      continue
    }
    count++
    numberCell = number.cell
    item = itemNode(session, row, number, count)
    if (statement) item.responsibilities = [statement]
    if (section) section.children ??= []
    ;(section?.children ?? roots).push(item)
  }
  return { rows: roots, tables, shape: { ...shape, count } }
}

/** Notes what the page prints again. */
function repeat(session: Session, cells: readonly Cell[], rule: string): void {
  for (const cell of cells)
    if (cell.origin) for (const text of cell.paragraphs) note(session, text, 'repeated', rule)
}
