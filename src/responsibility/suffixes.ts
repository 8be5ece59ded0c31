/** Words that a text may end with, found by its last character. */

/** A word and what it stands for. */
export type Suffix<T> = readonly [word: string, value: T]

/** The words by their last characters, longer ones first, else in the order in which they were given. */
export type Suffixes<T> = ReadonlyMap<number, readonly Suffix<T>[]>

/** A table of the words; empty ones are left out. */
export function suffixes<T>(words: Iterable<Suffix<T>>): Suffixes<T> {
  const table = new Map<number, Suffix<T>[]>()
  for (const entry of words) {
    const last = entry[0].charCodeAt(entry[0].length - 1)
    if (Number.isNaN(last)) continue
    const same = table.get(last)
    if (same) same.push(entry)
    else table.set(last, [entry])
  }
  for (const same of table.values()) same.sort(([a], [b]) => b.length - a.length)
  return table
}

/** The longest word of the table with which `text` ends at `end`, not reaching back behind `from`. */
export function suffixOf<T>(
  table: Suffixes<T>,
  text: string,
  from: number,
  end: number,
): Suffix<T> | undefined {
  if (end <= from) return undefined
  const found = table.get(text.charCodeAt(end - 1))
  if (!found) return undefined
  for (const entry of found) {
    const start = end - entry[0].length
    if (start >= from && text.startsWith(entry[0], start)) return entry
  }
  return undefined
}
