/** `标签：值` runs in one line. */
import {
  beginsFactLabel,
  beginsFactLabelAt,
  endsFactLabelAt,
  fieldOf,
  isFactLabel,
} from '../../notice/factLabels.ts'
import { codeAt, Signs, SPACE, SPACES, without } from '../signs.ts'
import { KEPT, kindAt } from './characters.ts'

/** A label and its value; `from` is the label's place in the line, `start` and `end` are the value's. */
export interface Pair {
  readonly label: string
  readonly from: number
  readonly start: number
  readonly end: number
}

/** Whether the code unit is an ideograph, as labels consist of. */
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** A label set wide has space between all its characters; `某某发布 时间：` has not. */
const SPREAD = /^[\u3400-\u9fff](?:\s{1,22}[\u3400-\u9fff]){1,11}\s*$/
/** White space that may stand between a label and its colon. */
const MOST_BEFORE_COLON = 2
/** The longest label in the table, and the spaces that may stand in it. */
const LONGEST = 24

const NO_WORD = new Signs(`:：*＊${SPACES}`)

const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a

/** Whether the character at the index is a colon. */
export function isColonAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isColon(codeAt(text, at))
}

/** Where the first colon from the index on stands, before `end`; -1 where there is none. */
export function colonIn(text: string, from: number, end: number = text.length): number {
  for (let at = from; at < end; at++) if (isColon(codeAt(text, at))) return at
  return -1
}

/** A label without the spaces between its characters and without its colon. */
export function compactLabel(text: string): string {
  return without(text, NO_WORD)
}

/** A label that ends in a colon, at the beginning of a text. */
const LABEL_FIRST = /^\s*([^\s:：][^:：]{0,30})[:：]/
const WORD = /^[\u3400-\u9fff]{2,10}$/

/**
 * Whether what stands behind a label is another label, or begins with one: the label's own value is empty. Titles and what
 * the page tells in its own words may begin with a word and a colon.
 */
export function isBorrowed(label: string, value: string): boolean {
  if (beginsFactLabel(value) && isFactLabel(compactLabel(value))) return true
  if (colonIn(value, 0) < 0) return false
  const first = compactLabel(LABEL_FIRST.exec(value)?.[1] ?? '')
  if (first === '') return false
  const field = fieldOf(label)
  return isFactLabel(first) || (field !== 'title' && field !== 'other' && WORD.test(first))
}

/** The pairs with known labels, in order: each value ends where the next label begins. */
export function pairsOf(line: string): Pair[] {
  const pairs: Pair[] = []
  let label = ''
  let from = 0
  let start = 0
  for (let colon = colonIn(line, 0); colon >= 0; colon = colonIn(line, colon + 1)) {
    const next = labelStart(line, colon, start)
    if (next === undefined) continue
    if (label !== '') pairs.push(pairOf(line, label, from, start, next))
    label = compactLabel(line.slice(next, colon))
    from = next
    start = colon + 1
  }
  if (label !== '') pairs.push(pairOf(line, label, from, start, line.length))
  return pairs
}

/** What may stand between a value and the next label: the bracket around that, a rule. */
const BETWEEN = new Signs(`【[（(〔|｜${SPACES}`)

/** A label that begins at `from` with its value, which stands in `[first, last)` with white space around it. */
export function pairOf(line: string, label: string, from: number, first: number, last: number): Pair {
  let start = first
  let end = last
  while (start < last && SPACE.at(line, start)) start++
  while (end > start && BETWEEN.at(line, end - 1)) end--
  return { label, from, start, end }
}

/** Where the longest known label that ends at `colon` begins. */
function labelStart(line: string, colon: number, after: number): number | undefined {
  if (!mayEndLabel(line, colon)) return undefined
  let found: number | undefined
  let spaced = false
  let last = colon - 1
  while (colon - last <= MOST_BEFORE_COLON && SPACE.at(line, last)) last--
  for (let at = last; at >= after && colon - at <= LONGEST; at--) {
    const code = codeAt(line, at)
    if (!isHan(code)) {
      if (!SPACE.has(code)) break
      spaced = true
      continue
    }
    if (!beginsFactLabelAt(line, at)) continue
    const label = line.slice(at, last + 1)
    if (spaced ? SPREAD.test(label) && isFactLabel(compactLabel(label)) : isFactLabel(label)) found = at
  }
  return found
}

/** Whether a known label may end before the colon: its last character is printed there, or nothing is. */
export function mayEndLabel(text: string, colon: number): boolean {
  let last = colon - 1
  while (last >= 0 && kindAt(text, last) !== KEPT) last--
  return last < 0 || endsFactLabelAt(text, last)
}
