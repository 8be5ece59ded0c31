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
  const point = (at: number): Point => {
    const offset = Math.min(Math.max(at, 0), source.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}

const BREAK = /\r\n?|\n/g

function lineStarts(source: string): number[] {
  const starts = [0]
  if (source.includes('\r')) {
    for (const { index, 0: mark } of source.matchAll(BREAK)) starts.push(index + mark.length)
    return starts
  }
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
