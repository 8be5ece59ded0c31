/** Where a word that joins names cuts a stretch: 和, 及, 以及, 与. */
import { Signs } from '../../source/signs.ts'
import { nextOutside, type Passage } from '../passage.ts'
import { GOVERNMENT_ALONE, PARTY } from './areas.ts'
import { BARE_KIND, KIND_ALONE } from './bodies.ts'
import { isBranch } from './branch.ts'
import { isDivision, JOINED, SCHOOLS } from './classes.ts'
import { isHeaded, kindOf } from './endings.ts'
import { type Piece, piece, type Separator } from './piece.ts'

const JOINING = new Signs('及和与暨/')

/** The index of a joining word in `[from, end)` outside brackets, from `from` on, and the one behind it. */
function joiningAt({ chars, ends }: Passage, from: number, end: number): [number, number] | undefined {
  for (let i = from; i < end; i = nextOutside(ends, i, end)) {
    if (JOINING.at(chars, i)) return [i, i + 1]
    if (chars[i] === '以' && i + 1 < end && chars[i + 1] === '及') return [i, i + 2]
  }
  return undefined
}

/** What names a body and a field: `市档案和史志局` is one name. */
const FIELD =
  /(?:检察|海关|口岸|信访|档案|史志|网信|机要|保密|消防|气象|地震|邮政|移动|广电|石油|石化|供电|燃气|热力|水务|公交|地铁|铁路|机场|港务|烟草|投资|资本|基金|水库|物业|救援)$/

/** These cities stand beside 各省、自治区、直辖市 in one name. */
const CITIES = '计划单列市'

const GOVERNMENT = /^(?:人民)?政府$/

/** What all bodies have: `有关部门和单位党组`. */
const OF_BODIES = /^(?:单位|部门)党/

/** A room by its use, which a body is named after together with another matter. */
const ROOM = /^实验室$/

/** Whether a joining word between the two separates names. `left` and `right` are folded. */
function separates(left: string, right: string): boolean {
  if (GOVERNMENT.test(right) || right.startsWith(CITIES)) return false
  if (OF_BODIES.test(right) || (GOVERNMENT_ALONE.test(right) && PARTY.test(left))) return false
  const kind = kindOf(left) ?? (SCHOOLS.test(left) ? 'other' : undefined)
  if (ROOM.test(left) && !isHeaded(right)) return false
  if (FIELD.test(left) && !isHeaded(right) && !FIELD.test(right)) return false
  if (!kind || right.length < 2 || BARE_KIND.test(right.split(JOINED)[0] ?? right)) return false
  const other = kindOf(right)
  if (kind === 'area') return other === 'area' || other === 'group' || /政府$|管委会$|办事处$/.test(right)
  return other !== undefined || kind === 'group'
}

/** Words that join the fields of one body as they join bodies. */
const FIELDS_JOINED: ReadonlySet<string> = new Set(['和', '与', '及'])

/** Longer stretches without a separator are no lists, and would cost more than linear time. */
const LONGEST = 300

/** The pieces of `[start, end)`, a stretch without separators, cut at such words. */
export function cutAtJoining(passage: Passage, start: number, end: number, before: Separator): Piece[] {
  if (end - start > LONGEST) return [piece(start, end, before)]
  const pieces: Piece[] = []
  let from = start
  let sep: Separator = before
  for (let next = joiningAt(passage, start + 1, end); next; ) {
    const [at, after] = next
    const left = passage.chars.slice(from, at)
    const right = passage.chars.slice(after, end)
    const word = passage.chars.slice(at, after)
    const inside =
      (word === '和' && isBranch(left, word, passage.chars.slice(at, end))) ||
      (FIELDS_JOINED.has(word) && isDivision(left, right))
    if (inside) {
      next = joiningAt(passage, after, end)
      continue
    }
    const kinds = before === '、' && from === start && KIND_ALONE.test(left) && kindOf(right) !== undefined
    if (
      kinds ||
      separates(left, right) ||
      (after - at > 1 && kindOf(left) !== undefined && right.length > 1)
    ) {
      pieces.push(piece(from, at, sep))
      from = after
      sep = 'and'
    }
    next = joiningAt(passage, after, end)
  }
  pieces.push(piece(from, end, sep))
  return pieces
}
