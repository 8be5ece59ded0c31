/** Reads one statement of responsibility: a bracket, an own line, or own lines joined with `；`. */
import { Signs } from '../source/signs.ts'
import { divideAtBlanks } from './blanks.ts'
import { pairsOf, type Spans, spansOf } from './brackets.ts'
import { type Folded, fold, marksIn, originOf, signFor } from './fold.ts'
import { keysOf, type Marked } from './lexer.ts'
import type { Group, Member } from './members.ts'
import { applyOrder } from './order.ts'
import { allRules, orderIn, standingIn, withoutRules } from './ruled.ts'
import type { RulePassage } from './rules.ts'
import { readKeys, type Said } from './said.ts'
import type { Context, Reading } from './types.ts'
import { printedOf, type Source, unitOf } from './units.ts'
import { tidy } from './values.ts'

/** A passage taken apart, with what speaks for and against its being a statement at all. */
export interface Examined {
  readonly source: Source
  readonly passage: Marked
  readonly members: readonly Member[]
  /** How many of them look like bodies. */
  readonly known: number
  /** A role key stands in it. */
  readonly keyed: boolean
  /** A key is the first thing printed, or the first of a sentence. */
  readonly leading: boolean
  /** A keyed deadline stands in it. */
  readonly timed: boolean
  /** A verb gives a role. */
  readonly verbs: boolean
  /** A mark at a name does. */
  readonly marked: boolean
  /** How many verbs have an object of their own behind them. */
  readonly objects: number
  /** How many characters are not understood, of how many. */
  readonly residue: number
  readonly length: number
  readonly deadline: string
  readonly open: boolean
  readonly other: Readonly<Record<string, string>> | undefined
  readonly rules: readonly RulePassage[]
}

const MARK = new Signs('。；，、')

/** Where the words of a statement stand in its folded text, and where the brackets and quotations among them end. */
interface Inner {
  readonly from: number
  readonly to: number
  readonly ends: Spans
}

/** What stands inside the bracket that encloses all of the text, if one does. */
function innerOf(chars: string): Inner {
  const pairs = pairsOf(chars)
  const [first] = pairs
  let to = chars.length
  while (MARK.at(chars, to - 1)) to--
  const enclosed = first?.family === 'bracket' && first.start === 0 && first.end >= to
  if (enclosed && first.flaw !== 'unclosed') to = first.end - 1
  const from = enclosed ? 1 : 0
  return { from, to, ends: spansOf(pairs, chars.length, from) }
}

/** Before the first key only what looks like a body is one: `预期性指标，牵头单位：…`. */
const isSure = ({ kind, by }: Member): boolean => kind !== undefined || by === 'verb' || by === 'mark'

/** The members of the groups: the one before the first key, and one behind each key. */
function membersOf(groups: readonly Group[]): readonly Member[] {
  const [first] = groups
  if (first && groups.length === 1) return first.members
  const members: Member[] = []
  for (const group of groups)
    for (const member of group.members) if (group !== first || isSure(member)) members.push(member)
  return members
}

const BORDERS = signFor('，；')

/** The first such mark outside brackets with a unit before it and one after it. */
function borderOf({ chars, ends }: Marked, members: readonly Member[], mark: string): number | undefined {
  const start = members[0]?.end ?? 0
  const end = members.at(-1)?.start ?? 0
  const first = chars.indexOf(mark, start)
  if (first < 0 || first >= end || ends.length === 0) return first >= 0 && first < end ? first : undefined
  for (let i = start; i < end; i++) {
    const skip = ends[i] ?? 0
    if (skip > i && skip <= end) i = skip - 1
    else if (chars[i] === mark) return i
  }
  return undefined
}

function deadlineOf(source: Source, times: Said['times']): string {
  if (times.length === 0) return ''
  return times
    .map(([start, end]) => tidy(printedOf(source, start, end)))
    .filter(words => words !== '')
    .join('，')
}

/** A passage made ready, with the rules that it prints. */
interface Prepared {
  readonly source: Source
  readonly passage: Marked
  /** Where its words stand. */
  readonly from: number
  readonly to: number
  readonly rules: readonly RulePassage[]
}

