/** A passage taken apart, with what speaks for and against its being a statement. */
import { Signs } from '../source/signs.ts'
import type { divideAtBlanks } from './blanks.ts'
import type { Spans } from './brackets.ts'
import { type Folded, fold, marksIn } from './fold.ts'
import { keysOf } from './keys.ts'
import type { Group, Member } from './members.ts'
import type { Marked } from './passage.ts'
import { prepare } from './prepared.ts'
import { withoutRules } from './ruled.ts'
import type { RulePassage } from './rules.ts'
import { readKeys, type Said } from './said.ts'
import { printedOf, type Source } from './units.ts'
import { tidy } from './values.ts'

/** A passage taken apart, with what speaks for and against its being a statement at all. */
export interface Examined {
  readonly source: Source
  /** The text as it was folded before white space divided it. */
  readonly plain: Folded
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

function deadlineOf(source: Source, times: Said['times']): string {
  if (times.length === 0) return ''
  return times
    .map(([start, end]) => tidy(printedOf(source, start, end)))
    .filter(words => words !== '')
    .join('，')
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
    plain,
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
