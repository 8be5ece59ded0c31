/** The parts of a list: its stretches, those that are plain names known as such, the others cut where verbs cut. */
import { isClauseMark } from './clauses.ts'
import { ALONGSIDE_LEVELS, isDeadline } from './deadline.ts'
import { type Free, freeClause, mayBeFree, waitsFor } from './freeClauses.ts'
import { timeBeforeNames } from './leadingTime.ts'
import { BY_LEVELS } from './manners.ts'
import { type Piece, type Separator, separatorOf } from './names/piece.ts'
import { plainName } from './names/plain.ts'
import { type Marked, markFrom, nextOutside } from './passage.ts'
import { verbCuts } from './verbCuts.ts'

/** The parts of a list. */
export interface Parts {
  /** Those that are plain names end where their verbs begin; the others are stretches. */
  readonly pieces: Piece[]
  /** Where verbs cut, and behind which of these cuts their objects stand. */
  readonly breaks: ReadonlySet<number> | undefined
  readonly objects: ReadonlySet<number> | undefined
  /** The clauses that name nobody, by where they begin. */
  readonly free: ReadonlyMap<number, Free> | undefined
}

/** Parts as they are found. */
interface Draft extends Parts {
  breaks: Set<number> | undefined
  objects: Set<number> | undefined
  free: Map<number, Free> | undefined
}

/** The parts of `[from, to)`: cut at `、，；。` outside brackets, and where verbs cut; clauses that name nobody are whole. */
export function partsOf(passage: Marked, from: number, to: number): Parts {
  const { chars, ends, marks } = passage
  const parts: Draft = { pieces: [], breaks: undefined, objects: undefined, free: undefined }
  let start = addFree(parts, passage, from, to, '')
  let before: Separator = ''
  let next = start
  for (let at = markFrom(marks, start); at < marks.length; at++) {
    const i = marks[at] ?? 0
    if (i >= to) break
    if (i < next) continue
    next = nextOutside(ends, i, to)
    const mark = next > i + 1 ? '' : separatorOf(chars.charCodeAt(i))
    if (mark === '' || (mark === '、' && keepsLevels(passage, start, i, to))) continue
    if (i > start) addPart(parts, passage, start, i, before)
    if (i > start || mark === '；' || mark === '。') before = mark
    start = next
    if (mark === '、') continue
    start = addFree(parts, passage, start, to, before)
    next = start
  }
  if (to > start) addPart(parts, passage, start, to, before)
  return parts
}

/** Takes the clause at the index, if it names nobody; where what follows begins. */
function addFree(parts: Draft, passage: Marked, start: number, to: number, before: Separator): number {
  if (!mayBeFree(passage.chars, start)) return start
  const end = clauseEnd(passage, start, to)
  const kind = freeClause(passage.chars.slice(start, end), parts.pieces.length === 0)
  if (!kind) return start
  pushFree(parts, start, end, before, kind)
  return end
}

function pushFree(parts: Draft, start: number, end: number, before: Separator, kind: Free): void {
  parts.pieces.push({ start, end, before, plain: undefined })
  parts.free ??= new Map()
  parts.free.set(start, kind)
}

/** Where the clause that begins at the index ends: at the next `，；。` outside brackets. */
function clauseEnd({ chars, ends }: Marked, start: number, to: number): number {
  let i = start
  for (let next = start; i < to; i = next) {
    next = nextOutside(ends, i, to)
    if (next === i + 1 && isClauseMark(chars.charCodeAt(i))) break
  }
  return i
}

/** How many characters tell that what a stretch begins with goes on behind its 、, or what it ends with. */
const LEVELLED = 24

/** Whether the 、 at `i` cuts nothing: `与国家、省同步`, `根据国家、省统一部署推进`. */
function keepsLevels(passage: Marked, start: number, i: number, to: number): boolean {
  const { chars } = passage
  if (
    ALONGSIDE_LEVELS.mayMatchAt(chars, start) &&
    ALONGSIDE_LEVELS.test(chars.slice(start, Math.min(to, start + LEVELLED)))
  )
    return true
  if (!BY_LEVELS.mayMatchBefore(chars, i) || !BY_LEVELS.test(chars.slice(Math.max(start, i - LEVELLED), i)))
    return false
  return !chars.slice(i, clauseEnd(passage, i, to)).includes('由')
}

/** Behind these a clause begins. */
const CLAUSE: ReadonlySet<Separator> = new Set(['，', '；', '。'])

function addPart(parts: Draft, passage: Marked, start: number, end: number, before: Separator): void {
  const { chars, ends } = passage
  const { pieces } = parts
  const plain = plainName(chars, start, end)
  if (plain) {
    pieces.push({ start, end: start + plain.end, before, plain })
    return
  }
  const words = chars.slice(start, end)
  const time = before === '、' ? 0 : timeBeforeNames(words)
  if (time > 0 && isDeadline(words.slice(0, time))) {
    pieces.push({ start, end: start + time, before, plain: undefined })
    addPart(parts, passage, start + time, end, '，')
    return
  }
  if (CLAUSE.has(before) && waitsFor(words)) {
    pushFree(parts, start, end, before, 'time')
    return
  }
  const { at, objects } = verbCuts(passage, start, end)
  if (at.length === 0) {
    pieces.push({ start, end, before, plain: undefined })
    return
  }
  parts.breaks ??= new Set()
  parts.objects ??= new Set()
  for (const index of objects) parts.objects.add(index)
  let from = start
  let mark = before
  for (let i = start, cut = 0; i < end && cut < at.length; i = nextOutside(ends, i, end)) {
    while ((at[cut] ?? end) < i) cut++
    if (at[cut] !== i || nextOutside(ends, i, end) > i + 1) continue
    parts.breaks.add(i)
    pieces.push({ start: from, end: i, before: mark, plain: undefined })
    from = i
    mark = '、'
  }
  pieces.push({ start: from, end, before: mark, plain: undefined })
}
