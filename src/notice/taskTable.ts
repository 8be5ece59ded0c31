/** A table of tasks that a plan prints behind its last section, under a title of its own and without 附件. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { paragraphAt } from './paragraphs.ts'
import { isTitle, isTitleOf } from './partTitles.ts'

const TITLE = new Guarded(
  'last',
  '表单账）)',
  /(?:任务|分工|分解|责任|措施|工作|重点|事项|项目|落实)[^，。；：]{0,6}(?:表|清单|台账)(?:[（(][^（）()]{1,20}[）)])?$/,
)
/** A section that such a table is the content of. */
const HOLDS = /任务|分工|分解|清单|安排|内容|事项|项目|步骤|附[件表则]/
const LONGEST_HEADING = 24

/**
 * The block that is the title of such a table; -1 where there is none. The last section above does not speak of the table, and
 * no further one follows.
 */
export function taskTable(blocks: readonly Block[]): number {
  const at = blocks.findIndex((_, index) => isTitleOfTable(blocks, index))
  if (at < 0) return -1
  let outermost = Number.POSITIVE_INFINITY
  let section = -1
  for (let index = 0; index < blocks.length; index++) {
    const rank = readLabel(paragraphAt(blocks, index)?.text.chars ?? '')?.style.rank
    if (rank === undefined || rank > outermost) continue
    if (index > at) return -1
    outermost = rank
    section = index
  }
  const heading = paragraphAt(blocks, section)?.text.chars
  return heading === undefined || HOLDS.test(heading.slice(0, LONGEST_HEADING)) ? -1 : at
}

function isTitleOfTable(blocks: readonly Block[], index: number): boolean {
  if (index === 0 || blocks[index + 1]?.kind !== 'table') return false
  const chars = paragraphAt(blocks, index)?.text.chars
  return chars !== undefined && TITLE.test(chars) && isTitleOf(chars, isTitle)
}
