/** Reads one statement of responsibility: a bracket, an own line, or own lines joined with `；`. */
import type { Role } from '../model.ts'
import { divideAtBlanks, divideCell } from './blanks.ts'
import { matchBrackets, spans } from './brackets.ts'
import { type Folded, fold } from './fold.ts'
import { type Group, type Member, readGroup } from './group.ts'
import { clausesOf, keysOf } from './lexer.ts'
import type { Passage } from './names/cut.ts'
import { isGroup } from './names/endings.ts'
import { applyOrder } from './order.ts'
import { verbBefore } from './roles.ts'
import { type RulePassage, rulesIn, standingUnits } from './rules.ts'
import type { Context, OrderRule, Reading, ReadStanding, ReadUnit } from './types.ts'

/** A reading with what speaks for and against the passage being a statement at all. */
export interface Examined {
  readonly reading: Reading
  readonly members: readonly Member[]
  /** A role key stands in it; `leading`: it, or another known key, is the first thing printed. */
  readonly keyed: boolean
  readonly leading: boolean
  readonly timed: boolean
  readonly verbs: boolean
  /** Characters not understood, of how many. */
  readonly residue: number
  readonly length: number
}

const EDGES = /^[，；。、：\s]+|[，；。、：\s]+$/g

/** Where the statement's words stand in the folded text: inside the bracket that encloses all of it. */
function content(chars: string): [number, number] {
  const [first] = matchBrackets(chars)
  let end = chars.length
  while (end > 0 && /[。；，、]/.test(chars.charAt(end - 1))) end--
  if (first?.family !== 'bracket' || first.start !== 0 || first.end < end) return [0, end]
  return first.flaw === 'unclosed' ? [1, end] : [1, first.end - 1]
}

/** The folded text with the rules' passages as separators, so that the rest reads as if they were not printed. */
function without(chars: string, rules: readonly RulePassage[]): string {
  let text = ''
  let at = 0
  for (const { start, end, assigns, who } of rules) {
    const from = assigns && who ? who[1] : start
    text += chars.slice(at, from) + '；'.repeat(Math.max(0, end - from))
    at = end
  }
  return text + chars.slice(at)
}

/** The text with the content of its brackets made unreadable, so that a rule in a bracket is not taken for one around it. */
function masked({ chars, ends }: Passage): string {
  let text = ''
  for (let i = 0; i < chars.length; i++) {
    const end = ends[i] ?? 0
    const inside = end > i + 1
    text += inside ? `（${'□'.repeat(end - i - 2)}）` : chars.charAt(i)
    if (inside) i = end - 1
  }
  return text
}

/** All rules of a passage, those in brackets inside it too. */
function allRules(passage: Passage, from: number, to: number): RulePassage[] {
  const found = rulesIn(masked(passage), clausesOf(passage, from, to))
  for (let i = from; i < to; i++) {
    const end = passage.ends[i] ?? 0
    if (end <= i || end > to) continue
    if (!found.some(rule => rule.start <= i && rule.end >= end)) {
      found.push(...rulesIn(passage.chars, clausesOf(passage, i + 1, end - 1)))
    }
    i = end - 1
  }
  return found.sort((a, b) => a.start - b.start)
}

function unitOf({ printed, at }: Folded, { start, end, role }: Member): ReadUnit {
  const name = printed.slice(start, end)
  const group = isGroup(name)
  return { name, role, ...(group && { group }), start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }
}

function standingOf(
  folded: Folded,
  passage: Passage,
  { start, end, who }: RulePassage,
): ReadStanding | undefined {
  if (!who) return undefined
  const [from, to] = standingUnits(folded.chars, who[0], who[1])
  const words = folded.chars.slice(who[0], who[1])
  const role = verbBefore(words, 0, words.length)?.role ?? roleIn(words)
  const { members } = readGroup(passage, from, to, role)
  return {
    text: folded.printed.slice(start, end),
    start: folded.at[start] ?? 0,
    end: (folded.at[end - 1] ?? 0) + 1,
    units: members.map(member => unitOf(folded, member)),
  }
}

const roleIn = (words: string): Role =>
  /牵头/.test(words) ? 'lead' : /配合|参与/.test(words) ? 'support' : 'responsible'

/** A deadline's words without the punctuation and the brackets around them, matched or not. */
function tidy(text: string): string {
  let words = text.replace(EDGES, '')
  for (;;) {
    const [first] = matchBrackets(words)
    const closed = first?.start === 0 && first.end === words.length && first.flaw !== 'unclosed'
    if (first?.start === 0 && first.family === 'bracket' && (closed || first.flaw === 'unclosed')) {
      words = words.slice(1, closed ? -1 : undefined).replace(EDGES, '')
    } else if (/[）)〕\]】]$/.test(words) && !/[（(〔［[【]/.test(words)) {
      words = words.slice(0, -1).replace(EDGES, '')
    } else return words
  }
}

