/** What makes a bracket a statement of responsibility. */
import { isIdeograph } from '../source/signs.ts'
import { isList, LOOK_BACK, SENTENCE_END } from './bareLists.ts'
import type { Pair } from './brackets.ts'
import type { Examined } from './examined.ts'
import { fold } from './fold.ts'
import { kindOf } from './names/endings.ts'
import { isPrinciple } from './principles.ts'
import { printedBefore, printedEnd, skipBlank } from './printed.ts'

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
/** Whoever only guides in one respect. */
const GUIDES = /^[^、，；：]{2,20}负责(?:业务|技术|政策|具体|日常)(?:指导|督导|监督)[）)]?$/

/** Words such as 牵头 govern bodies that need not look like one; one name before another verb must. */
function isVerbal(examined: Examined): boolean {
  const { members, known, residue, length } = examined
  if (known === 0 || residue > length * RESIDUE || isPrinciple(examined)) return false
  const strong = members.some(({ role }) => role === 'lead') || members.length > 1
  return known === members.length || (strong && residue === 0 && known * 2 >= members.length)
}

/** One body's part in what the words before a bracket speak of: `开展督查（县督查室负责安排车辆）`. */
function isAside(text: string, { start }: Pair, { members, objects }: Examined, words: string): boolean {
  if (members.length !== 1 || members[0]?.role === 'lead') return false
  if (!(objects > 0 ? SOLE : GUIDES).test(words)) return false
  const previous = printedEnd(text, 0, start) - 1
  return previous >= 0 && !SENTENCE_END.at(text, previous)
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
    return isVerbal(examined) && !isAside(text, bracket, examined, words) ? 'verb-bracket' : undefined
  if (marked && residue === 0 && known === members.length) return 'marked-bracket'
  return isList(text, bracket, words, examined) ? LIST : undefined
}
