/** Reads one statement of responsibility: a bracket, an own line, or own lines joined with `；`. */

import { type Examined, examine } from './examined.ts'
import { originOf, signFor } from './fold.ts'
import type { Member } from './members.ts'
import { applyOrder } from './order.ts'
import { type Marked, nextOutside } from './passage.ts'
import { orderIn, standingIn } from './ruled.ts'
import type { Context, Reading, ReadUnit } from './types.ts'
import { unitOf } from './units.ts'

const BORDERS = signFor('，；')

/** The first such mark outside brackets with a unit before it and one after it. */
function markBetween({ chars, ends }: Marked, members: readonly Member[], mark: string): number | undefined {
  const start = members[0]?.end ?? 0
  const end = members.at(-1)?.start ?? 0
  const first = chars.indexOf(mark, start)
  if (first < 0 || first >= end || ends.length === 0) return first >= 0 && first < end ? first : undefined
  for (let i = start; i < end; i = nextOutside(ends, i, end)) if (chars[i] === mark) return i
  return undefined
}

type Draft = { -readonly [K in keyof Reading]: Reading[K] }

/** What an examined passage says. `context` carries the order rule of earlier statements. */
export function readingOf(examined: Examined, context: Context): Reading {
  const { source, passage, members, deadline, open, other, rules } = examined
  const units: ReadUnit[] = new Array(members.length)
  for (let i = 0; i < units.length; i++) units[i] = unitOf(source, members[i] as Member)
  const reading: Draft = { units }
  const order = orderIn(rules)
  const standing = rules.length > 0 ? standingIn(source, passage, rules) : []
  const bordered = (source.folded.signs & BORDERS) !== 0
  const comma = bordered ? markBetween(passage, members, '，') : undefined
  const semicolon = bordered ? markBetween(passage, members, '；') : undefined
  if (deadline) reading.deadline = deadline
  if (open) reading.openEnded = true
  if (other) reading.other = other
  if (order) reading.order = order
  if (standing.length > 0) reading.standing = standing
  if (comma !== undefined) reading.comma = source.base + originOf(source.folded, comma)
  if (semicolon !== undefined) reading.semicolon = source.base + originOf(source.folded, semicolon)
  const force = order ?? context.order
  return force ? applyOrder(reading, force) : reading
}

/**
 * Reads one statement's passage: a bracket with its glyphs, an own line, or own lines joined with `；`. `context` carries
 * the order rule of earlier statements. Offsets are indices in `text`. Never throws; takes time linear in its length.
 */
export function readStatement(text: string, context: Context): Reading {
  return readingOf(examine(text), context)
}
