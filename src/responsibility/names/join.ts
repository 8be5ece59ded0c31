/** Puts the pieces together that are one name with a 、 in it. */
import type { Passage } from '../passage.ts'
import { completions } from './completions.ts'
import { continues, wholeOf } from './continues.ts'
import { nameStart } from './lead.ts'
import type { Piece } from './piece.ts'

/** Whether no piece can be part of another. */
function allApart(pieces: readonly Piece[]): boolean {
  for (let i = 0; i < pieces.length; i++) {
    const plain = pieces[i]?.plain
    if (!plain) return false
    if (i > 0 && pieces[i]?.before === '、' && (plain.follows || pieces[i - 1]?.plain?.goesOn)) return false
  }
  return true
}

/** The pieces, those that are one name put together. */
export function joinPieces({ chars }: Passage, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2 || allApart(pieces)) return pieces
  const names = pieces.map(({ start, end, before }, i) =>
    // Words such as 由 stand before the first name only.
    chars.slice(i === 0 ? nameStart(chars, start, end, before) : start, end),
  )
  const target = completions(pieces, names)
  const joined: Piece[] = []
  let previous = ''
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) continue
    const name = names[i] ?? ''
    const last = target?.[i] ?? -1
    const open = joined.at(-1)
    if (open && piece.before === '、' && continues(previous, name, wholeOf(chars, open, previous))) {
      joined[joined.length - 1] = { start: open.start, end: piece.end, before: open.before, plain: undefined }
    } else if (last > i) {
      const end = pieces[last]?.end ?? piece.end
      joined.push({ start: piece.start, end, before: piece.before, plain: undefined })
      i = last
    } else {
      joined.push(piece)
    }
    previous = names[i] ?? ''
  }
  return joined
}
