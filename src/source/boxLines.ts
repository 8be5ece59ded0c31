/** Lines of a table that is drawn in text: their strokes, and what stands between these. */
import { charactersFrom, codeAt, isIdeograph, Signs } from './signs.ts'
import { type Text, trim } from './text.ts'

/** The characters of the ranges of code units, both ends of each. */
const ranges = (...list: readonly (readonly [number, number])[]): string =>
  list.map(([from, to]) => charactersFrom(from, to)).join('')

/** Strokes between cells, and where lines meet them, in all weights and dashes (The Unicode Standard, block 2500 to 257F). */
const VERTICAL = ranges(
  [0x2502, 0x2503],
  [0x2506, 0x2507],
  [0x250a, 0x250b],
  [0x254e, 0x254f],
  [0x2551, 0x2551],
)
const DOWN_RIGHT = ranges([0x250c, 0x250f], [0x2552, 0x2554], [0x256d, 0x256d])
const DOWN_LEFT = ranges([0x2510, 0x2513], [0x2555, 0x2557], [0x256e, 0x256e])
const UP_RIGHT = ranges([0x2514, 0x2517], [0x2558, 0x255a], [0x2570, 0x2570])
const UP_LEFT = ranges([0x2518, 0x251b], [0x255b, 0x255d], [0x256f, 0x256f])
const VERTICAL_RIGHT = ranges([0x251c, 0x2523], [0x255e, 0x2560])
const VERTICAL_LEFT = ranges([0x2524, 0x252b], [0x2561, 0x2563])
const DOWN_ACROSS = ranges([0x252c, 0x2533], [0x2564, 0x2566])
const UP_ACROSS = ranges([0x2534, 0x253b], [0x2567, 0x2569])
const CROSS = ranges([0x253c, 0x254b], [0x256a, 0x256c])
/** Half strokes, which go up or down only. */
const HALF_UP = '╵╹'
const HALF_DOWN = '╷╻╽╿'

const DOWN =
  VERTICAL + DOWN_RIGHT + DOWN_LEFT + VERTICAL_RIGHT + VERTICAL_LEFT + DOWN_ACROSS + CROSS + HALF_DOWN
const GOES_DOWN = new Signs(DOWN)
/** White space beside a stroke fills a cell up. */
export const STROKES: Signs = new Signs(DOWN + UP_RIGHT + UP_LEFT + UP_ACROSS + HALF_UP)
const RULES = new Signs(
  `╴╶╸╺╼╾${ranges([0x2500, 0x2501], [0x2504, 0x2505], [0x2508, 0x2509], [0x254c, 0x254d], [0x2550, 0x2550])}`,
)

const LEFTMOST = VERTICAL + VERTICAL_RIGHT + UP_RIGHT
/** What the first line of a table begins with, and what all others do. */
export const TOP_LEFT: Signs = new Signs(DOWN_RIGHT)
export const LEFT: Signs = new Signs(LEFTMOST)
/** Any of its lines. */
export const BOXED: Signs = new Signs(DOWN_RIGHT + LEFTMOST)

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
