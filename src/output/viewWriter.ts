/** A writer of notices that writes a view of them. */

import type { Notice } from '../model.ts'
import { collect } from './collect.ts'
import type { Format, WriteOptions, Writer } from './format.ts'
import { toRows } from './rows.ts'
import { toUnitRows } from './units.ts'
import type { View } from './viewNames.ts'

/** The rows of a view as they come; a unit's row needs all notices. */
async function* records(
  values: AsyncIterable<unknown>,
  view: View,
  options: WriteOptions,
): AsyncGenerator<unknown> {
  if (view === 'units') yield* toUnitRows(await collect(values), options)
  else for await (const value of values) yield* toRows([value as Notice])
}

/** The format's writer, for values that are notices. Rows are a list, however many notices they come from. */
export async function viewWriter(format: Format, options: Omit<WriteOptions, 'many'>): Promise<Writer> {
  const write = await format.load()
  const view = options.view ?? 'plan'
  if (format.laysOut || view === 'plan')
    return (values, { many }) => write(values, { ...options, view, many })
  return (values, { many }) => {
    const all = { ...options, view, many }
    const rows = records(values, view, all)
    return format.listsRows
      ? write(asList(rows), { ...all, many: false })
      : write(rows, { ...all, many: true })
  }
}

async function* asList(rows: AsyncIterable<unknown>): AsyncGenerator<unknown[]> {
  const list: unknown[] = []
  for await (const row of rows) list.push(row)
  yield list
}
