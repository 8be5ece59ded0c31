/** The sheet 任务分解表: a row per item. */
import type { Notice } from '../../model.ts'
import { dueDate, planYear } from '../dueDate.ts'
import { inheritedStatements } from '../rows.ts'
import {
  deadlineOf,
  headingsOf,
  items,
  noticeName,
  partName,
  ROLES,
  textOf,
  type UnitsByRole,
  unitsByRole,
  type Visit,
} from '../walk.ts'
import { day, type SheetColumn, type SheetModel, type SheetValue, sheetOf } from './sheet.ts'

/** An item and where it stands among its notice's items. */
interface Task {
  readonly notice: Notice
  readonly visit: Visit
  readonly number: number
  readonly units: UnitsByRole
  readonly deadline: string | undefined
}

const list = (names: readonly string[]): SheetValue => (names.length > 0 ? names.join('、') : undefined)

const ROLE_WORDS = { lead: '牵头', responsible: '责任', support: '配合', guide: '指导' } as const

function headings({ notice, visit }: Task): string {
  const part = notice.parts.length > 1 ? partName(notice, visit.part) : undefined
  const titles = headingsOf(visit).map(({ label, title = '' }) => `${label}${title}`)
  return [...(part === undefined ? [] : [part]), ...titles].join('\n')
}

function inherited({ visit }: Task): SheetValue {
  const statements = inheritedStatements(visit)
  const units = unitsByRole(statements)
  const lines = ROLES.filter(role => units[role].length > 0).map(
    role => `${ROLE_WORDS[role]}：${units[role].join('、')}`,
  )
  const deadline = deadlineOf(statements)
  return [...lines, ...(deadline ? [`时限：${deadline}`] : [])].join('\n') || undefined
}

function due({ notice, deadline }: Task): Date | undefined {
  const { issuedDate, documentNumber } = notice.metadata
  const year = planYear(notice.title, documentNumber?.year, notice.letter?.issuedDate ?? issuedDate)
  return deadline === undefined ? undefined : day(dueDate(deadline, year))
}

const COLUMNS: readonly SheetColumn<Task>[] = [
  { title: '序号', width: 6, value: task => task.number },
  { title: '章节', width: 24, value: task => headings(task) || undefined },
  {
    title: '任务',
    width: 60,
    value: ({ visit: { node } }) =>
      [`${node.label}${node.title ?? ''}`, textOf(node)].filter(Boolean).join('\n'),
  },
  { title: '牵头单位', width: 20, value: ({ units }) => list(units.lead) },
  { title: '责任单位', width: 30, value: ({ units }) => list(units.responsible) },
  { title: '配合单位', width: 24, value: ({ units }) => list(units.support) },
  { title: '指导单位', width: 18, optional: true, value: ({ units }) => list(units.guide) },
  { title: '完成时限', width: 16, value: ({ deadline }) => deadline },
  { title: '截止日期', width: 12, optional: true, value: due },
  { title: '上级标题的责任', width: 24, optional: true, value: inherited },
  { title: '来源行', width: 8, value: ({ visit: { node } }) => node.position?.start.line },
]

/** Which notice a row belongs to, for filters where there are several. */
const NOTICE_COLUMNS: readonly SheetColumn<Task>[] = [
  { title: '文件', width: 30, value: ({ notice }) => noticeName(notice) },
  { title: '文号', width: 20, value: ({ notice }) => notice.metadata.documentNumber?.text },
]

/** The heading of a notice's rows: title and document number. */
export function groupTitle(notice: Notice): string {
  return [noticeName(notice), notice.metadata.documentNumber?.text].filter(Boolean).join('　')
}

/** The task table of the notices, grouped by notice where there are several. */
export function taskSheet(notices: readonly Notice[]): SheetModel {
  const groups = notices.map(notice => ({
    title: groupTitle(notice),
    rows: items(notice).map(
      (visit, index): Task => ({
        notice,
        visit,
        number: index + 1,
        units: unitsByRole(visit.node.responsibilities),
        deadline: deadlineOf(visit.node.responsibilities),
      }),
    ),
  }))
  return sheetOf('任务分解表', notices.length > 1 ? [...COLUMNS, ...NOTICE_COLUMNS] : COLUMNS, groups)
}
