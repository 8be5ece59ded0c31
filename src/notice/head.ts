/** The head of a notice: title, document number, recipients, and what a compiler or the page has put around them. */
import { compact } from '../outline/table/cells.ts'
import type { Block } from '../source/block.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { numberBehind } from './documentNumber.ts'
import { HEAD_LINES, type Reading } from './headLines.ts'
import { knownTitleAt } from './menu.ts'
import { paragraphAt } from './paragraphs.ts'
import { sameWords } from './sameWords.ts'
import { isSalutation } from './title.ts'

/** The head, and the index of the first block behind it. */
export interface Head {
  readonly title: Text | undefined
  readonly documentNumber: Text | undefined
  readonly recipients: Text | undefined
  /** 题注: the date in the bracket under the title of a decision or a law. */
  readonly date: { readonly iso: string; readonly text: Text } | undefined
  readonly notes: readonly Text[]
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
  const head: Reading = {
    blocks,
    known: wanted,
    notes: [],
    title: undefined,
    titleWords: '',
    titleAt: knownTitleAt(blocks, wanted),
    documentNumber: undefined,
    numberEnd: -1,
    date: undefined,
  }
  let at = 0
  for (let took = 1; took > 0 && at < MOST_BLOCKS; at += took) {
    const block = paragraphAt(blocks, at)
    took = 0
    for (const line of HEAD_LINES) if (block && took === 0) took = line(head, block, at)
  }
  const salutation = paragraphAt(blocks, at)
  const recipients = salutation && isSalutation(salutation.text.chars) ? salutation.text : undefined
  settleNumber(head, number)
  return {
    title: head.title,
    documentNumber: head.documentNumber,
    recipients,
    date: head.date,
    notes: head.notes,
    end: recipients ? at + 1 : at,
  }
}

/** A number behind the title is the notice's, and not of the title; another one than the notice's is of the title. */
function settleNumber(head: Reading, stated: string | undefined): void {
  const { title, documentNumber } = head
  const behind = title && numberBehind(title.chars)
  if (!behind) return
  const number = slice(title, ...behind.number)
  const own = documentNumber?.chars ?? stated
  if (own !== undefined && compact(own) !== compact(number.chars)) return
  head.title = trim(slice(title, 0, behind.start))
  if (documentNumber) head.notes.push(number)
  else head.documentNumber = number
}
