/** What each passage of the source was taken for: the ground of `trace`, and the proof that nothing is lost. */
import { range, type Text } from '../source/text.ts'

/** What a passage can be. */
export type Kind =
  | 'title'
  | 'document-number'
  | 'recipients'
  | 'letter'
  | 'signatory'
  | 'issued-date'
  | 'note'
  | 'attachment'
  | 'part-label'
  | 'part-title'
  | 'preamble'
  | 'label'
  | 'heading'
  | 'paragraph'
  | 'statement'
  | 'table'
  /** Printed again at the top of a page. */
  | 'repeated'

/** A passage of the source, what it was taken for, and the rule that said so. */
export interface Taken {
  /** `[start, end)` in the decoded source, UTF-16 code units. */
  readonly range: readonly [number, number]
  readonly text: string
  readonly as: Kind
  readonly rule: string
}

/** A passage as it is noted while the notice is read. */
export interface Noted {
  readonly text: Text
  readonly as: Kind
  readonly rule: string
}

/** The records of what was noted; none where there is nothing. */
export function takenOf(notes: readonly Noted[]): Taken[] {
  const taken: Taken[] = []
  for (const { text, as, rule } of notes) take(taken, text, as, rule)
  return taken
}

/** Adds the record of a passage; none where there is nothing. */
export function take(taken: Taken[], text: Text | undefined, as: Kind, rule: string): void {
  const at = text && range(text)
  if (at) taken.push({ range: at, text: text.chars, as, rule })
}
