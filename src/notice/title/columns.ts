/** The heading cells of a table that is copied cell by cell, each on a line of its own. */
import { roleOfHeading } from '../../responsibility/index.ts'
import type { Block } from '../../source/block.ts'
import { Guarded } from '../../source/guarded.ts'
import { lastWords } from '../lastWords.ts'
import { paragraphAt } from '../paragraphs.ts'
import { TAIL } from '../titleLine.ts'

/** The column of numbers. */
export const NUMBER_COLUMN: Guarded = new Guarded('first', '序编', /^(?:序|编)\s{0,4}号$/)
/** What a table has columns of, and no title is without more words. */
export const TASK_COLUMN: Guarded = new Guarded(
  'last',
  '务作容项标求施称',
  /^(?:(?:工作|重点|主要|具体|目标|年度)(?:任务|工作|内容|事项|目标|要求|措施)|(?:任务|项目|事项|工作)(?:名称|内容|目标)|任务)$/,
)
/** What the caption of a table may end in, besides the last words of titles. */
export const CAPTION: ReturnType<typeof lastWords> = lastWords(
  '情况|情況|进展|进度|台账|台帐|事项|项目|分解|汇总',
)
/** A line of nothing but bars, which stood between the cells. */
const BARS = new Guarded('first', '|｜', /^[|｜]+$/)
const UNIT_COLUMN = new Guarded('last', '位门室限间', /(?:单位|部门|[处科]室|时限|期限|时间)$/)
/** So many columns may stand before one of responsible units or of times. */
const FEW_COLUMNS = 4
const LONGEST_COLUMN = 10

/**
 * Whether the line at `from` is the heading cell of a column: a table whose cells stand on lines of their own begins with it.
 * Nothing from `to` on is looked at.
 */
export function headsColumn(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from, columns = 0; at < to && columns < FEW_COLUMNS; at++) {
    const chars = paragraphAt(blocks, at)?.text.chars
    if (chars !== undefined && BARS.test(chars)) continue
    columns++
    if (chars === undefined || chars.length > LONGEST_COLUMN || TAIL.test(chars)) return false
    if (NUMBER_COLUMN.test(chars)) return true
    if (UNIT_COLUMN.test(chars) && roleOfHeading(chars) !== undefined) return true
  }
  return false
}
