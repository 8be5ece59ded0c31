/** A stretch of a statement under one key, or before the first: which names it holds, and in which role. */
import type { Role } from '../model.ts'
import { Signs } from '../source/signs.ts'
import { isDeadline, isLikelyDeadline } from './deadline.ts'
import { TOGETHER } from './inner.ts'
import type { Marked } from './lexer.ts'
import { cutStretch, namesBody, type Piece, type Separator } from './names/cut.ts'
import { kindOf } from './names/endings.ts'
import { joinPieces } from './names/join.ts'
import { type Name, readName } from './names/name.ts'
import { partsOf } from './parts.ts'
import { type Verb, verbBefore } from './roles.ts'

export interface Member extends Pick<Name, 'start' | 'end' | 'kind' | 'headed' | 'collective'> {
  readonly role: Role
  /** The words that gave the role: a key, a verb, a mark at the name, or nothing. */
  readonly by: 'key' | 'verb' | 'mark' | 'none'
}

export interface Group {
  readonly members: readonly Member[]
  /** Passages that are deadlines, in order. */
  readonly times: readonly (readonly [number, number])[]
  /** The list ends in 等. */
  readonly open: boolean
  /** Characters that are neither name nor role word nor time. */
  readonly residue: number
}

/** An object of a verb up to this length does not count against the statement. */
const OBJECT = 8
/** What goes on behind a time and a 、 may begin with: `2026年底见效、2027年巩固`. */
const DATE = /^[0-9]{1,4}[年月日]/
/** What a joining verb begins with. */
const JOINT_FIRST = new Signs('会联商')

/** Who takes a part is named anew: `市教育局、市科协，此项工作由市教育局牵头`. */
const BY = /^(?:其中)?[^、，由]{0,8}(?<![自理事缘])由/

/** A group as it is read. */
interface Reading extends Group {
  readonly passage: Marked
  readonly key: Role | undefined
  readonly members: Member[]
  readonly times: (readonly [number, number])[]
  /** The pieces that no verb has closed yet. */
  pending: Piece[]
  open: boolean
  residue: number
  /** The pending pieces stand behind a joining verb. */
  together: boolean
  /** How many runs of pieces have been closed. */
  closed: number
}

/** Takes the pieces `[from, to)` of the pending ones for members of a role. */
function take(reading: Reading, from: number, to: number, role: Role, by: Member['by']): void {
  const { passage, pending, members } = reading
  if (from >= to) return
  const pieces = from > 0 || to < pending.length ? pending.slice(from, to) : pending
  for (const piece of joinPieces(passage, pieces)) {
    if (piece.plain) {
      const { kind, headed, collective } = piece.plain
      members.push({ start: piece.start, end: piece.end, kind, headed, collective, role, by })
      continue
    }
    const name = readName(passage, piece.start, piece.end, piece.before)
    if (!name) continue
    const { start, end, kind, headed, collective, mark, time, odd, matter } = name
    // A matter comes behind the bodies that take the whole; `（校内由教育部门负责）` explains.
    const explains = matter > 0 && members.length === 0
    reading.residue += matter
    if (time) reading.times.push(time)
    if (odd || explains) reading.residue += end - start
    else members.push({ start, end, kind, headed, collective, role: mark ?? role, by: mark ? 'mark' : by })
  }
}

/** Closes the pending pieces: by a verb behind them, or without one. */
function close(reading: Reading, verb: Verb | undefined): void {
  const { key, pending, together } = reading
  const own = key ?? 'responsible'
  const ownBy = key ? 'key' : 'none'
  let role = verb?.role ?? own
  if (together && verb?.role !== 'lead') role = 'support'
  const by = together || verb ? 'verb' : ownBy
  const cut = !verb || together ? 0 : borderOf(pending, verb.role, key, reading.closed === 0)
  take(reading, 0, cut, own, ownBy)
  if (verb && !together && cut === 0 && keeps(key, verb.role)) role = own
  take(reading, cut, pending.length, role, by)
  if (verb || pending.length > 0) reading.closed++
  if (pending.length > 0) reading.pending = []
  reading.together = false
}

const NO_GROUP: Group = { members: [], times: [], open: false, residue: 0 }

