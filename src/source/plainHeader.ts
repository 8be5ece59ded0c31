/** The lines of a page that stand above a notice saved as text: `发文字号：…`, `索引号: … 主题分类: …`, 当前位置, menus. */
import { fieldOf, isFactLabel } from '../notice/factLabels.ts'
import type { Fact } from './block.ts'
import { endsHead, isNotices } from './headEnd.ts'
import { headerRows } from './headerRows.ts'
import { ABOUT } from './headLines.ts'
import type { Row } from './lineFacts.ts'
import { TITLED } from './looseFacts.ts'
import { isOfEditors, isTelling, mayAssignAmongRows } from './pageLabels.ts'
import { isReading, pageLine } from './pageLine.ts'
import type { PrintedLine } from './printedLines.ts'
import { bareSteps, goesOn, saysPosition, saysSteps, stepsOf } from './steps.ts'
import { slice, type Text } from './text.ts'

/** A site's name and its slogan may stand above the header. */
const STRAYS = 3
/** How many lines a header has at the most. */
const LIMIT = 40
/** So many of the last lines may be the page's. */
const LAST = 3
/** A text with fewer lines is a head. */
const FEWEST = 8
const BULLET = /^[•·∙▪●]/
const SHORT_VALUE = /^[^，。；：]{1,40}$/

/** What the head of a text says of its page, and which lines that takes up. */
export interface Header {
  readonly facts: Fact[]
  readonly used: Set<number>
  /** Titles behind their labels which no other line prints, by their lines: these stay in the text without the label. */
  readonly titles: Map<number, Text>
  /** The steps of the breadcrumb. */
  readonly breadcrumb: string[]
}

/**
 * The facts of the header lines. A header is a run of lines at the top that are `label：value`; one such line with an
 * unknown label does not make a header, two in a row do. Below it, and up to the notice's text, only lines that can be
 * nothing but the page's own are.
 */
export function readHeader(lines: readonly PrintedLine[]): Header {
  const header = new Reading(lines)
  header.readTop()
  header.readPublications()
  header.readLast()
  header.keepTitle()
  return header
}

class Reading implements Header {
  readonly facts: Fact[] = []
  readonly used = new Set<number>()
  readonly titles = new Map<number, Text>()
  breadcrumb: string[] = []
  private readonly lines: readonly PrintedLine[]
  private readonly rows: readonly (Row | undefined)[]
  /** Still in the run of lines at the top. */
  private run = true
  /** A title, or the number, is left above. */
  private titled = false
  private pending: number | undefined
  /** Lines that are the page's by those above them. */
  private readonly beside = new Set<number>()

  constructor(lines: readonly PrintedLine[]) {
    this.lines = lines
    this.rows = headerRows(lines.slice(0, LIMIT))
  }

  private charsAt(at: number): string {
    return this.lines[at]?.text.chars ?? ''
  }

  readTop(): void {
    for (const [at, row] of this.rows.entries()) {
      if (this.used.has(at) || this.takeSteps(at)) continue
      const line = this.lines[at]
      if (!line) break
      if (row && !this.run && (row.own || this.goesWithRows(at, row))) this.take(at, row)
      else if (row && this.titled && isReading(line.text.chars)) this.take(at, row)
      else if (row && this.run) this.takeOfRun(at, row)
      else if (endsHead(line, this.titled)) break
      else this.leave(at)
    }
  }

  /** Whether the line is the notice's title or its number, or the end of a title that the line above begins. */
  private endsTitle(at: number): boolean {
    const chars = this.charsAt(at)
    const above = this.charsAt(at - 1)
    return isNotices(chars) || (ABOUT.test(above) && !isNotices(above) && isNotices(above + chars))
  }

  /** The breadcrumb, which may go on over the next line. What stands above it is the page's. */
  private takeSteps(at: number): boolean {
    const chars = this.charsAt(at)
    const bare = bareSteps(chars) ?? (goesOn(chars) && at === 1 ? stepsOf(chars) : undefined)
    if (!bare && !(saysPosition(chars) && (this.run || saysSteps(chars)))) return false
    const next = goesOn(this.charsAt(at + 1)) ? this.charsAt(at + 1) : ''
    const steps = [...(bare ?? stepsOf(chars)), ...stepsOf(next)]
    if (goesOn(chars) && at === 1) steps.unshift(this.charsAt(0))
    if (this.breadcrumb.length === 0) this.breadcrumb = steps
    this.used.add(at)
    if (next !== '') this.used.add(at + 1)
    this.dropAbove(at)
    return true
  }

