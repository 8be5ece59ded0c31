/** Markdown for issues, wikis and pull requests. */
import type { Language } from '../messages/index.ts'
import type { Notice } from '../model.ts'
import { collect } from './collect.ts'
import type { WriteOptions } from './format.ts'
import { outlineLines } from './markdown/outline.ts'
import { tableLines } from './markdown/table.ts'
import { type ItemRow, toRows } from './rows.ts'
import { toUnitRows, type UnitOptions, type UnitRow } from './units.ts'
import type { View } from './viewNames.ts'
import { type WordKey, type Words, wordsOf } from './words.ts'

/** How Markdown is written. */
export interface MarkdownOptions extends UnitOptions {
  /** `plan` (default): the outline with its units; `items`, `units`: a table. */
  readonly view?: View
  /** Of the headings of tables and the names of roles. Default: Chinese, as the notices. */
  readonly language?: Language
}

type Columns<Row> = readonly (readonly [WordKey, (row: Row) => string | number | undefined])[]

const ITEM_COLUMNS: Columns<ItemRow> = [
  ['field.number', row => row.path],
  ['field.task', row => `${row.title ?? row.text ?? ''}`],
  ['role.lead', row => row.lead.join('、')],
  ['role.responsible', row => row.responsible.join('、')],
  ['role.support', row => row.support.join('、')],
  ['role.guide', row => row.guide.join('、')],
  ['field.deadline', row => row.deadline],
  ['field.line', row => row.line],
]

const UNIT_COLUMNS: Columns<UnitRow> = [
  ['field.unit', row => row.name],
  ['field.items', row => row.items],
  ['role.lead', row => row.lead],
  ['role.responsible', row => row.responsible],
  ['role.support', row => row.support],
  ['role.guide', row => row.guide],
  ['field.places', row => row.paths.join('；')],
]

/** Columns in which no row has anything say nothing; the first two always stand. */
function table<Row>(columns: Columns<Row>, rows: readonly Row[], say: Words): string[] {
  const used = columns.filter(([, value], index) => index < 2 || rows.some(row => value(row)))
  return tableLines(
    used.map(([key]) => say(key)),
    rows.map(row => used.map(([, value]) => value(row))),
  )
}

const VIEWS: Record<View, (notices: readonly Notice[], options: UnitOptions, say: Words) => string[]> = {
  plan: (notices, _, say) =>
    notices.flatMap((notice, index) => [...(index > 0 ? [''] : []), ...outlineLines(notice, say)]),
  items: (notices, _, say) => {
    const several: Columns<ItemRow> =
      notices.length > 1
        ? [['field.notice', row => row.documentNumber ?? row.notice], ...ITEM_COLUMNS]
        : ITEM_COLUMNS
    return table(several, toRows(notices), say)
  },
  units: (notices, options, say) => table(UNIT_COLUMNS, toUnitRows(notices, options), say),
}

/**
 * Notices as Markdown (CommonMark, tables in GitHub's dialect). Texts are escaped: they show as printed and mean nothing.
 *
 * @param notices what `parse` returned, one or many
 */
export function toMarkdown(notices: readonly Notice[], options: MarkdownOptions = {}): string {
  const say = wordsOf(options.language ?? 'zh')
  return `${VIEWS[options.view ?? 'plan'](notices, options, say).join('\n')}\n`
}

/** The writer of the format `markdown`. */
export async function* writeMarkdown(
  values: AsyncIterable<unknown>,
  options: WriteOptions,
): AsyncGenerator<string> {
  yield toMarkdown(await collect(values), options)
}
