/** Lines at the head that print the title, and those that print it once more. */
import type { Paragraph } from '../../source/block.ts'
import { Guarded } from '../../source/guarded.ts'
import { slice, trim } from '../../source/text.ts'
import { readTitle } from '../title.ts'
import { numberBefore } from '../titleNumber.ts'
import { linesOfTitle, note, type Reading, readOwnTitle, takeTitle } from './reading.ts'

/** The title. */
export function titleLines(head: Reading, _: Paragraph, at: number): number {
  const read = head.title || at < head.titleAt ? undefined : readTitle(head.blocks, at, head.known)
  if (!read) return 0
  takeTitle(head, read)
  return read.to - at
}

/** The page's title is a short one, and the notice prints its own in full above its number or its salutation. */
export function ownTitle(head: Reading, _: Paragraph, at: number): number {
  const read = readOwnTitle(head, at)
  if (!head.title || !read) return 0
  head.notes.push(head.title)
  takeTitle(head, read)
  return read.to - at
}

/** The title printed a second time; what is no citation of it takes the place of one. */
export function titleAgain(head: Reading, { text }: Paragraph, at: number): number {
  const again = linesOfTitle(head, at)
  if (again === 1 && isQuoted(head.title?.chars) && !isQuoted(text.chars)) {
    quote(head)
    head.title = text
    return again
  }
  for (let line = at; line < at + again; line++) note(head, line)
  return again
}

const QUOTED = new Guarded('first', '《', /^《.*》$/)

/** Whether a page prints the title as a citation: all of it in 《》, the number before it or not. */
const isQuoted = (title: string | undefined): boolean =>
  title !== undefined && QUOTED.test(title.slice(numberBefore(title)?.end))

/** Makes a note of the title as a page cites it, and keeps the number before it. */
function quote(head: Reading): void {
  const { title } = head
  if (!title) return
  const before = numberBefore(title.chars)
  if (before && !head.documentNumber) head.documentNumber = slice(title, ...before.number)
  else if (before) head.notes.push(slice(title, ...before.number))
  head.notes.push(trim(slice(title, before?.end ?? 0)))
}
