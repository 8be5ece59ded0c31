/** The sheets 单位汇总 (a row per unit) and 文件信息 (a row per notice). */
import type { Notice } from '../../model.ts'
import { toUnitRows, type UnitOptions, type UnitRow } from '../units.ts'
import { items, noticeName } from '../walk.ts'
import { day, type SheetColumn, type SheetModel, sheetOf } from './sheet.ts'

const UNIT_COLUMNS: readonly SheetColumn<UnitRow>[] = [
  { title: '单位', width: 30, value: row => row.name },
  { title: '任务数', width: 8, value: row => row.items },
  { title: '牵头', width: 8, value: row => row.lead },
  { title: '责任', width: 8, value: row => row.responsible },
  { title: '配合', width: 8, value: row => row.support },
  { title: '指导', width: 8, value: row => row.guide },
  { title: '任务', width: 70, value: row => row.paths.join('；') || undefined },
  { title: '列入的标题', width: 30, optional: true, value: row => row.headingPaths?.join('；') },
  { title: '总体要求', width: 10, optional: true, value: row => row.standing },
  { title: '其他名称', width: 24, optional: true, value: row => row.aliases?.join('、') },
]

/** How much each unit carries, over all notices. */
export function unitSheet(notices: readonly Notice[], options: UnitOptions): SheetModel {
  return sheetOf('单位汇总', UNIT_COLUMNS, [{ title: '', rows: toUnitRows(notices, options) }])
}

const NOTICE_COLUMNS: readonly SheetColumn<Notice>[] = [
  { title: '标题', width: 60, value: noticeName },
  { title: '文号', width: 24, value: ({ metadata }) => metadata.documentNumber?.text },
  {
    title: '发文机关',
    width: 28,
    value: ({ metadata, letter }) => metadata.issuer ?? letter?.signatories?.join('、'),
  },
  {
    title: '成文日期',
    width: 12,
    value: ({ metadata, letter }) => day(letter?.issuedDate ?? metadata.issuedDate),
  },
  { title: '发布日期', width: 12, value: ({ metadata }) => day(metadata.publishedDate) },
  { title: '任务数', width: 8, value: notice => items(notice).length },
  { title: '来源文件', width: 30, value: ({ source }) => source.name },
]

/** What the notices are: number, issuer, dates. */
export function noticeSheet(notices: readonly Notice[]): SheetModel {
  return sheetOf('文件信息', NOTICE_COLUMNS, [{ title: '', rows: notices }])
}
