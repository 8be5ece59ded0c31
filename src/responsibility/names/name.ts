/** One piece of a list, read: the name without what is printed around it, and what its last bracket says of it. */
import type { Role } from '../../model.ts'
import { Guarded } from '../../source/guarded.ts'
import type { Passage } from '../passage.ts'
import { SHARED_OUT } from '../shares.ts'
import { isCollective, isHeaded, type Kind, kindOf } from './endings.ts'
import { nameStart, starred } from './lead.ts'
import { matterBefore, mayTake, shareBefore } from './matter.ts'
import { isNamedOfficer, isOfficer } from './person.ts'
import type { Separator } from './piece.ts'
import { isNothing, isStrange } from './strange.ts'
import { tailOf } from './tail.ts'

/** A name of a list. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly kind: Kind | undefined
  /** It begins with the level of its body: 市…, 省…, 国家… */
  readonly headed: boolean
  /** It says by a word of its own that it means several: 各…, 有关…. */
  readonly collective: boolean
  /** What a mark at the name says: `*`, `（牵头）`. */
  readonly mark: Role | undefined
  /** A deadline printed in a bracket behind the name. */
  readonly time: readonly [number, number] | undefined
  /** Does not look like a name at all: kept out of the units, counts against the statement. */
  readonly odd: boolean
  /** How many characters before the name say what it takes, and count against the statement. */
  readonly matter: number
}

/** How many there are, behind the last of them: `市教育局、市财政局两部门`. */
const COUNT = new Guarded('last', '门位', /[两二三四五六七八九十]{1,2}(?:个|家)?(?:部门|单位)$/)
/** Prose of this length is not even searched for a name, which keeps the reading linear. */
const ENDLESS = 400

const odd = (start: number, end: number): Name => ({
  start,
  end,
  kind: undefined,
  headed: false,
  collective: false,
  mark: undefined,
  time: undefined,
  odd: true,
  matter: 0,
})

/** Where the name ends before the number of those that it is the last of, or the share that it takes. */
function wholeEnd(chars: string, start: number, end: number): number {
  let to = end
  const words = chars.slice(start, to)
  const counted = COUNT.exec(words)?.index ?? 0
  if (counted > 0 && kindOf(words.slice(0, counted)) !== undefined) to = start + counted
  const shared = SHARED_OUT.exec(chars.slice(start, to))?.index ?? 0
  return shared > 0 && kindOf(chars.slice(start, start + shared)) !== undefined ? start + shared : to
}

/** Reads one piece, behind the mark `before`. `undefined`: there is nothing in it, or a person. */
export function readName(passage: Passage, from: number, to: number, before: Separator): Name | undefined {
  if (to - from > ENDLESS) return odd(from, to)
  const { chars } = passage
  let start = nameStart(chars, from, to, before)
  const leads = start > from && starred(chars.slice(from, start))
  const tail = tailOf(passage, start, to)
  const end = wholeEnd(chars, start, tail?.end ?? to)
  let matter = 0
  if (mayTake(chars, start, end)) {
    const share = shareBefore(chars, start, end)
    if (share === undefined) matter = matterBefore(chars, start, end)
    start += share ?? matter
  }
  const text = chars.slice(start, end)
  if (isNothing(text) || isOfficer(text)) return undefined
  const kind = kindOf(text)
  if (kind === undefined && isNamedOfficer(text)) return undefined
  return {
    start,
    end,
    kind,
    headed: isHeaded(text),
    collective: isCollective(text),
    mark: tail?.mark ?? (leads ? 'lead' : undefined),
    time: tail?.time,
    odd: isStrange(text, kind),
    matter,
  }
}
