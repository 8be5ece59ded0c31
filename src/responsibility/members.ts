/** The members of a group as it is read: pieces wait until a verb, a mark or the end closes them, and then get their role. */
import type { Role } from '../model.ts'
import { Guarded } from '../source/guarded.ts'
import { isIdeograph, Signs } from '../source/signs.ts'
import { borderOf, keeps } from './borders.ts'
import { isCollective, type Kind } from './names/endings.ts'
import { joinPieces } from './names/join.ts'
import { type Name, readName } from './names/name.ts'
import { sharesOfficer } from './names/person.ts'
import type { Piece } from './names/piece.ts'
import type { Marked } from './passage.ts'
import type { Verb } from './verbs.ts'

/** A name of a group. */
export interface Member extends Pick<Name, 'start' | 'end' | 'kind' | 'headed' | 'collective'> {
  readonly role: Role
  /** What gave the role: a key, a verb, a mark at the name, nothing, or nothing but words that say what is done. */
  readonly by: 'key' | 'verb' | 'mark' | 'none' | 'doing'
}

/** What a stretch of a statement holds. */
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

/** A group as it is read. */
export interface OpenGroup extends Group {
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
  /** Where the last object of a verb ended. */
  object: number
  /** The passage shares a task out by its parts; unknown as long as nobody has asked. */
  shared: boolean | undefined
}

/** A group of which nothing is read yet. `key`: the role that the key before it gives. */
export const openGroup = (passage: Marked, key: Role | undefined): OpenGroup => ({
  passage,
  key,
  members: [],
  times: [],
  pending: [],
  open: false,
  residue: 0,
  objects: 0,
  nobody: -1,
  departments: false,
  together: false,
  closed: 0,
  object: -1,
  shared: undefined,
})

/** Letters and ideographs, and what drafts put in their place: one of these alone is a mark. */
const LETTER = /\p{L}|[×✕✖○〇]{2}/u

/** Whether the name has a letter or an ideograph: `|`, `－` and `……` name nobody. */
const hasLetter = (chars: string, { start, end }: Name): boolean =>
  isIdeograph(chars.charCodeAt(start)) || LETTER.test(chars.slice(start, end))

/** Levels that act together: `镇、村两级`. */
const LEVELS = new Guarded('last', '级', /[省市州盟县区旗乡镇街村][两三四五]级$/)

/** What sort of body a name that does not look like one is by what stands beside it. */
function kindByList({ departments, passage }: OpenGroup, { start, end }: Name): Kind | undefined {
  if (departments) return 'public'
  return LEVELS.test(passage.chars.slice(start, end)) ? 'group' : undefined
}

/** Departments by their fields, and what a list of them goes on with: `公安、交通等部门，各区政府`. */
const FIELDS = /等(?:有关|相关)?部门(?:[，、和及]|以及)/

/** Whether a list of departments by their fields goes on with a group of bodies. */
function endsInGroup(chars: string, pending: readonly Piece[]): boolean {
  const [first, last] = [pending[0], pending.at(-1)]
  if (!first || !last || !isCollective(chars.slice(last.start, last.end))) return false
  return FIELDS.test(chars.slice(first.start, last.start))
}

/** A task shared out by its parts: `城区由县城管局负责，乡镇由各乡镇政府负责`. */
const SHARED =
  /由[^，；。由]{2,24}(?:负责|牵头|落实|实施)[^，；。由]{0,6}[，；][^，；。由]{1,16}由[^，；。由]{2,24}(?:负责|牵头|落实|实施)/
/** Whoever does so anywhere. */
const ANYWHERE = /(?:部门|机关|机构|单位|企业)$/

/** Whether the name is of one of those among whom the passage shares a task out; what the passage does is found out once. */
function isParted(group: OpenGroup, { start, end, kind, headed, collective }: Name): boolean {
  const { chars } = group.passage
  if (kind !== 'public' && (kind === undefined || !(headed || collective))) return false
  if (ANYWHERE.test(chars.slice(start, end))) return false
  group.shared ??= SHARED.test(chars)
  return group.shared
}

/** Takes the pieces `[from, to)` of the pending ones for members of a role. */
function take(group: OpenGroup, from: number, to: number, role: Role, by: Member['by']): void {
  const { passage, pending, members } = group
  if (from >= to) return
  const before = members.length
  const alike = group.departments && endsInGroup(passage.chars, pending)
  const pieces = from > 0 || to < pending.length ? pending.slice(from, to) : pending
  for (const piece of joinPieces(passage, pieces)) {
    if (piece.plain) {
      const { kind, headed, collective } = piece.plain
      members.push({ start: piece.start, end: piece.end, kind, headed, collective, role, by })
      continue
    }
    const name = readName(passage, piece.start, piece.end, piece.before)
    if (!name) {
      dropLed(group, piece)
      continue
    }
    if (!hasLetter(passage.chars, name)) continue
    const { start, end, headed, collective, mark, time, odd, matter } = name
    const kind = name.kind ?? (by === 'verb' || alike ? kindByList(group, name) : undefined)
    // A matter comes behind the bodies that take the whole, or beside others; `（校内由教育部门负责）` explains.
    const parted = matter > 0 && isParted(group, name)
    const explains = matter > 0 && !parted && members.length === 0
    if (!parted) group.residue += matter
    if (time) group.times.push(time)
    if (odd || explains) group.residue += end - start
    else members.push({ start, end, kind, headed, collective, role: mark ?? role, by: mark ? 'mark' : by })
  }
  if (members.length > before && members.at(-1)?.by === 'mark') markGroup(passage.chars, members)
}

/** What parts a list whose last name is marked from another with a mark. */
const PARTS = new Signs('，；')

/** Gives the role of the last member's mark to all of its list behind another one: `县水利局（牵头），县林业局、县农业局（配合）`. */
function markGroup(chars: string, members: Member[]): void {
  const last = members.length - 1
  const { role, by, start } = members[last] as Member
  let first = last
  let at = start
  while (!PARTS.at(chars, at - 1) && members[first - 1]?.by === 'none') at = members[--first]?.start ?? 0
  if (role === 'lead' || !PARTS.at(chars, at - 1) || members[first - 1]?.by !== 'mark') return
  for (let i = first; i < last; i++) members[i] = { ...(members[i] as Member), role, by }
}

/** Drops the body that only says, before a 、, whose office a piece names. */
function dropLed({ passage: { chars }, members }: OpenGroup, { start, end, before }: Piece): void {
  const last = members.at(-1)
  if (before !== '、' || last?.end !== start - 1) return
  if (sharesOfficer(chars.slice(last.start, last.end), chars.slice(start, end))) members.pop()
}

/** Closes the pending pieces: by a verb behind them, or without one. */
export function close(group: OpenGroup, verb: Verb | undefined): void {
  const { key, pending, together } = group
  const own = key ?? 'responsible'
  const ownBy = key ? 'key' : verb?.doing ? 'doing' : 'none'
  let role = verb?.role ?? own
  if (together && verb?.role !== 'lead') role = 'support'
  const by = together || (verb && !verb.doing) ? 'verb' : ownBy
  const cut = !verb || together ? 0 : borderOf(pending, verb.role, key, group.closed === 0)
  take(group, 0, cut, own, ownBy)
  if (verb && !together && cut === 0 && keeps(key, verb.role)) role = own
  take(group, cut, pending.length, role, by)
  if (verb || pending.length > 0) group.closed++
  if (pending.length > 0) group.pending = []
  group.together = false
  group.departments = false
}
