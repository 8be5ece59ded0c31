/** What makes a bracket a statement of responsibility. */
import type { Role } from '../model.ts'
import { isIdeograph, Signs } from '../source/signs.ts'
import { isList, LOOK_BACK, SENTENCE_END } from './bareLists.ts'
import type { Pair } from './brackets.ts'
import type { Examined } from './examined.ts'
import { fold } from './fold.ts'
import { kindOf } from './names/endings.ts'
import { isCharged } from './offices.ts'
import { isAnybody, isPrinciple } from './principles.ts'
import { printedBefore, printedEnd, skipBlank } from './printed.ts'
import { verbBefore } from './verbs.ts'

/** The rule for a list without any role word: the weakest, for a keyed line's names may end in such a bracket. */
export const LIST = 'list-bracket'
/** Of what is not understood, so much may stand in a statement. */
export const RESIDUE = 0.3
/** Keys of deadlines that stand in brackets of their own; 办理时限 and the like tell how long a service takes. */
const WHEN = /^(?:完成|时限要求|时间要求|整改|工作时限|责任时限)/
/** What an office ends in. */
const OFFICE_WORD = /(?:[局委厅部处科股]|办公室|政府)$/

/** Whoever has one thing to do. */
const SOLE = /^[^、，；：]{2,24}负责/
/** Whoever only guides in one respect, or finds something out. */
const GUIDES =
  /^[^、，；：]{2,20}负责(?:(?:业务|技术|政策|具体|日常)(?:指导|督导|监督)|认定|测算|核定|核算|评定|鉴定|确认|计算|统计|解释)[）)]?$/

/** Words such as 牵头 govern bodies that need not look like one; one name before another verb must. */
function isVerbal(text: string, bracket: Pair, examined: Examined): boolean {
  const { members, known, residue, length } = examined
  if (known === 0 || isPrinciple(examined)) return false
  if (residue <= length * RESIDUE) {
    if (known === members.length) return true
    const strong = members.some(({ role }) => role === 'lead') || members.length > 1
    if (strong && residue === 0 && known * 2 >= members.length) return true
  }
  const role = saidFirst(examined)
  return (role === 'lead' || role === 'responsible') && endsSentence(text, bracket, role !== 'lead')
}

/** The first clause of a bracket, with its opening glyph. */
const CLAUSE = /^[^，；。）)]+/
/** Who has the whole of a task, in the words of a clause and no more. */
const SAID =
  /(?:牵头|主办|负责|总责|落实)(?:编制|起草|制定|建设|培训|组织|管理|运营|实施|推进|办理|采购|审核)?$/
/** What may stand between the last name and its verb. */
const AND_OTHERS = /^(?:等[^，；。]{0,6})?$/
/** So much of what is not understood may stand behind that. */
const MOST_UNSAID = 40

/**
 * The role that the first clause gives in full, so that what is not understood behind it takes nothing from that:
 * `市教育局牵头，经费由市财政保障`. Others than public bodies and those named as several are none that it says so of.
 */
function saidFirst({ passage, source, members, objects, residue }: Examined): Role | undefined {
  if (objects > 0 || residue > MOST_UNSAID) return undefined
  const { chars } = passage
  const clause = CLAUSE.exec(chars)?.[0] ?? ''
  if (!SAID.test(clause)) return undefined
  let role: Role | undefined
  let next = 1
  for (const member of members) {
    if (member.start >= clause.length) break
    if (!isCharged(member) || member.by !== 'verb' || isAnybody(source, member)) return undefined
    if (member.start > next + 1) return undefined
    role = member.role
    next = member.end
  }
  const verb = verbBefore(chars, next, clause.length)
  return verb && AND_OTHERS.test(chars.slice(next, verb.start)) ? role : undefined
}

/** Whether the bracket stands at a sentence's end; `closed`: behind it. */
function endsSentence(text: string, { start, end }: Pair, closed: boolean): boolean {
  if (SENTENCE_END.at(text, printedEnd(text, 0, start) - 1)) return true
  const next = skipBlank(text, end, text.length)
  return !closed && (next === text.length || SENTENCE_END.at(text, next))
}

/** One body's part in what the words before a bracket speak of: `开展督查（县督查室负责安排车辆）`. */
function isAside(text: string, { start }: Pair, { members, objects }: Examined, words: string): boolean {
  if (members.length !== 1 || members[0]?.role === 'lead') return false
  if (!(objects > 0 ? SOLE : GUIDES).test(words)) return false
  const previous = printedEnd(text, 0, start) - 1
  return previous >= 0 && !SENTENCE_END.at(text, previous)
}

/** What goes on behind a bracket though words stand before and behind it: `推进甲（市教育局负责）和乙`. */
const JOINS = new Signs('等和与及并或')
/** Whoever runs or keeps what stands before the bracket, from day to day. */
const RUNS =
  /^[^、，；：]{2,24}(?:负责|承担)(?:日常)?(?:运行|运营|运维|维护|管理|建设|开发|使用|提供|编制|起草|受理|转办)[）)]?$/

/** Whether the bracket stands between words that it parts, and tells of the thing before it: `热线（信访局负责运行）每月反映`. */
function isOfThing(text: string, { start, end }: Pair, { members }: Examined, words: string): boolean {
  if (!RUNS.test(words) && members.some(({ role }) => role !== 'support' && role !== 'guide')) return false
  const next = skipBlank(text, end, text.length)
  return (
    isIdeograph(text.charCodeAt(printedEnd(text, 0, start) - 1)) &&
    isIdeograph(text.charCodeAt(next)) &&
    !JOINS.at(text, next)
  )
}

/** Whether the bracket stands within a sentence, behind an office: `由县政府办公室（责任科室为秘书股）收集`. */
function isInside(text: string, { start, end }: Pair): boolean {
  const next = skipBlank(text, end, text.length)
  if (next >= text.length || !isIdeograph(text.charCodeAt(next))) return false
  const word = fold(printedBefore(text, start, LOOK_BACK)).chars
  return OFFICE_WORD.test(word) && kindOf(word) === 'public'
}

/**
 * The rule by which a bracket of the paragraph is a statement; `undefined` if it is none. `words`: its folded text without
 * the opening glyph; `alike`: they look like what assigns nothing.
 */
export function bracketRule(
  text: string,
  bracket: Pair,
  words: string,
  alike: boolean,
  examined: Examined,
): string | undefined {
  const { keyed, leading, timed, verbs, marked, members, known, residue, length } = examined
  if (keyed) {
    if (isInside(text, bracket)) return undefined
    const clear = leading || (residue <= length * RESIDUE && !alike)
    return clear && (members.length > 0 || timed) ? 'keyed-bracket' : undefined
  }
  if (timed && leading && members.length === 0) {
    return residue === 0 && WHEN.test(words) ? 'deadline-bracket' : undefined
  }
  if (members.length === 0 || alike) return undefined
  if (verbs)
    return isVerbal(text, bracket, examined) &&
      !isAside(text, bracket, examined, words) &&
      !isOfThing(text, bracket, examined, words)
      ? 'verb-bracket'
      : undefined
  if (marked && residue === 0 && known === members.length) return 'marked-bracket'
  return isList(text, bracket, words, examined) ? LIST : undefined
}
