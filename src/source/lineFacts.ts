/** Facts of a line: labels with their values. */
import type { Fact } from './block.ts'
import type { Pair } from './html/pairs.ts'
import { withoutButtons } from './publication.ts'
import { Signs, SPACES } from './signs.ts'
import { range, slice, type Text } from './text.ts'

/** What a line of a text's head says of its page. */
export interface Row {
  readonly facts: readonly Fact[]
  /** It is the page's wherever above the text it stands; other facts are only in a run of such lines. */
  readonly own: boolean
}

const BARS = new Signs(`|｜${SPACES}`)

/** The pairs of a line as facts. */
export const factsOf = (text: Text, pairs: readonly Pair[]): Fact[] =>
  pairs.map(({ label, start, end }) => fact(text, label, start, end))

/** The value of a cell without the bars around it. */
function withoutBars(value: Text): Text {
  const { chars } = value
  let [start, end] = [0, chars.length]
  while (start < end && BARS.at(chars, start)) start++
  while (end > start && BARS.at(chars, end - 1)) end--
  return slice(value, start, end)
}

/** The value in `[from, to)` of a line as a fact. */
export function fact(line: Text, label: string, from: number, to: number): Fact {
  const text = withoutBars(slice(line, from, to))
  const at = range(text)
  return { label, value: withoutButtons(text.chars).trim(), origin: 'line', ...(at ? { range: at } : {}) }
}
