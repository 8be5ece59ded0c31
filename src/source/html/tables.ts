/** Tables: those of data become table blocks, those of layout are transparent. */
import type { Cell, TableBlock } from '../block.ts'
import { gridOf, WIDEST, type WrittenCell } from './grid.ts'
import type { Measure } from './measure.ts'
import { type PlacedBlock, readBlocks } from './paragraphs.ts'
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

/** The tables of the page by the index of their element. */
export function findTables(tree: Tree): ReadonlyMap<number, TableParts> {
  const tables = new Map<number, TableParts>()
  const open: TableParts[] = []
  for (const node of tree.nodes) {
    while ((open.at(-1)?.node.end ?? tree.nodes.length + 1) <= node.index) open.pop()
    const around = open.at(-1)
    if (node.name === 'table') {
      const parts: TableParts = { node, rows: [], captions: [], inner: [], outer: around }
      around?.inner.push(parts)
      tables.set(node.index, parts)
      open.push(parts)
    } else if (!around || node.style.hidden) continue
    else if (node.name === 'tr') around.rows.push([])
    else if (node.name === 'td' || node.name === 'th') {
      if (around.rows.length === 0) around.rows.push([])
      around.rows.at(-1)?.push(node)
    } else if (node.name === 'caption') around.captions.push(node)
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
export function isData({ node, rows, captions, inner }: TableParts, measure: Measure): boolean {
  const filled = rows.filter(row => row.some(cell => measure.chars(cell.index, cell.end) > 0))
  const columns = Math.max(0, ...filled.map(row => row.length))
  if (filled.length < 2 || columns < 2 || columns > WIDEST) return false
  const chars = measure.chars(node.index, node.end)
  const inCells = [...rows.flat(), ...captions].reduce(
    (sum, cell) => sum + measure.chars(cell.index, cell.end),
    0,
  )
  if (inCells < chars) return false
  const within = inner.reduce((sum, table) => sum + measure.chars(table.node.index, table.node.end), 0)
  if (within > chars * 0.3) return false
  return !filled.flat().some(cell => {
    const own = measure.chars(cell.index, cell.end)
    const lines = measure.blocks(cell.index, cell.end)
    if (lines >= MENU_LINES && measure.links(cell.index, cell.end) > own * COLUMN_SHARE) return true
    return own > COLUMN_CHARS && own > chars * COLUMN_SHARE && lines >= COLUMN_LINES
  })
}

/** A reader for the page's tables. */
export function tableReader(
  tree: Tree,
  tables: ReadonlyMap<number, TableParts>,
  measure: Measure,
  skip: Uint8Array,
): TableReader {
  return node => {
    const parts = tables.get(node.index)
    if (!parts || !isData(parts, measure)) return undefined
    const rows = parts.rows.map(row => row.map(cell => writtenCell(tree, cell, skip)))
    const grid = gridOf(rows)?.filter(row => row.some(cell => cell.origin && cell.paragraphs.length > 0))
    if (!grid || grid.length === 0) return undefined
    const before = parts.captions.flatMap(caption => readBlocks(tree, caption.index, caption.end, skip))
    return { before, block: { kind: 'table', rows: grid } }
  }
}

function writtenCell(tree: Tree, node: TreeNode, skip: Uint8Array): WrittenCell {
  const paragraphs = readBlocks(tree, node.index, node.end, skip).flatMap(({ block }) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
  const cell: Cell = { paragraphs, origin: true, ...(node.name === 'th' ? { header: true as const } : {}) }
  return { cell, columns: span(attributeOf(node, 'colspan')), rows: span(attributeOf(node, 'rowspan')) }
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(count) || count < 0 ? 1 : count
}
