/** Tables: rows of a table of responsibilities are items, its heading is kept as a table; other tables are kept whole. */
import type { Node, Table } from '../../model.ts'
import type { TableBlock } from '../../source/block.ts'
import { takeRules } from '../prose.ts'
import type { Session } from '../session.ts'
import { withPersonsBehind } from './behind.ts'
import { cellWords, type Rows } from './cells.ts'
import { continues } from './continuation.ts'
import { noteCells } from './notes.ts'
import { readRows } from './rows.ts'
import { segmentsOf } from './segments.ts'
import type { TableShape } from './shape.ts'

export { isContinued } from './continuation.ts'
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
 * @param earlier the nodes of the tables before it: the last one may go on
 * @param parted words stand between: without a heading of its own it is another table
 */
export function readTable(
  session: Session,
  table: TableBlock,
  before: TableShape | undefined,
  earlier: readonly Node[],
  parted = false,
): ReadTable {
  const nodes: Node[] = []
  const tables: Table[] = []
  let last = before
  const continued = (): TableShape | undefined =>
    before && !parted && continues(table.rows, before, lastItem(earlier)) ? before : undefined
  for (const { shape: own, heading, rows } of segmentsOf(table.rows, before).map(withPersonsBehind)) {
    const goesOn = last?.columns.length === table.rows[0]?.length
    const open = goesOn && last ? last.open : []
    const shape = own ? { ...own, open } : last === before ? continued() : undefined
    if (!shape) {
      noteCells(session, rows, 'table')
      tables.push(wordsOf(rows))
      continue
    }
    noteCells(session, heading, 'table-heading')
    for (const cell of heading.flat())
      if (cell.origin) for (const text of cell.paragraphs) takeRules(session, text)
    if (heading.length > 0) tables.push(wordsOf(heading))
    const cut = goesOn ? (lastItem(nodes) ?? lastItem(earlier)) : undefined
    const read = readRows(session, rows, shape, own !== undefined, cut)
    for (const node of read.rows) nodes.push(node)
    tables.push(...read.tables)
    last = read.shape
  }
  return last && last !== before ? { rows: nodes, tables, shape: last } : { rows: nodes, tables }
}

const wordsOf = (rows: Rows): Table => rows.map(row => row.map(cellWords))

function lastItem(nodes: readonly Node[]): Node | undefined {
  let last = nodes.at(-1)
  while (last?.type === 'section') last = last.children?.at(-1)
  return last
}
