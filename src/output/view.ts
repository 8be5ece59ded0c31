/** The views laid flat: rows of single values. */
import type { Notice } from '../model.ts'
import { type CellValue, type Column, ITEM_COLUMNS, OUTLINE_COLUMNS, UNIT_COLUMNS } from './columns.ts'
import { toOutlineRows, toRows } from './rows.ts'
import { toUnitRows, type UnitOptions } from './units.ts'
import type { View } from './viewNames.ts'

/** A view as rows of single values; `header` holds the contract's names. */
export interface Grid {
  readonly header: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
}

function gridOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Grid {
  return {
    header: columns.map(({ key }) => key),
    rows: rows.map(row => columns.map(({ value }) => value(row))),
  }
}

const GRIDS: Record<View, (notices: readonly Notice[], options: UnitOptions) => Grid> = {
  plan: notices => gridOf(OUTLINE_COLUMNS, toOutlineRows(notices)),
  items: notices => gridOf(ITEM_COLUMNS, toRows(notices)),
  units: (notices, options) => gridOf(UNIT_COLUMNS, toUnitRows(notices, options)),
}

/** A view laid flat. The plan becomes its outline: a row per numbered node, headings included. */
export function toGrid(notices: readonly Notice[], view: View, options: UnitOptions = {}): Grid {
  return GRIDS[view](notices, options)
}
