/** The values of keys that name no units: deadlines, persons, other facts. */

import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { pairsOf } from './brackets.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { isDeadline } from './deadline.ts'
import { isSpace } from './fold.ts'
import { readGroup } from './group.ts'
import type { Key } from './key.ts'
import type { Member } from './members.ts'
import type { Marked, Passage } from './passage.ts'

const STOPS = new Signs('。；')
const EDGES = new Signs('，；。、：:;,')
const isEdge = (words: string, at: number): boolean => EDGES.at(words, at) || isSpace(words.charCodeAt(at))

/** The words without the punctuation around them. */
export function trimmed(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && isEdge(words, start)) start++
  while (end > start && isEdge(words, end - 1)) end--
  return words.slice(start, end)
}

const CLOSED = new Guarded('last', '）)〕]】', /[）)〕\]】]$/)

/** A deadline's words without the punctuation and the brackets around them, matched or not. */
export function tidy(text: string): string {
  let words = trimmed(text)
  for (;;) {
    const [first] = pairsOf(words)
    const closed = first?.start === 0 && first.end === words.length && first.flaw !== 'unclosed'
    if (first?.start === 0 && first.family === 'bracket' && (closed || first.flaw === 'unclosed')) {
      words = trimmed(words.slice(1, closed ? -1 : undefined))
    } else if (CLOSED.test(words) && !/[（(〔［[【]/.test(words)) {
      words = trimmed(words.slice(0, -1))
    } else return words
  }
}

/** Whether the member is an office or a group, told by its name alone: `各县区完成` is none. */
const isClear = ({ by, kind, headed, collective }: Member): boolean =>
  by === 'none' && (kind === 'public' || kind === 'group') && (headed || collective)

/** Whether a clause after a deadline assigns something and is thus no part of it: `；市财政局配合`. */
function assigns(passage: Marked, start: number, end: number): boolean {
  const { residue, times, members } = readGroup(passage, start, end, undefined)
  return (
    residue === 0 && times.length === 0 && members.some(({ by, kind }) => by === 'verb' && kind !== undefined)
  )
}

/** Whether such a clause is a bare list of offices and groups: `；市财政局、各区政府`. */
function lists(passage: Marked, { start, end }: Clause): boolean {
  const { residue, times, members } = readGroup(passage, start, end, undefined)
  return residue === 0 && times.length === 0 && members.length > 0 && members.every(isClear)
}

/** Where the deadline that stands in `[from, to)` ends: before what assigns something, or lists who has that time. */
function deadlineEnd(passage: Marked, from: number, to: number): number {
  const [, ...rest] = clausesOf(passage, from, to, true)
  const end = rest.find(({ start, end }) => assigns(passage, start, end))?.start
  const [, ...light] = clausesOf(passage, from, end ?? to)
  return light.find(clause => lists(passage, clause))?.start ?? end ?? lastClauseEnd(passage, from, to)
}

/** Where a person's or another fact's value ends within `[start, to)`: before a clause that is a time or assigns something. */
function factEnd(passage: Marked, start: number, to: number): number {
  const [, ...rest] = clausesOf(passage, start, to)
  const next = rest.find(
    clause =>
      isDeadline(passage.chars.slice(clause.start, clause.end)) || assigns(passage, clause.start, clause.end),
  )
  return next?.start ?? to
}

/**
 * Where the key's value ends, at the latest at `to`: a deadline takes all that assigns nothing, other facts end at `；` or
 * `。`, and a person also before a time.
 */
export function valueEnd(passage: Marked, key: Key, to: number): number {
  if (key.kind === 'deadline') return deadlineEnd(passage, key.end, to)
  const end = clausesOf(passage, key.end, to, true)[0]?.end ?? to
  return key.kind === 'person' ? factEnd(passage, key.end, end) : end
}

/** Where the last clause before `to` ends: the marks behind it stand for a rule. */
function lastClauseEnd({ chars }: Passage, from: number, to: number): number {
  let end = to
  while (end > from && STOPS.at(chars, end - 1)) end--
  return end
}

/** The key's words as a name: `目标位置`. */
export const keyName = (words: string): string => words.replace(/[：:∶︰﹕【】〔〕［］[\]]/g, '')
