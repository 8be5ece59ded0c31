/** What is known of words, found where they stand in a text: neither cut out of it nor hashed as a whole. */

/** Scatters what comes in ranges over a table (Knuth, The Art of Computer Programming 3, 6.4). */
const SCATTER = 0x9e3779b1
/** How many places are looked at for the words; so words that collide cost no more than others. */
const PROBES = 4

interface Entry<T> {
  readonly words: string
  readonly value: T
}

/** A table of bounded size, in which words that find no free place take that of others. */
export class Known<T> {
  private readonly entries: (Entry<T> | undefined)[]
  private readonly mask: number
  private readonly shift: number

  /** @param bits the table has so many places as numbers of so many bits */
  constructor(bits: number) {
    this.entries = new Array(1 << bits).fill(undefined)
    this.mask = (1 << bits) - 1
    this.shift = 32 - bits
  }

  /** What is known of the words `[start, end)` of the text, which are not empty; `undefined` if nothing is. */
  get(text: string, start: number, end: number): T | undefined {
    const place = this.placeOf(text, start, end)
    for (let probe = 0; probe < PROBES; probe++) {
      const entry = this.entries[(place + probe) & this.mask]
      if (!entry) return undefined
      if (entry.words.length === end - start && text.startsWith(entry.words, start)) return entry.value
    }
    return undefined
  }

  /** Remembers it of words of which nothing is known yet. */
  set(words: string, value: T): void {
    const place = this.placeOf(words, 0, words.length)
    let probe = 0
    while (probe < PROBES && this.entries[(place + probe) & this.mask]) probe++
    this.entries[(place + (probe & (PROBES - 1))) & this.mask] = { words: copy(words), value }
  }

  /** By the length and the characters within: names begin and end alike. */
  private placeOf(text: string, start: number, end: number): number {
    const length = end - start
    const first = text.charCodeAt(start + (length >> 2))
    const middle = text.charCodeAt(start + (length >> 1))
    const last = text.charCodeAt(start + ((length * 3) >> 2))
    return Math.imul(Math.imul(Math.imul(first, 31) + middle, 31) + last + length, SCATTER) >>> this.shift
  }
}

/** The same characters without the source behind them, which engines keep as long as a part of it. */
const copy = (text: string): string => [...text].join('')
