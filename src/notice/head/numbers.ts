/** Lines at the head that print a document number, or that of an order; and the number on the title's line. */
import { compact } from '../../outline/table/cells.ts'
import type { Paragraph } from '../../source/block.ts'
import { concat, slice, type Text, trim } from '../../source/text.ts'
import { isAdopted } from '../adopted.ts'
import { findDate } from '../dates.ts'
import { documentNumberLine } from '../documentNumber.ts'
import { isBareOrderNumber, isOrderNumber, isPartedOrder } from '../orderNumber.ts'
import { paragraphAt } from '../paragraphs.ts'
import { numberBefore, numberBehind } from '../titleNumber.ts'
import type { Reading } from './reading.ts'

/** Behind it stands when the page was published, not when the notice was written. */
const BAR = /^\s*[|｜]/

/** The number; where offices write together, the number of each on a line of its own. */
export function numberLine(head: Reading, { text }: Paragraph, at: number): number {
  const place = documentNumberLine(text.chars)
  if (!place) return 0
  const number = slice(text, ...place)
  if (!head.documentNumber) head.documentNumber = number
  else if (compact(head.documentNumber.chars).includes(compact(number.chars))) head.notes.push(number)
  else if (head.numberEnd === at) head.documentNumber = concat([head.documentNumber, number])
  else return 0
  head.numberEnd = at + 1
  const behind = slice(text, place[1])
  const date = BAR.test(behind.chars) ? undefined : findDate(behind.chars)
  if (date) head.date ??= { iso: date.iso, text: trim(behind) }
  noteRemains(head, trim(slice(text, 0, place[0])))
  noteRemains(head, trim(behind))
  return 1
}

const WORDS = /[\u3400-\u9fffA-Za-z0-9]/

/** Makes a note of what is printed beside the number; brackets of its own are none. */
function noteRemains(head: Reading, text: Text): void {
  if (WORDS.test(text.chars)) head.notes.push(text)
}

/** 国务院令 第536号, and 第18号 under the order's name. */
export function orderLine(head: Reading, { text }: Paragraph): number {
  if (!(isOrderNumber(text.chars) || isBareOrderNumber(text.chars))) return 0
  if (head.documentNumber && !isAgain(head, text.chars)) return 0
  if (head.documentNumber) head.notes.push(text)
  else head.documentNumber = text
  return 1
}

const ORDER_NAME = /(?:令|公告|通告)$/

/** 某某令, and its number on the next line. */
export function partedOrder(head: Reading, { text }: Paragraph, at: number): number {
  const next = paragraphAt(head.blocks, at + 1)?.text
  if (!next || !isPartedOrder(text.chars, next.chars)) return 0
  if (!head.title && !ORDER_NAME.test(text.chars)) return 0
  head.documentNumber ??= concat([text, next])
  return 2
}

/** Whether the line is the notice's number or that of an order, or begins one, or says who adopted it. */
export function isNumber(head: Reading, { text: { chars } }: Paragraph, at: number): boolean {
  if (isAdopted(chars)) return true
  if (head.documentNumber) return isAgain(head, chars)
  if (documentNumberLine(chars) || isOrderNumber(chars)) return true
  const next = paragraphAt(head.blocks, at + 1)?.text.chars
  return next !== undefined && chars.endsWith('令') && isPartedOrder(chars, next)
}

/** Whether the line prints the number that has been read once more. */
const isAgain = ({ documentNumber }: Reading, chars: string): boolean =>
  documentNumber !== undefined && compact(documentNumber.chars) === compact(chars)

/**
 * A number before or behind the title is the notice's, and not of the title; another one than the notice's is of the title.
 *
 * @param stated the number that the page's information table states
 */
export function settleNumber(head: Reading, stated: string | undefined): void {
  const { title, documentNumber } = head
  const before = title && numberBefore(title.chars)
  const behind = title && !before ? numberBehind(title.chars) : undefined
  const found = before ?? behind
  if (!title || !found) return
  const number = slice(title, ...found.number)
  const own = documentNumber?.chars ?? stated
  if (own !== undefined && compact(own) !== compact(number.chars)) return
  head.title = before ? trim(slice(title, before.end)) : trim(slice(title, 0, behind?.start))
  if (documentNumber) head.notes.push(number)
  else head.documentNumber = number
}