/** `known`: the `ends` of `examine`. */
function prepare(
  text: string,
  base: number,
  plain: Folded,
  known?: Spans,
  divide: typeof divideAtBlanks = divideAtBlanks,
): Prepared {
  const divided = plain.at ? divide(text) : text
  const folded = divided === text ? plain : fold(divided)
  const { chars, marks } = folded
  const { from, to, ends } = known ? { from: 1, to: chars.length - 1, ends: known } : innerOf(chars)
  const passage: Marked = { chars, ends, marks }
  const rules = allRules(folded, passage, from, to)
  return { source: { text, folded, base }, passage, from, to, rules }
}

/** The rules that a text prints, statement or not. */
export function printedRules(text: string): Pick<Reading, 'order' | 'standing'> {
  const { source, passage, rules } = prepare(text, 0, fold(text))
  if (rules.length === 0) return NO_RULES
  const order = orderIn(rules)
  return { ...(order && { order }), standing: standingIn(source, passage, rules) }
}

const NO_RULES: Pick<Reading, 'order' | 'standing'> = {}

/**
 * Takes `text` apart, which begins at `base` of its paragraph. `plain`: the text folded; `ends`: where brackets and quotations
 * end in it, if it is itself a bracket without white space; `divide` makes white space that separates names a separator.
 */
export function examine(
  text: string,
  base = 0,
  plain: Folded = fold(text),
  ends?: Spans,
  divide?: typeof divideAtBlanks,
): Examined {
  const { source, passage: original, from, to, rules } = prepare(text, base, plain, ends, divide)
  const passage = rules.length === 0 ? original : besidesRules(original, rules)
  const keys = keysOf(passage, from, to)
  const { groups, times, timed, other, unknown } = readKeys(source, passage, keys, from, to)
  const deadline = deadlineOf(source, times)
  let keyed = false
  for (const { kind } of keys) keyed ||= kind === 'role'
  let open = false
  let objects = 0
  let residue = keyed ? 0 : unknown
  for (const group of groups) {
    residue += group.residue
    objects += group.objects
    open ||= group.open
  }
  const members = membersOf(groups)
  let known = 0
  let verbs = false
  let marked = false
  for (const { kind, by } of members) {
    if (kind !== undefined) known++
    verbs ||= by === 'verb'
    marked ||= by === 'mark'
  }
  return {
    source,
    passage: original,
    members,
    known,
    keyed,
    leading: isLeading(passage, keys[0]?.start ?? to, from),
    timed: timed && deadline !== '',
    verbs,
    marked,
    objects,
    residue,
    length: to - from,
    deadline,
    open,
    other,
    rules,
  }
}

const SENTENCE = new Signs('。；')

/** Whether the key at the index begins what is printed from `from` on, or a sentence of it. */
const isLeading = ({ chars }: Marked, key: number, from: number): boolean =>
  key <= from + 1 || SENTENCE.at(chars, key - 1)

/** The passage as if its rules were not printed. */
function besidesRules(passage: Marked, rules: readonly RulePassage[]): Marked {
  const chars = withoutRules(passage.chars, rules)
  return { chars, ends: passage.ends, marks: marksIn(chars) }
}

type Draft = { -readonly [K in keyof Reading]: Reading[K] }

/** What an examined passage says. `context` carries the order rule of earlier statements. */
export function readingOf(examined: Examined, context: Context): Reading {
  const { source, passage, members, deadline, open, other, rules } = examined
  const reading: Draft = { units: members.map(member => unitOf(source, member)) }
  const order = orderIn(rules)
  const standing = rules.length > 0 ? standingIn(source, passage, rules) : []
  const bordered = (source.folded.signs & BORDERS) !== 0
  const comma = bordered ? borderOf(passage, members, '，') : undefined
  const semicolon = bordered ? borderOf(passage, members, '；') : undefined
  if (deadline) reading.deadline = deadline
  if (open) reading.openEnded = true
  if (other) reading.other = other
  if (order) reading.order = order
  if (standing.length > 0) reading.standing = standing
  if (comma !== undefined) reading.comma = source.base + originOf(source.folded, comma)
  if (semicolon !== undefined) reading.semicolon = source.base + originOf(source.folded, semicolon)
  const force = order ?? context.order
  return force ? applyOrder(reading, force) : reading
}

/**
 * Reads one statement's passage: a bracket with its glyphs, an own line, or own lines joined with `；`. `context` carries
 * the order rule of earlier statements. Offsets are indices in `text`. Never throws; takes time linear in its length.
 */
export function readStatement(text: string, context: Context): Reading {
  return readingOf(examine(text), context)
}
