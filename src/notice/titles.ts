/** Titles that the plans of a notice may have, and the lines that print them. */
import type { Block } from '../source/block.ts'
import { codeAt, isIdeograph, Signs } from '../source/signs.ts'
import { paragraphAt } from './paragraphs.ts'
import { isMark, sameWords } from './sameWords.ts'

const LONGEST_TITLE = 120
const SHORTEST_TITLE = 4
const MOST_LINES = 3

/** Titles that a plan may have, and the lines that print one. */
export class Titles {
  /** For comparison, see `sameWords`; each once. */
  readonly words: string[] = []
  private readonly known = new Set<string>()
  /** How each of them begins, see `beginning`. */
  private readonly begins = new Set<number>()

  constructor(titles: readonly string[]) {
    this.add(titles)
  }

  add(titles: readonly string[]): void {
    for (const title of titles) {
      const words = sameWords(title)
      if (words === '' || this.known.has(words)) continue
      this.known.add(words)
      this.words.push(words)
      const begins = beginning(words)
      if (begins !== undefined) this.begins.add(begins)
    }
  }

  /** The title that whole lines print from the index on, for comparison, and how many lines it takes. */
  printedAt(
    blocks: readonly Block[],
    at: number,
  ): { readonly words: string; readonly lines: number } | undefined {
    let words = ''
    let found: { words: string; lines: number } | undefined
    for (let line = 0; line < MOST_LINES; line++) {
      const chars = paragraphAt(blocks, at + line)?.text.chars
      if (chars === undefined || chars.length > LONGEST_TITLE || (line === 0 && !this.mayBegin(chars))) break
      words += sameWords(chars)
      if (words.length >= SHORTEST_TITLE && this.known.has(words)) found = { words, lines: line + 1 }
    }
    return found
  }

  /** Whether the line may begin a title, by its first characters, as far as that can be told from it alone. */
  mayBegin(chars: string): boolean {
    if (chars.length > LONGEST_TITLE) return false
    const begins = beginning(chars)
    return begins === undefined || this.begins.has(begins)
  }
}

/**
 * A number for the first characters that count in a comparison, as many as any title has; `undefined` where there are
 * fewer, or one of them may count as another.
 */
function beginning(chars: string): number | undefined {
  let number = 0
  let counted = 0
  for (let at = 0; at < chars.length; at++) {
    const code = codeAt(chars, at)
    if (isSame(code)) {
      number = (Math.imul(number, SCATTER) + code) | 0
      if (++counted === SHORTEST_TITLE) return number
    } else if (!isMark(code)) return undefined
  }
  return undefined
}

/** A prime that tells the order of characters. */
const SCATTER = 0x01000193

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const STOP = new Signs('.、')
/** Whether the character counts as itself wherever it stands, and so do those behind it. */
const isSame = (code: number): boolean => isIdeograph(code) || isDigit(code) || STOP.has(code)
