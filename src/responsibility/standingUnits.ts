/** Where the units stand in a clause that says who takes part everywhere. */

import { NO_LIST } from './standingRules.ts'
import { verbBefore } from './verbs.ts'

/** What the units of a standing rule are charged with. */
const CONCERNING =
  /对(?:本(?:方案|意见|通知|要点|规定|办法|计划|清单|措施|文)|以[上下]|[上下]述|下列|各[条项]|所有|全部)/

/** Words before the units in a standing rule: `以下均需…`, `各项任务均涉及…`. */
const STANDING_HEAD =
  '以下|具体|后文|下文|下列|下述|以上|上述|后续|各项|各条|每项|所有|全部|其他|其余|本方案|本意见|本要点|文中|责任单位|牵头单位|配合单位|责任部门|工作|任务|内容|事项|措施|条款|条目|举措|项目|部分|中|的|均|都|皆|需要|需|须|要|应当|应|由|涉及|涉|包括|包含|含|请|为|属|到'.split(
    '|',
  )
/** Units, of which such a word is part. */
const OTHERS = /^其[他它余](?:部门|单位|有关|相关|成员|各)/
/** Words after them: `…均为责任单位`, `…均需落实`. */
const STANDING_TAIL =
  '，|、|均|都|皆|需要|需|须|要|应|也|亦|同时|作为|视为|列为|列入|纳入|为|是|各项|任务|工作|的|以上|以下|上述|责任单位|牵头单位|配合单位|责任部门|责任主体|参与单位|共同|按要求|涉及|内容|事项|措施'.split(
    '|',
  )

/** That they bear a share of it: `…均负有属地责任`, `…承担落实任务`. */
const BEAR =
  /(?:(?:均|都|皆|亦|也|同样)[^，；。有负担履]{0,4}(?:承担|担负|负有|负|有|履行)|承担|担负|负有|履行)[^，；。]{0,6}(?:责任|职责|义务|任务)$/

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
  while (to > from && text[to - 1] === '，') to--
  const share = text.slice(from, to).search(BEAR)
  if (share > 0) to = from + share
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
