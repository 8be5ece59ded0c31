/** Colons behind which a key's value may stand. */

import { isIdeograph, Signs } from '../source/signs.ts'
import { COLONS, type Pairs } from './brackets.ts'
import { isBlank } from './fold.ts'

export const COLON: Signs = new Signs(COLONS)
/** What the character before a key's colon may be, if no white space. */
const KEY_END = new Signs(
  '位门室构体关办区镇方股局科处街县工人头任责合与协助承落实导限间期点求度排）)單門處構體關辦區鎮頭責與協實導間點求',
)

/** Whether a colon outside brackets stands behind what a key may end in. `first`: the first colon. */
export function hasKeyColon(text: string, pairs: Pairs, first: number): boolean {
  let next = 0
  let closed = 0
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isIdeograph(code) || !COLON.has(code)) continue
    for (let pair = pairs[next]; pair && pair.start < i; pair = pairs[++next])
      if (pair.flaw !== 'unclosed') closed = Math.max(closed, pair.end)
    if (i >= closed && (KEY_END.at(text, i - 1) || (i > 0 && isBlank(text.charCodeAt(i - 1))))) return true
  }
  return false
}
