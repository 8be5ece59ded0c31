/** The kinds of lines at the head of a notice: title, document number, and what a compiler or the page has put around them. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { concat, slice, type Text, trim } from '../source/text.ts'
import { isAdopted, tellsDate } from './adopted.ts'
import { isPageMatter } from './aroundHead.ts'
import { findDate, readDateLine } from './dates.ts'
import {
  documentNumberLine,
  isBareOrderNumber,
  isOrderNumber,
  isPartedOrder,
  numberBefore,
} from './documentNumber.ts'
import { linesOfTitle, note, type Reading, readOwnTitle, takeTitle } from './headReading.ts'
import { paragraphAt } from './paragraphs.ts'
import { isSalutation } from './salutation.ts'
import { readTitle } from './title.ts'
import { endsAsTitle } from './titleLine.ts'

const COMPILED_NUMBER = new Guarded('last', '.、．', /^\d{1,3}\s?[.、．]$/)
const LETTERHEAD = new Guarded('last', '件', /^(?!.*关于).{2,60}文\s?件$/)

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
  matter,
  stray,
  ahead,
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
  const behind = slice(text, place[1])
  const date = findDate(behind.chars)
  if (date) head.date ??= { iso: date.iso, text: trim(behind) }
  head.notes.push(...remains(text, place))
  return 1
}

function orderLine(head: Reading, { text }: Paragraph): number {
  if (!(isOrderNumber(text.chars) || isBareOrderNumber(text.chars))) return 0
  if (head.documentNumber && !isAgain(head, text.chars)) return 0
  if (head.documentNumber) head.notes.push(text)
  else head.documentNumber = text
  return 1
}

/** Whether the line prints the number that has been read once more. */
const isAgain = ({ documentNumber }: Reading, chars: string): boolean =>
  documentNumber !== undefined && compact(documentNumber.chars) === compact(chars)

/** 某某令, and its number on the next line. */
function parted(head: Reading, { text }: Paragraph, at: number): number {
  const next = paragraphAt(head.blocks, at + 1)?.text
  if (!next || !isPartedOrder(text.chars, next.chars)) return 0
  if (!head.title && !/(?:令|公告|通告)$/.test(text.chars)) return 0
  head.documentNumber ??= concat([text, next])
  return 2
}

function adopted(head: Reading, { text }: Paragraph): number {
  if (!isAdopted(text.chars)) return 0
  const found = tellsDate(text.chars) ? findDate(text.chars) : undefined
  if (found) head.date ??= { iso: found.iso, text }
  head.notes.push(text)
  return 1
}

/** A compiler's running number, a letterhead on one line or on two, the title printed a second time. */
function added(head: Reading, { text }: Paragraph, at: number): number {
  const again = linesOfTitle(head, at)
  if (again === 1 && isQuoted(head.title?.chars) && !isQuoted(text.chars)) {
    quote(head)
    head.title = text
    return again
  }
  for (let line = at; line < at + again; line++) note(head, line)
  if (again > 0) return again
  if (!head.title && isPartedLetterhead(head, text.chars, at)) {
    note(head, at)
    note(head, at + 1)
    return 2
  }
  if (!COMPILED_NUMBER.test(text.chars) && !LETTERHEAD.test(text.chars)) return 0
  head.notes.push(text)
  return 1
}

/** Whether a page prints the title as a citation: all of it in 《》, the number before it or not. */
const isQuoted = (title: string | undefined): boolean =>
  title !== undefined && QUOTED.test(title.slice(numberBefore(title)?.end))

const QUOTED = new Guarded('first', '《', /^《.*》$/)

/** Makes a note of the title as a page cites it, and keeps the number before it. */
function quote(head: Reading): void {
  const { title } = head
  if (!title) return
  const before = numberBefore(title.chars)
  if (before && !head.documentNumber) head.documentNumber = slice(title, ...before.number)
  else if (before) head.notes.push(slice(title, ...before.number))
  head.notes.push(trim(slice(title, before?.end ?? 0)))
}

/** Whether a letterhead is printed on the line and the next, and a title or a number follows. */
function isPartedLetterhead(head: Reading, chars: string, at: number): boolean {
  const next = paragraphAt(head.blocks, at + 1)?.text.chars
  if (next === undefined || !next.endsWith('件') || endsAsTitle(chars) || !LETTERHEAD.test(chars + next))
    return false
  const behind = paragraphAt(head.blocks, at + 2)?.text.chars
  return (
    behind !== undefined &&
    (documentNumberLine(behind) !== undefined || titleAhead(head.blocks, at + 2, head.known))
  )
}

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

/** Whether the line is the notice's number or that of an order, or begins one, or says who adopted it. */
function isNumber(head: Reading, { text: { chars } }: Paragraph, at: number): boolean {
  if (isAdopted(chars)) return true
  if (head.documentNumber) return isAgain(head, chars)
  if (documentNumberLine(chars) || isOrderNumber(chars)) return true
  const next = paragraphAt(head.blocks, at + 1)?.text.chars
  return next !== undefined && chars.endsWith('令') && isPartedOrder(chars, next)
}

function titleLines(head: Reading, _: Paragraph, at: number): number {
  const read = head.title || at < head.titleAt ? undefined : readTitle(head.blocks, at, head.known)
  if (!read) return 0
  takeTitle(head, read)
  return read.to - at
}

/** The page's title is a short one, and the notice prints its own in full above its number or its salutation. */
function ownTitle(head: Reading, _: Paragraph, at: number): number {
  const read = readOwnTitle(head, at)
  if (!head.title || !read) return 0
  head.notes.push(head.title)
  takeTitle(head, read)
  return read.to - at
}

/** What a page has put under the title: when it was published, its buttons. */
function matter(head: Reading, { text }: Paragraph): number {
  if (!head.title || !isPageMatter(text.chars)) return 0
  head.notes.push(text)
  return 1
}

/** What else stands before the salutation, where that is known. */
function ahead(head: Reading, { text }: Paragraph, at: number): number {
  if (at >= head.salutationAt) return 0
  head.notes.push(text)
  return 1
}

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
  return [trim(slice(text, 0, start)), trim(slice(text, end))].filter(
    ({ chars }) => chars !== '' && /[\u3400-\u9fffA-Za-z0-9]/.test(chars),
  )
}
