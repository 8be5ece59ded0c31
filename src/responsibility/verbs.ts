/** Verbs that say what a unit has to do: `A牵头`, `A负责配合落实`. */
import type { Role } from '../model.ts'
import { Guarded } from '../source/guarded.ts'
import { BEARING, DOING, DONE } from './doing.ts'
import { MANNERS, phraseBefore } from './manners.ts'
import { endsOffice, nounBefore } from './nouns.ts'
import { keyBefore } from './roleKeys.ts'
import { ROLE_WORDS, roleOf } from './roles.ts'
import { SHARES } from './shares.ts'
import { listed, suffixes, suffixOf } from './suffixes.ts'

/** Words between two verbs, or after the last one. */
const BETWEEN =
  '组织|做好|相关工作|有关工作|各项工作|具体工作|此项工作|该项工作|本项工作|工作|抓|和|及|与|加强|强化|进行|到位|业务|相关|有关|各项|按要求'
/** Phrases that are verbs without a verb. */
const WHOLE =
  '主管|领办|兜底|分头抓|具体抓|直接抓|共同抓|齐抓共管|各司其职|各负其责|统筹|协调|组织实施|组织落实|组织推进|组织推动|组织开展|组织协调|组织配合|归口管理|属地管理|日常管理'

/** Words that give a role in keys, and are no verbs by themselves. */
const KEYS_ONLY: ReadonlySet<string> = new Set(['责任', '会同'])
/** All verbs, with whether they assign something. */
const VERBS = suffixes([
  ...listed([...ROLE_WORDS.filter(word => !KEYS_ONLY.has(word)), ...WHOLE.split('|'), ...BEARING], true),
  ...listed(DOING, false),
])
const BEFORE_VERB = suffixes(listed([...MANNERS, ...SHARES], true))
/** With whether they say what is done. */
const BETWEEN_VERBS = suffixes([...listed(BETWEEN.split('|'), false), ...listed(DONE, true)])

/** Verbs that have their object behind them: `提供技术支撑`, `做好经费保障`. */
const OBJECT_VERBS = suffixes<Role>([
  ['提供', 'support'],
  ['给予', 'support'],
  ['做好', 'responsible'],
])

/** An office that organises; 社会组织 and the like are bodies. */
const ORGANISES = new Guarded('last', '织', /(?<=[局厅处科室办]|中心|政府)(?:共同|联合|统一)?组织$/)
/** The verb with what stands before it is no longer. */
const LONGEST_ORGANISES = 6

/** What joins a name and a key that says its role: `A为牵头单位`. */
const COPULA = /(?:均|都|作)?[为是系]$/

/** A verb phrase behind a name. */
export interface Verb {
  /** Where the verb's words begin. */
  readonly start: number
  readonly role: Role
  /** It only says what is done (`印发`), which explains as well as it assigns. */
  readonly doing?: true
}

/**
 * The verb phrase that ends at `end` and does not begin before `from`: `牵头并按职责分工负责`, `负责配合落实`.
 *
 * @param doing whether what is done belongs to it: `负责起草`
 */
export function verbBefore(text: string, from: number, end: number, doing = true): Verb | undefined {
  const named = keyBefore(text, end, false)
  const copula =
    named && named.start > from ? COPULA.exec(text.slice(Math.max(from, named.start - 3), named.start)) : null
  if (named && copula) return { start: named.start - copula[0].length, role: named.role }
  if (ORGANISES.mayMatchBefore(text, end)) {
    const words = ORGANISES.exec(text.slice(Math.max(from, end - LONGEST_ORGANISES), end))?.[0]
    if (words) return { start: end - words.length, role: 'responsible' }
  }
  let start: number | undefined
  let assigns = false
  for (let at = end; at > from; ) {
    if (endsOffice(text, at)) break
    const manner = phraseBefore(text, from, at, start === at)
    const found = manner === undefined ? suffixOf(VERBS, text, from, at) : undefined
    const verb =
      manner ??
      (found && (doing || found[1]) ? found[0] : undefined) ??
      (start === at ? suffixOf(BEFORE_VERB, text, from, at)?.[0] : undefined)
    const between = verb === undefined ? suffixOf(BETWEEN_VERBS, text, from, at) : undefined
    const word = verb ?? (between && (doing || !between[1]) ? between[0] : undefined)
    if (!word) break
    at -= word.length
    if (verb) start = at
    assigns ||= manner !== undefined || found?.[1] === true
  }
  if (start !== undefined) {
    const at = start + nounBefore(text, from, start)
    if (at >= end) return undefined
    return assigns
      ? { start: at, role: roleOf(text.slice(at, end)) ?? 'responsible' }
      : { start: at, role: 'responsible', doing: true }
  }
  const before = suffixOf(OBJECT_VERBS, text, from, end)
  return before && { start: end - before[0].length, role: before[1] }
}

/** The words without the verb behind them. */
export const withoutVerb = (words: string): string =>
  words.slice(0, verbBefore(words, 0, words.length)?.start)
