/** Tables of contents: lists of headings without any text that come again below, with it. */
import { Signs, SPACE, SPACES, without } from '../source/signs.ts'
import { isDigit, type Label, readBareNumber, readJoinedNumber } from './labels.ts'

/** The paragraphs of a table of contents: `[from, to)`. */
export type Entries = readonly [from: number, to: number]

/** The longest entry, with what leads to its page. */
const LONGEST_LINE = 200
const LONGEST_WORDS = 60
const TEXT = new Signs('。；')
const LEADER = new Signs(`${SPACES}.．…·・—-`)
/** What may stand behind a page, and how many characters of it; the longest page number. */
const BEHIND = new Signs(`${SPACES}—-`)
const MOST_BEHIND = 3
const LONGEST_PAGE = 4

/** A line without leaders, page and white space. */
export function plain(chars: string): string {
  let end = chars.length
  for (let n = 0; n < MOST_BEHIND && BEHIND.at(chars, end - 1); n++) end--
  for (let n = 0; n < LONGEST_PAGE && end > 0 && isDigit(chars.charCodeAt(end - 1)); n++) end--
  while (LEADER.at(chars, end - 1)) end--
  return without(end === chars.length ? chars : chars.slice(0, end), SPACE)
}

/** So many entries tell that headings are listed, where no heading says so; of these, so many come again. */
const FEWEST = 3
const SHARE = 2 / 3

/**
 * The list that ends where its first entry comes again, and that holds no text: every heading of it, numbered or not,
 * stands in a line of a few words.
 *
 * @param from the first paragraph that may be an entry
 * @param headed a heading says that it is a table of contents
 */
export function listedAgain(
  paragraphs: readonly (string | undefined)[],
  marks: readonly (Label | undefined)[],
  from: number,
  headed: boolean,
): Entries | undefined {
  const begin = nextLabel(marks, from)
  if (begin < 0) return undefined
  /** The words of a line behind its number. */
  const wordsAt = (index: number): string => {
    const chars = paragraphs[index]
    if (chars === undefined || chars.length > LONGEST_LINE) return ''
    const label = marks[index] ?? readBareNumber(chars) ?? readJoinedNumber(chars)
    return plain(label ? chars.slice(label.length) : chars)
  }
  let first = begin
  let again = nextAgain(marks, first, wordsAt)
  // 1. may come again as a bare 1, which is no label yet; 1.1 below it is.
  if (again < 0) first = nextLabel(marks, begin + 1)
  if (again < 0 && first >= 0) again = nextAgain(marks, first, wordsAt)
  if (again < 0) return undefined
  for (; first > from && again - 1 > first && sameWords(wordsAt(first - 1), wordsAt(again - 1)); first--)
    again--
  if (first > begin) return undefined
  let entries = 0
  for (let at = first; at < again; at++) {
    const words = wordsAt(at)
    if (words === '' || words.length > LONGEST_WORDS || TEXT.at(words, words.length - 1)) return undefined
    if (marks[at]) entries++
  }
  if (headed) return [first, again]
  return entries >= FEWEST && comeAgain(marks, first, again, wordsAt) >= entries * SHARE
    ? [first, again]
    : undefined
}

const sameWords = (one: string, other: string): boolean => one !== '' && one === other

/** The first labelled paragraph from the index on, or -1. */
function nextLabel(marks: readonly (Label | undefined)[], from: number): number {
  for (let at = from; at < marks.length; at++) if (marks[at]) return at
  return -1
}

/** Where the number and the words of the line come again, or -1. */
function nextAgain(
  marks: readonly (Label | undefined)[],
  first: number,
  wordsAt: (index: number) => string,
): number {
  const label = marks[first]
  let words: string | undefined
  for (let at = first + 1; at < marks.length; at++) {
    const other = marks[at]
    if (other?.ordinal !== label?.ordinal || other?.style.rank !== label?.style.rank) continue
    words ??= wordsAt(first)
    if (other?.depth === label?.depth && sameWords(words, wordsAt(at))) return at
  }
  return -1
}

/** How many numbered lines of `[first, again)` have their words in a line from `again` on. */
function comeAgain(
  marks: readonly (Label | undefined)[],
  first: number,
  again: number,
  wordsAt: (index: number) => string,
): number {
  const below = new Set<string>()
  for (let at = again; at < marks.length; at++) below.add(wordsAt(at))
  let count = 0
  for (let at = first; at < again; at++) if (marks[at] && below.has(wordsAt(at))) count++
  return count
}
