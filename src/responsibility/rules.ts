/** What a notice says once for all that follows: which unit of a list leads, and who takes part everywhere. */
import type { Clause } from './clauses.ts'
import { orderAt } from './orderRules.ts'
import { standingAt } from './standingRules.ts'
import type { OrderRule } from './types.ts'

/** A passage of a rule: `[start, end)` in the folded text. `who`: where a standing rule names its units, clause by clause. */
export interface RulePassage {
  readonly kind: OrderRule | 'standing' | 'starred'
  readonly start: number
  readonly end: number
  readonly who?: readonly (readonly [number, number])[]
  /** The naming clause is also an assignment of its own: `各市政府负责，以下不再列出`. */
  readonly assigns?: true
}

/** A rule, and the index of its last clause. */
export interface Told {
  readonly rule: RulePassage
  readonly last: number
}

/** The rules among the clauses (cut at `，；。` outside brackets) of a folded text. */
export function rulesIn(text: string, clauses: readonly Clause[]): RulePassage[] {
  const found: RulePassage[] = []
  let free = 0
  for (let i = 0; i < clauses.length; i++) {
    const told = orderAt(text, clauses, i, free) ?? standingAt(text, clauses, i, free)
    if (!told) continue
    found.push(told.rule)
    free = told.rule.end
    i = told.last
  }
  return found
}
