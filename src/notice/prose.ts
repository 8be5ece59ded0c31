/** Prose: the letter's and the plan's own words, and what introduces them. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { Signs } from '../source/signs.ts'
import { endsIn, lastWords } from './lastWords.ts'
import { paragraphAt } from './paragraphs.ts'

const COLON = new Signs('：:')
/** What stands before the colon of a heading or a sentence that goes on. */
const INTRODUCTION = lastWords(
  '决定|决议|意见|如下|以下|是|为|要求|内容|条件|措施|附件|目标|通知|举措|任务|包括|规定',
)
/** What ends a sentence. */
export const SENTENCE: Signs = new Signs('。；;！!')
const LONGEST_LINE = 120
const COMMA = new Signs('，,')
/** A line that holds a comma and is longer than this is of a letter, not of a page's list. */
const SHORTEST_PROSE = 14

/** Whether the words before the colon are of a heading or a sentence that goes on behind it. */
export const introduces = (chars: string, colon: number): boolean => endsIn(INTRODUCTION, chars, colon)

/** Whether the paragraph is prose: a sentence, what introduces a list, or longer than what pages print around a notice. */
export function isProse(chars: string): boolean {
  if (SENTENCE.in(chars) || chars.length > LONGEST_LINE) return true
  const last = chars.length - 1
  return COLON.at(chars, last) && introduces(chars, last)
}

/** Whether what stands at the index can be the first of a letter or a plan: prose, a label, a table, or nothing. */
export function beginsText(blocks: readonly Block[], at: number): boolean {
  const chars = paragraphAt(blocks, at)?.text.chars
  if (chars === undefined || isProse(chars) || readLabel(chars)) return true
  return chars.length > SHORTEST_PROSE && COMMA.in(chars) && !COLON.at(chars, chars.length - 1)
}
