/** Sets of characters. */

/** White space as patterns understand it (`\s`). */
export const SPACES: string =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Latin letters and digits, and digits with their full-width forms. */
export const LATIN: string = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
export const ASCII_DIGITS: string = '0123456789'
export const DIGITS: string = `${ASCII_DIGITS}０１２３４５６７８９`

/** Marks that single out a line, or stand before the items of a list. */
export const BULLETS: string = '★☆※●○◎◆◇■□▪▫▲△►▶▷•·∙*＊'

const { charCodeAt } = String.prototype

/**
 * The code unit at an index within the text. Where strings of many makes pass (flat ones, slices, joined ones), looking
 * up the method takes several times as long as the call.
 */
export const codeAt = (text: string, index: number): number => charCodeAt.call(text, index)

/** Whether the code unit is an ideograph in use: no mark, no digit, no white space, as most characters are. */
export const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Looking for one character with `indexOf` costs as much as looking at so many characters. */
const SEARCH = 8
/** As many high bytes as there are, and as many words of bits in the block of one: a bit for each of its code units. */
const HIGH = 0x100
const WORDS = 0x10

/**
 * A set of code units: a table of two stages, as those of Unicode's properties are (The Unicode Standard, 5.1). A table
 * with a place for each of all code units would be found in no cache.
 */
export class Signs {
  private readonly chars: readonly string[]
  /** By the high byte where the block begins that has its code units, an empty one first; behind these the blocks. */
  private readonly table: Uint16Array

  /** @param chars the characters of the set, all of the basic plane */
  constructor(chars: string) {
    this.chars = [...new Set(chars)]
    const high = [...new Set(this.chars.map(char => char.charCodeAt(0) >>> 8))]
    this.table = new Uint16Array(HIGH + (high.length + 1) * WORDS).fill(HIGH, 0, HIGH)
    for (const [at, byte] of high.entries()) this.table[byte] = HIGH + (at + 1) * WORDS
    for (const char of this.chars) {
      const code = char.charCodeAt(0)
      const place = this.placeOf(code)
      this.table[place] = (this.table[place] ?? 0) | (1 << (code & 0xf))
    }
  }

  private placeOf(code: number): number {
    return (this.table[code >>> 8] ?? 0) + ((code >>> 4) & 0xf)
  }

  /** Whether the code unit is in the set. */
  has(code: number): boolean {
    return (((this.table[this.placeOf(code)] ?? 0) >>> (code & 0xf)) & 1) === 1
  }

  /** Whether the character at the index is in the set; there is none outside the text. */
  at(text: string, index: number): boolean {
    return index >= 0 && index < text.length && this.has(codeAt(text, index))
  }

  /** Whether the text has a character of the set. */
  in(text: string): boolean {
    const { length } = text
    if (length > this.chars.length * SEARCH) {
      for (const char of this.chars) if (text.indexOf(char) >= 0) return true
      return false
    }
    for (let at = 0; at < length; at++) if (this.has(codeAt(text, at))) return true
    return false
  }
}

/** The characters of a range of code units, the last one included. */
export function charactersFrom(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
}

/** White space as patterns understand it. */
export const SPACE: Signs = new Signs(SPACES)

/** The digits of both widths. */
export const DIGIT: Signs = new Signs(DIGITS)

/** White space, ASCII, general and Chinese punctuation, and its full-width forms. */
export const PUNCTUATION: Signs = new Signs(
  SPACES +
    [
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0xbf],
      [0x2000, 0x206f],
      [0x2e00, 0x2e7f],
      [0x3000, 0x3020],
      [0x3030, 0x3030],
      [0xfe10, 0xfe4f],
      [0xff00, 0xff0f],
      [0xff1a, 0xff20],
      [0xff3b, 0xff40],
      [0xff5b, 0xff65],
    ]
      .map(([first = 0, last = 0]) => charactersFrom(first, last))
      .join(''),
)

/** The text without the characters of a set. */
export function without(text: string, signs: Signs): string {
  let rest = ''
  let from = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at)
    if (isIdeograph(code) || !signs.has(code)) continue
    if (at > from) rest += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : rest + text.slice(from)
}
