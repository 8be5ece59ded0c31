/** Workbooks for clerks: the task table (任务分解表), the units (单位汇总), the notices (文件信息). */
import type { Notice } from '../model.ts'
import { collect } from './collect.ts'
import type { WriteOptions } from './format.ts'
import type { UnitOptions } from './units.ts'
import type { View } from './viewNames.ts'
import type { SheetModel } from './xlsx/sheet.ts'
import { noticeSheet, unitSheet } from './xlsx/summarySheets.ts'
import { taskSheet } from './xlsx/taskSheet.ts'
import { writeWorkbook } from './xlsx/write.ts'

/** How a workbook is written. */
export interface XlsxOptions extends UnitOptions {
  /** `plan` (default): all sheets; `items`: the task table alone; `units`: the units alone. */
  readonly view?: View
}

const SHEETS: Record<View, (notices: readonly Notice[], options: UnitOptions) => SheetModel[]> = {
  plan: (notices, options) => [taskSheet(notices), unitSheet(notices, options), noticeSheet(notices)],
  items: notices => [taskSheet(notices)],
  units: (notices, options) => [unitSheet(notices, options)],
}

/**
 * The sheets of a workbook as rows of values, for callers that write another format.
 *
 * @param notices what `parse` returned, one or many
 */
export function toSheets(notices: readonly Notice[], options: XlsxOptions = {}): SheetModel[] {
  return SHEETS[options.view ?? 'plan'](notices, options)
}

/**
 * An Office Open XML workbook with frozen headings, filters and wrapped text; numbers are numbers, days are days, and a
 * text that begins with `=` stays text. Several notices make several groups of rows.
 *
 * @param notices what `parse` returned, one or many
 * @returns the file's bytes
 */
export async function toXlsx(notices: readonly Notice[], options: XlsxOptions = {}): Promise<Uint8Array> {
  return writeWorkbook(toSheets(notices, options))
}

/** The writer of the format `xlsx`. */
export async function* writeXlsx(
  values: AsyncIterable<unknown>,
  options: WriteOptions,
): AsyncGenerator<Uint8Array> {
  yield await toXlsx(await collect(values), options)
}
