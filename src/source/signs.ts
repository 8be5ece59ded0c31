/** Sets of characters. */

/** White space as patterns understand it (`\s`). */
export const SPACES: string =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

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
/** How many places a table has for each character, so that few look-ups go beyond the first. */
const ROOM = 4
/** Scatters code units, which mostly come in ranges, over a table (Knuth, The Art of Computer Programming 3, 6.4). */
const SCATTER = 0x9e3779b1

/**
 * A set of code units: a hash table with open addressing. A table with a place for each of all code units would be found
 * in no cache.
 */
export class Signs {
  private readonly chars: readonly string[]
  private readonly codes: Uint16Array
  private readonly mask: number
  private readonly shift: number

  /** @param chars the characters of the set, all of the basic plane, none of them U+0000 */
  constructor(chars: string) {
    this.chars = [...new Set(chars)]
    let bits = 1
    while (1 << bits < this.chars.length * ROOM) bits++
    this.codes = new Uint16Array(1 << bits)
    this.mask = (1 << bits) - 1
    this.shift = 32 - bits
    for (const char of this.chars) {
      let place = Math.imul(char.charCodeAt(0), SCATTER) >>> this.shift
      while (this.codes[place] !== 0) place = (place + 1) & this.mask
      this.codes[place] = char.charCodeAt(0)
    }
  }

  /** Whether the code unit is in the set. */
  has(code: number): boolean {
    const { codes, mask } = this
    let place = Math.imul(code, SCATTER) >>> this.shift
    let found = codes[place]
    while (found !== 0) {
      if (found === code) return true
      place = (place + 1) & mask
      found = codes[place]
    }
    return false
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
