/** The columns of the flat views, for formats whose cells hold one value. */
import type { ItemRow, NodeRow } from './rows.ts'
import type { UnitRow } from './units.ts'

/** What one cell can hold. */
export type CellValue = string | number | undefined

/** One column: the contract's name, and what a row has in it. */
export interface Column<Row> {
  readonly key: string
  readonly value: (row: Row) => CellValue
}

const joined = (names: readonly string[] | undefined, separator = '、'): CellValue =>
  names?.length ? names.join(separator) : undefined

/** The columns of the item view, in the contract's order; `inherited` laid flat as data frames do it. */
export const ITEM_COLUMNS: readonly Column<ItemRow>[] = [
  { key: 'notice', value: row => row.notice },
  { key: 'documentNumber', value: row => row.documentNumber },
  { key: 'part', value: row => row.part },
  { key: 'path', value: row => row.path },
  { key: 'label', value: row => row.label },
  { key: 'title', value: row => row.title },
  { key: 'text', value: row => row.text },
  { key: 'lead', value: row => joined(row.lead) },
  { key: 'responsible', value: row => joined(row.responsible) },
  { key: 'support', value: row => joined(row.support) },
  { key: 'guide', value: row => joined(row.guide) },
  { key: 'deadline', value: row => row.deadline },
  { key: 'line', value: row => row.line },
  { key: 'inherited.lead', value: row => joined(row.inherited?.lead) },
  { key: 'inherited.responsible', value: row => joined(row.inherited?.responsible) },
  { key: 'inherited.support', value: row => joined(row.inherited?.support) },
  { key: 'inherited.guide', value: row => joined(row.inherited?.guide) },
  { key: 'inherited.deadline', value: row => row.inherited?.deadline },
  { key: 'source', value: row => row.source },
]

/** The columns of the outline as a table: those of the items, and what kind of node a row is. */
export const OUTLINE_COLUMNS: readonly Column<NodeRow>[] = [
  ...ITEM_COLUMNS.slice(0, 4),
  { key: 'type', value: row => row.type },
  ...ITEM_COLUMNS.slice(4),
]

/** The columns of the unit view. */
export const UNIT_COLUMNS: readonly Column<UnitRow>[] = [
  { key: 'name', value: row => row.name },
  { key: 'group', value: row => (row.group ? 'true' : undefined) },
  { key: 'items', value: row => row.items },
  { key: 'lead', value: row => row.lead },
  { key: 'responsible', value: row => row.responsible },
  { key: 'support', value: row => row.support },
  { key: 'guide', value: row => row.guide },
  { key: 'paths', value: row => joined(row.paths, '；') },
  { key: 'headings', value: row => row.headings },
  { key: 'headingPaths', value: row => joined(row.headingPaths, '；') },
  { key: 'standing', value: row => row.standing },
  { key: 'aliases', value: row => joined(row.aliases) },
]
