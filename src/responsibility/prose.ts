/** Rules said once in running text or a note: `注：排在第一位的为牵头单位`. */
import { examine } from './grammar.ts'
import type { OrderRule, ReadStanding } from './types.ts'

const TELLING = /牵头|主办|主责|不再/

/**
 * The order rule and the standing rules that a paragraph outside any statement prints. Offsets are indices in `text`.
 * Takes time linear in the length of `text`.
 */
export function findRules(text: string): { order?: OrderRule; standing: readonly ReadStanding[] } {
  if (text.length > 4000 || !TELLING.test(text)) return { standing: [] }
  const { order, standing } = examine(text, {}).reading
  return { ...(order && { order }), standing: standing ?? [] }
}
