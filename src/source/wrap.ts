/** Hard-wrapped text: which printed line goes on with the paragraph of the line before it. */
import { isUsualHeading } from '../outline/headings.ts'
import { closesFirst, openBrackets } from './brackets.ts'
import { breaksBefore, continues, endsPunctuated, endsSentence, isIncomplete } from './lineSigns.ts'
import type { PrintedLine } from './plain.ts'
import { columns } from './printColumns.ts'
import { isEntry } from './standalone.ts'
import { type Sign, signsOf } from './wrapSigns.ts'

/** How far a row may fall short of the width, or hang over it, and still count as full. */
const SLACK = 6
const OVERHANG = 3
/** Pages are seldom wider; lines that are may be paragraphs of like length. */
const WIDEST_PAGE = 100
/** A row of this share of the width that stops without a mark goes on, rather than being a long heading. */
const NEARLY = 0.75
/** The indent of a paragraph's first row, in columns, where text extraction has removed it. */
const INDENT = 4
/** A paragraph that a page break cuts is longer than most headings. */
const SHORTEST_CUT = 16
/** Lines that are set in from here on, by as much on the right as on the left, are centred. */
const SET_IN = 2.5
const OFF_CENTRE = 4
/** In so few lines the widest may be a piece of a row: the width that lays them out best is taken. */
const FEW = 200
const WIDER = [0, 2, 4, 6, 8, 10, 12]
/** What it costs to go against a certain sign. */
const CERTAIN = 1000
/** What it costs to end a paragraph within a bracket that the next lines close. */
const CUT = 20
/** The rest of a keyed line that its page had no room for is no wider, in columns, and no heading. */
const TAIL = 20
const isRest = (chars: string): boolean => columns(chars) <= TAIL && !isUsualHeading(chars)
/** Where no more of the lines stop at commas within a row, rows come whole. */
const MOST_PIECES = 0.01
/** Pieces in one row at the most. */
const PIECES = 24

/**
 * The width at which the text is wrapped, in columns; `undefined` for a text whose lines are paragraphs.
 * A wrapped text has many rows of nearly the same, greatest width, most of which stop in the middle of a sentence or of a
 * bracket. A row may come in pieces, which stop at commas.
 */
export function wrapWidth(printed: readonly PrintedLine[]): number | undefined {
  // Leaders may run on beyond the rows of the text.
  const lines = printed.filter(({ text }) => !isEntry(text.chars))
  const widths = lines.map(line => columns(line.text.chars) + 2 * line.indent)
  const sorted = [...widths].sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.96)]
  if (width === undefined || lines.length < 8 || width < 30 || width > 160) return undefined
  const isFull = (index: number): boolean => Math.abs((widths[index] ?? 0) - width) <= SLACK + 2
  const full = lines.filter((_, index) => isFull(index))
  const over = widths.filter(value => value > width + SLACK + 4).length
  const inside = full.filter(
    ({ text }) => !endsSentence(text.chars) || openBrackets(0, text.chars) > 0,
  ).length
  const pieces = lines.filter(({ text }, index) => isIncomplete(text.chars) && !isFull(index)).length
  const rows = lines.length - pieces
  const wrapped =
    full.length >= Math.max(3, rows * (width > WIDEST_PAGE ? 0.25 : 0.06)) &&
    inside >= full.length * 0.5 &&
    over <= lines.length * 0.04
  return wrapped ? width : undefined
}

/** For each line whether it goes on with the paragraph of the line before it. `width`: see `wrapWidth`. */
export function joins(lines: readonly PrintedLine[], width: number | undefined): boolean[] {
  const signs = signsOf(lines)
  if (width === undefined) return joinsOfParagraphs(lines, signs)
  const pieces = lines.map(pieceOf)
  if (lines.length > FEW) return joinsOfRows(pieces, signs, width).joined
  const layouts = WIDER.map(more => joinsOfRows(pieces, signs, width + more))
  return layouts.reduce((best, layout) => (layout.cost < best.cost ? layout : best)).joined
}

/** A printed line as a piece of a row: how wide it is, and what it begins and ends with. */
interface Piece {
  readonly chars: string
  readonly width: number
  readonly indent: number
  readonly gap: boolean
  readonly page: boolean
  readonly breaks: boolean
  readonly continues: boolean
  readonly punctuated: boolean
  readonly sentence: boolean
  readonly incomplete: boolean
}

function pieceOf({ text: { chars }, indent, gap, page }: PrintedLine): Piece {
  return {
    chars,
    width: columns(chars),
    indent,
    gap,
    page: page === true,
    breaks: breaksBefore(chars),
    continues: continues(chars),
    punctuated: endsPunctuated(chars),
    sentence: endsSentence(chars),
    incomplete: isIncomplete(chars),
  }
}

/** Whether rows come whole, so that what stops short of the width at the end of a sentence ends its paragraph. */
function comeWhole(lines: readonly Piece[], width: number): boolean {
  const pieces = lines.filter(line => line.incomplete && line.width + 2 * line.indent < width - 2 * SLACK)
  return pieces.length <= Math.max(1, lines.length * MOST_PIECES)
}

interface Layout {
  readonly joined: boolean[]
  readonly cost: number
}

/** A row of a page that has few is no shorter, in columns. */
const NARROWEST_PAGE = 50
/** A clause before the end of a line that stops without a mark. */
const CUT_CLAUSE = /[，。；,;].{0,80}[\u4e00-\u9fff0-9]$/

const widthOf = ({ text, indent }: PrintedLine): number => columns(text.chars) + 2 * indent

