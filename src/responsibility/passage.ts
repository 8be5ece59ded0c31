/** A folded passage, with where its brackets end and where its marks stand. */
import type { Spans } from './brackets.ts'

/** A folded passage with the ends of its brackets (see `spans`). */
export interface Passage {
  readonly chars: string
  readonly ends: Spans
}

/** A folded passage with its marks; see `Folded`. */
export interface Marked extends Passage {
  readonly marks: readonly number[]
}

/** The index behind `i`, or behind the bracket or quotation that begins there and closes before `to`. */
export function nextOutside(ends: Spans, i: number, to: number): number {
  const end = ends[i] ?? 0
  return end > i && end <= to ? end : i + 1
}

/** The place in the list of the first mark from the index on. */
export function markFrom(marks: readonly number[], index: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}
