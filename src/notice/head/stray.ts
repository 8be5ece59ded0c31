/** Lines that a page or a compiler has left above the title, between it and its number, or before the salutation. */
import { readLabel } from '../../outline/labels.ts'
import type { Block, Paragraph } from '../../source/block.ts'
import { Signs } from '../../source/signs.ts'
import { isPageMatter } from '../aroundHead.ts'
import { readDateLine } from '../dateLine.ts'
import { paragraphAt } from '../paragraphs.ts'
import { isSalutation } from '../salutation.ts'
import { readTitle } from '../title.ts'
import { isNumber } from './numbers.ts'
import { linesOfTitle, note, type Reading, readOwnTitle } from './reading.ts'

const MOST_BETWEEN = 4

/** Between the title and its number, or the title printed again: the office's name, what a page has put there. */
export function between(head: Reading, _: Paragraph, at: number): number {
  if (!head.title) return 0
  for (let next = at; next < at + MOST_BETWEEN; next++) {
    const block = paragraphAt(head.blocks, next)
    if (!block) return 0
    if (next > at && isOfHead(head, block, next)) {
      for (let line = at; line < next; line++) note(head, line)
      return next - at
    }
    if (!isStray(block.text.chars) || readDateLine(block.text.chars)) return 0
  }
  return 0
}

/** Whether the head goes on with the line: the title again, a fuller one, the number. */
const isOfHead = (head: Reading, block: Paragraph, at: number): boolean =>
  linesOfTitle(head, at) > 0 || readOwnTitle(head, at) !== undefined || isNumber(head, block, at)

/** What a page has put under the title: when it was published, its buttons. */
export function matter(head: Reading, { text }: Paragraph): number {
  if (!head.title || !isPageMatter(text.chars)) return 0
  head.notes.push(text)
  return 1
}

/** What stands above the title. */
export function stray(head: Reading, { text }: Paragraph, at: number): number {
  if (head.title) return 0
  const before = at < head.titleAt || (isStray(text.chars) && titleAhead(head.blocks, at + 1, head.known))
  if (!before) return 0
  head.notes.push(text)
  return 1
}

/** What else stands before the salutation, where that is known. */
export function ahead(head: Reading, { text }: Paragraph, at: number): number {
  if (at >= head.salutationAt) return 0
  head.notes.push(text)
  return 1
}

const LONGEST_STRAY = 60
const SENTENCE = new Signs('。；')
const STRAYS = 6

/** A line that a page or a compiler has left above a title: short, no sentence, no salutation. */
const isStray = (chars: string): boolean =>
  chars.length <= LONGEST_STRAY && !SENTENCE.in(chars) && !isSalutation(chars) && !readLabel(chars)

/** Whether a title begins at the index, or behind lines like these. */
export function titleAhead(blocks: readonly Block[], from: number, known: readonly string[]): boolean {
  for (let at = from; at < from + STRAYS; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) return false
    if (readTitle(blocks, at, known)) return true
    if (!isStray(block.text.chars)) return false
  }
  return false
}
