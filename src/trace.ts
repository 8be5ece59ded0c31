/** What each passage of an input was taken for, and by which rule: for finding and reporting misreadings. */
import type { Position } from './model.ts'
import { fieldOf } from './notice/factLabels.ts'
import { type ParseOptions, parseWhole } from './parse.ts'
import { letters } from './source/letters.ts'
import { positions } from './source/position.ts'

/** One passage of the source. */
export interface Trace {
  readonly position: Position
  /** The passage's words, without mark-up and layout. */
  readonly text: string
  /** `title`, `label`, `heading`, `paragraph`, `statement` …; `fact` for the page's own table; `left-out` for the rest. */
  readonly as: string
  /** The rule that said so: a numbering style, a rule of the grammar, the page's layout. */
  readonly rule: string
}

/**
 * Traces the reading of one input.
 *
 * @returns the passages in the order of the source. Text that belongs to the page and not to the notice (navigation,
 * page marks) is `left-out` where the input is plain text; of a web page only what was read is told.
 */
export function trace(input: string | Uint8Array, options: ParseOptions = {}): Trace[] {
  const { source, page, taken } = parseWhole(input, options)
  const locate = positions(source)
  const found = taken.map(
    ({ range, text, as, rule }): Trace => ({ position: locate(...range), text, as, rule }),
  )
  for (const { label, value, origin, range } of page.facts)
    if (range)
      found.push({
        position: locate(...range),
        text: value,
        as: 'fact',
        rule: `${origin} ${label} ${fieldOf(label) ?? 'other'}`,
      })
  if (page.layout === 'text') found.push(...leftOut(source, found))
  return found.sort((a, b) => a.position.start.offset - b.position.start.offset)
}

const LINE = /[^\r\n]+/g

/** Printed lines of a plain text of which nothing was taken. */
function leftOut(source: string, found: readonly Trace[]): Trace[] {
  const locate = positions(source)
  const covered = new Uint8Array(source.length + 1)
  for (const { position } of found) covered.fill(1, position.start.offset, position.end.offset)
  const rest: Trace[] = []
  for (const { 0: line, index } of source.matchAll(LINE)) {
    const printed = letters(line) !== ''
    if (!printed || covered.subarray(index, index + line.length).includes(1)) continue
    const text = line.trim()
    const start = index + line.indexOf(text)
    rest.push({
      position: locate(start, start + text.length),
      text,
      as: 'left-out',
      rule: 'header-or-furniture',
    })
  }
  return rest
}
