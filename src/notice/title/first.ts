/** The line with which a title may begin. */
import type { Block } from '../../source/block.ts'
import { endsAsBody } from '../bodies.ts'
import { paragraphAt } from '../paragraphs.ts'
import { endsAsTitle, isTitleLine, isTitlePiece } from '../titleLine.ts'
import { headsColumn, TASK_COLUMN } from './columns.ts'

const HAN = /[\u3400-\u9fff]/

/**
 * Whether a title may begin with the words of the line at `from`, what a compiler has added left out. The columns of a
 * table are looked for before `to`.
 */
export const beginsTitle = (blocks: readonly Block[], from: number, to: number, line: string): boolean =>
  isTitlePiece(line) &&
  HAN.test(line) &&
  !isSiteColumn(line, paragraphAt(blocks, from + 1)?.text.chars) &&
  !(TASK_COLUMN.test(line) && headsColumn(blocks, from, to))

/** What columns of sites are called, as some titles end; and any short words above a title that names its year. */
const SITE_COLUMN =
  /^(?:通知公告|公示公告|公告公示|公示公开|政策解读|政策文件|政策法规|文件通知|工作方案|工作计划|工作动态|应急预案|应急管理|规划计划|计划规划|计划总结|规范性文件|征集意见|意见征集|热点专题|政务公开|信息公开|惠企政策|国内政策|国际政策|印发通知|(?:方案|档案|内容|文件|通知)?全文|意见|政策)$/
const LONGEST_COLUMN = 6
const NO_COLUMN = /[省市县区州盟旗乡镇村]$|^(?:关于|20|19)/
const YEARLY =
  /^(?:[^，。、《]{1,20}(?:局|委|办|政府|部|厅|院|市|县|区|省|镇|乡|办公室)\s?)?(?:20|19)\d{2}\s?[年—-]/

/** Whether a line is the name of the site's column above a title that is whole without it. */
function isSiteColumn(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_COLUMN || !isTitleLine(next) || !endsAsTitle(next))
    return false
  if (SITE_COLUMN.test(line)) return next.length > 2 * LONGEST_COLUMN
  return YEARLY.test(next) && !NO_COLUMN.test(line) && !endsAsBody(line)
}
