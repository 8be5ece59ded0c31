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
  return (start, end) => ({ start: lines.point(start), end: lines.point(end) })
}

/** The last line from that of the index on which begins at or before the offset. */
function lineOf(starts: readonly number[], from: number, offset: number): number {
  let low = from
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
  /** The line that was asked for last, as mostly the next one is; none at first. */
  private line = 0
  private begin = 0
  private end = 0

  constructor(source: string) {
    this.source = source
    this.cr = source.indexOf('\r')
    this.lf = source.indexOf('\n')
  }

  point(at: number): Point {
    const offset = Math.min(Math.max(at, 0), this.source.length)
    if (offset < this.begin || offset >= this.end) this.goTo(offset)
    return { line: this.line + 1, column: offset - this.begin + 1, offset }
  }

  private goTo(offset: number): void {
    const { starts } = this
    while ((this.cr >= 0 || this.lf >= 0) && (starts[starts.length - 1] ?? 0) <= offset)
      starts.push(this.next())
    this.line = lineOf(starts, offset < this.begin ? 0 : this.line, offset)
    this.begin = starts[this.line] ?? 0
    this.end = starts[this.line + 1] ?? this.source.length + 1
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
