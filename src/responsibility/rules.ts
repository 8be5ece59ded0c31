/** What a notice says once for all that follows: which unit of a list leads, and who takes part everywhere. */

import type { OrderRule } from './types.ts'
import { verbBefore } from './verbs.ts'

const LEADS = /牵头|主办|主责|总负责|负总责|责任主体/
const FIRST_COMMA = /逗号(?:之|以)?前/
const FIRST_SEMICOLON = /分号(?:之|以)?前/
const FIRST_PAUSE = /顿号(?:之|以)?前/
const FIRST_UNIT =
  /(?:列|排|位|居)(?:在|于|名|列|序|位)*(?:最前|首|前列|第一|第1|前面)|(?:排名|排序|位列|名列|列名|排列|顺序)(?:在|为)?(?:最前|首|靠前|第一|第1)|(?:排位|位次|次序|排|列)(?:在|为|于)?最?靠前(?:的|者)?(?:责任|单位|部门|为|是)|第(?:一|1)(?:个|位|家|名|责任|单位|部门|顺位)|首(?:位|个|家|列|名)|第(?:一|1)(?:的|为|者|是)|(?:排|列|位)(?:名|序|位)?(?:在)?前(?:面)?(?:的|者|为|一)|前者为|在首位|最前面|居首|排首|列首|排最前/
/** Marks that speak for themselves, and borders that no order rule of ours knows: read over. */
const STARRED =
  /(?:标|带|注|加|打|有)(?:有|注|记)?(?:“)?[*▲△●◎※（]|^[*▲△●◎※](?:号|者|的)?[为是]|句号(?:之|以)?前/
/** What may follow an order rule in the same sentence and still belong to it. */
const FOLLOWS =
  /^(?:以?下同|后同|[后下]文(?:均|皆)?同|以?下(?:各[条项款]|所有|各项任务)*(?:均)?(?:同|相同|类同|不再)|其余|其他|其它|后续|后者|未(?:明确|标明|注明)|多个|没有|无牵头|不再|各单位按|各部门按|按照?职责|逗号后|并|均)/
/** What may come before an order rule in the same sentence: where it does not hold, or where alone it does. */
const EXCEPT =
  /^(?:除[^，；]{1,20}外|(?:未|没有|无)[^，；]{0,6}(?:明确|标明|注明|指定|牵头)[^，；]{0,10}的?)$/
/** A clause before a standing rule that says for which statements it holds: all that name who leads. */
const WHERE_NAMED = /^(?:凡|已|有)?(?:明确|确定|指定)[^，；]{0,10}的$/
const NO_LIST =
  /(?:不再|不另行?|不予|无需|恕不)(?:一一|逐一|逐条|逐项|另行|另外|重复|单独|分别|专门|单|予以|全部|具体|进行|再|做|作)*(?:列出|列示|列明|列入|列举|罗列|赘述|赘列|累述|复述|标注|标明|注明|备注|单列|细列|列|写明|写出|体现|表述|提及|分工|说明|重复)|不(?:一一|逐一|单独|重复|分别)(?:列出|列示|列明|列举|罗列|标注|标明|注明|赘述|单列)|不再重复|下不(?:赘|再)[列述]|[后下]文略/
/** A clause about what follows that needs no 不再列出 to be a standing rule. */
const FROM_HERE = /^(?:以下|下列|下述)[^、]{0,8}(?:均|都|皆|全部)(?:需|须|要|由|涉及|包括|含)/
/** A clause that names whom a standing rule concerns speaks of what follows, or of all of it. */
const ABOUT_ALL =
  /^(?:以下|下列|下述|以上|上述|后续|各项|各条|每项|所有|全部|本方案|本意见|本要点|文中|本文)|均|都|皆|每项|各项/

