/** Notes below a table that say which unit of a list leads: `注：排第一位的为牵头单位`. */
import { findRules, type OrderRule } from '../../responsibility/index.ts'
import type { Block } from '../../source/block.ts'
import { isWhole, type Rows } from './cells.ts'

/** A remark on a table. */
const REMARK = /^[（(*＊※]?\s?(?:备\s?注|注|備註|说明|說明)[0-9]{0,2}\s?[:：]/
/** A short paragraph that speaks of nothing below it may speak of the table without saying so. */
const LONGEST = 60
const BELOW = /下|后文|後文/

/**
 * The order rule that stands directly below the tables that begin at the index, one right behind the other, or in their
 * last rows over all columns: it holds for them.
 */
export function orderBelow(blocks: readonly Block[], at: number): OrderRule | undefined {
  for (let next = at; ; next++) {
    const block = blocks[next]
    if (block?.kind !== 'table')
      return block && isNote(block.text.chars) ? orderIn(block.text.chars) : undefined
    const order = orderInLast(block.rows)
    if (order) return order
  }
}

const isNote = (chars: string): boolean =>
  REMARK.test(chars) || (chars.length <= LONGEST && !BELOW.test(chars))

const orderIn = (chars: string): OrderRule | undefined => findRules(chars).order

function orderInLast(rows: Rows): OrderRule | undefined {
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] ?? []
    if (!isWhole(row)) return undefined
    for (const { chars } of row[0]?.paragraphs ?? []) {
      const order = orderIn(chars)
      if (order) return order
    }
  }
  return undefined
}
