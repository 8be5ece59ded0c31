/** Text that remembers where each of its characters stood. */
import { Signs, SPACES } from './signs.ts'

/**
 * A run of characters of one origin: verbatim source from `from` on, or (`to` given) characters that all stand for the
 * passage `[from, to)`, as those of an entity (`&#12288;`) do. It begins at the index `at`, counted as the text counts.
 */
interface Run {
  readonly at: number
  readonly from: number
  readonly to?: number
}

/**
 * Characters of the notice with their origin. Most paragraphs stand verbatim in the source, others have a run or two, so
 * that a text costs little more than its string; a slice shares the runs. Values are never changed in place.
 */
export interface Text {
  readonly chars: string
  /** In order; the first begins at or before `start`. */
  readonly runs: readonly Run[]
  /** The index of `chars[0]`, as the runs count. */
  readonly start: number
}

/** A text without characters. */
export const EMPTY: Text = { chars: '', runs: [], start: 0 }

/** The source itself as a run: a text that stands verbatim in it needs no run of its own. */
const SOURCE: readonly Run[] = [{ at: 0, from: 0 }]

/** The text that stands verbatim at `offset` of the source. */
export function textAt(chars: string, offset: number): Text {
  return { chars, runs: SOURCE, start: offset }
}

/** Characters that all stand for the passage `[from, to)` of the source. */
export function textFor(chars: string, from: number, to: number): Text {
  return { chars, runs: [{ at: 0, from, to }], start: 0 }
}

/** The last of the runs that begins at or before the index. */
function runAt(runs: readonly Run[], index: number): Run | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.at ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return runs[low]
}

/** Where the source of `chars[index]` begins, in UTF-16 code units. */
export function startOf(text: Text, index: number): number {
  const run = runAt(text.runs, text.start + index)
  if (!run) return 0
  return run.to === undefined ? run.from + text.start + index - run.at : run.from
}

/** Where the source of `chars[index]` ends. */
export function endOf(text: Text, index: number): number {
  const run = runAt(text.runs, text.start + index)
  if (!run) return 0
  return run.to ?? run.from + text.start + index - run.at + 1
}

/** Where the text stands in the source: `[start, end)` in UTF-16 code units; `undefined` for an empty text. */
export function range(text: Text): [number, number] | undefined {
  const { length } = text.chars
  return length === 0 ? undefined : [startOf(text, 0), endOf(text, length - 1)]
}

/** The characters from `start` up to `end` (indices in `text.chars`). Costs no copy of the origins. */
export function slice(text: Text, start: number, end: number = text.chars.length): Text {
  if (start <= 0 && end >= text.chars.length) return text
  const from = Math.max(0, start)
  return { chars: text.chars.slice(from, end), runs: text.runs, start: text.start + from }
}

/** The texts one after the other. */
export function concat(texts: readonly Text[]): Text {
  if (texts.length === 1 && texts[0]) return texts[0]
  let chars = ''
  const runs: Run[] = []
  for (const text of texts) {
    addRuns(runs, text, chars.length)
    chars += text.chars
  }
  return { chars, runs, start: 0 }
}

/** Adds the runs of a text that is put at the index `at`. */
function addRuns(runs: Run[], { chars, runs: own, start }: Text, at: number): void {
  const end = start + chars.length
  for (let index = 0; index < own.length; index++) {
    const run = own[index]
    const next = own[index + 1]?.at ?? Number.POSITIVE_INFINITY
    if (!run || next <= start) continue
    if (run.at >= end) break
    const skipped = Math.max(0, start - run.at)
    const place = at + run.at + skipped - start
    const { from, to } = run
    runs.push(to === undefined ? { at: place, from: from + skipped } : { at: place, from, to })
  }
}

/** A text in the making, from its first character to its last. */
export class TextBuilder {
  private chars = ''
  private readonly runs: Run[] = []

  /** Adds what stands verbatim at `offset` of the source. */
  add(chars: string, offset: number): void {
    this.runs.push({ at: this.chars.length, from: offset })
    this.chars += chars
  }

  /** Adds characters that all stand for the passage `[from, to)` of the source. */
  addFor(chars: string, from: number, to: number): void {
    this.runs.push({ at: this.chars.length, from, to })
    this.chars += chars
  }

  text(): Text {
    return { chars: this.chars, runs: this.runs, start: 0 }
  }
}

const EDGE = new Signs(`\u200b${SPACES}`)

/**
 * The text, or its characters from `from` up to `to`, without white space at the ends (the full-width space and zero-width
 * characters count as such).
 */
export function trim(text: Text, from = 0, to: number = text.chars.length): Text {
  const { chars } = text
  let start = from
  let end = to
  while (start < end && EDGE.has(chars.charCodeAt(start))) start++
  while (end > start && EDGE.has(chars.charCodeAt(end - 1))) end--
  return slice(text, start, end)
}

/** White space that is no single plain space. */
const UNEVEN = /[^\S ]| {2}/
const SPACE_RUNS = /\s+/g

/** The words with a plain space for each stretch of white space, and none at their ends. */
export function collapsed(words: string): string {
  return (UNEVEN.test(words) ? words.replace(SPACE_RUNS, ' ') : words).trim()
}

/** The text made of the characters at the indices for which `keep` holds. */
export function filter(text: Text, keep: (char: string, index: number) => boolean): Text {
  const { length } = text.chars
  const kept: Text[] = []
  let from = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && keep(text.chars.charAt(at), at)) continue
    if (at === length && from === 0) return text
    if (at > from) kept.push(slice(text, from, at))
    from = at + 1
  }
  return concat(kept)
}
