/** Tables: those of data become table blocks, those of layout are transparent. */
import type { Cell, TableBlock } from '../block.ts'
import { gridOf, WIDEST, type WrittenCell } from './grid.ts'
import type { Marked } from './marked.ts'
import type { Measure } from './measure.ts'
import { type PlacedBlock, paragraphsIn, readBlocks } from './paragraphs.ts'
import { attributeOf, type Tree, type TreeNode } from './tree.ts'

/** What stands in a table: its rows of cells, its captions, and the tables within. */
export interface TableParts {
  readonly node: TreeNode
  readonly rows: TreeNode[][]
  readonly captions: TreeNode[]
  readonly inner: TableParts[]
  /** The table around this one. */
  readonly outer: TableParts | undefined
}

/** Reads a table of data: its caption's paragraphs and itself; `undefined` for a table that only lays out. */
export type TableReader = (
  node: TreeNode,
) => { readonly before: readonly PlacedBlock[]; readonly block: TableBlock } | undefined

/** The tables of data by the index of their element, of all nodes of tables (`tabular`) in document order. */
export function findTables(
  tree: Tree,
  tabular: readonly TreeNode[],
  measure: Measure,
): ReadonlyMap<number, TableParts> {
  const tables = new Map<number, TableParts>()
  for (const parts of partsOf(tabular))
    if (isBox(tree, parts) || isData(parts, measure)) tables.set(parts.node.index, parts)
  return tables
}

/** What a box is headed, whose points are none of the text around it: `专栏2　重点工程`. */
const BOX = /^\s*专栏\s{0,4}[0-9０-９一二三四五六七八九十]/

/** Whether a table of one column is a box. */
function isBox({ nodes }: Tree, { node, rows, inner }: TableParts): boolean {
  if (rows.length === 0 || inner.length > 0 || rows.some(row => row.length !== 1)) return false
  for (let at = node.index + 1; at < node.end; at++) {
    const { length, data } = nodes[at] ?? node
    if (length > 0) return BOX.test(data)
  }
  return false
}

function partsOf(tabular: readonly TreeNode[]): TableParts[] {
  const tables: TableParts[] = []
  let around: TableParts | undefined
  for (const node of tabular) {
    while (around && around.node.end <= node.index) around = around.outer
    if (node.name === 'table') {
      const parts: TableParts = { node, rows: [], captions: [], inner: [], outer: around }
      around?.inner.push(parts)
      tables.push(parts)
      around = parts
    } else if (!around) continue
    else if (node.name === 'tr') around.rows.push([])
    else if (node.name === 'caption') around.captions.push(node)
    else if (around.rows.length === 0) around.rows.push([node])
    else around.rows.at(-1)?.push(node)
  }
  return tables
}

/** A cell with more than this share of its table's text, and with so many lines, is a page's column, not a datum. */
const COLUMN_SHARE = 0.6
const COLUMN_LINES = 6
const COLUMN_CHARS = 250
/** A cell with so many lines, most of them links, is a menu. */
const MENU_LINES = 4

/** Whether a table shows data: two columns and two rows at least, and no cell that is most of a page, nor text outside cells. */
function isData({ node, rows, captions, inner }: TableParts, measure: Measure): boolean {
  let filled = 0
  let columns = 0
  let inCells = 0
  for (const row of rows) {
    const printed = charsOf(row, measure)
    if (printed === 0) continue
    inCells += printed
    filled++
    columns = Math.max(columns, row.length)
  }
  if (filled < 2 || columns < 2 || columns > WIDEST) return false
  const chars = measure.chars(node.index, node.end)
  if (inCells + charsOf(captions, measure) < chars) return false
  let within = 0
  for (const table of inner) within += measure.chars(table.node.index, table.node.end)
  if (within > chars * 0.3) return false
  for (const row of rows) for (const cell of row) if (isPart(cell, chars, measure)) return false
  return true
}

function charsOf(cells: readonly TreeNode[], measure: Measure): number {
  let chars = 0
  for (const { index, end } of cells) chars += measure.chars(index, end)
  return chars
}

/** Whether a cell is a part of the page, a column or a menu, in a table of `chars` characters. */
function isPart({ index, end }: TreeNode, chars: number, measure: Measure): boolean {
  const lines = measure.blocks(index, end)
  if (lines < MENU_LINES) return false
  const own = measure.chars(index, end)
  if (measure.links(index, end) > own * COLUMN_SHARE) return true
  return lines >= COLUMN_LINES && own > COLUMN_CHARS && own > chars * COLUMN_SHARE
}

/** A reader for the page's tables of data. */
export function tableReader(tree: Tree, tables: ReadonlyMap<number, TableParts>, skip: Marked): TableReader {
  return node => {
    const parts = tables.get(node.index)
    if (!parts) return undefined
    const rows = parts.rows.map(row => row.map(cell => writtenCell(tree, cell, skip)))
    const grid = gridOf(rows)?.filter(row => row.some(cell => cell.origin && cell.paragraphs.length > 0))
    if (!grid || grid.length === 0) return undefined
    const before = parts.captions.flatMap(caption => readBlocks(tree, caption.index, caption.end, skip))
    return { before, block: { kind: 'table', rows: grid } }
  }
}

function writtenCell(tree: Tree, node: TreeNode, skip: Marked): WrittenCell {
  const paragraphs = paragraphsIn(tree, node.index, node.end, skip)
  const cell: Cell =
    node.name === 'th' ? { paragraphs, origin: true, header: true } : { paragraphs, origin: true }
  return { cell, columns: span(attributeOf(node, 'colspan')), rows: span(attributeOf(node, 'rowspan')) }
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(count) || count < 0 ? 1 : count
}
