/** Lines of a table that is drawn in text: their strokes, and what stands between these. */
import { codeAt, isIdeograph, Signs } from './signs.ts'
import { type Text, trim } from './text.ts'

/** Strokes between cells, and where lines meet them, in all weights. */
const DOWN = '│┃║┌┏╔├┣╠┬┳╦┼╋╬┐┓╗┤┫╣'
const UP_ONLY = '└┗╚┴┻╩┘┛╝'
const GOES_DOWN = new Signs(DOWN)
/** White space beside a stroke fills a cell up. */
export const STROKES: Signs = new Signs(DOWN + UP_ONLY)
const RULES = new Signs('─━═')

/** What the first line of a table begins with, and what all others do. */
export const TOP_LEFT: Signs = new Signs('┌┏╔')
export const LEFT: Signs = new Signs('│┃║├┣╠└┗╚')
/** Any of its lines. */
export const BOXED: Signs = new Signs('┌┏╔│┃║├┣╠└┗╚')

/** What stands between two strokes of a line. */
export interface Segment {
  /** Nothing but a rule: the cell above ends, and another one begins. */
  readonly rule: boolean
  readonly text: Text
  /** How wide the white space behind the text is, in full-width characters. */
  readonly blank: number
}

/** A line, cut at its strokes: there is one more of these than of segments. */
export interface BoxLine {
  /** Where the strokes stand, in full-width characters. */
  readonly offsets: readonly number[]
  /** Which of them go on below the line. */
  readonly down: readonly boolean[]
  readonly segments: readonly Segment[]
}

/** Cuts a line. `stroke`: how wide a stroke or a rule's character stands, which is a matter of the font. */
export function boxLine(line: Text, stroke: number): BoxLine {
  const { chars } = line
  const offsets: number[] = []
  const down: boolean[] = []
  const segments: Segment[] = []
  let offset = 0
  let start = 0
  for (let at = 0; at < chars.length; at++) {
    const code = codeAt(chars, at)
    if (STROKES.has(code)) {
      if (at > 0) segments.push(segmentOf(line, start, at))
      offsets.push(offset)
      down.push(GOES_DOWN.has(code))
      start = at + 1
    }
    offset += STROKES.has(code) || RULES.has(code) ? stroke : widthOf(code)
  }
  return { offsets, down, segments }
}

function segmentOf(line: Text, start: number, end: number): Segment {
  const { chars } = line
  let rule = end > start
  for (let at = start; at < end && rule; at++) rule = RULES.at(chars, at)
  let last = end
  let blank = 0
  for (; last > start && /\s/.test(chars.charAt(last - 1)); last--) blank += widthOf(codeAt(chars, last - 1))
  return { rule, text: trim(line, start, end), blank }
}

/** Characters that are as wide as an ideograph: also the marks that Chinese texts share with others. */
const widthOf = (code: number): number =>
  isIdeograph(code) || code === 0xb7 || (code >= 0x2010 && (code < 0xff61 || code > 0xffdc)) ? 1 : 0.5
