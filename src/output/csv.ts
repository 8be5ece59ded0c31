/** Comma-separated values (RFC 4180). */
import Papa from 'papaparse'
import type { Notice } from '../model.ts'
import { collect } from './collect.ts'
import type { WriteOptions } from './format.ts'
import type { UnitOptions } from './units.ts'
import { toGrid } from './view.ts'
import type { View } from './viewNames.ts'

/** How CSV is written. */
export interface CsvOptions extends UnitOptions {
  /** Which rows: the outline, the items (default) or the units. */
  readonly view?: View
  /** Begin with a byte order mark, by which Excel knows UTF-8. Default: no. */
  readonly bom?: boolean
}

/** What a spreadsheet may take for a formula, full-width forms included (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** A text that a spreadsheet could take for a number or a date (`1.`, `3-2`): quoted, by which importers know a text. */
const NUMBER_LIKE = /^\s*[\d０-９.]/

const needsQuotes = (value: unknown): boolean => typeof value === 'string' && NUMBER_LIKE.test(value)

/**
 * The rows of a view as CSV: a header line, CRLF after every record, units joined with `、`. A text that a spreadsheet
 * could run as a formula is led by `'`.
 *
 * @param notices what `parse` returned, one or many
 */
export function toCsv(notices: readonly Notice[], options: CsvOptions = {}): string {
  const { header, rows } = toGrid(notices, options.view ?? 'items', options)
  const csv = Papa.unparse([[...header], ...rows.map(row => [...row])], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
    quotes: needsQuotes,
  })
  return `${options.bom ? '\ufeff' : ''}${csv}\r\n`
}

/** The writer of the format `csv`. */
export async function* writeCsv(
  values: AsyncIterable<unknown>,
  options: WriteOptions,
): AsyncGenerator<string> {
  yield toCsv(await collect(values), options)
}
