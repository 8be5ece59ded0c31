/** Rules said once in running text or a note: `注：排在第一位的为牵头单位`. */
import { fold } from './fold.ts'
import { prepare } from './prepared.ts'
import { orderIn, standingIn } from './ruled.ts'
import type { OrderRule, ReadStanding } from './types.ts'

/** What a paragraph with such a rule says of what follows or of the lists; most prose says none of it. */
const TELLING =
  /下同|不(?:[再另]|一一|逐[一条项]|单独|重复)|以下(?:各[项条]|任务|措施|工作|[均都])|[为是即](?:总|主要)?(?:牵头|主办|主责)|均(?:[需须由]|涉及)|[首一1前][位个家名]?的?(?:责任)?(?:单位|部门)(?:负责)?(?:总?牵头|主办)/
const LONGEST = 4000
const NOTHING: { order?: OrderRule; standing: readonly ReadStanding[] } = { standing: [] }

/**
 * The order rule and the standing rules that a paragraph outside any statement prints. Offsets are indices in `text`.
 * Takes time linear in the length of `text`.
 */
export function findRules(text: string): { order?: OrderRule; standing: readonly ReadStanding[] } {
  if (text.length > LONGEST || !TELLING.test(text)) return NOTHING
  const { source, passage, rules } = prepare(text, 0, fold(text))
  if (rules.length === 0) return NOTHING
  const order = orderIn(rules)
  return { ...(order && { order }), standing: standingIn(source, passage, rules) }
}
