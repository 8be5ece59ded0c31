/** Notes of what the cells of a table were taken for. */
import type { Cell } from '../../source/block.ts'
import { note, type Session } from '../session.ts'
import type { Rows } from './cells.ts'

/** Notes rows that are kept as a table. */
export function noteCells(session: Session, rows: Rows, rule: string): void {
  for (const row of rows)
    for (const cell of row)
      if (cell.origin) for (const text of cell.paragraphs) note(session, text, 'table', rule)
}

/** Notes what the page prints again. */
export function repeat(session: Session, cells: readonly Cell[], rule: string): void {
  for (const cell of cells)
    if (cell.origin) for (const text of cell.paragraphs) note(session, text, 'repeated', rule)
}
