/** A salutation farther on in a page's first lines, and the title before it: the head of a notice that other lines stand around. */
import { readLabel } from '../../outline/labels.ts'
import type { Block } from '../../source/block.ts'
import { readAnnexHeading } from '../annexes.ts'
import { readDateLine } from '../dateLine.ts'
import { paragraphAt } from '../paragraphs.ts'
import { beginsText, isProse } from '../prose.ts'
import { isBareSalutation, isSalutation, namesBodies, salutationEnd } from '../salutation.ts'
import { sameWords } from '../sameWords.ts'
import { readTitle } from '../title.ts'
import { endsAsTitle, isTitleLine, isTitlePiece } from '../titleLine.ts'
import { isExplanation } from './reading.ts'

/** Where a salutation stands, and what stands before it. */
export interface Ahead {
  /** The lines `[from, to)` print it: a page may have broken it at its brackets. */
  readonly from: number
  readonly to: number
  /** The title before it with nothing between them but lines of a page's or a number. */
  readonly title: { readonly from: number; readonly words: string } | undefined
  /** Whether prose stands before it from the index on, besides what prints its own words or the title's as an excerpt. */
  readonly prose: boolean
}

/** So far a head may go on, with so many sentences that introduce the notice. */
const MOST_BLOCKS = 60
const MOST_PROSE = 6

/** The last salutation from the index on before a letter's first prose; of prose only what introduces a notice may stand before it. */
export function salutationAhead(blocks: readonly Block[], from: number): Ahead | undefined {
  const prose: number[] = []
  let found = -1
  for (let at = from; at < MOST_BLOCKS && prose.length <= MOST_PROSE; at++) {
    const block = paragraphAt(blocks, at)
    if (!block || readLabel(block.text.chars) || readAnnexHeading(block.text)) break
    const { chars } = block.text
    if (isAddress(blocks, chars, at)) found = at
    else if (isProse(chars)) {
      if (found >= 0) break
      prose.push(at)
    } else if (prose.length > 0 && readDateLine(chars)?.formal) break
  }
  if (found < 0) return undefined
  const title = titleBefore(blocks, found)
  const words = wordsAt(blocks, found)
  const isExcerpt = (at: number): boolean => {
    const printed = wordsAt(blocks, at)
    return printed.startsWith(words) || (title !== undefined && printed.startsWith(title.words))
  }
  return { from: beginningOf(blocks, found), to: found + 1, title, prose: prose.some(at => !isExcerpt(at)) }
}

/** Whether the paragraph is a salutation by what it names and what follows it. */
function isAddress(blocks: readonly Block[], chars: string, at: number): boolean {
  if (isSalutation(chars)) return namesBodies(chars) && beginsText(blocks, at + 1)
  if (isBareSalutation(chars)) return isProse(paragraphAt(blocks, at + 1)?.text.chars ?? '')
  return salutationEnd(chars) !== undefined
}

/** So many lines may print a salutation before its last one. */
const MOST_BROKEN = 5
/** What a line of a salutation begins with, or the one above it ends with, where it is broken. */
const GOES_ON = /^[（(、，,]/
const BROKEN = /[、，,各市县区]$/

/** Where the salutation begins that ends on the line. */
function beginningOf(blocks: readonly Block[], last: number): number {
  for (let at = last; at > last - MOST_BROKEN; at--) {
    const chars = paragraphAt(blocks, at)?.text.chars ?? ''
    if (chars.startsWith('各')) return at
    const above = paragraphAt(blocks, at - 1)?.text.chars ?? '。'
    if (!(GOES_ON.test(chars) || BROKEN.test(above)) || isProse(above) || endsAsTitle(above)) return last
  }
  return last
}

const wordsAt = (blocks: readonly Block[], at: number): string =>
  sameWords(paragraphAt(blocks, at)?.text.chars ?? '')

/** So many lines may stand between a title and its salutation, and so many print a title. */
const MOST_BETWEEN = 12
const MOST_LINES = 8

/** The last whole title before a salutation. */
function titleBefore(blocks: readonly Block[], salutation: number): Ahead['title'] {
  for (let at = salutation - 1; at >= Math.max(0, salutation - MOST_BETWEEN); at--) {
    const chars = paragraphAt(blocks, at)?.text.chars
    if (chars === undefined || isProse(chars)) return undefined
    if (!isTitleLine(chars) || !endsAsTitle(chars) || isExplanation(chars)) continue
    const title = titleTo(blocks, at)
    if (title) return title
  }
  return undefined
}

/** The longest title that ends with the line. */
function titleTo(blocks: readonly Block[], last: number): Ahead['title'] {
  let title: Ahead['title']
  for (let from = last; from >= 0 && from > last - MOST_LINES; from--) {
    if (from < last && !isTitlePiece(paragraphAt(blocks, from)?.text.chars ?? '')) break
    const read = readTitle(blocks, from, [])
    if (read && read.to > last) title = { from, words: sameWords(read.text.chars) }
  }
  return title
}
