/** The heading cell of a column that stands on a line of its own. */
import { roleOfHeading } from '../responsibility/index.ts'
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { paragraphAt } from './paragraphs.ts'

const BRACKETED = new Guarded('last', '）)〕】］]', /[（(〔【［[][^（()）]{0,30}[）)〕】］\]]$/)
const NUMBER_COLUMN = new Guarded('first', '序编', /^(?:序|编)\s{0,4}号$/)
const UNIT_COLUMN = new Guarded('last', '位门室限间', /(?:单位|部门|[处科]室|时限|期限|时间)$/)
/** So many columns may stand before one of responsible units or of times. */
const FEW_COLUMNS = 4
const LONGEST_COLUMN = 10

/**
 * Whether the line at `from` is the heading cell of a column: a table whose cells stand on lines of their own begins with it.
 * Nothing from `to` on is looked at.
 */
export function headsColumn(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + FEW_COLUMNS); at++) {
    const chars = paragraphAt(blocks, at)?.text.chars
    if (chars === undefined || chars.length > LONGEST_COLUMN || BRACKETED.test(chars)) return false
    if (NUMBER_COLUMN.test(chars)) return true
    if (UNIT_COLUMN.test(chars) && roleOfHeading(chars) !== undefined) return true
  }
  return false
}
