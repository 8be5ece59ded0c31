/** The title of a notice or a plan: which of the first paragraphs print it. */
import type { Block } from '../source/block.ts'
import { Signs } from '../source/signs.ts'
import { concat, type Text } from '../source/text.ts'
import { paragraphAt } from './paragraphs.ts'
import { sameWords } from './sameWords.ts'
import { withoutAdditions } from './title/additions.ts'
import { beginsTitle } from './title/first.ts'
import { FURTHER_LINES, isOfTitle, type Told } from './title/further.ts'
import { continuesTitle } from './title/goesOn.ts'
import { isUntyped } from './title/untyped.ts'
import { endsAsTitle } from './titleLine.ts'
import { numberBehind } from './titleNumber.ts'

/** A title read from the paragraphs `[from, to)`. */
export interface PrintedTitle {
  readonly text: Text
  readonly to: number
  /** What a compiler has put around it: a running number, a date. */
  readonly added: readonly Text[]
}

/** What has been read of a title so far. */
export interface TitleReading {
  readonly blocks: readonly Block[]
  /** Nothing from here on is looked at. */
  readonly to: number
  /** Titles that the page gives elsewhere, for comparison (see `sameWords`). */
  readonly known: readonly string[]
  readonly lines: Text[]
  /** The words of all lines. */
  words: string
  readonly added: Text[]
  /** The longest title that the lines print as a whole; … */
  whole: PrintedTitle | undefined
  /** … and the first one that a known title goes on behind. */
  shorter: PrintedTitle | undefined
}

const MOST_LINES = 8
/** So many characters may be a title. */
const LONGEST = 160

/**
 * Reads the title that begins with the paragraph at `from`.
 *
 * @param known titles that the page gives elsewhere (`<meta>`, information table), for comparison (see `sameWords`):
 * paragraphs that together print one of them are the title, whatever its last word
 */
export function readTitle(
  blocks: readonly Block[],
  from: number,
  known: readonly string[],
): PrintedTitle | undefined {
  const first = paragraphAt(blocks, from)
  if (!first) return undefined
  if (isKnown(first.text.chars, known)) return { text: first.text, to: from + 1, added: [] }
  const to = Math.min(blocks.length, from + MOST_LINES)
  const { text, extra } = withoutAdditions(first.text, true)
  if (!beginsTitle(blocks, from, to, text.chars)) return undefined
  const title: TitleReading = {
    blocks,
    to,
    known,
    lines: [text],
    words: text.chars,
    added: [...extra],
    whole: undefined,
    shorter: undefined,
  }
  for (let at = from + 1; !isRead(title, at) && at < to; at++) {
    const told = takeLine(title, at)
    if (told === 'none') return undefined
    if (told === 'end') break
  }
  return title.whole ?? title.shorter ?? untyped(title, from)
}

/** Shorter lines may be a page's, whatever its title is. */
const SHORTEST_KNOWN = 12

/** Whether one line prints a known title, as most pages do: nothing else need be asked of it. */
const isKnown = (line: string, known: readonly string[]): boolean =>
  known.length > 0 && line.length >= SHORTEST_KNOWN && known.includes(sameWords(line))

/** Takes the further line at the index, unless it tells that the title ends before it or is none. */
function takeLine(title: TitleReading, at: number): Told | undefined {
  const block = paragraphAt(title.blocks, at)
  if (!block || !isOfTitle(block)) return 'end'
  const { text, extra } = withoutAdditions(block.text, false)
  title.added.push(...extra)
  for (const { tells, holds } of FURTHER_LINES) if (holds(title, text.chars, at)) return tells
  if (text.chars !== '') title.lines.push(text)
  title.words += text.chars
  return undefined
}

/** Keeps the title that the lines before `to` print, if they do, and says whether nothing further is of it. */
function isRead(title: TitleReading, to: number): boolean {
  const { blocks, known, lines, words, added } = title
  if (words.length > LONGEST) return true
  const same = known.length > 0 ? sameWords(words.slice(0, numberBehind(words)?.start)) : ''
  if (known.includes(same)) {
    title.whole = { text: concat(lines), to, added: [...added] }
    return true
  }
  if (!endsAsTitle(words) || depth(words) > 0) return false
  const { text, extra } = withoutAdditions(concat(lines), false)
  const read = { text, to, added: [...added, ...extra] }
  if (known.some(longer => goesOn(longer, same))) {
    title.shorter ??= read
    return false
  }
  title.whole = read
  return to >= title.to || !continuesTitle(paragraphAt(blocks, to)?.text.chars, words)
}

const OPENING = new Signs('《（(〈“')
const CLOSING = new Signs('》）)〉”')

/** How many brackets are open at the end. */
function depth(chars: string): number {
  let sum = 0
  for (let at = 0; at < chars.length; at++) {
    if (OPENING.at(chars, at)) sum++
    else if (CLOSING.at(chars, at)) sum--
  }
  return sum
}

const WORD = /[\p{L}\p{N}]/uy

/** Whether a known title goes on in words behind those that are read; behind a mark a site gives its name. */
function goesOn(title: string, read: string): boolean {
  WORD.lastIndex = read.length
  return title.startsWith(read) && WORD.test(title)
}

/** The lines as a title that has no usual last word, where they can be one. */
function untyped({ blocks, to, lines, words, added }: TitleReading, from: number): PrintedTitle | undefined {
  const next = from + lines.length
  if (next >= to || !isUntyped(words, lines.length, blocks[next])) return undefined
  return { text: concat(lines), to: next, added }
}
