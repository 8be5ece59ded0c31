/** Reads one statement of responsibility: a bracket, an own line, or own lines joined with `；`. */
import type { Role } from '../model.ts'
import { divideAtBlanks } from './blanks.ts'
import { type Pairs, pairsOf, spansOf } from './brackets.ts'
import { fold, originOf } from './fold.ts'
import { type Group, type Member, readGroup } from './group.ts'
import { type Key, keysOf } from './lexer.ts'
import type { Passage } from './names/cut.ts'
import { applyOrder } from './order.ts'
import { allRules, orderIn, standingIn, withoutRules } from './ruled.ts'
import type { Context, Reading } from './types.ts'
import { printedOf, type Source, unitOf } from './units.ts'
import { keyName, tidy, trimmed, valueEnd } from './values.ts'

/** A reading with what speaks for and against the passage being a statement at all. */
export interface Examined {
  readonly reading: Reading
  readonly members: readonly Member[]
  /** A role key stands in it. */
  readonly keyed: boolean
  /** A key is the first thing printed. */
  readonly leading: boolean
  /** A keyed deadline stands in it. */
  readonly timed: boolean
  /** A verb gives a role. */
  readonly verbs: boolean
  /** How many characters are not understood, of how many. */
  readonly residue: number
  readonly length: number
}

/** Where the statement's words stand in the folded text: inside the bracket that encloses all of it. */
function content(chars: string, [first]: Pairs): [number, number] {
  let end = chars.length
  while (end > 0 && '。；，、'.includes(chars.charAt(end - 1))) end--
  if (first?.glyph.shape.family !== 'bracket' || first.start !== 0 || first.end < end) return [0, end]
  return first.flaw === 'unclosed' ? [1, end] : [1, first.end - 1]
}

/** What the keys of a passage say. */
interface Said {
  readonly groups: readonly Group[]
  readonly times: readonly (readonly [number, number])[]
  readonly timed: boolean
  readonly other: Readonly<Record<string, string>>
  /** Characters of facts under keys that are not known. */
  readonly unknown: number
}

function readKeys(source: Source, passage: Passage, keys: readonly Key[], from: number, to: number): Said {
  const groups = [readGroup(passage, from, keys[0]?.start ?? to, undefined)]
  const keyedTimes: [number, number][] = []
  const other: Record<string, string> = {}
  let unknown = 0
  const read = (start: number, end: number, role?: Role): void => {
    if (start < end) groups.push(readGroup(passage, start, end, role))
  }
  for (const [i, key] of keys.entries()) {
    const end = keys[i + 1]?.start ?? to
    if (key.kind === 'role') {
      read(key.end, end, key.role)
      continue
    }
    const value = valueEnd(passage, key, end)
    if (key.kind === 'deadline') keyedTimes.push([key.end, value])
    else other[keyName(printedOf(source, key.start, key.end))] = trimmed(printedOf(source, key.end, value))
    if (key.kind === 'other') unknown += value - key.start
    read(value, end)
  }
  const timed = keyedTimes.length > 0
  return { groups, times: timed ? keyedTimes : groups.flatMap(({ times }) => times), timed, other, unknown }
}

/** Before the first key only what looks like a body is one: `预期性指标，牵头单位：…`. */
const isSure = ({ kind, by }: Member): boolean => kind !== undefined || by === 'verb' || by === 'mark'

/** The first `，` outside brackets with a unit before it and one after it. */
function commaOf({ chars, ends }: Passage, members: readonly Member[]): number | undefined {
  const start = members[0]?.end
  const end = members.at(-1)?.start
  if (start === undefined || end === undefined) return undefined
  for (let i = start; i < end; i++) {
    const skip = ends[i] ?? 0
    if (skip > i && skip <= end) i = skip - 1
    else if (chars[i] === '，') return i
  }
  return undefined
}

/** Reads `text`, which begins at `base` of its paragraph, and says what speaks for its being a statement. */
export function examine(text: string, context: Context, base = 0): Examined {
  const folded = fold(divideAtBlanks(text))
  const source: Source = { text, folded, base }
  const pairs = pairsOf(folded.chars)
  const [from, to] = content(folded.chars, pairs)
  const ends = spansOf(pairs, folded.chars.length)
  if (from === 1) ends[0] = 0
  const original: Passage = { chars: folded.chars, ends }
  const rules = allRules(original, from, to)
  const passage: Passage = { chars: withoutRules(folded.chars, rules), ends }
  const keys = keysOf(passage, from, to)
  const { groups, times, timed, other, unknown } = readKeys(source, passage, keys, from, to)
  const members = groups.flatMap((group, i) =>
    i === 0 && keys.length > 0 ? group.members.filter(isSure) : group.members,
  )
  const order = orderIn(rules)
  const standing = standingIn(source, original, rules)
  const deadline = times
    .map(([start, end]) => tidy(printedOf(source, start, end)))
    .filter(words => words !== '')
    .join('，')
  const comma = commaOf(passage, members)
  const reading: Reading = {
    units: members.map(member => unitOf(source, member)),
    ...(deadline && { deadline }),
    ...(groups.some(({ open }) => open) && { openEnded: true }),
    ...(Object.keys(other).length > 0 && { other }),
    ...(order && { order }),
    ...(standing.length > 0 && { standing }),
    ...(comma !== undefined && { comma: base + originOf(folded, comma) }),
  }
  const force = order ?? context.order
  const keyed = keys.some(({ kind }) => kind === 'role')
  return {
    reading: force ? applyOrder(reading, force) : reading,
    members,
    keyed,
    leading: (keys[0]?.start ?? to) <= from + 1,
    timed: timed && deadline !== '',
    verbs: members.some(({ by }) => by === 'verb'),
    residue: groups.reduce((sum, { residue }) => sum + residue, 0) + (keyed ? 0 : unknown),
    length: to - from,
  }
}

/**
 * Reads one statement's passage: a bracket with its glyphs, an own line, or own lines joined with `；`. `context` carries
 * the order rule of earlier statements. Offsets are indices in `text`. Never throws; takes time linear in its length.
 */
export function readStatement(text: string, context: Context): Reading {
  return examine(text, context).reading
}
