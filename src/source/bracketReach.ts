/** Brackets that stay open over the end of a printed line. */
import { readLabel } from '../outline/labels.ts'
import { openRound, roundDepth } from './brackets.ts'
import { isIncomplete } from './lineSigns.ts'
import type { PrintedLine } from './printedLines.ts'
import { codeAt } from './signs.ts'
import { isStandalone } from './standalone.ts'

/** A bracket is closed within so many characters, or was never closed. */
const REACH = 400

/** Follows the brackets of a paragraph from line to line. */
export class Reach {
  private readonly lines: readonly PrintedLine[]
  private depth = 0
  /** The last line looked at from which no bracket was found closed, or up to which all belongs to one bracket. */
  private known: { readonly closes: boolean; readonly upTo: number } | undefined

  constructor(lines: readonly PrintedLine[]) {
    this.lines = lines
  }

  /**
   * Whether brackets that are open before the line at the index are closed on it or behind it, before a numbered node or
   * a line of its own makes it certain that they were not.
   */
  closes(index: number): boolean {
    if (this.depth === 0) return false
    if (!this.known || index > this.known.upTo) {
      const end = this.end(index)
      this.known = { closes: end !== undefined, upTo: end ?? index }
    }
    return this.known.closes
  }

  /** Goes over a line; `starts`: a paragraph begins with it; `open`: whether brackets or quotations are open behind it. */
  pass(chars: string, starts: boolean, open: boolean): void {
    if (starts) this.known = undefined
    this.depth = open ? openRound(starts ? 0 : this.depth, chars) : 0
  }

  /** The line that closes the innermost bracket. */
  private end(index: number): number | undefined {
    let { depth } = this
    let reach = REACH
    for (let at = index; reach > 0; at++) {
      const line = this.lines[at]
      const before = this.lines[at - 1]?.text.chars ?? ''
      if (!line || line.gap || isStandalone(line.text.chars)) return undefined
      const { chars } = line.text
      if (readLabel(chars) && !isIncomplete(before)) return undefined
      for (let i = 0; i < chars.length; i++) {
        depth = roundDepth(depth, codeAt(chars, i))
        if (depth < this.depth) return at
      }
      reach -= chars.length
    }
    return undefined
  }
}