const ALSO_BELOW = /^(?:以?下同|后同|[后下]文(?:均|皆)?同|以?下(?:各[条项款])?(?:均|都|皆)?(?:相)?同)$/
/** A clause that says nothing but what a standing rule concerns. */
const ALL_BELOW =
  /^(?:以下|下列|下述|后续)(?:各|所有|全部|每)?(?:条款|条|项|款|任务|工作|措施|内容|事项){1,3}(?:中|内)?$/
/** What the units of a standing rule are charged with. */
const CONCERNING =
  /对(?:本(?:方案|意见|通知|要点|规定|办法|计划|清单|措施|文)|以[上下]|[上下]述|下列|各[条项]|所有|全部)/

/** A word that shows that a clause names whom its rule concerns. */
const OWN_BODY = /政府|部门|单位|地方|各|区|县|市|局|委|办|厅|企业/

/** What else a standing rule's sentence says, behind it: `各部门按职责配合`. */
const STANDING_FOLLOWS =
  /^(?:各(?:有关|相关|责任)?(?:部门|单位)|其余|其他|其它)[^、]{0,12}(?:按|依|根据|予以|积极|做好|抓好)/

/** A passage of a rule: `[start, end)` in the folded text. `who`: where a standing rule names its units, clause by clause. */
export interface RulePassage {
  readonly kind: OrderRule | 'standing' | 'starred'
  readonly start: number
  readonly end: number
  readonly who?: readonly (readonly [number, number])[]
  /** The naming clause is also an assignment of its own: `各市政府负责，以下不再列出`. */
  readonly assigns?: true
}

export interface Clause {
  readonly start: number
  readonly end: number
}

function orderOf(clause: string): RulePassage['kind'] | undefined {
  if (clause.length > 60 || !LEADS.test(clause)) return undefined
  if (FIRST_COMMA.test(clause)) return 'first-comma'
  if (FIRST_SEMICOLON.test(clause)) return 'first-semicolon'
  if (FIRST_PAUSE.test(clause)) return 'first-unit'
  if (STARRED.test(clause)) return 'starred'
  return FIRST_UNIT.test(clause) ? 'first-unit' : undefined
}

/** The rules among the clauses (cut at `，；。` outside brackets) of a folded text. */
export function rulesIn(text: string, clauses: readonly Clause[]): RulePassage[] {
  const found: RulePassage[] = []
  const say = (index: number): string => {
    const clause = clauses[index]
    return clause ? text.slice(clause.start, clause.end) : ''
  }
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]
    if (!clause) continue
    const words = say(i)
    const order = orderOf(words)
    if (order) {
      const first = i
      let last = clause
      while (i + 1 < clauses.length && FOLLOWS.test(say(i + 1)) && !NO_LIST.test(say(i + 1))) {
        i++
        last = clauses[i] ?? last
      }
      const before = clauses[first - 1]
      const free = before !== undefined && before.start >= (found.at(-1)?.end ?? 0)
      const start = free && EXCEPT.test(say(first - 1)) ? before.start : clause.start
      found.push({ kind: order, start, end: last.end })
      continue
    }
    const told = standingAt(text, clauses, i, found.at(-1)?.end ?? 0)
    if (!told) continue
    found.push(told.rule)
    i = told.last
  }
  return found
}

/** How many clauses a standing rule has at most between the first and that with 不再列出. */
const MOST_CLAUSES = 4

/**
 * The standing rule that the clause at the index says, alone or with those around it, and the last of them. `free`: where
 * the rule before it ends.
 */
