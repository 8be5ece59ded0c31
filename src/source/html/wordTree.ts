/** Words found letter by letter: most names leave the tree after a letter or two, before a string is made of them. */

/** Letters without case and digits; hyphens and underscores are passed over. */
const SIGNS = 36
const PASSED = -1
const STRANGE = -2

const SIGN_OF = new Int8Array(128).fill(STRANGE)
for (let digit = 0; digit < 10; digit++) SIGN_OF[0x30 + digit] = 26 + digit
for (let letter = 0; letter < 26; letter++) {
  SIGN_OF[0x41 + letter] = letter
  SIGN_OF[0x61 + letter] = letter
}
SIGN_OF[0x2d] = PASSED
SIGN_OF[0x5f] = PASSED

/** A prefix tree of words of ASCII letters and digits with what they mean. */
export class WordTree<T> {
  /** For each place in the tree the places behind each sign; 0 where no word goes on. */
  private readonly next: Uint16Array
  private readonly meanings: (T | undefined)[] = [undefined]

  constructor(words: Iterable<readonly [word: string, meaning: T]>) {
    const next: number[] = new Array(SIGNS).fill(0)
    for (const [word, meaning] of words) this.meanings[this.placeOf(word, next)] = meaning
    this.next = Uint16Array.from(next)
  }

  /** What the word `text.slice(start, end)` means, spelled with or without capitals, hyphens and underscores. */
  find(text: string, start: number, end: number): T | undefined {
    let place = 0
    for (let at = start; at < end; at++) {
      const sign = SIGN_OF[text.charCodeAt(at)] ?? STRANGE
      if (sign === PASSED) continue
      place = sign === STRANGE ? 0 : (this.next[place * SIGNS + sign] ?? 0)
      if (place === 0) return undefined
    }
    return this.meanings[place]
  }

  private placeOf(word: string, next: number[]): number {
    let place = 0
    for (let at = 0; at < word.length; at++) {
      const branch = place * SIGNS + (SIGN_OF[word.charCodeAt(at)] ?? STRANGE)
      place = next[branch] || this.addPlace(next)
      next[branch] = place
    }
    return place
  }

  private addPlace(next: number[]): number {
    for (let sign = 0; sign < SIGNS; sign++) next.push(0)
    return this.meanings.push(undefined) - 1
  }
}
