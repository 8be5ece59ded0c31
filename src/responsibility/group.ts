/** A stretch of a statement under one key, or before the first: which names it holds, and in which role. */
import type { Role } from '../model.ts'
import { isIdeograph } from '../source/signs.ts'
import { borderOf, keeps } from './borders.ts'
import { isDeadline, isLikelyDeadline } from './deadline.ts'
import { jointAt } from './joints.ts'
import type { Marked } from './lexer.ts'
import { BARE_KIND, cutStretch, isOutright, namesBody, type Piece, type Separator } from './names/cut.ts'
import { kindOf } from './names/endings.ts'
import { joinPieces } from './names/join.ts'
import { type Name, readName } from './names/name.ts'
import { sharesOfficer } from './names/person.ts'
import { partsOf } from './parts.ts'
import { type Verb, verbBefore } from './roles.ts'

export interface Member extends Pick<Name, 'start' | 'end' | 'kind' | 'headed' | 'collective'> {
  readonly role: Role
  /** What gave the role: a key, a verb, a mark at the name, nothing, or nothing but words that say what is done. */
  readonly by: 'key' | 'verb' | 'mark' | 'none' | 'doing'
}

export interface Group {
  readonly members: readonly Member[]
  /** Passages that are deadlines, in order. */
  readonly times: readonly (readonly [number, number])[]
  /** The list ends in 等. */
  readonly open: boolean
  /** Characters that are neither name nor role word nor time. */
  readonly residue: number
  /** How many verbs have an object of their own behind them. */
  readonly objects: number
}

/** An object of a verb up to this length does not count against the statement. */
const OBJECT = 8
/** An object up to this length is one more verb: `负责保障`. */
const VERBAL = 2
/** What goes on behind a time and a 、 may begin with: `2026年底见效、2027年巩固`. */
const DATE = /^[0-9]{1,4}[年月日]/
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
  objects: number
  /** Where a stretch ended whose 等 closes with a category that names nobody. */
  nobody: number
  /** The pending pieces are departments or units by the word that closes their list: `消防、水利等部门`. */
  departments: boolean
  /** The pending pieces stand behind a joining verb. */
  together: boolean
  /** How many runs of pieces have been closed. */
  closed: number
}

/** Letters and ideographs, and what drafts put in their place. */
const LETTER = /[\p{L}×✕✖○〇]/u

/** Whether the name has a letter or an ideograph: `|`, `－` and `……` name nobody. */
const hasLetter = (chars: string, { start, end }: Name): boolean =>
  isIdeograph(chars.charCodeAt(start)) || LETTER.test(chars.slice(start, end))

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
    if (!name) {
      dropLed(reading, piece)
      continue
    }
    if (!hasLetter(passage.chars, name)) continue
    const { start, end, headed, collective, mark, time, odd, matter } = name
    const kind = name.kind ?? (by === 'verb' && reading.departments ? 'public' : undefined)
    // A matter comes behind the bodies that take the whole; `（校内由教育部门负责）` explains.
    const explains = matter > 0 && members.length === 0
    reading.residue += matter
    if (time) reading.times.push(time)
    if (odd || explains) reading.residue += end - start
    else members.push({ start, end, kind, headed, collective, role: mark ?? role, by: mark ? 'mark' : by })
  }
}

/** Drops the body that only says, before a 、, whose office a piece names. */
function dropLed({ passage: { chars }, members }: Reading, { start, end, before }: Piece): void {
  const last = members.at(-1)
  if (before !== '、' || last?.end !== start - 1) return
  if (sharesOfficer(chars.slice(last.start, last.end), chars.slice(start, end))) members.pop()
}

/** Closes the pending pieces: by a verb behind them, or without one. */
function close(reading: Reading, verb: Verb | undefined): void {
  const { key, pending, together } = reading
  const own = key ?? 'responsible'
  const ownBy = key ? 'key' : verb?.doing ? 'doing' : 'none'
  let role = verb?.role ?? own
  if (together && verb?.role !== 'lead') role = 'support'
  const by = together || (verb && !verb.doing) ? 'verb' : ownBy
  const cut = !verb || together ? 0 : borderOf(pending, verb.role, key, reading.closed === 0)
  take(reading, 0, cut, own, ownBy)
  if (verb && !together && cut === 0 && keeps(key, verb.role)) role = own
  take(reading, cut, pending.length, role, by)
  if (verb || pending.length > 0) reading.closed++
  if (pending.length > 0) reading.pending = []
  reading.together = false
  reading.departments = false
}

