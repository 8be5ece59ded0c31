/** Which pieces have another number, and which of those only because of what was added or removed before them. */
import { kindOf } from '../check/numbering.ts'
import type { Matches } from './match.ts'
import type { Piece } from './types.ts'

/** The numbering list that a piece is in: of its own heading's children, or of the whole part where numbers run on. */
type ListOf = (piece: Piece) => string

function partOf(piece: Piece): Piece {
  let at = piece
  while (at.parent) at = at.parent
  return at
}

/** Finds which kinds of labels begin again under each heading: those of which there is a second number 1. */
function lists(pieces: readonly Piece[]): ListOf {
  const ones = new Map<string, number>()
  const key = (piece: Piece): string => `${partOf(piece).index} ${kindOf(piece.label)}`
  for (const piece of pieces) if (piece.ordinal === 1) ones.set(key(piece), (ones.get(key(piece)) ?? 0) + 1)
  return piece => {
    const restarts = (ones.get(key(piece)) ?? 0) > 1
    return restarts ? `${key(piece)} ${piece.parent?.index}` : key(piece)
  }
}

/** How many pieces without a counterpart stand before each piece in its list. */
function unmatchedBefore(
  pieces: readonly Piece[],
  listOf: ListOf,
  isMatched: (piece: Piece) => boolean,
): Map<Piece, number> {
  const counts = new Map<string, number>()
  return new Map(
    pieces.map(piece => {
      const list = listOf(piece)
      const before = counts.get(list) ?? 0
      if (!isMatched(piece)) counts.set(list, before + 1)
      return [piece, before]
    }),
  )
}

/** The numbers that changed of themselves, and how many only follow. */
export interface Renumbering {
  readonly renumbered: ReadonlySet<Piece>
  readonly shifted: number
}

/** Compares the numbers of matched pieces; `news` in reading order. */
export function renumbering(olds: readonly Piece[], news: readonly Piece[], matches: Matches): Renumbering {
  const listOf = lists(news)
  const removed = unmatchedBefore(olds, lists(olds), piece => matches.toNew.has(piece))
  const added = unmatchedBefore(news, listOf, piece => matches.toOld.has(piece))
  const carried = new Map<string, number>()
  const renumbered = new Set<Piece>()
  let shifted = 0
  for (const now of news) {
    const old = matches.toOld.get(now)
    if (!old || now.ordinal === undefined || old.ordinal === undefined) continue
    const list = listOf(now)
    const delta = now.ordinal - old.ordinal
    // What is left when additions and removals are taken off; a number that follows a changed one changes with it.
    const rest = delta - (added.get(now) ?? 0) + (removed.get(old) ?? 0)
    const follows = rest === 0 || rest === carried.get(list)
    carried.set(list, rest)
    const restyled = kindOf(now.label) !== kindOf(old.label)
    if (delta === 0 && !restyled) continue
    if (follows && !restyled) shifted++
    else renumbered.add(now)
  }
  return { renumbered, shifted }
}
