/** The rows of a table of responsibilities: headings of sections, items, and what is neither. */
import type { Node, Table } from '../../model.ts'
import type { Cell } from '../../source/block.ts'
import type { Text } from '../../source/text.ts'
import { takeRules } from '../prose.ts'
import { note, type Session } from '../session.ts'
import { cellWords, compactWords, type Rows } from './cells.ts'
import { addSpoken } from './heading.ts'
import { addWord, addWords, itemNode, printsAgain, type Row } from './items.ts'
import { type Placed, Sections } from './nesting.ts'
import { noteCells, repeat } from './notes.ts'
import { numberOf, type RowNumber } from './number.ts'
import { isRepeated, type TableShape } from './shape.ts'
import { statementOf } from './statement.ts'

/** Rows, read. */
export interface ReadRows {
  readonly rows: Node[]
  /** Rows that are no items: sums and remarks. */
  readonly tables: Table[]
  readonly shape: TableShape
}

/** A remark on the table: `注：…`. */
const REMARK = /^(?:备?注|備註|说明|說明)[0-9]{0,2}[:：]/
/** A row of sums. */
const SUM = /^[合总總小共][计計]$/

/**
 * Reads the rows.
 *
 * @param anew the rows have a heading of their own, so that their numbers may begin anew
 * @param cut the item whose row a page break may have cut, so that it goes on without a number
 */
export function readRows(
  session: Session,
  rows: Rows,
  shape: TableShape,
  anew: boolean,
  cut: Node | undefined,
): ReadRows {
  const sections = new Sections(rows, shape, anew)
  const roots: Node[] = []
  const tables: Table[] = []
  const keep = (cells: readonly Cell[], words: string[]): void => {
    noteCells(session, [cells], 'table')
    tables.push([words])
  }
  let item = cut
  let numberCell: readonly Text[] | undefined
  let mayLeave = anew
  let { count } = shape
  for (let at = 0; at < rows.length; at++) {
    const cells = rows[at] as readonly Cell[]
    if (isRepeated(cells, shape)) {
      repeat(session, cells, 'table-heading')
      continue
    }
    const { placed, whole, wide } = sections.enter(session, at, roots)
    if (placed.length > 0) mayLeave = false
    const headings = placed.length > 0 ? headingsOf(placed) : NO_HEADINGS
    const section = sections.node
    if (whole && section) {
      for (const { origin, paragraphs } of cells)
        if (origin && !headings.has(paragraphs))
          for (const text of paragraphs) addWord(session, section, text)
      continue
    }
    if (wide) {
      const heads = section?.children?.length === 0 && !REMARK.test(compactWords(wide))
      for (const text of wide.paragraphs)
        if (heads) addSpoken(session, section, text)
        else takeRules(session, text)
      if (!heads) keep(cells, [cellWords(wide)])
      continue
    }
    if (SUM.test(compactWords(cells.find(cell => cell.paragraphs.length > 0)))) {
      keep(cells, cells.map(cellWords))
      continue
    }
    const number = numberOf(cells, shape, sections.columns)
    const row: Row = { cells, shape, headings, number, statement: statementOf(session, cells, shape) }
    const again = item ? printsAgain(row, item) : undefined
    const spans = number.cell ? number.cell === numberCell : shape.number >= 0 && !row.statement
    if (mayLeave && !again && !follows(number, item)) sections.leave()
    mayLeave = false
    if (item && (again || spans)) {
      if (again) for (const text of again) note(session, text, 'repeated', 'table-row')
      addWords(session, row, item, again)
      numberCell = number.cell
      continue
    }
    count++
    numberCell = number.cell
    item = itemNode(session, row, count)
    const parent = sections.node
    if (parent) parent.children ??= []
    ;(parent?.children ?? roots).push(item)
  }
  return { rows: roots, tables, shape: { ...shape, count, open: sections.open() } }
}

const NO_HEADINGS: Row['headings'] = new Set()

function headingsOf(placed: readonly Placed[]): Row['headings'] {
  const headings = new Set<readonly Text[]>()
  for (const { heading } of placed) for (const { paragraphs } of heading.cells) headings.add(paragraphs)
  return headings
}

/** Whether the row may come next: it is not numbered, or by the number behind the last one. */
const follows = ({ ordinal }: RowNumber, last: Node | undefined): boolean =>
  ordinal === undefined || ordinal === (last?.ordinal ?? 0) + 1
