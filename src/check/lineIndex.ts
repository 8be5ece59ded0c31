/** Lines, columns and the texts of lines of a source, from offsets. */
import type { Position } from '../model.ts'
import { positions } from '../source/position.ts'

/** Where the lines of one source begin. LF, CR LF and CR end a line. */
export interface LineIndex {
  readonly source: string
  readonly position: (start: number, end: number) => Position
  /** The text of the line in which an offset stands, without its end, and the offset at which it starts. */
  readonly lineAt: (offset: number) => { readonly text: string; readonly start: number }
}

const LINE_END = /[\r\n]/g

/** Builds the index; linear once, then a binary search each. */
export function lineIndex(source: string): LineIndex {
  const locate = positions(source)
  return {
    source,
    position: (start, end) => locate(start, Math.max(start, end)),
    lineAt: offset => {
      const { start: point } = locate(offset, offset)
      const start = point.offset - point.column + 1
      LINE_END.lastIndex = start
      return { text: source.slice(start, LINE_END.exec(source)?.index ?? source.length), start }
    },
  }
}
