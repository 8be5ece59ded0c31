/** Which piece of the old edition is which of the new one: by what they say, not by their numbers. */
import type { Piece } from './types.ts'

/** Pairs of matched pieces, both ways. */
export interface Matches {
  readonly toNew: ReadonlyMap<Piece, Piece>
  readonly toOld: ReadonlyMap<Piece, Piece>
}

/** Likeness (0 to 1) from which two texts are two wordings of one item. */
const ALIKE = 0.5
/** The same for pieces that stand at the same place, between matched neighbours. */
const ALIKE_IN_PLACE = 0.25
/** Pairs of characters that stand in more pieces than this tell nothing apart. */
const COMMON = 64

const LAYOUT = /[\s\u200b\ufeff]+/g

/** The piece's text without white space. */
export function plain(piece: Piece): string {
  return piece.texts.join('').replace(LAYOUT, '')
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Sørensen–Dice likeness of two texts by their pairs of characters: 1 for equal ones, 0 where no pair is shared. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [bigrams(a), bigrams(b)]
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const total = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0)
  return total === 0 ? 0 : (2 * shared) / total
}

class Matching implements Matches {
  readonly toNew = new Map<Piece, Piece>()
  readonly toOld = new Map<Piece, Piece>()

  pair(old: Piece, now: Piece): void {
    this.toNew.set(old, now)
    this.toOld.set(now, old)
  }

  free(olds: readonly Piece[], news: readonly Piece[]): [Piece[], Piece[]] {
    return [olds.filter(each => !this.toNew.has(each)), news.filter(each => !this.toOld.has(each))]
  }
}

/** Equal texts; several of one text are paired in order. */
function matchEqual(olds: readonly Piece[], news: readonly Piece[], matching: Matching): void {
  const waiting = new Map<string, Piece[]>()
  for (const now of news) {
    const key = `${now.kind}\n${plain(now)}`
    const list = waiting.get(key)
    if (list) list.push(now)
    else waiting.set(key, [now])
  }
  for (const list of waiting.values()) list.reverse()
  for (const old of olds) {
    if (plain(old) === '') continue
    const now = waiting.get(`${old.kind}\n${plain(old)}`)?.pop()
    if (now) matching.pair(old, now)
  }
}

/** For each old piece the new ones that share a telling pair of characters with it. */
function candidates(olds: readonly Piece[], news: readonly Piece[]): [Piece, Piece][] {
  const holders = new Map<string, Piece[]>()
  for (const now of news)
    for (const pair of bigrams(plain(now)).keys()) {
      const list = holders.get(pair)
      if (list) list.push(now)
      else holders.set(pair, [now])
    }
  return olds.flatMap(old => {
    const found = new Set<Piece>()
    for (const pair of bigrams(plain(old)).keys()) {
      const list = holders.get(pair) ?? []
      if (list.length <= COMMON) for (const now of list) if (now.kind === old.kind) found.add(now)
    }
    return Array.from(found, (now): [Piece, Piece] => [old, now])
  })
}

/** Alike texts, the most alike first; of equally alike ones those that stand nearest to each other. */
function matchAlike(olds: readonly Piece[], news: readonly Piece[], matching: Matching): void {
  const scored = candidates(olds, news)
    .map(([old, now]) => ({ old, now, score: likeness(plain(old), plain(now)) }))
    .filter(({ score }) => score >= ALIKE)
    .sort(
      (a, b) =>
        b.score - a.score || Math.abs(a.old.index - a.now.index) - Math.abs(b.old.index - b.now.index),
    )
  for (const { old, now } of scored)
    if (!matching.toNew.has(old) && !matching.toOld.has(now)) matching.pair(old, now)
}

/** Headings go with the heading that most of their children have gone to. */
function matchByChildren(olds: readonly Piece[], matching: Matching): void {
  const votes = new Map<Piece, Map<Piece, number>>()
  for (const [old, now] of matching.toNew) {
    const [from, to] = [old.parent, now.parent]
    if (!from || !to || from.kind !== to.kind || matching.toNew.has(from) || matching.toOld.has(to)) continue
    const counts = votes.get(from) ?? new Map<Piece, number>()
    votes.set(from, counts)
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  for (const old of olds) {
    const [best] = [...(votes.get(old) ?? [])].sort((a, b) => b[1] - a[1])
    if (best && !matching.toOld.has(best[0])) matching.pair(old, best[0])
  }
}

function siblingsOf(pieces: readonly Piece[]): Map<Piece, Piece | undefined> {
  const last = new Map<Piece | undefined, Piece>()
  return new Map(
    pieces.map(piece => {
      const before = last.get(piece.parent)
      last.set(piece.parent, piece)
      return [piece, before]
    }),
  )
}

/** What stands after the same sibling under the same heading is the same, if it is at all alike. */
function matchInPlace(olds: readonly Piece[], news: readonly Piece[], matching: Matching): void {
  const [oldBefore, newBefore] = [siblingsOf(olds), siblingsOf(news)]
  const slots = new Map<Piece | undefined, Map<Piece | undefined, Piece>>()
  for (const now of news) {
    if (matching.toOld.has(now)) continue
    const slot = slots.get(now.parent) ?? new Map<Piece | undefined, Piece>()
    slots.set(now.parent, slot.set(newBefore.get(now), now))
  }
  for (const old of olds) {
    if (matching.toNew.has(old)) continue
    const before = oldBefore.get(old)
    const parent = old.parent && matching.toNew.get(old.parent)
    const now = slots.get(parent)?.get(before && matching.toNew.get(before))
    if (!now || now.kind !== old.kind || (before && !matching.toNew.has(before))) continue
    if (!matching.toOld.has(now) && likeness(plain(old), plain(now)) >= ALIKE_IN_PLACE)
      matching.pair(old, now)
  }
}

/** Matches two editions. Parts go together in order; a piece matches at most one of its own kind. */
export function match(olds: readonly Piece[], news: readonly Piece[]): Matches {
  const matching = new Matching()
  const parts = news.filter(({ kind }) => kind === 'part')
  olds
    .filter(({ kind }) => kind === 'part')
    .forEach((old, i) => {
      const now = parts[i]
      if (now) matching.pair(old, now)
    })
  matchEqual(...matching.free(olds, news), matching)
  matchAlike(...matching.free(olds, news), matching)
  matchByChildren(matching.free(olds, news)[0].reverse(), matching)
  matchInPlace(olds, news, matching)
  return matching
}
