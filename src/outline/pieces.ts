/** A paragraph cut at the statements in it. */

import type { Context, Found, Reading } from '../responsibility/types.ts'
import { Signs } from '../source/signs.ts'
import { slice, type Text, trim } from '../source/text.ts'

/** A piece of a paragraph: its own words, or a statement. */
export type Piece =
  /** `marks`: what is printed behind the statement that follows, and ends the words. */
  | { readonly kind: 'words'; readonly text: Text; readonly marks: Text | undefined }
  | { readonly kind: 'statement'; readonly text: Text; readonly found: Found }

const MARKS = new Signs('。，；、！？,;.…”’』」')
const MOST_MARKS = 4

/** Cuts a paragraph at its statements, in order. Marks behind a statement stay with the words before it. */
export function cut(text: Text, found: readonly Found[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const statement of found) {
    words(pieces, trim(slice(text, at, statement.start)))
    pieces.push({
      kind: 'statement',
      text: trim(slice(text, statement.start, statement.end)),
      found: statement,
    })
    at = statement.end
    let behind = at
    while (behind < at + MOST_MARKS && MARKS.at(text.chars, behind)) behind++
    const before = pieces.at(-2)
    if (behind > at && before?.kind === 'words') {
      pieces[pieces.length - 2] = { kind: 'words', text: before.text, marks: slice(text, at, behind) }
      at = behind
    }
  }
  words(pieces, trim(slice(text, at)))
  return pieces
}

function words(pieces: Piece[], text: Text): void {
  if (text.chars !== '') pieces.push({ kind: 'words', text, marks: undefined })
}

/** Whether a piece from the index on is words. */
export function hasWords(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length; i++) if (pieces[i]?.kind === 'words') return true
  return false
}

/** Whether the paragraph is nothing but one statement. */
export function isOwnLine(pieces: readonly Piece[]): boolean {
  for (const { kind } of pieces) if (kind !== 'statement') return false
  return pieces.length > 0
}

/** What the order rule is behind a reading: the one that it prints itself, else the one in force. */
export function orderAfter(context: Context, reading: Reading): Context {
  return reading.order ? { ...context, order: reading.order } : context
}
