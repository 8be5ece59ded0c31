/** The rows and paragraphs that the lines of a hard-wrapped text are pieces of. */
import { isUsualHeading } from '../outline/headings.ts'
import { SHORTEST_CUT } from './cutParagraphs.ts'
import { columns } from './printColumns.ts'
import { comeWhole, type Piece } from './rowPieces.ts'
import type { Sign } from './wrapSigns.ts'
import { SLACK } from './wrapWidth.ts'

/** How far a row may hang over the width. */
const OVERHANG = 3
/** A row of this share of the width that stops without a mark goes on, rather than being a long heading. */
const NEARLY = 0.75
/** The indent of a paragraph's first row, in columns, where text extraction has removed it. */
const INDENT = 4
/** Lines that are set in from here on, by as much on the right as on the left, are centred. */
const SET_IN = 2.5
const OFF_CENTRE = 4
/** Where so many of the lines are set in, the first rows of paragraphs are. */
const FEWEST_SET_IN = 0.08
/** Pieces in one row at the most. */
const PIECES = 24
/** The rest of a keyed line that its page had no room for is no wider, in columns, and no heading. */
const TAIL = 20
const isRest = (chars: string): boolean => columns(chars) <= TAIL && !isUsualHeading(chars)

/** What it costs to go against a certain sign, or against the mark that a line begins or ends with. */
const CERTAIN = 1000
const MARK = 30
/** What it costs to go on over an indent, or an empty line; … */
const INDENTED = 12
const APART = 6
/** … to break a row into pieces where no mark stands, or behind a sentence that ends its paragraph; … */
const UNMARKED_PIECE = 8
/** … and that a row which goes on falls short, at a page's end or nearly full, at a mark, or anywhere. */
const SHORT = { nearly: 2, marked: 7, any: 12 }
/** What each column costs by which a full row that goes on misses the width. */
const PER_COLUMN = 0.05
/** What it costs to end a paragraph within a bracket that the next lines close, or in one that nothing closes; … */
const CUT = 20
const OPEN = 6
/** … where the next line is not set in; behind a sentence; … */
const NOT_SET_IN = 3
const SENTENCE = 1
/** … and behind a row without a mark, one that is full or cut by a page, nearly full, or any. */
const UNMARKED = { full: 9, nearly: 6, any: 1.5 }

/** For each line whether it goes on with the paragraph of the line before it, and what laying them out so costs. */
export interface Layout {
  readonly joined: boolean[]
  readonly cost: number
}

/**
 * Rows of a justified page come as one line or as several pieces, broken at marks. The cheapest way to lay the pieces
 * out as full rows and ends of paragraphs tells where paragraphs begin.
 *
 * @param width that of a full row, in columns
 */
export function layOut(lines: readonly Piece[], signs: readonly Sign[], width: number): Layout {
  return new Rows(lines, signs, width).cheapest()
}

class Rows {
  private readonly lines: readonly Piece[]
  private readonly signs: readonly Sign[]
  private readonly width: number
  /** The first rows of paragraphs are set in. */
  private readonly indented: boolean
  /** See `comeWhole`. */
  private readonly whole: boolean
  /**
   * The least cost of the lines up to a place, and the state it is reached from. A state is twice the number of lines
   * before the place, and 1 more where a paragraph ends there.
   */
  private readonly best: Float64Array
  private readonly from: Int32Array

  constructor(lines: readonly Piece[], signs: readonly Sign[], width: number) {
    this.lines = lines
    this.signs = signs
    this.width = width
    this.indented = lines.filter(line => line.indent >= 1).length >= lines.length * FEWEST_SET_IN
    this.whole = comeWhole(lines, width)
    const states = 2 * (lines.length + 1)
    this.best = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
    this.from = new Int32Array(states).fill(-1)
  }

  cheapest(): Layout {
    const { length } = this.lines
    this.best[1] = 0
    for (let state = 0; state < 2 * length; state++) this.addRows(state)
    const joined = this.lines.map(() => true)
    let state = 2 * length + 1
    while (state > 1) {
      const previous = this.from[state] ?? 0
      if (previous % 2 === 1) joined[previous >> 1] = false
      state = previous
    }
    return { joined, cost: this.best[2 * length + 1] ?? 0 }
  }

