/** Words that a text may end with, found from its last character backwards. */

/** A word and what it stands for. */
export type Suffix<T> = readonly [word: string, value: T]

/** Scatters what comes in ranges over a table (Knuth, The Art of Computer Programming 3, 6.4). */
const SCATTER = 0x9e3779b1
/** How many places a table has for each step: few look-ups go beyond the first, and few lines of the cache are taken. */
const ROOM = 2
const FREE = -1

/**
 * A tree of words that end alike, its root 0. A step from a node to the one for a further character in front is found by
 * both in a hash table with open addressing.
 */
export interface Suffixes<T> {
  /** For each step its node and code unit as one number, or `FREE`; and where it leads. */
  readonly steps: Int32Array
  readonly leads: Uint16Array
  readonly shift: number
  /** For each node the word that ends there. */
  readonly wholes: readonly (Suffix<T> | undefined)[]
}

const stepOf = (node: number, code: number): number => (node << 16) | code

/** Where the step stands in the table, or the free place where it would. */
function placeOf(steps: Int32Array, shift: number, step: number): number {
  let place = Math.imul(step, SCATTER) >>> shift
  while (steps[place] !== step && steps[place] !== FREE) place = (place + 1) & (steps.length - 1)
  return place
}

/** The words, each of which stands for the value. */
export const listed = <T>(words: readonly string[], value: T): Suffix<T>[] => words.map(word => [word, value])

/** A table of the words; empty ones are left out, and of equal ones all but the first. */
export function suffixes<T>(words: Iterable<Suffix<T>>): Suffixes<T> {
  const wholes: (Suffix<T> | undefined)[] = [undefined]
  const nodes = new Map<number, number>()
  for (const entry of words) {
    const [word] = entry
    let node = 0
    for (let i = word.length - 1; i >= 0; i--) {
      const step = stepOf(node, word.charCodeAt(i))
      node = nodes.get(step) ?? wholes.push(undefined) - 1
      nodes.set(step, node)
    }
    if (node > 0) wholes[node] ??= entry
  }
  let bits = 1
  while (1 << bits < nodes.size * ROOM) bits++
  const steps = new Int32Array(1 << bits).fill(FREE)
  const leads = new Uint16Array(1 << bits)
  for (const [step, node] of nodes) {
    const place = placeOf(steps, 32 - bits, step)
    steps[place] = step
    leads[place] = node
  }
  return { steps, leads, shift: 32 - bits, wholes }
}

/** All words of the table with which `text` ends at `end`, the shortest first. */
export function everySuffix<T>(
  { steps, leads, shift, wholes }: Suffixes<T>,
  text: string,
  end: number,
): readonly string[] {
  const found: string[] = []
  let node = 0
  for (let i = end - 1; i >= 0; i--) {
    const place = placeOf(steps, shift, stepOf(node, text.charCodeAt(i)))
    if (steps[place] === FREE) break
    node = leads[place] ?? 0
    const word = wholes[node]?.[0]
    if (word !== undefined) found.push(word)
  }
  return found
}

/** The longest word of the table with which `text` ends at `end`, not reaching back behind `from`. */
export function suffixOf<T>(
  { steps, leads, shift, wholes }: Suffixes<T>,
  text: string,
  from: number,
  end: number,
): Suffix<T> | undefined {
  let found: Suffix<T> | undefined
  let node = 0
  for (let i = end - 1; i >= from; i--) {
    const place = placeOf(steps, shift, stepOf(node, text.charCodeAt(i)))
    if (steps[place] === FREE) break
    node = leads[place] ?? 0
    found = wholes[node] ?? found
  }
  return found
}
