/** Text whose lines are paragraphs: which line goes on with one that was cut. */
import { closesFirst } from './brackets.ts'
import { continues, endsSentence, isIncomplete } from './lineSigns.ts'
import type { PrintedLine } from './printedLines.ts'
import type { Sign } from './wrapSigns.ts'
import { SLACK, WIDEST_PAGE, widthOf } from './wrapWidth.ts'

/** A paragraph that a page break cuts is longer than most headings. */
export const SHORTEST_CUT = 16
/** A row of a page that has few is no shorter, in columns. */
const NARROWEST_PAGE = 50
/** A clause before the end of a line that stops without a mark. */
const CUT_CLAUSE = /[，。；,;].{0,80}[\u4e00-\u9fff0-9]$/

/** Tells rows of a text that has too few of them: its longest lines, where they stop within a sentence. */
class FullRows {
  private readonly lines: readonly PrintedLine[]
  private widest: number | undefined

  constructor(lines: readonly PrintedLine[]) {
    this.lines = lines
  }

  has(line: PrintedLine): boolean {
    if (!CUT_CLAUSE.test(line.text.chars)) return false
    const own = widthOf(line)
    if (own < NARROWEST_PAGE || own > WIDEST_PAGE) return false
    this.widest ??= this.lines.reduce((most, other) => Math.max(most, widthOf(other)), 0)
    return this.widest <= own + SLACK
  }
}

const isCutByPage = (chars: string): boolean => !endsSentence(chars) && chars.length > SHORTEST_CUT

/** In a text whose lines are paragraphs, a line goes on only with a sentence or a bracket that was plainly cut. */
export function joinsOfParagraphs(lines: readonly PrintedLine[], signs: readonly Sign[]): boolean[] {
  const rows = new FullRows(lines)
  return lines.map((line, index) => {
    const { chars } = line.text
    const sign = signs[index]
    const last = lines[index - 1]
    const before = signs[index - 1]
    if (!sign || !last || !before || sign.starts) return false
    if (sign.goesOn || continues(chars) || (before.open > 0 && closesFirst(chars))) return true
    if (sign.labelled) return false
    if (line.page && isCutByPage(last.text.chars)) return true
    if (line.gap) return false
    return isIncomplete(last.text.chars) || (line.indent < 1 && !before.keyed && rows.has(last))
  })
}
