/** What may stand behind the name in a piece: marks, and brackets that give a role, a time or an explanation. */
import type { Role } from '../../model.ts'
import { Signs } from '../../source/signs.ts'
import type { Spans } from '../brackets.ts'
import { isDeadline } from '../deadline.ts'
import { isSpace } from '../fold.ts'
import { isAlsoBelow } from '../following.ts'
import type { Passage } from '../passage.ts'
import { roleOfMark } from '../roleMarks.ts'
import { isPerson } from '../withoutPersons.ts'
import { namesBody } from './bodies.ts'

/** What marks the lead behind its name; before one most of these are bullets. */
const LEAD_MARK = new Signs('*▲△●◎※')
const TRAILING = new Signs('：，、；。！.,“*▲△●◎※')
/** A bracket that explains the name, or a rule in a bracket. */
const GLOSS =
  /^[（〔〈[<【]；*[）〕〉\]>】]$|^[（〔〈[<【](?:含|不含|包括|包含|下同|以下|简称|除|按|逗号|第一|列[第首前在为]|排[第首前在名]|标[*注有记明识]|多个|未明确|注：|均|详见|见|根据|具体|负责|联系[人电方]|挂靠|设[在于])|(?:下同|不再列出|除外)[）〕〉\]>】]$/
/** A bracket that says who of the body it is: `（分管领导：张三）`. */
const OF_PERSON =
  /^(?:(?:第一|主要|直接|具体|分管|责任|牵头|包保|包联|联系|挂点|主管|协管|项目|工作)?(?:领导(?!小组|机构|办)|负责人|负责同志|责任人|责任同志|联络员|联系人))/
/** A bracket that says how, not what: `（按职责分工）`. */
const MANNER_MARK = /^.(?:按|依|根据)/
const CLOSING = new Signs('）〕〉]>】')
const OPENING = /[（〔〈[<【]/

/** What stands behind a name. */
export interface Tail {
  /** Where the name ends. */
  readonly end: number
  /** What a mark or a bracket gives it. */
  readonly mark: Role | undefined
  /** A deadline in a bracket. */
  readonly time: readonly [number, number] | undefined
}

/** What stands behind the name in `[start, to)`; `undefined` if nothing does. */
export function tailOf({ chars, ends }: Passage, start: number, to: number): Tail | undefined {
  let end = to
  let mark: Role | undefined
  let time: [number, number] | undefined
  while (start < end) {
    if (TRAILING.at(chars, end - 1) || isSpace(chars.charCodeAt(end - 1))) {
      if (LEAD_MARK.at(chars, end - 1)) mark = 'lead'
      end--
      continue
    }
    if (!CLOSING.at(chars, end - 1)) break
    const open = lastBracket(ends, start, end)
    if (open < 0 && !OPENING.test(chars.slice(start, end))) {
      end--
      continue
    }
    if (open <= start) break
    const bracket = chars.slice(open, end)
    const words = bracket.slice(1, -1)
    const given = roleIn(bracket, words)
    const dated = isDeadline(words) && !namesBody(words)
    if (!given && !dated && !GLOSS.test(bracket) && !isAlsoBelow(words) && !tellsPerson(words)) break
    if (dated) time = [open + 1, end - 1]
    mark = given ?? mark
    end = open
  }
  return end < to ? { end, mark, time } : undefined
}

/** Shorter names of persons may as well be those of places: `（江北）`. */
const SHORTEST_PERSON = 3

/** Whether the words of a bracket say who of a body is meant. */
const tellsPerson = (words: string): boolean =>
  OF_PERSON.test(words) || (words.length >= SHORTEST_PERSON && isPerson(words.replace('：', '')))

/** The role that a bracket gives. */
function roleIn(bracket: string, words: string): Role | undefined {
  if (MANNER_MARK.test(bracket)) return undefined
  return words.length === 1 && LEAD_MARK.at(words, 0) ? 'lead' : roleOfMark(words)
}

/** Where the bracket that closes at `end` opens; -1 if none does. */
function lastBracket(ends: Spans, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const close = ends[i] ?? 0
    if (close === end) return i
    if (close > i && close < end) i = close - 1
  }
  return -1
}
