/** The heading cells of a table that is copied cell by cell, each on a line of its own. */
import { Guarded } from '../source/guarded.ts'
import { lastWords } from './lastWords.ts'

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
export const BARS: Guarded = new Guarded('first', '|｜', /^[|｜]+$/)
