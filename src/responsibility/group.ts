/** A stretch of a statement under one key, or before the first: which names it holds, and in which role. */
import type { Role } from '../model.ts'
import { isDeadline, isLikelyDeadline } from './deadline.ts'
import type { Free } from './freeClauses.ts'
import { tellsMore } from './leadingTime.ts'
import { close, type Group, type OpenGroup, openGroup } from './members.ts'
import { namesBody } from './names/bodies.ts'
import { kindOf } from './names/endings.ts'
import type { Piece } from './names/piece.ts'
import { isNothing, isStrange } from './names/strange.ts'
import { type Parts, partsOf } from './parts.ts'
import type { Marked } from './passage.ts'
import { addBracketed, addStretch, endsCategory, isBracketed } from './stretch.ts'
import { verbBefore, withoutVerb } from './verbs.ts'

/** An object of a verb up to this length does not count against the statement. */
const OBJECT = 8
/** An object up to this length is one more verb: `负责保障`. */
const VERBAL = 2
/** What goes on behind a time and a 、 may begin with: `2026年底见效、2027年巩固`, `首批6月、其余年内划定`. */
const DATE =
  /^(?:[0-9]{1,4}[年月日]|(?:其余|其[他它]|剩余|第[二三四五][批期])[^，；。、]{0,12}(?:年[内底]|[0-9]{1,2}月|[次明]年))/
/** Whether the piece is a name in a list without verbs. */
const isListed = ({ plain, before }: Piece): boolean =>
  plain !== undefined && !plain.verb && before !== '；' && before !== '。'

/** What bodies do, not things: behind a thing other verbs are nouns, `资金支持`. */
const TAKES_PART = /(?:牵头|主办|配合|参与|参加|协办|协助)$/

/** Whether the stretch behind a verb's object is one more of them: `负责安排车辆、食宿`. */
function isThing(chars: string, start: number, end: number): boolean {
  const words = chars.slice(start, end)
  return kindOf(withoutVerb(words)) === undefined && !TAKES_PART.test(words)
}

/** Takes the piece for the object of a verb, if it is one or one more of them. */
function addObject(group: OpenGroup, { start, end, before }: Piece, objects: Parts['objects']): boolean {
  const own = objects?.has(start) === true
  const further = !own && before === '、' && group.object === start - 1
  if (!own && !(further && isThing(group.passage.chars, start, end))) return false
  if (own && group.pending.length > 0) {
    const role = verbBefore(group.passage.chars, start, end)?.role ?? 'responsible'
    close(group, { start, role, doing: true })
  }
  if (own && end - start > VERBAL) group.objects++
  group.residue += Math.max(0, end - start - OBJECT)
  group.object = end
  return true
}

/** Takes the piece for a deadline, if it is one or goes on with the last. */
function addTime(group: OpenGroup, { start, end, before }: Piece): boolean {
  const { passage, members, pending, times } = group
  const text = passage.chars.slice(start, end)
  const last = times[times.length - 1]
  const goesOn = before === '、' && last?.[1] === start - 1
  const clause = goesOn
    ? DATE.test(text) || isLikelyDeadline(text)
    : before !== '、' && (members.length > 0 || pending.length > 0)
  const likely = clause && kindOf(text) === undefined && (goesOn || isLikelyDeadline(text))
  if (!likely && (!isDeadline(text) || namesBody(text))) return false
  if (goesOn) times[times.length - 1] = [last[0], end]
  else times.push([start, end])
  return true
}

/** Takes the piece for more of what is done by the time before it: `年底前建成2个园区、3个社区`. */
function addDone({ passage: { chars }, times }: OpenGroup, { start, end, before, plain }: Piece): boolean {
  const last = times.at(-1)
  if (plain?.verb || !last || last[1] !== start - 1 || (before !== '、' && before !== '，')) return false
  if (!tellsMore(chars.slice(...last), chars.slice(start, end), before === '、')) return false
  times[times.length - 1] = [last[0], end]
  return true
}

/** Takes a clause that names nobody for what it is: a time, or words of which nothing is kept. */
function addFree(group: OpenGroup, { start, end }: Piece, kind: Free): void {
  if (kind === 'time') {
    group.times.push([start, end])
    return
  }
  const words = withoutVerb(group.passage.chars.slice(start, end))
  if (!isNothing(words) && isStrange(words, kindOf(words))) group.residue += words.length
}

const NO_GROUP: Group = { members: [], times: [], open: false, residue: 0, objects: 0 }

/** Reads `[from, to)`. `key`: the role that the key before it gives. */
export function readGroup(passage: Marked, from: number, to: number, key: Role | undefined): Group {
  if (from >= to) return NO_GROUP
  const group = openGroup(passage, key)
  const { pieces, breaks, objects, free } = partsOf(passage, from, to)
  if (!free && pieces.every(isListed)) {
    group.pending = pieces
    close(group, undefined)
    return group
  }
  for (const piece of pieces) {
    const { start, end, before, plain } = piece
    if (before === '；' || before === '。') close(group, undefined)
    const kind = free?.get(start)
    if (kind) addFree(group, piece, kind)
    else if (addDone(group, piece)) continue
    else if (plain) {
      if (!endsCategory(group, piece)) group.pending.push(piece)
      if (plain.verb) close(group, plain.verb)
    } else if (addObject(group, piece, objects) || addTime(group, piece)) continue
    else if (isBracketed(passage, start, end)) addBracketed(group, start + 1, end - 1)
    else addStretch(group, start, end, before, breaks)
  }
  close(group, undefined)
  return group
}
