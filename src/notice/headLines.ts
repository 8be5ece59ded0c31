/** The kinds of lines at the head of a notice: title, document number, and what a compiler or the page has put around them. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { concat, slice, type Text } from '../source/text.ts'
import { findDate, readDateLine } from './dates.ts'
import {
  documentNumberLine,
  isBareOrderNumber,
  isOrderNumber,
  isPartedOrder,
  numberBehind,
} from './documentNumber.ts'
import type { Head } from './head.ts'
import { paragraphAt } from './paragraphs.ts'
import { sameWords } from './sameWords.ts'
import { isSalutation, type PrintedTitle, readTitle } from './title.ts'

const MOST_LINES = 4
const ADOPTED = new Guarded(
  'last',
  '）)',
  /^[（(].{0,120}(?:通过|批准|公布|发布|修正|修订|施行).{0,120}[）)]$/,
)
const COMPILED_NUMBER = new Guarded('last', '.、．', /^\d{1,3}\s?[.、．]$/)
/** A title that begins with who writes. */
const WRITER = /^(?!关于|印发|转发|批转).{2,40}?(?:关于|印发|转发|批转)/
const LETTERHEAD = new Guarded('last', '件', /^(?!.*关于).{2,40}文\s?件$/)

/** What has been read of a head. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** Titles that the page gives elsewhere, for comparison (see `sameWords`). */
  readonly known: readonly string[]
  readonly notes: Text[]
  title: Text | undefined
  /** For comparison too. */
  titleWords: string
  /** Where a known title is printed; what stands before is none. */
  readonly titleAt: number
  documentNumber: Text | undefined
  /** Behind the line with the number. */
  numberEnd: number
  date: Head['date']
}

/** A kind of line at the head: takes the block at the index, and says how many blocks it took. */
type HeadLine = (head: Reading, block: Paragraph, at: number) => number

/** In this order: what a line is by its own form comes before what it may be by its place. */
export const HEAD_LINES: readonly HeadLine[] = [
  numberLine,
  orderLine,
  parted,
  adopted,
  added,
  titleLines,
  ownTitle,
  between,
  stray,
]

/** The number; where offices write together, the number of each on a line of its own. */
function numberLine(head: Reading, { text }: Paragraph, at: number): number {
  const place = documentNumberLine(text.chars)
  if (!place) return 0
  const number = slice(text, ...place)
  if (!head.documentNumber) head.documentNumber = number
  else if (compact(head.documentNumber.chars).includes(compact(number.chars))) head.notes.push(number)
  else if (head.numberEnd === at) head.documentNumber = concat([head.documentNumber, number])
  else return 0
  head.numberEnd = at + 1
  head.notes.push(...remains(text, place))
  return 1
}

function orderLine(head: Reading, { text }: Paragraph): number {
  if (head.documentNumber || !(isOrderNumber(text.chars) || isBareOrderNumber(text.chars))) return 0
  head.documentNumber = text
  return 1
}

/** 某某令, and its number on the next line. */
function parted(head: Reading, { text }: Paragraph, at: number): number {
  const next = paragraphAt(head.blocks, at + 1)?.text
  if (!next || !isPartedOrder(text.chars, next.chars)) return 0
  if (!head.title && !/(?:令|公告|通告)$/.test(text.chars)) return 0
  head.documentNumber ??= concat([text, next])
  return 2
}

function adopted(head: Reading, { text }: Paragraph): number {
  if (!ADOPTED.test(text.chars)) return 0
  const found = findDate(text.chars)
  if (found) head.date ??= { iso: found.iso, text }
  head.notes.push(text)
  return 1
}

/** A compiler's running number, a letterhead, the title printed a second time. */
function added(head: Reading, { text }: Paragraph, at: number): number {
  const again = linesOfTitle(head, at)
  for (let line = at; line < at + again; line++) note(head, line)
  if (again > 0) return again
  if (!COMPILED_NUMBER.test(text.chars) && !LETTERHEAD.test(text.chars)) return 0
  head.notes.push(text)
  return 1
}

/** How many lines from the index on print the title once more. */
function linesOfTitle(head: Reading, at: number): number {
  let words = ''
  for (let line = 0; head.title && line < MOST_LINES; line++) {
    const block = paragraphAt(head.blocks, at + line)
    if (!block) return 0
    words += wordsOfTitle(block.text.chars)
    if (words === head.titleWords) return line + 1
    if (!head.titleWords.startsWith(words)) return 0
  }
  return 0
}

