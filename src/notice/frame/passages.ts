/** What the passages of a notice's frame were taken for. */
import type { Text } from '../../source/text.ts'
import type { Frame } from '../frame.ts'
import { type Kind, type Taken, take } from '../taken.ts'

/**
 * The records of a frame.
 *
 * @param frame its fields that hold passages
 * @param date the date of the signature
 * @param lists the paragraphs of its lists of attachments
 */
export function passagesOf(
  frame: Pick<Frame, 'title' | 'documentNumber' | 'recipients' | 'paragraphs' | 'signatories'>,
  date: Text | undefined,
  notes: readonly Text[],
  lists: readonly Text[],
): Taken[] {
  const taken: Taken[] = []
  take(taken, frame.title, 'title', 'title-lines')
  take(taken, frame.documentNumber, 'document-number', 'number-line')
  take(taken, frame.recipients, 'recipients', 'salutation')
  takeAll(taken, frame.paragraphs, 'letter', 'before-signature')
  takeAll(taken, frame.signatories, 'signatory', 'before-date')
  take(taken, date, 'issued-date', 'date-line')
  takeAll(taken, notes, 'note', 'note')
  takeAll(taken, lists, 'attachment', 'list-of-attachments')
  return taken
}

function takeAll(taken: Taken[], texts: readonly Text[], as: Kind, rule: string): void {
  for (const text of texts) take(taken, text, as, rule)
}