  /** Goes on from a state with all rows that may begin there. */
  private addRows(state: number): void {
    const { lines, signs, width, best, from } = this
    const cost = best[state] ?? Number.POSITIVE_INFINITY
    if (cost === Number.POSITIVE_INFINITY) return
    const start = state >> 1
    let used = state % 2 === 1 ? (this.indented ? 2 * (lines[start]?.indent ?? 0) : INDENT) : 0
    let inner = 0
    for (let end = start; end < lines.length && end < start + PIECES; end++) {
      if (end > start) {
        if (signs[end]?.starts) break
        inner += this.breakCost(end, used)
      }
      used += lines[end]?.width ?? 0
      if (end > start && used > width + OVERHANG) break
      for (let ends = 0; ends <= 1; ends++) {
        const total = cost + inner + (ends ? this.endCost(end, used) : this.rowCost(end, used))
        const next = 2 * (end + 1) + ends
        if (total >= (best[next] ?? 0)) continue
        best[next] = total
        from[next] = state
      }
    }
  }

  /** Whether a row is centred, as titles are. */
  private isCentred({ width, indent }: Piece): boolean {
    return indent > SET_IN && Math.abs(width + 4 * indent - this.width) <= OFF_CENTRE
  }

  private isSetIn(line: Piece): boolean {
    return this.indented && line.indent >= 1
  }

  /** What it costs that a row, so far of this width, is broken into pieces before this line. */
  private breakCost(index: number, used: number): number {
    const line = this.lines[index]
    if (line === undefined) return 0
    if (line.gap || this.isSetIn(line)) return INDENTED
    const before = this.lines[index - 1]
    const apart = before?.sentence && !line.breaks && !line.incomplete
    if (this.whole && apart && used < this.width * NEARLY) return UNMARKED_PIECE
    return line.breaks || before?.punctuated ? 0 : UNMARKED_PIECE
  }

  /** What it costs that a row of this width ends behind this line, and its paragraph goes on. */
  private rowCost(index: number, used: number): number {
    const { width } = this
    const line = this.lines[index]
    const next = this.lines[index + 1]
    if (next === undefined || this.signs[index + 1]?.starts) return CERTAIN
    const mark = (next.gap ? APART : 0) + (this.isSetIn(next) ? INDENTED : 0)
    if (used >= width - SLACK) return mark + Math.abs(width - used) * PER_COLUMN
    const nearly =
      used >= width * NEARLY && !this.signs[index]?.keyed && !(line !== undefined && this.isCentred(line))
    if (next.page || (nearly && !line?.sentence)) return mark + SHORT.nearly
    return mark + (line?.punctuated || next.breaks ? SHORT.marked : SHORT.any)
  }

  /** What it costs that a paragraph ends behind this line, in a row of this width. */
  private endCost(index: number, used: number): number {
    const line = this.lines[index]
    const next = this.lines[index + 1]
    const sign = this.signs[index]
    if (next === undefined || this.signs[index + 1]?.starts) return 0
    if (this.signs[index + 1]?.goesOn) return CERTAIN
    if (next.continues || !line || line.incomplete) return MARK
    if (next.page && !line.sentence && line.chars.length > SHORTEST_CUT) return UNMARKED.full
    const full = used >= this.width - SLACK
    const centred = this.isCentred(line)
    const bracket = sign?.closes ? CUT : (sign?.open ?? 0) > 0 ? OPEN : 0
    const mark = bracket + (this.indented && next.indent < 1 && !next.gap && !centred ? NOT_SET_IN : 0)
    if (line.sentence) return mark + SENTENCE + (full ? 1 : 0)
    const nearly = used >= this.width * NEARLY && !centred
    if (full || (nearly && sign?.keyed === true && isRest(next.chars))) return mark + UNMARKED.full
    return mark + (nearly && !sign?.keyed ? UNMARKED.nearly : UNMARKED.any)
  }
}
