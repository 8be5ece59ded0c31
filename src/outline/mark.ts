/** Which paragraphs begin with a numbering label that numbers, and which only look so. */
import { Guarded } from '../source/guarded.ts'
import { listedAgain, plain } from './contents.ts'
import { bareNumbers, dropStrayDecimals } from './decimals.ts'
import { dropEnumerated } from './enumerations.ts'
import { type Label, readLabel } from './labels.ts'
import { DECIMAL, STYLES } from './styles.ts'
import { markTight } from './tight.ts'

/** `一、二、三级`, `1、2号楼`: a list of numbers, not a label. */
const LISTED = new Guarded(
  'first',
  '一二三四五六七八九十0123456789',
  /^(?:[一二三四五六七八九十]{1,3}|[0-9]{1,3})[、和至到—-]/,
)
const LISTING = new Set(['han', 'arabic'])
/** How far a number may run ahead of the last one of its style and still be a label with a gap before it. */
const GAP = 12

/**
 * The label of each paragraph, or `undefined`.
 *
 * @param paragraphs the characters of a part's paragraphs in order; `undefined` for a table
 */
export function markLabels(paragraphs: readonly (string | undefined)[]): (Label | undefined)[] {
  const marks: (Label | undefined)[] = new Array(paragraphs.length)
  let hasDecimals = false
  for (let index = 0; index < paragraphs.length; index++) {
    const chars = paragraphs[index]
    const label = chars === undefined ? undefined : accepted(chars)
    hasDecimals ||= label?.style === DECIMAL
    marks[index] = label
  }
  const [from, to] = contents(paragraphs, marks)
  const body = from < to ? leavingOut(paragraphs, from, to) : paragraphs
  if (from < to) marks.fill(undefined, from, to)
  if (hasDecimals) {
    dropStrayDecimals(body, marks)
    bareNumbers(body, marks)
  }
  markTight(body, marks)
  dropOutliers(marks)
  dropEnumerated(paragraphs, marks)
  return marks
}

const leavingOut = (paragraphs: readonly (string | undefined)[], from: number, to: number) =>
  paragraphs.map((chars, index) => (index >= from && index < to ? undefined : chars))

/** Articles or chapters one behind the other and nothing else: links to them. */
const LABELS_ALONE = new Guarded(
  'first',
  '第',
  /^(?:第[〇○零一二三四五六七八九十百]{1,5}[章节条]\s{0,4}){2,60}$/,
)

function accepted(chars: string): Label | undefined {
  const label = readLabel(chars)
  if (!label || LABELS_ALONE.test(chars)) return undefined
  const listed = LISTED.mayMatchAt(chars, label.length) && LISTING.has(label.style.id)
  return listed && LISTED.test(chars.slice(label.length)) ? undefined : label
}

