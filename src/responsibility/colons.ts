/** Colons behind which a key's value may stand. */

import { Signs } from '../source/signs.ts'
import type { Pairs } from './brackets.ts'
import { isBlank } from './fold.ts'

/** Colons in all printed forms. */
export const COLONS = '：:∶︰'
/** The same as a set. */
export const COLON: Signs = new Signs(COLONS)
/** What the character before a key's colon may be, if no white space. */
const KEY_END = new Signs(
  '位门室构体关办区镇方股局科处街县市旗工组室委场支织所会州人头任责班院校部系厂矿井总道合与协助承落实导限间期点求度序排所站队心司团业社乡村居段行庭厅）)' +
    '單門處構體關辦區鎮縣頭責與協實導間點求組係隊團業鄉廳',
)

/** Whether the colon at the index stands behind what a key may end in. */
export const mayEndKey = (text: string, colon: number): boolean =>
  colon > 0 && (KEY_END.at(text, colon - 1) || isBlank(text.charCodeAt(colon - 1)))

/** Whether one of the colons, in order, stands outside brackets. */
export function someOutside(colons: readonly number[], pairs: Pairs): boolean {
  let next = 0
  let closed = 0
  for (const colon of colons) {
    for (let pair = pairs[next]; pair && pair.start < colon; pair = pairs[++next])
      if (pair.flaw !== 'unclosed') closed = Math.max(closed, pair.end)
    if (colon >= closed) return true
  }
  return false
}
