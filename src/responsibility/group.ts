/** A stretch of a statement under one key, or before the first: which names it holds, and in which role. */
import type { Role } from '../model.ts'
import { isDeadline, isLikelyDeadline } from './deadline.ts'
import { innerCuts, TOGETHER } from './inner.ts'
import { type Stretch, stretchesOf } from './lexer.ts'
import { BARE_KIND, cutStretch, type Passage, type Piece } from './names/cut.ts'
import { kindOf } from './names/endings.ts'
import { joinPieces } from './names/join.ts'
import { type Name, readName } from './names/name.ts'
import { type Plain, plainName } from './names/plain.ts'
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
const JOINT_FIRST = '会联商'

interface Pending extends Piece {
  readonly comma: boolean
}

interface Parts {
  readonly stretches: readonly Stretch[]
  /** What is known of each where it is a plain name. */
  readonly plains: readonly (Plain | null)[]
  /** Where verbs cut, and behind which of these cuts their objects stand. */
  readonly breaks?: ReadonlySet<number>
  readonly objects?: ReadonlySet<number>
}

const NO_PLAINS: Parts['plains'] = []

/** The stretches of `[from, to)`, cut also where verbs cut. */
function partsOf(passage: Passage, from: number, to: number): Parts {
  const whole = stretchesOf(passage, from, to)
  const plains: (Plain | null)[] = []
  const at: number[] = []
  const objects: number[] = []
  for (const { start, end } of whole) {
    const plain = plainName(passage.chars.slice(start, end))
    plains.push(plain)
    if (plain) continue
    const cuts = innerCuts(passage, start, end)
    at.push(...cuts.at)
    objects.push(...cuts.objects)
  }
  if (at.length === 0) return { stretches: whole, plains }
  const breaks = new Set(at)
  const stretches = stretchesOf(passage, from, to, breaks)
  return { stretches, plains: NO_PLAINS, breaks, objects: new Set(objects) }
}

/** Reads `[from, to)`. `key`: the role that the key before it gives. */
export function readGroup(passage: Passage, from: number, to: number, key: Role | undefined): Group {
  const { chars } = passage
  const members: Member[] = []
  const times: (readonly [number, number])[] = []
  let pending: Pending[] = []
  let open = false
  let residue = 0
  let together = false
  let closed = 0

  const take = (pieces: readonly Pending[], role: Role, by: Member['by']): void => {
    for (const piece of joinPieces(passage, pieces)) {
      if (piece.plain) {
        const { kind, headed, collective } = piece.plain
        members.push({ start: piece.start, end: piece.end, kind, headed, collective, role, by })
        continue
      }
      const name = readName(passage, piece.start, piece.end)
      if (!name) continue
      const { start, end, kind, headed, collective, mark, time, odd } = name
      if (time) times.push(time)
      if (odd) residue += end - start
      else members.push({ start, end, kind, headed, collective, role: mark ?? role, by: mark ? 'mark' : by })
    }
  }
  const close = (verb?: Verb): void => {
    const own = key ?? 'responsible'
    const ownBy = key ? 'key' : 'none'
    let role = verb?.role ?? own
    if (together && role !== 'lead') role = 'support'
    const by = together || verb ? 'verb' : ownBy
    const cut = !verb || together ? 0 : borderOf(pending, verb.role, key, closed === 0)
    if (cut > 0) take(pending.slice(0, cut), own, ownBy)
    if (verb && !together && cut === 0 && keeps(key, verb.role)) role = own
    take(cut > 0 ? pending.slice(cut) : pending, role, by)
    if (verb || pending.length > 0) closed++
    pending = []
    together = false
  }

  const { stretches, plains, breaks, objects } = partsOf(passage, from, to)
  for (const [i, stretch] of stretches.entries()) {
    const { before } = stretch
    const plain = plains[i]
    if (before === '；' || before === '。') close()
    let { start } = stretch
    const { end } = stretch
    if (plain) {
      const comma = before === '，' || before === '；'
      pending.push({ start, end: start + plain.end, before, plain, comma })
      if (plain.verb) close(plain.verb)
      continue
    }
    const text = chars.slice(start, end)
    if (objects?.has(start)) {
      residue += Math.max(0, end - start - OBJECT)
      continue
    }
    const last = times.at(-1)
    const goesOn = before === '、' && last?.[1] === start - 1
    const clause = goesOn ? DATE.test(text) : before !== '、' && (members.length > 0 || pending.length > 0)
    if (
      (clause && kindOf(text) === undefined && (goesOn || isLikelyDeadline(text))) ||
      (isDeadline(text) && !namesBody(text))
    ) {
      if (goesOn) times[times.length - 1] = [last[0], end]
      else times.push([start, end])
      continue
    }
    const joint = jointAt(chars, start, breaks)
    if (joint) {
      if (pending.length > 0) close({ start, role: 'lead' })
      together = true
      start += joint.length
    }
    const verb = verbBefore(chars, start, end)
    const nameEnd = verb?.start ?? end
    if (nameEnd > start) {
      const comma = before === '，' || before === '；'
      const cut = cutStretch(passage, start, nameEnd, before)
      open ||= cut.open
      for (const piece of cut.pieces)
        pending.push({
          start: piece.start,
          end: piece.end,
          before: piece.before,
          comma: comma && piece.start === start,
        })
    }
    if (verb) close(verb)
  }
  close()
  return { members, times, open, residue }
}

/** The joining verb at the start of a stretch; 商 only where `innerCuts` has cut before it. */
function jointAt(chars: string, start: number, breaks: ReadonlySet<number> | undefined): string | undefined {
  if (!JOINT_FIRST.includes(chars.charAt(start))) return undefined
  const rest = chars.slice(start, start + 8)
  return TOGETHER.exec(rest)?.[0] ?? (breaks?.has(start) && rest.startsWith('商') ? '商' : undefined)
}

/** A clause that begins with a time and is nevertheless a body: `2022年冬奥会组委会`. */
function namesBody(text: string): boolean {
  return (
    BARE_KIND.test(text) ||
    (kindOf(text) !== undefined && !/[前内底末成进实]|出台/.test(text.slice(-2)) && text.length > 6)
  )
}

/** Whether a key's role stays although a verb follows: `牵头单位：A、B按职责分工负责`. */
const keeps = (key: Role | undefined, verb: Role): boolean => key !== undefined && verb === 'responsible'

/** How many of the pending pieces stand before the border of a verb that does not govern all of them. */
function borderOf(pending: readonly Pending[], verb: Role, key: Role | undefined, first: boolean): number {
  let firstComma = 0
  let lastComma = 0
  for (let i = 1; i < pending.length; i++) {
    if (!pending[i]?.comma) continue
    if (firstComma === 0) firstComma = i
    lastComma = i
  }
  if (key === undefined) return verb === 'support' && first ? lastComma : 0
  if (key === verb || verb === 'lead') return 0
  if (key === 'lead') return firstComma
  return verb === 'responsible' ? 0 : lastComma
}
