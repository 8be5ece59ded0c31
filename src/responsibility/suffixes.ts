/** Words that a text may end with, found from its last character backwards. */

/** A word and what it stands for. */
export type Suffix<T> = readonly [word: string, value: T]

/** The words that end alike: the one that is no longer than that, and those that go on before it, by the code unit there. */
export interface Suffixes<T> {
  readonly whole: Suffix<T> | undefined
  readonly longer: ReadonlyMap<number, Suffixes<T>> | undefined
}

interface Growing<T> {
  whole: Suffix<T> | undefined
  longer: Map<number, Growing<T>> | undefined
}

/** A table of the words; empty ones are left out, and of equal ones all but the first. */
export function suffixes<T>(words: Iterable<Suffix<T>>): Suffixes<T> {
  const root: Growing<T> = { whole: undefined, longer: undefined }
  for (const entry of words) {
    const [word] = entry
    let node = root
    for (let i = word.length - 1; i >= 0; i--) {
      node.longer ??= new Map()
      let next = node.longer.get(word.charCodeAt(i))
      if (!next) {
        next = { whole: undefined, longer: undefined }
        node.longer.set(word.charCodeAt(i), next)
      }
      node = next
    }
    if (node !== root) node.whole ??= entry
  }
  return root
}

/** The longest word of the table with which `text` ends at `end`, not reaching back behind `from`. */
export function suffixOf<T>(
  table: Suffixes<T>,
  text: string,
  from: number,
  end: number,
): Suffix<T> | undefined {
  let found: Suffix<T> | undefined
  let node: Suffixes<T> | undefined = table
  for (let i = end - 1; i >= from && node.longer; i--) {
    node = node.longer.get(text.charCodeAt(i))
    if (!node) break
    if (node.whole) found = node.whole
  }
  return found
}