function standingAt(
  text: string,
  clauses: readonly Clause[],
  index: number,
  free: number,
): { rule: RulePassage; last: number } | undefined {
  const say = (at: number): string => {
    const clause = clauses[at]
    return clause ? text.slice(clause.start, clause.end) : ''
  }
  const goesOn = (at: number): boolean =>
    text[clauses[at]?.end ?? text.length] === '，' && at + 1 < clauses.length
  const names = (at: number): boolean =>
    OWN_BODY.test(
      say(at)
        .replace(NO_LIST, '')
        .replace(/各项|各条/g, ''),
    )
  const headOf = (at: number): number => (ALL_BELOW.test(say(at - 1)) ? at - 1 : at)
  const rule = (
    from: number,
    who: number,
    to: number,
    assigns = false,
  ): { rule: RulePassage; last: number } => {
    let last = to
    if (ALSO_BELOW.test(say(last + 1))) last++
    const spoken: [number, number][] = []
    const add = (at: number): void => {
      const clause = clauses[at]
      if (clause) spoken.push([clause.start, clause.end])
    }
    for (let at = who; at <= to; at++) if (at === who || names(at)) add(at)
    if (goesOn(last) && STANDING_FOLLOWS.test(say(last + 1))) add(++last)
    const [start, end] = [clauses[from]?.start ?? 0, clauses[last]?.end ?? 0]
    return {
      rule: { kind: 'standing', start, end, who: spoken, ...(assigns && { assigns }) },
      last,
    }
  }
  const words = say(index)
  if (!NO_LIST.test(words)) {
    if (!FROM_HERE.test(words)) return undefined
    let last = index
    while (last < index + MOST_CLAUSES && goesOn(last) && !NO_LIST.test(say(last))) last++
    if (!NO_LIST.test(say(last))) return rule(index, index, index)
    return last > index + 1 || names(last) ? rule(index, index, last) : undefined
  }
  const before = clauses[index - 1]
  if (names(index) || !before || free > before.start) return rule(headOf(index), index, index)
  if (WHERE_NAMED.test(say(index - 2))) return rule(index - 2, index - 1, index)
  return rule(
    headOf(index - 1),
    index - 1,
    index,
    text[before.start - 1] !== '。' && !ABOUT_ALL.test(say(index - 1)),
  )
}

/** Words before the units in a standing rule: `以下均需…`, `各项任务均涉及…`. */
const STANDING_HEAD =
  '以下|具体|后文|下文|下列|下述|以上|上述|后续|各项|各条|每项|所有|全部|其他|其余|本方案|本意见|本要点|文中|责任单位|牵头单位|配合单位|责任部门|工作|任务|内容|事项|措施|条款|条目|举措|项目|部分|中|的|均|都|皆|需要|需|须|要|应当|应|由|涉及|涉|包括|包含|含|请|为|属|到'.split(
    '|',
  )
/** Units, of which such a word is part. */
const OTHERS = /^其[他它余](?:部门|单位|有关|相关|成员|各)/
/** Words after them: `…均为责任单位`, `…均需落实`. */
const STANDING_TAIL =
  '，|、|均|都|皆|需要|需|须|要|应|也|亦|同时|作为|为|是|各项|任务|工作|的|以上|以下|上述|责任单位|牵头单位|配合单位|责任部门|责任主体|参与单位|共同|按要求|涉及|内容|事项|措施'.split(
    '|',
  )

/** Cuts the words around the units off a standing rule's clause: where the units stand in the folded text. */
export function standingUnits(text: string, start: number, end: number): [number, number] {
  const cut = text.slice(start, end).search(NO_LIST)
  let from = start
  let to = cut < 0 ? end : start + cut
  const matter = text.slice(start, to).search(CONCERNING)
  if (matter > 0) to = start + matter
  for (let word: string | undefined = ''; word !== undefined; from += word?.length ?? 0) {
    word = OTHERS.test(text.slice(from, from + 4))
      ? undefined
      : STANDING_HEAD.find(head => from + head.length < to && text.startsWith(head, from))
  }
  for (let before = -1; before !== to; ) {
    before = to
    const word = STANDING_TAIL.find(
      tail => to - tail.length > from && text.startsWith(tail, to - tail.length),
    )
    to -= word?.length ?? 0
    to = verbBefore(text, from, to)?.start ?? to
  }
  return [from, to]
}