  /** A line of the run: one with a label that is not in the table waits for a second. */
  private takeOfRun(at: number, row: Row): void {
    const known = row.own || row.facts.some(({ label }) => isFactLabel(label))
    if (!known && this.pending === undefined && this.facts.length === 0) {
      this.pending = at
      return
    }
    if (this.pending !== undefined) {
      this.take(this.pending, this.rows[this.pending])
      this.pending = undefined
    }
    const first = this.facts.length === 0
    this.take(at, row)
    if (first && row.facts.some(({ label }) => isTelling(label))) this.dropAbove(at)
  }

  /** A short value behind a label that is not in the table, directly below two rows of the page's own. */
  private goesWithRows(at: number, row: Row): boolean {
    const [fact] = row.facts
    const above = this.rows[at - 1]?.own && this.used.has(at - 1)
    const aboveThat = this.isItem(at) || (this.rows[at - 2]?.facts.length && this.used.has(at - 2))
    if (!fact || row.facts.length > 1 || !(above || this.beside.has(at - 1)) || !aboveThat) return false
    if (this.lines[at]?.gap || mayAssignAmongRows(fact.label) || !SHORT_VALUE.test(fact.value)) return false
    this.beside.add(at)
    return true
  }

  /** Whether the line and the one above are items of a list. */
  private isItem(at: number): boolean {
    return BULLET.test(this.charsAt(at)) && BULLET.test(this.charsAt(at - 1))
  }

  /** A line that says something else: the run goes on behind the site's name, a title with its label, and 正文. */
  private leave(at: number): void {
    const chars = this.charsAt(at)
    this.pending = undefined
    this.titled ||= this.endsTitle(at)
    if (!this.titled && this.breadcrumb.includes(chars)) this.used.add(at)
    else if (TITLED.test(chars) || /^正\s{0,4}文$/.test(chars)) return
    else if (this.titled || at >= STRAYS || this.facts.length > 0) this.run = false
  }

  private take(at: number, row: Row | undefined): void {
    if (!row) return
    for (const fact of row.facts) this.facts.push(fact)
    this.used.add(at)
  }

  /** Takes the lines above what a page prints of itself for its menu and its name, unless a title stands there. */
  private dropAbove(at: number): void {
    for (let above = at - 1; above >= 0 && !this.endsTitle(above); above--) this.used.add(above)
  }

  /** Lines that say where and when the page was published stand further down, too. */
  readPublications(): void {
    for (const [at, row] of this.rows.entries())
      if (row && !this.used.has(at) && isPublication(row.facts)) this.take(at, row)
  }

  /** A title in a row of facts is the notice's where it prints no other. */
  keepTitle(): void {
    if (this.titled) return
    for (const [at, row] of this.rows.entries()) {
      const fact = row?.facts.find(({ label, value }) => fieldOf(label) === 'title' && isNotices(value))
      const line = this.lines[at]?.text
      const start = fact && this.used.has(at) ? line?.chars.indexOf(fact.value) : undefined
      if (!fact || !line || start === undefined || start < 0) continue
      this.titles.set(at, slice(line, start, start + fact.value.length))
      return
    }
  }

  /** The last lines, where they are buttons and say who made the page. */
  readLast(): void {
    const { length } = this.lines
    let last = length - LAST
    for (let at = length - 1; length >= FEWEST && at >= last; at--) {
      const line = this.lines[at]
      const pairs = line && !this.used.has(at) ? pageLine(line.text.chars) : undefined
      if (!line || !pairs?.every(({ label }) => isOfEditors(label))) break
      if (pairs.length > 0) this.take(at, headerRows([line])[0])
      else {
        this.used.add(at)
        last = Math.max(FEWEST, last - 1)
      }
    }
  }
}

/** A line under the title that says where and when the page was published. */
const isPublication = (facts: readonly Fact[]): boolean =>
  facts.length > 1 &&
  facts.some(({ label, value }) => fieldOf(label) === 'publishedDate' && /[0-9]{4}/.test(value))
