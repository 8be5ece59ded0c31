/** The head of a notice: title, document number, recipients, and what a compiler or the page has put around them. */

import { readLabel } from '../outline/labels.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { concat, slice, type Text } from '../source/text.ts'
import { findDate } from './dates.ts'
import { documentNumberLine, isBareOrderNumber, isOrderNumber } from './documentNumber.ts'
import { isSalutation, readTitle, sameWords } from './title.ts'

/** The head, and the index of the first block behind it. */
export interface Head {
  readonly title?: Text
  readonly documentNumber?: Text
  readonly recipients?: Text
  /** 题注: the date in the bracket under the title of a decision or a law. */
  readonly date?: { readonly iso: string; readonly text: Text }
  readonly notes: readonly Text[]
  readonly end: number
}

const MOST_BLOCKS = 16
const ADOPTED = /^[（(].{0,120}(?:通过|批准|公布|发布|修正|修订|施行).{0,120}[）)]$/
const LETTERHEAD = /^(?!.*关于).{2,40}文\s?件$/

/** The paragraph at the index; `undefined` for a table or behind the end. */
export function paragraphAt(blocks: readonly Block[], index: number): Paragraph | undefined {
  const block = blocks[index]
  return block?.kind === 'paragraph' ? block : undefined
}

/**
 * Reads the head from the first blocks.
 *
 * @param known titles that the page gives elsewhere
 */
export function readHead(blocks: readonly Block[], known: readonly string[]): Head {
  const notes: Text[] = []
  let title: Text | undefined
  let documentNumber: Text | undefined
  let date: Head['date']
  let at = 0
  while (at < Math.min(blocks.length, MOST_BLOCKS)) {
    const block = paragraphAt(blocks, at)
    if (!block) break
    const { chars } = block.text
    const number = documentNumberLine(chars)
    if (number && !documentNumber) {
      documentNumber = slice(block.text, ...number)
      notes.push(...remains(block.text, number))
      at++
    } else if (isOrderNumber(chars) && !documentNumber) {
      documentNumber = block.text
      at++
    } else if (isBareOrderNumber(chars) && !documentNumber) {
      documentNumber = block.text
      at++
    } else if (
      isOrderNumber(chars + (paragraphAt(blocks, at + 1)?.text.chars ?? '')) &&
      (title || /(?:令|公告|通告)$/.test(chars))
    ) {
      documentNumber ??= concat([block.text, paragraphAt(blocks, at + 1)?.text ?? block.text])
      at += 2
    } else if (ADOPTED.test(chars)) {
      const found = findDate(chars)
      if (found) date ??= { iso: found.iso, text: block.text }
      notes.push(block.text)
      at++
    } else if (/^\d{1,3}\s?[.、．]$/.test(chars) || LETTERHEAD.test(chars)) {
      notes.push(block.text)
      at++
    } else if (title && sameWords(chars) === sameWords(title.chars)) {
      notes.push(block.text)
      at++
    } else if (!title) {
      const read = readTitle(paragraphs(blocks, at + 8), at, known)
      if (!read) {
        if (!isStray(chars) || !titleAhead(blocks, at + 1, known)) break
        notes.push(block.text)
        at++
        continue
      }
      title = read.text
      notes.push(...read.added)
      at = read.to
    } else break
  }
  const salutation = paragraphAt(blocks, at)
  const recipients = salutation && isSalutation(salutation.text.chars) ? salutation.text : undefined
  return {
    ...(title ? { title } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(recipients ? { recipients } : {}),
    ...(date ? { date } : {}),
    notes,
    end: recipients ? at + 1 : at,
  }
}

const LONGEST_STRAY = 60
const STRAYS = 6

/** A line that a page or a compiler has left above a title: short, no sentence, no salutation. */
const isStray = (chars: string): boolean =>
  chars.length <= LONGEST_STRAY && !/[。；]/.test(chars) && !isSalutation(chars) && !readLabel(chars)

function titleAhead(blocks: readonly Block[], from: number, known: readonly string[]): boolean {
  for (let at = from; at < from + STRAYS; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) return false
    if (readTitle(paragraphs(blocks, at + 8), at, known)) return true
    if (!isStray(block.text.chars)) return false
  }
  return false
}

/** What is printed around a passage of a text, brackets and keys of its own left out. */
function remains(text: Text, [start, end]: readonly [number, number]): Text[] {
  return [slice(text, 0, start), slice(text, end)].filter(part => /[\u3400-\u9fffA-Za-z0-9]/.test(part.chars))
}

/** The blocks up to an index, tables as gaps. */
export function paragraphs(blocks: readonly Block[], end: number = blocks.length): (Paragraph | undefined)[] {
  return blocks.slice(0, end).map(block => (block.kind === 'paragraph' ? block : undefined))
}
