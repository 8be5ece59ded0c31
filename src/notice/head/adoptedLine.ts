/** 题注: the line at the head that says who adopted the notice and when. */
import type { Paragraph } from '../../source/block.ts'
import { isAdopted, tellsDate } from '../adopted.ts'
import { findDate } from '../dates.ts'
import type { Reading } from './reading.ts'

/** A note, and the date of the notice where it tells that. */
export function adoptedLine(head: Reading, { text }: Paragraph): number {
  if (!isAdopted(text.chars)) return 0
  const found = tellsDate(text.chars) ? findDate(text.chars) : undefined
  if (found) head.date ??= { iso: found.iso, text }
  head.notes.push(text)
  return 1
}
