/** Stretches of a list that are one name and nothing else, which most of them are: remembered, for names recur. */
import { nested, pairsOf, spansOf } from '../brackets.ts'
import { isDeadline } from '../deadline.ts'
import { innerCuts, TOGETHER } from '../inner.ts'
import { verbBefore } from '../roles.ts'
import { cutStretch, type Passage } from './cut.ts'
import type { Kind } from './endings.ts'
import { mayFollow, mayGoOn } from './join.ts'
import { readName } from './name.ts'

/** What is known of such a name. */
export interface Plain {
  readonly kind: Kind
  readonly headed: boolean
  readonly collective: boolean
  /** It may be the beginning, or the continuation, of a name with a 、 in it. */
  readonly goesOn: boolean
  readonly follows: boolean
}

/** Longer ones are not remembered: engines keep the whole source of a long substring. */
const LONGEST = 12
/** How many are remembered before all are forgotten. */
const CAPACITY = 2000
const known = new Map<string, Plain | null>()

/** What is known of the folded stretch where it is a name without verbs, marks, times or joining words; else `null`. */
export function plainName(stretch: string): Plain | null {
  if (stretch.length > LONGEST) return read(stretch)
  const before = known.get(stretch)
  if (before !== undefined) return before
  const plain = read(stretch)
  if (known.size >= CAPACITY) known.clear()
  known.set(stretch, plain)
  return plain
}

function read(stretch: string): Plain | null {
  const pairs = pairsOf(stretch)
  const { length } = stretch
  if (TOGETHER.test(stretch)) return null
  if (nested(pairs).some(({ flaw }) => flaw === 'unclosed')) return null
  const passage: Passage = { chars: stretch, ends: spansOf(pairs, length) }
  if (innerCuts(passage, 0, length).at.length > 0 || isDeadline(stretch) || verbBefore(stretch, 0, length))
    return null
  const { pieces, open } = cutStretch(passage, 0, length, '')
  if (pieces.length !== 1 || open || pieces[0]?.end !== length) return null
  const name = readName(passage, 0, length)
  if (!name?.kind || name.odd || name.mark || name.time || name.start > 0 || name.end < length) return null
  const { kind, headed, collective } = name
  return { kind, headed, collective, goesOn: mayGoOn(stretch), follows: mayFollow(stretch) }
}
