/** What has been read of a notice's head so far, and how its title is compared with what is printed again. */
import type { Block } from '../../source/block.ts'
import type { Text } from '../../source/text.ts'
import { isAdopted } from '../adopted.ts'
import { documentNumberLine } from '../documentNumber.ts'
import type { Head } from '../head.ts'
import { paragraphAt } from '../paragraphs.ts'
import { isSalutation } from '../salutation.ts'
import { sameWords } from '../sameWords.ts'
import { type PrintedTitle, readTitle } from '../title.ts'
import { numberBefore, numberBehind } from '../titleNumber.ts'

/** What has been read of a head. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** Titles that the page gives elsewhere, for comparison (see `sameWords`). */
  readonly known: readonly string[]
  readonly notes: Text[]
  title: Text | undefined
  /** For comparison too. */
  titleWords: string
  /** Where the title is printed, if that is known; what stands before is none. */
  titleAt: number
  /** Where the salutation is, if that is known: all before it is of the head; and how many lines print it. */
  salutationAt: number
  salutationLines: number
  documentNumber: Text | undefined
  /** Behind the line with the number. */
  numberEnd: number
  date: Head['date']
}

/** Nothing has been read yet; where title and salutation stand may be known. */
export const newReading = (
  blocks: readonly Block[],
  known: readonly string[],
  titleAt: number,
  salutationAt: number,
  salutationLines: number,
): Reading => ({
  blocks,
  known,
  notes: [],
  title: undefined,
  titleWords: '',
  titleAt,
  salutationAt,
  salutationLines,
  documentNumber: undefined,
  numberEnd: -1,
  date: undefined,
})

const MOST_LINES = 4
/** A title that begins with who writes. */
const WRITER = /^(?!关于|印发|转发|批转).{2,40}?(?:关于|印发|转发|批转)/
/** What explains a notice, and no notice, ends so. */
const EXPLAINS = /(?:解读|图解|答记者问|一图读懂|一图看懂)[）)]?$/

/** How many lines from the index on print the title once more. */
export function linesOfTitle(head: Reading, at: number): number {
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

/** A title for comparison; the number before or behind it may be missing where it is printed again. */
export const wordsOfTitle = (title: string): string =>
  sameWords(title.slice(numberBefore(title)?.end ?? 0, numberBehind(title)?.start))

/** A title behind the head's own, which the notice prints in full above its number or its salutation. */
export function readOwnTitle(head: Reading, at: number): PrintedTitle | undefined {
  if (!head.title) return undefined
  const read = readTitle(head.blocks, at, [])
  const next = read && paragraphAt(head.blocks, read.to)?.text.chars
  if (!read || next === undefined || !read.text.chars.includes('关于') || EXPLAINS.test(read.text.chars))
    return undefined
  if (read.to !== head.salutationAt && !documentNumberLine(next) && !isSalutation(next) && !isAdopted(next))
    return undefined
  return namesWriterTwice(head, read.text.chars) ? undefined : read
}

/** Whether a name stands before the title which says who writes itself. */
const namesWriterTwice = (head: Reading, words: string): boolean =>
  WRITER.test(head.titleWords) &&
  wordsOfTitle(words).endsWith(head.titleWords) &&
  wordsOfTitle(words) !== head.titleWords

/** Whether the words explain a notice. */
export const isExplanation = (chars: string): boolean => EXPLAINS.test(chars)

/** Makes a printed title the head's. */
export function takeTitle(head: Reading, { text, added }: PrintedTitle): void {
  head.title = text
  head.titleWords = wordsOfTitle(text.chars)
  head.notes.push(...added)
}

/** Makes a note of the paragraph at the index. */
export function note(head: Reading, at: number): void {
  const block = paragraphAt(head.blocks, at)
  if (block) head.notes.push(block.text)
}