/** Before the first key only what looks like a body is one: `预期性指标，牵头单位：…`. */
const isSure = ({ kind, by }: Member): boolean => kind !== undefined || by === 'verb' || by === 'mark'

const isRole = (key: { kind: string; role?: Role }): boolean => key.kind === 'role'

/** Reads `text`, and says what speaks for its being a statement. */
export function examine(text: string, context: Context): Examined {
  const folded = fold(divideAtBlanks(text))
  const { chars, printed, at } = folded
  const [from, to] = content(chars)
  const ends = spans(chars.slice(0, to))
  if (from === 1) ends[0] = 0
  const original: Passage = { chars, ends }
  const rules = allRules(original, from, to)
  const passage: Passage = { chars: without(chars, rules), ends }
  const keys = keysOf(passage, from, to)
  const groups: Group[] = []
  const times: (readonly [number, number])[] = []
  const other: Record<string, string> = {}
  let lost = 0
  let keyedTime = false
  const read = (start: number, end: number, role?: Role): void => {
    const group = readGroup(passage, start, end, role)
    groups.push(group)
    if (!keyedTime) times.push(...group.times)
  }
  read(from, keys[0]?.start ?? to)
  for (const [i, key] of keys.entries()) {
    const end = keys[i + 1]?.start ?? to
    if (key.kind === 'role') {
      read(key.end, end, key.role)
      continue
    }
    const value = valueEnd(passage, key.end, end, key.kind)
    if (key.kind === 'deadline') {
      if (!keyedTime) times.length = 0
      keyedTime = true
      times.push([key.end, value])
    } else {
      other[printed.slice(key.start, key.end).replace(/[：:【】\s]/g, '')] = printed
        .slice(key.end, value)
        .replace(EDGES, '')
      if (key.kind === 'other') lost += value - key.start
    }
    if (value < end) read(value, end)
  }
  const members = groups.flatMap((group, i) =>
    i === 0 && keys.length > 0 ? group.members.filter(isSure) : group.members,
  )
  const units = members.map(member => unitOf(folded, member))
  const order = orderIn(rules)
  const standing = rules.flatMap(rule =>
    rule.kind === 'standing' ? (standingOf(folded, original, rule) ?? []) : [],
  )
  const deadline = times
    .map(([a, b]) => tidy(printed.slice(a, b)))
    .filter(words => words !== '')
    .join('，')
  const comma = commaOf(passage, members)
  const first = keys[0]
  const plain: Reading = {
    units,
    ...(deadline && { deadline }),
    ...(groups.some(group => group.open) && { openEnded: true }),
    ...(Object.keys(other).length > 0 && { other }),
    ...(order && { order }),
    ...(standing.length > 0 && { standing }),
    ...(comma !== undefined && { comma: at[comma] ?? 0 }),
  }
  const force = order ?? context.order
  return {
    reading: force ? applyOrder(plain, force) : plain,
    members,
    keyed: keys.some(isRole),
    leading: first !== undefined && first.start <= from + 1,
    timed: keyedTime && deadline !== '',
    verbs: members.some(({ by }) => by === 'verb'),
    residue: groups.reduce((sum, group) => sum + group.residue, 0) + (keys.some(isRole) ? 0 : lost),
    length: to - from,
  }
}

const orderIn = (rules: readonly RulePassage[]): OrderRule | undefined => {
  const kind = rules.find(rule => rule.kind === 'first-unit' || rule.kind === 'first-comma')?.kind
  return kind === 'first-unit' || kind === 'first-comma' ? kind : undefined
}

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

/** Where the value of a key that names no units ends: a person's or another fact's at `；` or `。`, a deadline's with the statement. */
function valueEnd(passage: Passage, from: number, to: number, kind: string): number {
  const clauses = clausesOf(passage, from, to, '；。')
  if (kind !== 'deadline') return clauses[0]?.end ?? to
  for (const { start, end } of clauses.slice(1)) {
    const clause = readGroup(passage, start, end, undefined)
    if (
      clause.residue === 0 &&
      clause.times.length === 0 &&
      clause.members.some(({ by, kind: k }) => by === 'verb' && k)
    ) {
      return start
    }
  }
  return to
}

/** Reads `text`, a list whose paragraphs are joined with `\n`, under a role that its place gives. */
export function examineList(text: string, role: Role): ReadUnit[] {
  const folded = fold(divideCell(text))
  const { chars } = folded
  const passage: Passage = { chars, ends: spans(chars) }
  const keys = keysOf(passage, 0, chars.length)
  const members = [...readGroup(passage, 0, keys[0]?.start ?? chars.length, role).members]
  for (const [i, key] of keys.entries()) {
    if (key.kind !== 'role') continue
    members.push(...readGroup(passage, key.end, keys[i + 1]?.start ?? chars.length, key.role).members)
  }
  return members.map(member => unitOf(folded, member))
}

/** Reads one statement's passage (glyphs included). Offsets are indices in `text`. Never throws. */
export function readStatement(text: string, context: Context): Reading {
  return examine(text, context).reading
}