/** Reads `[from, to)`. `key`: the role that the key before it gives. */
export function readGroup(passage: Marked, from: number, to: number, key: Role | undefined): Group {
  if (from >= to) return NO_GROUP
  const { chars } = passage
  const members: Member[] = []
  const times: (readonly [number, number])[] = []
  const reading: Reading = {
    passage,
    key,
    members,
    times,
    pending: [],
    open: false,
    residue: 0,
    together: false,
    closed: 0,
  }
  const { pieces, breaks, objects } = partsOf(passage, from, to)
  for (const piece of pieces) {
    const { start, end, before, plain } = piece
    if (before === '；' || before === '。') close(reading, undefined)
    if (plain) {
      reading.pending.push(piece)
      if (plain.verb) close(reading, plain.verb)
      continue
    }
    if (objects?.has(start)) {
      reading.residue += Math.max(0, end - start - OBJECT)
      continue
    }
    const text = chars.slice(start, end)
    const last = times.at(-1)
    const goesOn = before === '、' && last?.[1] === start - 1
    const clause = goesOn
      ? DATE.test(text)
      : before !== '、' && (members.length > 0 || reading.pending.length > 0)
    if (
      (clause && kindOf(text) === undefined && (goesOn || isLikelyDeadline(text))) ||
      (isDeadline(text) && !namesBody(text))
    ) {
      if (goesOn) times[times.length - 1] = [last[0], end]
      else times.push([start, end])
      continue
    }
    addStretch(reading, start, end, before, breaks)
  }
  close(reading, undefined)
  return reading
}

/** Reads a stretch that holds names that are not plain, and a verb or none. */
function addStretch(
  reading: Reading,
  from: number,
  end: number,
  before: Separator,
  breaks: ReadonlySet<number> | undefined,
): void {
  const { passage } = reading
  if (before === '，' && reading.pending.length > 0 && BY.test(passage.chars.slice(from, from + 12)))
    close(reading, undefined)
  const joint = jointAt(passage.chars, from, before, breaks)
  if (joint) {
    if (reading.pending.length > 0) close(reading, { start: from, role: 'lead' })
    reading.together = true
  }
  const start = from + (joint?.length ?? 0)
  const verb = verbBefore(passage.chars, start, end)
  const nameEnd = verb?.start ?? end
  if (nameEnd > start) {
    const cut = cutStretch(passage, start, nameEnd, before)
    if (cut.open) reading.open = true
    for (const piece of cut.pieces) reading.pending.push(piece)
  }
  if (verb) close(reading, verb)
}

/** The county 会同, or a name that its name begins: no verb where nothing but a mark stands before it. */
const HUITONG = /^会同(?!市|省|区|州|各|有关|相关|国|中央|自治|人行|本|全|所|其)/

/** The joining verb at the start of a stretch; 商 only where `innerCuts` has cut before it. */
function jointAt(
  chars: string,
  start: number,
  before: Separator,
  breaks: ReadonlySet<number> | undefined,
): string | undefined {
  if (!JOINT_FIRST.at(chars, start)) return undefined
  const rest = chars.slice(start, start + 8)
  const cut = breaks?.has(start) === true
  if (!cut && before !== '，' && HUITONG.test(rest)) return undefined
  return TOGETHER.exec(rest)?.[0] ?? (cut && rest.startsWith('商') ? '商' : undefined)
}

/** Whether a key's role stays although a verb follows: `牵头单位：A、B按职责分工负责`. */
const keeps = (key: Role | undefined, verb: Role): boolean => key !== undefined && verb === 'responsible'

/** How many of the pending pieces stand before the border of a verb that does not govern all of them. */
function borderOf(pending: readonly Piece[], verb: Role, key: Role | undefined, first: boolean): number {
  let firstComma = 0
  let lastComma = 0
  for (let i = 1; i < pending.length; i++) {
    const before = pending[i]?.before
    if (before !== '，' && before !== '；') continue
    if (firstComma === 0) firstComma = i
    lastComma = i
  }
  if (key === undefined) return verb === 'support' && first ? lastComma : 0
  if (key === verb || verb === 'lead') return 0
  if (key === 'lead') return firstComma
  return verb === 'responsible' ? 0 : lastComma
}
