/** What is printed above a title: a letterhead (`某某人民政府文件`), a compiler's running number. */
import type { Paragraph } from '../../source/block.ts'
import { Guarded } from '../../source/guarded.ts'
import { documentNumberLine } from '../documentNumber.ts'
import { paragraphAt } from '../paragraphs.ts'
import { endsAsTitle } from '../titleLine.ts'
import { note, type Reading } from './reading.ts'
import { titleAhead } from './stray.ts'

const COMPILED_NUMBER = new Guarded('last', '.、．', /^\d{1,3}\s?[.、．]$/)
const LETTERHEAD = new Guarded('last', '件', /^(?!.*关于).{2,60}文\s?件$/)

/** A letterhead on two lines. */
export function partedLetterhead(head: Reading, { text }: Paragraph, at: number): number {
  if (head.title || !isPartedLetterhead(head, text.chars, at)) return 0
  note(head, at)
  note(head, at + 1)
  return 2
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

/** A letterhead on one line, or a running number alone. */
export function letterhead(head: Reading, { text }: Paragraph): number {
  if (!COMPILED_NUMBER.test(text.chars) && !LETTERHEAD.test(text.chars)) return 0
  head.notes.push(text)
  return 1
}
