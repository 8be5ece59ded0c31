/** A stretch of a statement under one key, or before the first: which names it holds, and in which role. */
import type { Role } from '../model.ts'
import { deadlineIn, isDeadline } from './deadline.ts'
import { outside, stretchesOf } from './lexer.ts'
import { BARE_KIND, cutStretch, type Passage, type Piece } from './names/cut.ts'
import { kindOf } from './names/endings.ts'
import { joinPieces } from './names/join.ts'
import { type Name, readName } from './names/name.ts'
import { type Verb, verbBefore } from './roles.ts'

export interface Member extends Name {
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

/** A joining verb between two bodies: the first leads, the second supports. */
const TOGETHER = /^(?:会同|商|联合(?!会|体|社|国|大学|公司))/
const INNER = /^(?:牵头|负责|配合|指导|会同|督导)/
/** Nouns and names that begin with a verb word: 牵头单位, 配合部门, 指导处. */
const NOUN =
  /^(?:牵头|负责|配合|指导|督导)(?:的)?(?:单位|部门|责任|处|科|局|机构|主体|人|方|小组|组|中心|委员会|站|所|办公室|员|牵头|工作)/
const HEAVY = /[；。]/

interface Pending extends Piece {
  readonly comma: boolean
}

const cutsInto = (left: string, right: string): boolean =>
  kindOf(left) !== undefined &&
  right.length > 1 &&
  (kindOf(right) !== undefined || isDeadline(right) || verbBefore(right, 0, right.length) !== undefined)

/** The cuts that verbs without a separator make in `[start, end)`: `A牵头B配合`, `A会同B负责`, `A负责2023年底前完成`. */
function innerCuts(passage: Passage, start: number, end: number): number[] {
  const { chars } = passage
  const cuts: number[] = []
  if (end - start > 400) return cuts
  let from = start
  let resume = start
  outside(passage, start, end, i => {
    if (i <= from || i < resume) return
    const rest = chars.slice(i, Math.min(end, i + 12))
    if (TOGETHER.test(rest) && !/^商[务业会贸标]/.test(rest)) {
      const left = chars.slice(from, i)
      const verb = verbBefore(chars, from, i)
      if (
        rest.startsWith('会同') ||
        (kindOf(left) !== undefined && kindOf(chars.slice(i + 1, end)) !== undefined)
      ) {
        if (verb === undefined || verb.start > from) {
          cuts.push(i)
          from = i
          resume = i + 2
        }
      }
      return
    }
    if (!INNER.test(rest) || NOUN.test(rest)) return
    let after = i
    for (let step = 2; i + step <= end; step++) {
      if (verbBefore(chars, i, i + step)?.start !== i) break
      after = i + step
      if (i + step < end && step > 14) break
    }
    after = longestVerb(chars, i, end)
    if (after >= end) {
      resume = end
      return
    }
    const verb = verbBefore(chars, from, after)
    if (!verb || verb.start <= from) return
    if (cutsInto(chars.slice(from, verb.start), chars.slice(after, end))) {
      cuts.push(after)
      from = after
    }
    resume = after
  })
  const tail = deadlineIn(chars.slice(from, end))
  if (tail > 0) {
    const left = chars.slice(from, from + tail)
    if (kindOf(left) !== undefined || verbBefore(left, 0, left.length)) cuts.push(from + tail)
  }
  return cuts
}

/** How far the verb phrase that begins at `start` reaches. */
function longestVerb(chars: string, start: number, end: number): number {
  let after = start + 2
  for (let at = start + 3; at <= Math.min(end, start + 14); at++) {
    if (verbBefore(chars, start, at)?.start === start) after = at
  }
  return after
}

/** Reads `[from, to)`. `key`: the role that the key before it gives. */
export function readGroup(passage: Passage, from: number, to: number, key: Role | undefined): Group {
  const { chars } = passage
  const members: Member[] = []
  const times: [number, number][] = []
  let pending: Pending[] = []
  let open = false
  let residue = 0
  let together = false
  let closed = 0

  const take = (pieces: readonly Pending[], role: Role, by: Member['by']): void => {
    for (const piece of joinPieces(passage, pieces)) {
      const name = readName(passage, piece.start, piece.end)
      if (!name) continue
      if (name.odd) residue += name.end - name.start
      else members.push({ ...name, role: name.role ?? role, by: name.role ? 'mark' : by })
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
    take(pending.slice(cut), role, by)
    if (verb || pending.length > 0) closed++
    pending = []
    together = false
  }

  const breaks = new Set<number>()
  for (const { start, end } of stretchesOf(passage, from, to)) {
    for (const cut of innerCuts(passage, start, end)) breaks.add(cut)
  }
  for (const stretch of stretchesOf(passage, from, to, breaks)) {
    if (HEAVY.test(stretch.before)) close()
    let { start } = stretch
    const { end } = stretch
    const text = chars.slice(start, end)
    if (isDeadline(text) && !namesBody(text)) {
      times.push([start, end])
      continue
    }
    const joint = TOGETHER.exec(chars.slice(start, start + 6))?.[0]
    if (joint && joint !== '商') {
      if (pending.length > 0) close({ start, role: 'lead' })
      together = true
      start += joint.length
    }
    const verb = verbBefore(chars, start, end)
    const nameEnd = verb?.start ?? end
    if (nameEnd > start) {
      const comma = stretch.before === '，' || stretch.before === '；'
      const cut = cutStretch(
        passage,
        start,
        nameEnd,
        stretch.before === '、' && !breaks.has(stretch.start) ? '、' : stretch.before,
      )
      open ||= cut.open
      for (const [i, piece] of cut.pieces.entries()) pending.push({ ...piece, comma: comma && i === 0 })
    }
    if (verb) close(verb)
  }
  close()
  return { members, times, open, residue }
}

/** A clause that begins with a time and is nevertheless a body: `2022年冬奥会组委会`. */
function namesBody(text: string): boolean {
  return (
    BARE_KIND.test(text) ||
    (kindOf(text) !== undefined && !/[前内底末成进实]/.test(text.slice(-2)) && text.length > 6)
  )
}

/** Whether a key's role stays although a verb follows: `牵头单位：A、B按职责分工负责`. */
const keeps = (key: Role | undefined, verb: Role): boolean => key !== undefined && verb === 'responsible'

/** How many of the pending pieces stand before the border of a verb that does not govern all of them. */
function borderOf(pending: readonly Pending[], verb: Role, key: Role | undefined, first: boolean): number {
  const commas = pending.flatMap((piece, i) => (i > 0 && piece.comma ? [i] : []))
  if (commas.length === 0) return 0
  if (key === undefined) return verb === 'support' && first ? (commas.at(-1) ?? 0) : 0
  if (key === verb || verb === 'lead') return 0
  return (key === 'lead' ? commas[0] : verb === 'responsible' ? 0 : commas.at(-1)) ?? 0
}