/** Tells rows of a text that has too few of them: its longest lines, where they stop within a sentence. */
class Rows {
  private readonly lines: readonly PrintedLine[]
  private widest: number | undefined

  constructor(lines: readonly PrintedLine[]) {
    this.lines = lines
  }

  isFull(line: PrintedLine): boolean {
    if (!CUT_CLAUSE.test(line.text.chars)) return false
    const own = widthOf(line)
    if (own < NARROWEST_PAGE || own > WIDEST_PAGE) return false
    this.widest ??= this.lines.reduce((most, other) => Math.max(most, widthOf(other)), 0)
    return this.widest <= own + SLACK
  }
}

/** In a text whose lines are paragraphs, a line goes on only with a sentence or a bracket that was plainly cut. */
function joinsOfParagraphs(lines: readonly PrintedLine[], signs: readonly Sign[]): boolean[] {
  const rows = new Rows(lines)
  return lines.map((line, index) => {
    const last = lines[index - 1]
    const before = lines[index - 1]?.text.chars
    if (before === undefined || signs[index]?.starts) return false
    if (signs[index]?.goesOn) return true
    if (continues(line.text.chars)) return true
    const open = (signs[index - 1]?.open ?? 0) > 0
    if (open && closesFirst(line.text.chars)) return true
    if (line.page && !signs[index]?.labelled && !endsSentence(before) && before.length > SHORTEST_CUT)
      return true
    if (signs[index]?.labelled || line.gap) return false
    if (isIncomplete(before)) return true
    return last !== undefined && line.indent < 1 && !signs[index - 1]?.keyed && rows.isFull(last)
  })
}

/**
 * Rows of a justified page come as one line or as several pieces, broken at marks. The cheapest way to lay the pieces
 * out as full rows and ends of paragraphs tells where paragraphs begin.
 */
function joinsOfRows(lines: readonly Piece[], signs: readonly Sign[], width: number): Layout {
  const indented = lines.filter(line => line.indent >= 1).length >= lines.length * 0.08
  const whole = comeWhole(lines, width)
  const states = 2 * (lines.length + 1)
  const best = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(states).fill(-1)
  best[1] = 0
  for (let start = 0; start < lines.length; start++)
    for (const first of [0, 1]) {
      const cost = best[2 * start + first] ?? Number.POSITIVE_INFINITY
      if (cost === Number.POSITIVE_INFINITY) continue
      let used = first ? (indented ? 2 * (lines[start]?.indent ?? 0) : INDENT) : 0
      let inner = 0
      for (let end = start; end < lines.length && end < start + PIECES; end++) {
        if (end > start) {
          if (signs[end]?.starts) break
          inner += breakCost(end, used)
        }
        used += lines[end]?.width ?? 0
        if (end > start && used > width + OVERHANG) break
        for (const ends of [0, 1]) {
          const total = cost + inner + rowCost(end, used, ends === 1)
          const state = 2 * (end + 1) + ends
          if (total >= (best[state] ?? 0)) continue
          best[state] = total
          from[state] = 2 * start + first
        }
      }
    }
  const joined = lines.map(() => true)
  let state = 2 * lines.length + 1
  while (state > 1) {
    const previous = from[state] ?? 0
    if (previous % 2 === 1) joined[previous >> 1] = false
    state = previous
  }
  return { joined, cost: best[2 * lines.length + 1] ?? 0 }

  /** Whether a row is centred, as titles are. */
  function isCentred({ width: own, indent }: Piece): boolean {
    return indent > SET_IN && Math.abs(own + 4 * indent - width) <= OFF_CENTRE
  }

  /** What it costs that a row, so far of this width, is broken into pieces before this line. */
  function breakCost(index: number, used: number): number {
    const line = lines[index]
    if (line === undefined) return 0
    if (line.gap || (indented && line.indent >= 1)) return 12
    const before = lines[index - 1]
    const apart = before?.sentence && !line.breaks && !line.incomplete
    if (whole && apart && used < width * NEARLY) return 8
    return line.breaks || before?.punctuated ? 0 : 8
  }

  /** What it costs that a row of this width ends here, and with it, where `ends`, the paragraph. */
  function rowCost(index: number, used: number, ends: boolean): number {
    const line = lines[index]
    const next = lines[index + 1]
    const full = used >= width - SLACK
    const centred = line !== undefined && isCentred(line)
    if (!ends) {
      if (next === undefined || signs[index + 1]?.starts) return CERTAIN
      const mark = (next.gap ? 6 : 0) + (indented && next.indent >= 1 ? 12 : 0)
      const nearly = used >= width * NEARLY && !signs[index]?.keyed && !centred
      const cheap = next.page || (nearly && !line?.sentence)
      const broken = cheap ? 2 : line?.punctuated || next.breaks ? 7 : 12
      return mark + (full ? Math.abs(width - used) * 0.05 : broken)
    }
    if (next === undefined || signs[index + 1]?.starts) return 0
    if (signs[index + 1]?.goesOn) return CERTAIN
    if (next.continues) return 30
    const mark = signs[index]?.closes ? CUT : (signs[index]?.open ?? 0) > 0 ? 6 : 0
    const unmarked = indented && next.indent < 1 && !next.gap && !centred ? 3 : 0
    if (!line || line.incomplete) return 30
    if (next.page && !line.sentence && line.chars.length > SHORTEST_CUT) return 9
    if (line.sentence) return 1 + mark + unmarked + (full ? 1 : 0)
    const nearly = used >= width * NEARLY && !centred
    const cut = full || (nearly && signs[index]?.keyed === true && isRest(next.chars))
    return mark + unmarked + (cut ? 9 : nearly && !signs[index]?.keyed ? 6 : 1.5)
  }
}
