/** Offsets to lines and columns. */
import type { Point, Position } from '../model.ts'

/** Turns `[start, end)` in UTF-16 code units of the source into a position. */
export type Locate = (start: number, end: number) => Position

/**
 * The line index of a source: CR LF, CR and LF each end one line. Lines and columns count from 1, columns in UTF-16
 * code units. Offsets beyond the source are taken as its end.
 */
export function positions(source: string): Locate {
  const starts = lineStarts(source)
  let last = 0
  const point = (at: number): Point => {
    const offset = Math.min(Math.max(at, 0), source.length)
    if (!isOnLine(starts, last, offset)) last = lineOf(starts, offset)
    return { line: last + 1, column: offset - (starts[last] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}

/** Whether the offset is on the line of this index: mostly it is the line that was asked for before. */
const isOnLine = (starts: readonly number[], line: number, offset: number): boolean =>
  (starts[line] ?? 0) <= offset && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY)

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lineStarts(source: string): number[] {
  const starts = [0]
  let cr = source.indexOf('\r')
  let lf = source.indexOf('\n')
  while (cr >= 0 || lf >= 0) {
    const both = cr >= 0 && cr + 1 === lf
    const end = cr >= 0 && (lf < 0 || cr < lf) && !both ? cr : lf
    starts.push(end + 1)
    if (cr >= 0 && cr <= end) cr = source.indexOf('\r', end + 1)
    if (lf >= 0 && lf <= end) lf = source.indexOf('\n', end + 1)
  }
  return starts
}
