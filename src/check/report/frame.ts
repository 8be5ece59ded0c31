/** The passage of a finding with carets under it, aligned for full-width characters. */
import type { Position } from '../../model.ts'
import { clip, displayWidth } from '../../output/width.ts'
import { lineIndex } from '../lineIndex.ts'
import { oneLine } from './safe.ts'

/** A window of a line, and the part of it that is meant. */
export interface Frame {
  readonly line: number
  readonly text: string
  /** Columns of the terminal before the carets, and how many carets there are. */
  readonly indent: number
  readonly carets: number
}

/** Columns that are kept before the passage where the line is too long. */
const BEFORE = 24
const CUT = '…'

/** The longest end of the text that fits. */
function clipEnd(text: string, columns: number): string {
  return Array.from(clip(Array.from(text).reverse().join(''), columns))
    .reverse()
    .join('')
}

/** Makes frames for one source; the frame shows the first line of a passage, cut to `columns`. */
export function framer(source: string): (position: Position, columns: number) => Frame {
  const lines = lineIndex(source)
  return ({ start, end }, columns) => {
    const { text, start: lineStart } = lines.lineAt(start.offset)
    const from = start.offset - lineStart
    const to = Math.max(from, Math.min(end.offset - lineStart, text.length))
    // No more than this can be shown: a page may be one line of a million characters.
    const printed = (a: number, b: number): string => oneLine(text.slice(a, b).replace(/\t/g, ' '))
    const before = printed(Math.max(0, from - columns), from)
    const fits = text.length <= columns && displayWidth(oneLine(text)) <= columns
    const isLong = from > columns || displayWidth(before) > BEFORE
    const kept = fits || !isLong ? before : CUT + clipEnd(before, BEFORE - 1)
    const room = Math.max(columns - displayWidth(kept), BEFORE)
    const passage = clip(printed(from, Math.min(to, from + room)), room)
    const rest = printed(to, to + room)
    const after = clip(rest, Math.max(0, room - displayWidth(passage) - 1))
    const more = after.length < rest.length || to + room < text.length ? CUT : ''
    return {
      line: start.line,
      text: kept + passage + after + more,
      indent: displayWidth(kept),
      carets: Math.max(1, displayWidth(passage)),
    }
  }
}
