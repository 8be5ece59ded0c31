/** Clauses that say who takes part everywhere: 以下均需…落实，不再列出. */

import { type Clause, wordsAt } from './clauses.ts'
import { isAlsoBelow, isWhere } from './following.ts'
import type { Told } from './rules.ts'

/** A clause before a standing rule that says for which statements it holds: all that name who leads. */
const WHERE_NAMED = /^(?:凡|已|有)?(?:明确|确定|指定)[^，；]{0,10}的$/
/** What is not done again, unless that is a task itself: 不再重复公示. */
const AGAIN = '重复(?![公申]|检查|收费|提交|建设|登记|考核|安排|支持|享受|征收|补助|奖励|报送)'
/** What says that those meant are not named again. */
export const NO_LIST: RegExp = new RegExp(
  `(?:不再|不另行?|不予|无需|恕不)(?:一一|逐一|逐条|逐项|另行|另外|重复|单独|分别|专门|单|予以|全部|具体|进行|再|做|作)*(?:列出|列示|列明|列入|列举|罗列|赘述|赘列|累述|复述|标注|标明|注明|备注|单列|细列|列|写明|写出|体现|表述|提及|分工|说明|${AGAIN})|` +
    '不(?:一一|逐一|逐条|逐项|单独|重复|分别)(?:列出|列示|列明|列举|罗列|标注|标明|注明|赘述|单列)|' +
    `不再${AGAIN}|下不(?:赘|再)[列述]|[后下]文略`,
)
/** A clause about what follows that needs no 不再列出 to be a standing rule. */
const FROM_HERE = /^(?:以下|下列|下述)[^、]{0,8}(?:均|都|皆|全部)(?:需|须|要|由|涉及|包括|含)/
/** A clause that names whom a standing rule concerns speaks of what follows, or of all of it. */
const ABOUT_ALL =
  /^(?:以下|下列|下述|以上|上述|后续|各项|各条|每项|所有|全部|本方案|本意见|本要点|文中|本文)|均|都|皆|每项|各项/

/** A word that shows that a clause names whom its rule concerns. */
const OWN_BODY = /政府|部门|单位|地方|各|区|县|市|局|委|办|厅|企业/

/** What else a standing rule's sentence says, behind it: `各部门按职责配合`. */
const STANDING_FOLLOWS =
  /^(?:各(?:有关|相关|责任)?(?:部门|单位)|其余|其他|其它)[^、]{0,12}(?:按|依|根据|予以|积极|做好|抓好)/

/** How many clauses a standing rule has at most between the first and that with 不再列出. */
const MOST_CLAUSES = 4

/** Whether the words name whom a rule concerns. */
const names = (words: string): boolean => OWN_BODY.test(words.replace(NO_LIST, '').replace(/各项|各条/g, ''))

/** Whether a ， stands behind the clause at the index, and a further clause. */
const goesOn = (text: string, clauses: readonly Clause[], at: number): boolean =>
  text[clauses[at]?.end ?? text.length] === '，' && at + 1 < clauses.length

/** The clause at the index, or that before it that says nothing but what it concerns. */
const headOf = (text: string, clauses: readonly Clause[], at: number): number =>
  isWhere(wordsAt(text, clauses, at - 1)) ? at - 1 : at

/**
 * The standing rule that the clause at the index says, alone or with those around it, and the last of them. `free`: where
 * the rule before it ends.
 */
export function standingAt(
  text: string,
  clauses: readonly Clause[],
  index: number,
  free: number,
): Told | undefined {
  const words = wordsAt(text, clauses, index)
  if (!NO_LIST.test(words)) return FROM_HERE.test(words) ? fromHere(text, clauses, index) : undefined
  const before = clauses[index - 1]
  if (names(words) || !before || free > before.start)
    return standing(text, clauses, headOf(text, clauses, index), index, index)
  if (WHERE_NAMED.test(wordsAt(text, clauses, index - 2)))
    return standing(text, clauses, index - 2, index - 1, index)
  const assigns = text[before.start - 1] !== '。' && !ABOUT_ALL.test(wordsAt(text, clauses, index - 1))
  return standing(text, clauses, headOf(text, clauses, index - 1), index - 1, index, assigns)
}

/** The rule that begins with a clause about what follows, up to that with 不再列出 if there is one. */
function fromHere(text: string, clauses: readonly Clause[], index: number): Told | undefined {
  let last = index
  let words = wordsAt(text, clauses, last)
  while (last < index + MOST_CLAUSES && goesOn(text, clauses, last) && !NO_LIST.test(words))
    words = wordsAt(text, clauses, ++last)
  if (!NO_LIST.test(words)) return standing(text, clauses, index, index, index)
  return last > index + 1 || names(words) ? standing(text, clauses, index, index, last) : undefined
}

/** The rule of the clauses from `from` on; those from `who` to `to` name its units. */
function standing(
  text: string,
  clauses: readonly Clause[],
  from: number,
  who: number,
  to: number,
  assigns = false,
): Told {
  let last = to
  if (isAlsoBelow(wordsAt(text, clauses, last + 1))) last++
  const spoken: [number, number][] = []
  const add = (at: number): void => {
    const clause = clauses[at]
    if (clause) spoken.push([clause.start, clause.end])
  }
  for (let at = who; at <= to; at++) if (at === who || names(wordsAt(text, clauses, at))) add(at)
  if (goesOn(text, clauses, last) && STANDING_FOLLOWS.test(wordsAt(text, clauses, last + 1))) add(++last)
  const [start, end] = [clauses[from]?.start ?? 0, clauses[last]?.end ?? 0]
  return { rule: { kind: 'standing', start, end, who: spoken, ...(assigns && { assigns }) }, last }
}
