/** A sheet before it is a file: columns with headings, and rows of texts, numbers and dates. */

/** A cell's value: a text, a number, or a day. */
export type SheetValue = string | number | Date | undefined

/** One column of a sheet. */
export interface SheetColumn<Row> {
  readonly title: string
  /** In characters of the body font. */
  readonly width: number
  readonly value: (row: Row) => SheetValue
  /** Left out when no row has a value in it. */
  readonly optional?: true
}

/** A row that spans the sheet and names what the rows below it belong to. */
export interface GroupRow {
  readonly group: string
}

/** A sheet ready to be written. */
export interface SheetModel {
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetValue[] | GroupRow)[]
}

/** Rows under one group's heading. */
export interface RowGroup<Row> {
  readonly title: string
  readonly rows: readonly Row[]
}

/** Lays rows out under `columns`; each group gets its heading row where there are several. */
export function sheetOf<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  groups: readonly RowGroup<Row>[],
): SheetModel {
  const all = groups.flatMap(({ rows }) => rows)
  const used = columns.filter(({ optional, value }) => !optional || all.some(row => value(row) !== undefined))
  return {
    name,
    columns: used.map(({ title, width }) => ({ title, width })),
    rows: groups.flatMap(({ title, rows }) => [
      ...(groups.length > 1 ? [{ group: title }] : []),
      ...rows.map(row => used.map(({ value }) => value(row))),
    ]),
  }
}

/** A day for a spreadsheet's date cell; `undefined` for what is no ISO date. */
export function day(date: string | undefined): Date | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : new Date(time)
}
