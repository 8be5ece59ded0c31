/** Words that a line may end with. */
import { type Suffixes, suffixes, suffixOf } from '../responsibility/suffixes.ts'

/** A table of such words. */
export type LastWords = Suffixes<true>

/** The table of the words that `|` parts. */
export const lastWords = (words: string): LastWords =>
  suffixes(words.split('|').map(word => [word, true] as const))

/** Whether the line, up to `end`, ends with one of the words. */
export const endsIn = (words: LastWords, chars: string, end: number = chars.length): boolean =>
  suffixOf(words, chars, 0, end) !== undefined
