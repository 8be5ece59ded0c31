/** Cells with spans to full rows. */
import type { Cell } from '../block.ts'

/** A cell as it is written: what it holds, and over how much it spans. */
export interface WrittenCell {
  readonly cell: Cell
  readonly columns: number
  readonly rows: number
}

/** Wider tables are not read as tables: no published one is, and the grid has to stay linear in the size of the page. */
export const WIDEST = 64

/** A cell that spans on over the next `rows` rows, in one of its columns. */
interface Span {
  readonly copy: Cell
  rows: number
  /** What goes on behind it: a heading printed again stands in the middle of it. */
  readonly under: Span | undefined
}

/** What the spans put in the next row. */
function goOn(spans: (Span | undefined)[]): (Cell | undefined)[] {
  return spans.map((span, x) => {
    let top = span
    while (top?.rows === 0) top = top.under
    spans[x] = top
    if (top) top.rows--
    return top?.copy
  })
}

const widthOf = (row: readonly WrittenCell[]): number =>
  row.reduce((sum, { columns }) => sum + Math.min(Math.max(columns, 1), WIDEST), 0)

/**
 * The grid of a table: every cell stands in each place that it spans (HTML, 4.9.12), with `origin` false but for the
 * first. A span ends with the table at the latest. A row whose own cells are as wide as the table is none of those
 * that a cell above spans: it is a heading printed again in the middle of them. Places that no cell covers hold empty
 * cells; columns in which no cell begins are left out. `undefined` for a table of more than `WIDEST` columns.
 */
export function gridOf(written: readonly (readonly WrittenCell[])[]): Cell[][] | undefined {
  const height = written.length
  const widest = written.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  const spans: (Span | undefined)[] = []
  const grid: (Cell | undefined)[][] = []
  let width = 0
  for (const row of written) {
    const line = widthOf(row) === widest ? [] : goOn(spans)
    grid.push(line)
    let x = 0
    for (const { cell, columns, rows } of row) {
      while (line[x]) x++
      const right = x + Math.min(Math.max(columns, 1), WIDEST)
      if (right > WIDEST * 2) return undefined
      const below = rows === 0 ? height : rows - 1
      const copy: Cell = { ...cell, origin: false }
      for (let first = true; x < right && !line[x]; x++, first = false) {
        line[x] = first ? cell : copy
        if (below > 0) spans[x] = { copy, rows: below, under: spans[x] }
      }
    }
    width = Math.max(width, line.length)
  }
  const begun = Array.from({ length: width }, (_, x) => grid.some(line => line[x]?.origin))
  const columns = begun.flatMap((has, x) => (has ? [x] : []))
  if (columns.length > WIDEST) return undefined
  const empty: Cell = { paragraphs: [], origin: true }
  return grid.map(line => columns.map(x => line[x] ?? empty))
}
