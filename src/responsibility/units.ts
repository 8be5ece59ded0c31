/** From the folded text back to the passage: units, and the words of a stretch. */
import type { Folded } from './fold.ts'
import type { Member } from './group.ts'
import { isGroup } from './names/endings.ts'
import type { ReadUnit } from './types.ts'

/** A passage with what was folded of it. */
export interface Source {
  readonly text: string
  readonly folded: Folded
}

/** Where the folded stretch stands in the passage. */
export function rangeOf({ folded: { at } }: Source, start: number, end: number): [number, number] {
  return start < end ? [at[start] ?? 0, (at[end - 1] ?? 0) + 1] : [at[start] ?? 0, at[start] ?? 0]
}

/** The folded stretch as printed, without white space. */
export function printedOf(source: Source, start: number, end: number): string {
  const [from, to] = rangeOf(source, start, end)
  return source.text.slice(from, to).replace(/[\s\u200b\ufeff]/g, '')
}

/** The member of a list as a unit of the passage. */
export function unitOf(source: Source, { start, end, role }: Member): ReadUnit {
  const name = printedOf(source, start, end)
  const [from, to] = rangeOf(source, start, end)
  return {
    name,
    role,
    ...(isGroup(source.folded.chars.slice(start, end)) && { group: true }),
    start: from,
    end: to,
  }
}
