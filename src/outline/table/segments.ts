/** A table's rows by their headings. */
import { compactWords, isFilled, goesOn as isSpanned, isWhole, type Rows } from './cells.ts'
import { checkedShape } from './named.ts'
import { withNumbers } from './numberColumn.ts'
import { titleSection } from './sections.ts'
import {
  type Heading,
  hasNumberHeading,
  headingAt,
  isRepeated,
  standsBelow,
  type TableShape,
} from './shape.ts'

/** Rows under one heading. */
export interface Segment {
  /** What the heading says; `undefined` where there is none. */
  readonly shape: TableShape | undefined
  /** The heading's rows, titles above it included. */
  readonly heading: Rows
  readonly rows: Rows
}

/** The first heading stands in one of so many rows. */
const HEADING_ROWS = 4

/**
 * The rows by their headings: further down a table may print another one, with other columns. A heading that is only
 * printed again stays among the rows.
 *
 * @param before the shape of the table that this one may continue
 */
export function segmentsOf(rows: Rows, before: TableShape | undefined): Segment[] {
  const found: { at: number; heading: Heading }[] = []
  let goesOn = false
  /** No row of cells stands above, only titles and upper rows of a heading. */
  let first = true
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? []
    const last = found.at(-1)
    const above = rows[at - 1]
    first &&= above === undefined || isTitle(above) || standsBelow(row, above)
    if ((last || !first || at >= HEADING_ROWS) && !hasNumberHeading(row)) continue
    const known = last?.heading.shape ?? (goesOn ? before : undefined)
    if (known && isRepeated(row, known)) continue
    const heading = headingAt(rows, at)
    if (heading) {
      found.push({ at, heading })
      at += heading.rows - 1
    }
    goesOn ||= !isWhole(row)
  }
  return partedAt(rows, found)
}

const KEYED = /[:：]/

/** Whether the row may stand above a heading: it says little, its cells span columns, or all of them have keys. */
function isTitle(row: Rows[number]): boolean {
  let [filled, keyed] = [0, 0]
  for (let column = 0; column < row.length; column++) {
    if (isSpanned(row, column)) return true
    if (!isFilled(row[column])) continue
    filled++
    if (KEYED.test(compactWords(row[column]))) keyed++
  }
  return filled <= 1 || filled * 2 <= row.length || keyed === filled
}

function partedAt(rows: Rows, found: readonly { at: number; heading: Heading }[]): Segment[] {
  const first = found[0]
  if (!first) return [{ shape: undefined, heading: [], rows }]
  const titled = first.at < HEADING_ROWS
  const segments: Segment[] = titled ? [] : [{ shape: undefined, heading: [], rows: rows.slice(0, first.at) }]
  const above = titled ? rows.slice(0, first.at) : []
  for (const [index, { at, heading }] of found.entries()) {
    const over = index === 0 ? above : []
    const titles = over.filter(row => !titleSection(row))
    const end = at + heading.rows
    const { shape } = heading
    const headings = [...titles.map(row => row.map(compactWords)), ...shape.headings]
    const own = rows.slice(at, end)
    const below = rows.slice(end, found[index + 1]?.at)
    const checked = checkedShape(shape, below)
    if (!checked) {
      segments.push({ shape: undefined, heading: [], rows: [...over, ...own, ...below] })
      continue
    }
    segments.push({
      shape: withNumbers({ ...checked, headings }, own, below),
      heading: [...titles, ...own],
      rows: [...over.filter(row => titleSection(row)), ...below],
    })
  }
  return segments
}
