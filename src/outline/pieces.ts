/** A paragraph cut at the statements in it. */

import type { Context, Found, Reading } from '../responsibility/types.ts'
import { Signs } from '../source/signs.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { withItem } from './lists.ts'

/** A piece of a paragraph: its own words, or a statement. */
export type Piece =
  /**
   * `marks`: what is printed behind the statement that follows, and ends the words. `keyed`: a colon that may end a key
   * stands in the paragraph.
   */
  | {
      readonly kind: 'words'
      readonly text: Text
      readonly marks: Text | undefined
      readonly keyed: boolean
    }
  | { readonly kind: 'statement'; readonly text: Text; readonly found: Found }

const MARKS = new Signs('。，；、！？,;.…”’』」')
const MOST_MARKS = 4

/**
 * Cuts a paragraph at its statements, in order. Marks behind a statement stay with the words before it.
 *
 * @param keyed a colon that may end a key stands in the paragraph
 */
export function cut(text: Text, found: readonly Found[], keyed = false): readonly Piece[] {
  let pieces: Piece[] | undefined
  let at = 0
  for (const statement of found) {
    const before = trim(text, at, statement.start)
    at = statement.end
    const behind = before.chars === '' ? at : behindMarks(text.chars, at)
    if (before.chars !== '')
      pieces = withItem(pieces, words(before, behind > at ? slice(text, at, behind) : undefined, keyed))
    const own = trim(text, statement.start, statement.end)
    pieces = withItem(pieces, { kind: 'statement', text: own, found: statement })
    at = behind
  }
  if (at < text.chars.length) {
    const rest = trim(text, at)
    if (rest.chars !== '') pieces = withItem(pieces, words(rest, undefined, keyed))
  }
  return pieces ?? NO_PIECES
}

/** No pieces: what is left of an empty paragraph. */
export const NO_PIECES: readonly Piece[] = []

const words = (text: Text, marks: Text | undefined, keyed: boolean): Piece => ({
  kind: 'words',
  text,
  marks,
  keyed,
})

/** The index behind the marks at `at`. */
function behindMarks(chars: string, at: number): number {
  let behind = at
  while (behind < at + MOST_MARKS && MARKS.at(chars, behind)) behind++
  return behind
}

/** Whether a piece from the index on is words. */
export function hasWords(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length; i++) if (pieces[i]?.kind === 'words') return true
  return false
}

/** Whether the paragraph is nothing but keyed lines (`责任单位：…`). */
export function isLine(pieces: readonly Piece[]): boolean {
  for (const piece of pieces) if (piece.kind !== 'statement' || piece.found.form !== 'line') return false
  return pieces.length > 0
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