const HEADING = new Guarded('first', '目', /^目\s{0,6}[录錄次]\s{0,2}[:：]?$/)
const LONGEST_ENTRY = 80
const SHORTEST_ENTRY = 5
const MOST_ENTRIES = 200
/** So many entries are a table of contents without its heading. */
const FEWEST_ENTRIES = 3
const NONE = [0, 0] as const
/** 目录: labels whose very words come again below are entries of a table of contents, the paragraphs `[from, to)`. */
export function contents(
  paragraphs: readonly (string | undefined)[],
  marks: readonly (Label | undefined)[],
): readonly [from: number, to: number] {
  const headed = headingIn(paragraphs)
  const listed = listedAgain(paragraphs, marks, headed + 1, headed >= 0)
  if (listed) return listed
  const first = headed >= 0 ? headed + 1 : firstOf(marks)
  if (first < 0 || (headed < 0 && !(isRun(paragraphs, marks, first) && comesAgain(marks, first)))) return NONE
  const last = new Map<string, number>()
  paragraphs.forEach((chars, index) => {
    if (chars !== undefined && chars.length <= LONGEST_ENTRY && marks[index]) last.set(plain(chars), index)
  })
  /** Whether a heading below begins as the entry does: it may go on with those who are responsible. */
  let heads: readonly string[] | undefined
  const beginsHeading = (words: string, at: number): boolean => {
    if (words.length < SHORTEST_ENTRY) return false
    heads ??= paragraphs.map((chars = '', index) =>
      marks[index] ? plain(chars.slice(0, LONGEST_ENTRY)) : '',
    )
    return heads.some((head, index) => index > at && head.startsWith(words))
  }
  let end = first
  let entries = 0
  for (let at = first; at < paragraphs.length; at++) {
    const chars = paragraphs[at]
    if (chars === undefined || chars.length > LONGEST_ENTRY) break
    if (!marks[at]) {
      if (headed >= 0 && chars.length <= 40 && !/[。；]$/.test(chars)) continue
      break
    }
    const again = last.get(plain(chars)) ?? at
    const entry = again > at || (headed >= 0 && entries < MOST_ENTRIES && beginsHeading(plain(chars), at))
    if (!entry && !(headed >= 0 && /[.．…·]{3,}\s{0,2}[0-9]{1,4}$/.test(chars))) break
    entries++
    end = at + 1
  }
  return entries < (headed >= 0 ? 1 : FEWEST_ENTRIES) ? NONE : [first, end]
}

/** The paragraph that heads a table of contents, or -1. */
function headingIn(paragraphs: readonly (string | undefined)[]): number {
  for (let index = 0; index < paragraphs.length; index++) {
    const chars = paragraphs[index]
    if (chars !== undefined && HEADING.test(chars)) return index
  }
  return -1
}

/** The first paragraph with a label, or -1. */
function firstOf(marks: readonly (Label | undefined)[]): number {
  for (let index = 0; index < marks.length; index++) if (marks[index]) return index
  return -1
}

/** Whether so many lines may be entries, from the index on. */
function isRun(
  paragraphs: readonly (string | undefined)[],
  marks: readonly (Label | undefined)[],
  first: number,
): boolean {
  for (let at = first; at < first + FEWEST_ENTRIES; at++)
    if (!marks[at] || (paragraphs[at]?.length ?? 0) > LONGEST_ENTRY) return false
  return true
}

/** Whether a label of the same style and number stands below. */
function comesAgain(marks: readonly (Label | undefined)[], at: number): boolean {
  const first = marks[at]
  for (let index = at + 1; index < marks.length; index++) {
    const label = marks[index]
    if (label?.style === first?.style && label?.ordinal === first?.ordinal) return true
  }
  return false
}

/** Whether the label is of an inner style, whose numbers occur in the text too. */
const mayStray = ({ style }: Label): boolean => style.rank >= 6 && style !== DECIMAL

/** A number that runs far ahead of its style's last one, and after which the old run goes on, numbers nothing. */
function dropOutliers(marks: (Label | undefined)[]): void {
  const last: number[] = STYLES.map(() => 0)
  const next = nextOrdinals(marks)
  for (let index = 0; index < marks.length; index++) {
    const label = marks[index]
    if (!label) continue
    const { number } = label.style
    const before = last[number] ?? 0
    const jump = label.ordinal > before + GAP && before > 0
    const resumed = next[index] === before + 1
    if (mayStray(label) && (jump || (label.ordinal > before + 1 && resumed && label.ordinal !== 1)))
      marks[index] = undefined
    else last[number] = label.ordinal
  }
}

/** For each label the ordinal of the next label of its style. */
function nextOrdinals(marks: readonly (Label | undefined)[]): (number | undefined)[] {
  const seen: (number | undefined)[] = new Array(STYLES.length)
  const next: (number | undefined)[] = new Array(marks.length)
  for (let index = marks.length - 1; index >= 0; index--) {
    const label = marks[index]
    if (!label) continue
    next[index] = seen[label.style.number]
    seen[label.style.number] = label.ordinal
  }
  return next
}
