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

/**
 * The grid of a table: every cell stands in each place that it spans (HTML, 4.9.12), with `origin` false but for the
 * first. A span ends with the table at the latest. Places that no cell covers hold empty cells; columns in which no
 * cell begins are left out. `undefined` for a table of more than `WIDEST` columns.
 */
export function gridOf(written: readonly (readonly WrittenCell[])[]): Cell[][] | undefined {
  const height = written.length
  const grid: (Cell | undefined)[][] = written.map(() => [])
  let width = 0
  for (const [y, row] of written.entries()) {
    let x = 0
    const line = grid[y] ?? []
    for (const { cell, columns, rows } of row) {
      while (line[x]) x++
      const right = x + Math.min(Math.max(columns, 1), WIDEST)
      if (right > WIDEST * 2) return undefined
      const bottom = Math.min(y + (rows === 0 ? height : Math.max(rows, 1)), height)
      const copy: Cell = { ...cell, origin: false }
      let edge = x
      while (edge < right && !line[edge]) edge++
      for (let below = y; below < bottom; below++)
        for (let across = x; across < edge; across++) {
          const target = grid[below]
          if (target && !target[across]) target[across] = below === y && across === x ? cell : copy
        }
      x = edge
      width = Math.max(width, edge)
    }
  }
  const begun = Array.from({ length: width }, (_, x) => grid.some(line => line[x]?.origin))
  const columns = begun.flatMap((has, x) => (has ? [x] : []))
  if (columns.length > WIDEST) return undefined
  const empty: Cell = { paragraphs: [], origin: true }
  return grid.map(line => columns.map(x => line[x] ?? empty))
}