const NO_GROUP: Group = { members: [], times: [], open: false, residue: 0, objects: 0 }

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
    objects: 0,
    nobody: -1,
    departments: false,
    together: false,
    closed: 0,
  }
  const { pieces, breaks, objects } = partsOf(passage, from, to)
  if (pieces.every(isListed)) {
    reading.pending = pieces
    close(reading, undefined)
    return reading
  }
  let object = -1
  for (const piece of pieces) {
    const { start, end, before, plain } = piece
    if (before === '；' || before === '。') close(reading, undefined)
    if (plain) {
      if (!endsCategory(reading, piece)) reading.pending.push(piece)
      if (plain.verb) close(reading, plain.verb)
      continue
    }
    if (objects?.has(start) && end - start > VERBAL) reading.objects++
    if (objects?.has(start) || (before === '、' && object === start - 1 && isThing(chars, start, end))) {
      reading.residue += Math.max(0, end - start - OBJECT)
      object = end
      continue
    }
    const text = chars.slice(start, end)
    const last = times[times.length - 1]
    const goesOn = before === '、' && last?.[1] === start - 1
    const clause = goesOn
      ? DATE.test(text)
      : before !== '、' && (members.length > 0 || reading.pending.length > 0)
    if (
      (clause && kindOf(text) === undefined && (goesOn || isLikelyDeadline(text))) ||
      (isDeadline(text) && !namesBody(text) && !isOutright(named(text)))
    ) {
      if (goesOn) times[times.length - 1] = [last[0], end]
      else times.push([start, end])
      continue
    }
    if (isBracketed(passage, start, end)) addBracketed(reading, start + 1, end - 1)
    else addStretch(reading, start, end, before, breaks)
  }
  close(reading, undefined)
  return reading
}

/** Whether the piece is a name in a list without verbs. */
const isListed = ({ plain, before }: Piece): boolean =>
  plain !== undefined && !plain.verb && before !== '；' && before !== '。'

/** Whether the stretch is names in a bracket of their own: `市教育局、（各区政府）`. */
const isBracketed = ({ chars, ends }: Marked, start: number, end: number): boolean =>
  ends[start] === end && kindOf(chars.slice(start + 1, end - 1)) !== undefined

/** Reads what stands in such a bracket. */
function addBracketed(reading: Reading, from: number, to: number): void {
  for (const piece of partsOf(reading.passage, from, to).pieces) {
    if (piece.plain) reading.pending.push(piece)
    else addStretch(reading, piece.start, piece.end, piece.before, undefined)
  }
}

/** Whether the piece only ends a category that names nobody: `单位` in `市教育局等部门、单位`. */
function endsCategory(reading: Reading, { start, end, before }: Piece): boolean {
  if ((before !== '、' && before !== '，') || reading.nobody !== start - 1) return false
  if (!BARE_KIND.test(reading.passage.chars.slice(start, end))) return false
  reading.nobody = end
  return true
}

/** What bodies do, not things: behind a thing other verbs are nouns, `资金支持`. */
const TAKES_PART = /(?:牵头|主办|配合|参与|参加|协办|协助)$/

/** Whether the stretch behind a verb's object is one more of them: `负责安排车辆、食宿`. */
function isThing(chars: string, start: number, end: number): boolean {
  const words = chars.slice(start, end)
  return kindOf(named(words)) === undefined && !TAKES_PART.test(words)
}

/** Words without the verb behind them. */
const named = (words: string): string => words.slice(0, verbBefore(words, 0, words.length)?.start)

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
  let told = 0
  if (nameEnd > start) {
    const cut = cutStretch(passage, start, nameEnd, before)
    if (cut.open) {
      reading.open = true
      reading.nobody = nameEnd
      reading.departments = cut.departments
    }
    for (const piece of cut.pieces) reading.pending.push(piece)
    told = cut.told
  }
  reading.residue += told
  if (verb) close(reading, told > 0 ? { ...verb, doing: true } : verb)
}
