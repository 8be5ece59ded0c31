/** What stands on both sides of a line that may belong to a page, and not to the notice: whether it goes on across. */
import { readLabel } from '../outline/labels.ts'
import { bracketStep } from './brackets.ts'
import { isKeyed } from './keyedLines.ts'
import { continues, endsSentence, isIncomplete } from './lineSigns.ts'
import { isBareNumber, isPageMark } from './plainFurniture.ts'
import { columns } from './printColumns.ts'
import type { PrintedLine } from './printedLines.ts'
import { codeAt, Signs } from './signs.ts'
import { isStandalone } from './standalone.ts'
import { wrapWidth } from './wrapWidth.ts'

/** The line stands within a sentence or a bracket (`cut`), between two paragraphs (`between`), or nothing tells. */
export type Place = 'cut' | 'between' | 'unclear'

/** So many lines, and characters, are searched for the two halves of a bracket. */
const LINES = 8
const REACH = 300
/** A page prints no more lines of its own between those of the notice. */
const FURNITURE = 6
/** How far a full row may fall short of the width, in columns. */
const SLACK = 6
/** A label whose number stands on the line before. */
const LABEL_REST = /^[.．]/
const OPENS = new Signs('（(〔［[【')

/** A line that is nothing but a numbering label. */
const isLabel = (chars: string): boolean => readLabel(chars)?.length === chars.length

/** Tells where lines stand. */
export class PageCuts {
  private readonly lines: readonly PrintedLine[]
  private readonly isRunning: (chars: string) => boolean
  private width: number | undefined
  private measured = false

  /** @param isRunning whether words are those of a page by themselves, as the name of a publication is */
  constructor(lines: readonly PrintedLine[], isRunning: (chars: string) => boolean) {
    this.lines = lines
    this.isRunning = isRunning
  }

  /** The nearest line before (-1) or behind (1) the index that is no page mark, bare number or running header. */
  beside(index: number, step: -1 | 1): number {
    for (let at = index + step; at !== index + FURNITURE * step; at += step) {
      const line = this.lines[at]
      if (!line || !this.isOfPage(line.text.chars)) return at
    }
    return index + step
  }

  private isOfPage(chars: string): boolean {
    return isPageMark(chars) || isBareNumber(chars) || this.isRunning(chars)
  }

  /** Where the line stands. */
  place(index: number): Place {
    const before = this.beside(index, -1)
    const next = this.beside(index, 1)
    const above = this.lines[before]?.text.chars
    const below = this.lines[next]?.text.chars
    if (above === undefined || below === undefined || LABEL_REST.test(below)) return 'unclear'
    if (this.severs(index)) return 'cut'
    const ended = endsSentence(above)
    if (readLabel(below) !== undefined || isKeyed(below) || (ended && OPENS.at(below, 0))) return 'between'
    if (ended || isStandalone(above) || isStandalone(below)) return 'unclear'
    return this.isFull(before) ? 'cut' : 'unclear'
  }

  /** Whether marks tell that the line stands within a sentence or a bracket, however wide the lines are. */
  severs(index: number): boolean {
    const above = this.lines[this.beside(index, -1)]?.text.chars ?? ''
    const below = this.lines[this.beside(index, 1)]?.text.chars ?? ''
    if (isIncomplete(above) || isLabel(above) || (continues(below) && !endsSentence(above))) return true
    return this.bracketed(index)
  }

  /** Whether a bracket is opened before the line and closed behind it, within a paragraph. */
  bracketed(index: number): boolean {
    return this.opens(this.beside(index, -1)) && this.closes(this.beside(index, 1))
  }

  private opens(index: number): boolean {
    let depth = 0
    let reach = REACH
    for (let at = index; at > index - LINES && reach > 0; at--) {
      const chars = this.lines[at]?.text.chars
      if (chars === undefined) return false
      for (let place = chars.length - 1; place >= 0; place--) {
        const step = bracketStep(codeAt(chars, place))
        if (step > 0 && depth === 0) return true
        depth -= step
      }
      if (readLabel(chars)) return false
      reach -= chars.length
    }
    return false
  }

  private closes(index: number): boolean {
    let depth = 0
    let reach = REACH
    for (let at = index; at < index + LINES && reach > 0; at++) {
      const chars = this.lines[at]?.text.chars
      if (chars === undefined || readLabel(chars)) return false
      for (let place = 0; place < chars.length; place++) {
        const step = bracketStep(codeAt(chars, place))
        if (step < 0 && depth === 0) return true
        depth += step
      }
      reach -= chars.length
    }
    return false
  }

  /** Whether the line fills the width at which the text is wrapped. */
  private isFull(index: number): boolean {
    if (!this.measured) {
      this.width = wrapWidth(this.lines)
      this.measured = true
    }
    const line = this.lines[index]
    return (
      line !== undefined &&
      this.width !== undefined &&
      columns(line.text.chars) + 2 * line.indent >= this.width - SLACK
    )
  }
}
