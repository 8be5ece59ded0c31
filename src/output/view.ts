/** The table of views: what of the notices is written out. */
import type { Notice } from '../model.ts'
import { type CellValue, type Column, ITEM_COLUMNS, OUTLINE_COLUMNS, UNIT_COLUMNS } from './columns.ts'
import { toOutlineRows, toRows } from './rows.ts'
import { toUnitRows, type UnitOptions } from './units.ts'

/** `plan`: the notices whole. `items`: a row per item. `units`: a row per unit. */
export type View = 'plan' | 'items' | 'units'

/** The names of the views, the default first. */
export const VIEWS: readonly View[] = ['plan', 'items', 'units']

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

const RECORDS: Record<View, (notices: readonly Notice[], options: UnitOptions) => readonly object[]> = {
  plan: notices => notices,
  items: toRows,
  units: toUnitRows,
}

/** A view as data, for JSON, YAML and NDJSON: notices, item rows or unit rows. */
export function toRecords(
  notices: readonly Notice[],
  view: View,
  options: UnitOptions = {},
): readonly object[] {
  return RECORDS[view](notices, options)
}
