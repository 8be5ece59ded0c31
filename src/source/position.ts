/** Offsets to lines and columns. */
import type { Point, Position } from '../model.ts'

/** Turns `[start, end)` in UTF-16 code units of the source into a position. */
export type Locate = (start: number, end: number) => Position

/**
 * The line index of a source: CR LF, CR and LF each end one line. Lines and columns count from 1, columns in UTF-16
 * code units. Offsets beyond the source are taken as its end.
 */
export function positions(source: string): Locate {
  const lines = new Lines(source)
  let last = 0
  const point = (at: number): Point => {
    const offset = Math.min(Math.max(at, 0), source.length)
    const starts = lines.upTo(offset)
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

/** Where the lines of a source begin, read as far as is asked. */
class Lines {
  private readonly starts: number[] = [0]
  private readonly source: string
  /** The next CR and the next LF, or -1 behind the last one. */
  private cr: number
  private lf: number

  constructor(source: string) {
    this.source = source
    this.cr = source.indexOf('\r')
    this.lf = source.indexOf('\n')
  }

  /** The starts of the lines, at least to the line behind the one with the offset. */
  upTo(offset: number): readonly number[] {
    const { starts } = this
    while ((this.cr >= 0 || this.lf >= 0) && (starts[starts.length - 1] ?? 0) <= offset)
      starts.push(this.next())
    return starts
  }

  private next(): number {
    const { source, cr, lf } = this
    const both = cr >= 0 && cr + 1 === lf
    const end = cr >= 0 && (lf < 0 || cr < lf) && !both ? cr : lf
    if (cr >= 0 && cr <= end) this.cr = source.indexOf('\r', end + 1)
    if (lf >= 0 && lf <= end) this.lf = source.indexOf('\n', end + 1)
    return end + 1
  }
}
