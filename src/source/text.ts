/** Text that remembers where each of its characters stood. */

/**
 * Characters of the notice with their origin. `from[i]` and `to[i]` are the UTF-16 offsets in the decoded source between
 * which `chars[i]` is printed: one unit for a plain character, more for an entity (`&#12288;`). The arrays are as long
 * as `chars`. Values are never changed in place; slices share memory.
 */
export interface Text {
  readonly chars: string
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** A text without characters. */
export const EMPTY: Text = { chars: '', from: new Uint32Array(0), to: new Uint32Array(0) }

/** The text that stands verbatim at `offset` of the source. Costs no map of its own. */
export function textAt(chars: string, offset: number): Text {
  const end = offset + chars.length
  const offsets = offsetsUpTo(end)
  return { chars, from: offsets.subarray(offset, end), to: offsets.subarray(offset + 1, end + 1) }
}

/** 0, 1, 2 …: all verbatim texts are views of it, because a page has thousands of them. */
let known = new Uint32Array(0)

function offsetsUpTo(last: number): Uint32Array {
  if (known.length <= last) {
    known = new Uint32Array(Math.max(last + 1, known.length * 2, 1 << 16))
    for (let i = 0; i < known.length; i++) known[i] = i
  }
  return known
}

/** The pieces that short maps are cut from: an array of its own for each would cost more than what is in it. */
const POOL = 1 << 14
let pool = new Uint32Array(0)
let taken = 0

/** An array of zeros for a map. */
export function newOffsets(length: number): Uint32Array {
  if (length > POOL / 8) return new Uint32Array(length)
  if (pool.length - taken < length) {
    pool = new Uint32Array(POOL)
    taken = 0
  }
  taken += length
  return pool.subarray(taken - length, taken)
}

/** The characters from `start` up to `end` (indices in `text.chars`). Costs no copy of the map. */
export function slice(text: Text, start: number, end: number = text.chars.length): Text {
  if (start <= 0 && end >= text.chars.length) return text
  return {
    chars: text.chars.slice(start, end),
    from: text.from.subarray(start, end),
    to: text.to.subarray(start, end),
  }
}

/** The texts one after the other. */
export function concat(texts: readonly Text[]): Text {
  if (texts.length === 1 && texts[0]) return texts[0]
  let chars = ''
  for (const text of texts) chars += text.chars
  const from = newOffsets(chars.length)
  const to = newOffsets(chars.length)
  let at = 0
  for (const text of texts) {
    from.set(text.from, at)
    to.set(text.to, at)
    at += text.chars.length
  }
  return { chars, from, to }
}

const EDGE = /[\s\u200b\ufeff]/

/** The text without white space at its ends (the full-width space and zero-width characters count as such). */
export function trim(text: Text): Text {
  let start = 0
  let end = text.chars.length
  while (start < end && EDGE.test(text.chars.charAt(start))) start++
  while (end > start && EDGE.test(text.chars.charAt(end - 1))) end--
  return slice(text, start, end)
}

/** The text made of the characters at the indices for which `keep` holds. */
export function filter(text: Text, keep: (char: string, index: number) => boolean): Text {
  const kept: number[] = []
  for (let i = 0; i < text.chars.length; i++) if (keep(text.chars.charAt(i), i)) kept.push(i)
  if (kept.length === text.chars.length) return text
  return {
    chars: kept.map(i => text.chars.charAt(i)).join(''),
    from: Uint32Array.from(kept, i => text.from[i] ?? 0),
    to: Uint32Array.from(kept, i => text.to[i] ?? 0),
  }
}

/** Where the text stands in the source: `[start, end)` in UTF-16 code units; `undefined` for an empty text. */
export function range(text: Text): [number, number] | undefined {
  const start = text.from[0]
  const end = text.to[text.to.length - 1]
  return start === undefined || end === undefined ? undefined : [start, end]
}
