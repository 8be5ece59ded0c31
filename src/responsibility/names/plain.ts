/** Stretches of a list that are one name, with or without a verb, as most of them are: remembered, for names recur. */
import { pairsOf, spansOf } from '../brackets.ts'
import { isDeadline } from '../deadline.ts'
import { TOGETHER, WITH } from '../joints.ts'
import { Known } from '../known.ts'
import type { Passage } from '../passage.ts'
import { verbCuts } from '../verbCuts.ts'
import { type Verb, verbBefore } from '../verbs.ts'
import { KINDS } from './bodies.ts'
import { mayFollow, mayGoOn } from './continues.ts'
import { cutStretch } from './cut.ts'
import type { Kind } from './endings.ts'
import { readName } from './name.ts'

/** What is known of such a stretch. */
export interface Plain {
  /** Where the name ends and its verb begins. */
  readonly end: number
  readonly verb: Verb | undefined
  readonly kind: Kind
  readonly headed: boolean
  readonly collective: boolean
  /** It may be the beginning, or the continuation, of a name with a 、 in it. */
  readonly goesOn: boolean
  readonly follows: boolean
}

const LONGEST = 24
const known = new Known<Plain | null>(12)

/** Whether the stretch `[start, end)` has been read before, and found to be a plain name without a verb. */
export function isKnownName(chars: string, start: number, end: number): boolean {
  const plain = start < end ? known.get(chars, start, end) : undefined
  return plain ? !plain.verb : false
}

/** What is known of the stretch `[start, end)` where it is a name without marks, times or joining words; else `null`. */
export function plainName(chars: string, start: number, end: number): Plain | null {
  if (end - start > LONGEST) return read(chars.slice(start, end))
  const before = known.get(chars, start, end)
  if (before !== undefined) return before
  const stretch = chars.slice(start, end)
  const plain = read(stretch)
  known.set(stretch, plain)
  return plain
}

/** What is read by what stands before it; see `readName`. */
const OPENING = new RegExp(`^[和与]|^[${KINDS}](?:以及|[和及与])`)

function read(stretch: string): Plain | null {
  const pairs = pairsOf(stretch)
  const { length } = stretch
  if (
    OPENING.test(stretch) ||
    TOGETHER.test(stretch) ||
    WITH.test(stretch) ||
    pairs.some(({ flaw }) => flaw === 'unclosed')
  )
    return null
  const passage: Passage = { chars: stretch, ends: spansOf(pairs, length) }
  if (isDeadline(stretch) || verbCuts(passage, 0, length).at.length > 0) return null
  const verb = verbBefore(stretch, 0, length)
  const end = verb?.start ?? length
  if (end === 0) return null
  const { pieces, open } = cutStretch(passage, 0, end, '')
  if (pieces.length !== 1 || open || pieces[0]?.end !== end) return null
  const name = readName(passage, 0, end, '')
  if (!name?.kind || name.odd || name.mark || name.time || name.start > 0 || name.end < end) return null
  const { kind, headed, collective } = name
  const words = stretch.slice(0, end)
  return { end, verb, kind, headed, collective, goesOn: mayGoOn(words), follows: mayFollow(words) }
}
