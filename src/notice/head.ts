/** The head of a notice: title, document number, recipients, and what a compiler or the page has put around them. */
import type { Block } from '../source/block.ts'
import { concat, slice, type Text, trim } from '../source/text.ts'
import { HEAD_LINES } from './head/lines.ts'
import { knownTitleAt } from './head/menu.ts'
import { settleNumber } from './head/numbers.ts'
import { newReading, type Reading } from './head/reading.ts'
import { salutationAhead } from './head/salutationAhead.ts'
import { paragraphAt, textsOf } from './paragraphs.ts'
import { beginsText, isProse } from './prose.ts'
import { isSalutation, namesBodies, salutationEnd } from './salutation.ts'
import { sameWords } from './sameWords.ts'

/** The head, and the index of the first block behind it. */
export interface Head {
  readonly title: Text | undefined
  readonly documentNumber: Text | undefined
  readonly recipients: Text | undefined
  /** 题注: the date in the bracket under the title, or behind the number. */
  readonly date: { readonly iso: string; readonly text: Text } | undefined
  readonly notes: readonly Text[]
  /** The blocks that were read; where the salutation and the letter's text are one paragraph, only the text is left of it. */
  readonly blocks: readonly Block[]
  readonly end: number
}

const MOST_BLOCKS = 16

/**
 * Reads the head from the first blocks.
 *
 * @param known titles that the page gives elsewhere
 * @param number the document number that its information table states
 */
export function readHead(blocks: readonly Block[], known: readonly string[], number?: string): Head {
  const wanted = known.map(sameWords).filter(words => words !== '')
  const reading = newReading(blocks, wanted, knownTitleAt(blocks, wanted), -1, 1)
  const { head, at } = readOn(reading, readLines(reading, 0))
  settleNumber(head, number)
  const addressed = at === head.salutationAt || isRecipients(blocks, at)
  if (!addressed) return headOf(head, undefined, blocks, at)
  const end = at + head.salutationLines
  const text = concat(textsOf(blocks.slice(at, end)))
  const cut = salutationEnd(text.chars)
  const last = paragraphAt(blocks, end - 1)
  if (cut === undefined || !last) return headOf(head, text, blocks, end)
  const letter: Block = { kind: 'paragraph', text: trim(slice(text, cut)), look: last.look }
  const left = [...blocks.slice(0, end - 1), letter, ...blocks.slice(end)]
  return headOf(head, slice(text, 0, cut), left, end - 1)
}

const headOf = (
  { title, documentNumber, date, notes }: Reading,
  recipients: Text | undefined,
  blocks: readonly Block[],
  end: number,
): Head => ({ title, documentNumber, recipients, date, notes, blocks, end })

/** Reads the lines of the head from the index on, and says where the others begin. */
function readLines(head: Reading, from: number): number {
  let at = from
  const to = Math.max(MOST_BLOCKS, head.salutationAt)
  for (let took = 1; took > 0 && at < to; at += took) {
    const block = paragraphAt(head.blocks, at)
    took = 0
    if (at === head.salutationAt) break
    for (const line of HEAD_LINES) if (block && took === 0) took = line(head, block, at)
  }
  return at
}

/**
 * Reads on to the salutation where the lines read so far end before it, or at what only looks like one. What stands
 * between is the page's. A title right before the salutation is the notice's where nothing but an introduction stands before.
 */
function readOn(head: Reading, at: number): { readonly head: Reading; readonly at: number } {
  const { blocks } = head
  if (isRecipients(blocks, at) && beginsText(blocks, at + 1)) return { head, at }
  const found = salutationAhead(blocks, at)
  if (!found) return { head, at }
  const { title } = found
  if (!found.prose && (head.title || !title)) {
    head.salutationAt = found.from
    head.salutationLines = found.to - found.from
    return { head, at: readLines(head, at) }
  }
  if (!title || (found.prose && isSent(head, title.words))) return { head, at }
  const anew = newReading(blocks, head.known, title.from, found.from, found.to - found.from)
  return { head: anew, at: readLines(anew, 0) }
}

/** Whether the paragraph is a salutation where one is due; one that names no bodies has words behind it, and no numbers in it. */
function isRecipients(blocks: readonly Block[], at: number): boolean {
  const chars = paragraphAt(blocks, at)?.text.chars ?? ''
  if (!isSalutation(chars)) return false
  return namesBodies(chars) || (!DIGIT.test(chars) && isProse(paragraphAt(blocks, at + 1)?.text.chars ?? ''))
}

const DIGIT = /\d/
const SENDS = /印发|转发|批转/

/** Whether the title is of what a letter sends whose own title has been read, or is given by the page. */
function isSent({ title, titleWords, known }: Reading, words: string): boolean {
  if (title) return titleWords !== words && SENDS.test(before(titleWords, words) ?? titleWords)
  return known.some(letter => SENDS.test(before(letter, words) ?? ''))
}

/** The words before the others in a title; `undefined` where it has them not. */
function before(title: string, words: string): string | undefined {
  const at = title.indexOf(words)
  return at < 0 ? undefined : title.slice(0, at)
}
