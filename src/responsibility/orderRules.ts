/** Clauses that say which unit of a list leads: 列第一位者为牵头单位. */
import { type Clause, wordsAt } from './clauses.ts'
import { isAlsoBelow } from './following.ts'
import type { RulePassage, Told } from './rules.ts'
import { NO_LIST } from './standingRules.ts'

const LEADS = /牵头|主办|主责|总负责|负总责|责任主体/
/** What a clause about who leads says of the order; the first that it says counts. */
const ORDERS: readonly (readonly [RulePassage['kind'], RegExp])[] = [
  ['first-comma', /逗号(?:之|以)?前/],
  ['first-semicolon', /分号(?:之|以)?前/],
  ['first-unit', /顿号(?:之|以)?前/],
  // Marks that speak for themselves, and borders that no order rule of ours knows: read over.
  [
    'starred',
    /(?:标|带|注|加|打|有)(?:有|注|记)?(?:“)?[*▲△●◎※（]|^[*▲△●◎※](?:号|者|的)?[为是]|句号(?:之|以)?前/,
  ],
  [
    'first-unit',
    /(?:列|排|位|居)(?:在|于|名|列|序|位)*(?:最前|首|前列|第一|第1|前面)|(?:排名|排序|位列|名列|列名|排列|顺序)(?:在|为)?(?:最前|首|靠前|第一|第1)|(?:排位|位次|次序|排|列)(?:在|为|于)?最?靠前(?:的|者)?(?:责任|单位|部门|为|是)|第(?:一|1)(?:个|位|家|名|责任|单位|部门|顺位)|首(?:位|个|家|列|名)|第(?:一|1)(?:的|为|者|是)|(?:排|列|位)(?:名|序|位)?(?:在)?前(?:面)?(?:的|者|为|一)|前者为|在首位|最前面|居首|排首|列首|排最前|打头|领头|起首|开头(?:的|者|为|单位|部门)|居先|最先(?:列|排)/,
  ],
]
/** Longer clauses are prose. */
const LONGEST = 60
/** What may follow an order rule in the same sentence and still belong to it. */
const FOLLOWS =
  /^(?:以?下(?:各[条项款]|所有|各项任务)*(?:均)?不再|其余|其他|其它|后续|后者|未(?:明确|标明|注明)|多个|没有|无牵头|不再|各单位按|各部门按|按照?职责|逗号后|并|均)/
/** What may come before an order rule in the same sentence: where it does not hold, or where alone it does. */
const EXCEPT =
  /^(?:除[^，；]{1,20}外|(?:各|上述|以[上下]|下列|所列|本)[^，；、]{0,10}[中里内]|(?:未|没有|无)[^，；]{0,6}(?:明确|标明|注明|指定|牵头)[^，；]{0,10}的?)$/

function orderOf(clause: string): RulePassage['kind'] | undefined {
  if (clause.length > LONGEST || !LEADS.test(clause)) return undefined
  for (const [kind, pattern] of ORDERS) if (pattern.test(clause)) return kind
  return undefined
}

/** The order rule that the clause at the index says, with those around it. `free`: where the rule before it ends. */
export function orderAt(
  text: string,
  clauses: readonly Clause[],
  index: number,
  free: number,
): Told | undefined {
  const kind = orderOf(wordsAt(text, clauses, index))
  if (!kind) return undefined
  let last = index
  while (goesOn(wordsAt(text, clauses, last + 1))) last++
  const before = clauses[index - 1]
  const excepts =
    before !== undefined && before.start >= free && EXCEPT.test(wordsAt(text, clauses, index - 1))
  const first = excepts ? index - 1 : index
  return { rule: { kind, start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 }, last }
}

/** Whether the next clause belongs to the rule. */
const goesOn = (words: string): boolean => isAlsoBelow(words) || (FOLLOWS.test(words) && !NO_LIST.test(words))