/** A title for comparison; the number behind it may be missing where it is printed again. */
const wordsOfTitle = (title: string): string => sameWords(title.slice(0, numberBehind(title)?.start))

const MOST_BETWEEN = 4

/** Between the title and its number, or the title printed again: the office's name, what a page has put there. */
function between(head: Reading, _: Paragraph, at: number): number {
  if (!head.title) return 0
  for (let next = at; next < at + MOST_BETWEEN; next++) {
    const block = paragraphAt(head.blocks, next)
    if (!block) return 0
    if (
      next > at &&
      (linesOfTitle(head, next) > 0 || readOwnTitle(head, next) || isNumber(head, block, next))
    ) {
      for (let line = at; line < next; line++) note(head, line)
      return next - at
    }
    if (!isStray(block.text.chars) || readDateLine(block.text.chars)) return 0
  }
  return 0
}

/** Whether the line is the notice's number or that of an order, or begins one. */
function isNumber(head: Reading, { text: { chars } }: Paragraph, at: number): boolean {
  if (head.documentNumber) return false
  if (documentNumberLine(chars) || isOrderNumber(chars)) return true
  const next = paragraphAt(head.blocks, at + 1)?.text.chars
  return next !== undefined && chars.endsWith('令') && isPartedOrder(chars, next)
}

function note(head: Reading, at: number): void {
  const block = paragraphAt(head.blocks, at)
  if (block) head.notes.push(block.text)
}

function titleLines(head: Reading, _: Paragraph, at: number): number {
  const read = head.title || at < head.titleAt ? undefined : readTitle(head.blocks, at, head.known)
  if (!read) return 0
  head.title = read.text
  head.titleWords = wordsOfTitle(read.text.chars)
  head.notes.push(...read.added)
  return read.to - at
}

/** The page's title is a short one, and the notice prints its own in full above its number or its salutation. */
function ownTitle(head: Reading, _: Paragraph, at: number): number {
  const read = readOwnTitle(head, at)
  if (!head.title || !read) return 0
  head.notes.push(head.title, ...read.added)
  head.title = read.text
  head.titleWords = wordsOfTitle(read.text.chars)
  return read.to - at
}

function readOwnTitle(head: Reading, at: number): PrintedTitle | undefined {
  if (!head.title) return undefined
  const read = readTitle(head.blocks, at, [])
  const next = read && paragraphAt(head.blocks, read.to)?.text.chars
  if (!read || !next || !read.text.chars.includes('关于')) return undefined
  if (!documentNumberLine(next) && !isSalutation(next)) return undefined
  return namesWriterTwice(head, read.text.chars) ? undefined : read
}

/** Whether a name stands before the title which says who writes itself. */
const namesWriterTwice = (head: Reading, words: string): boolean =>
  WRITER.test(head.titleWords) &&
  wordsOfTitle(words).endsWith(head.titleWords) &&
  wordsOfTitle(words) !== head.titleWords

function stray(head: Reading, { text }: Paragraph, at: number): number {
  const before = at < head.titleAt || (isStray(text.chars) && titleAhead(head.blocks, at + 1, head.known))
  if (head.title || !before) return 0
  head.notes.push(text)
  return 1
}

const LONGEST_STRAY = 60
const SENTENCE = new Signs('。；')
const STRAYS = 6

/** A line that a page or a compiler has left above a title: short, no sentence, no salutation. */
const isStray = (chars: string): boolean =>
  chars.length <= LONGEST_STRAY && !SENTENCE.in(chars) && !isSalutation(chars) && !readLabel(chars)

function titleAhead(blocks: readonly Block[], from: number, known: readonly string[]): boolean {
  for (let at = from; at < from + STRAYS; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) return false
    if (readTitle(blocks, at, known)) return true
    if (!isStray(block.text.chars)) return false
  }
  return false
}

/** What is printed around a passage of a text, brackets and keys of its own left out. */
function remains(text: Text, [start, end]: readonly [number, number]): Text[] {
  return [slice(text, 0, start), slice(text, end)].filter(
    ({ chars }) => chars !== '' && /[\u3400-\u9fffA-Za-z0-9]/.test(chars),
  )
}
