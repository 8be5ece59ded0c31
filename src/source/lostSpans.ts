/** Rows that have lost a cell which spans several: where a table is copied with bars, only the first of them prints it. */
import { readLabel } from '../outline/labels.ts'
import { listsBodies, roleOfHeading } from '../responsibility/index.ts'
import type { Cell } from './block.ts'

type Row = readonly Cell[]

const wordsOf = (cell: Cell | undefined): string =>
  cell?.paragraphs.map(({ chars }) => chars).join('、') ?? ''

/** Whether the cell is a list of bodies. */
const namesBodies = (cell: Cell | undefined): boolean => listsBodies(wordsOf(cell))

const isNumber = (cell: Cell | undefined): boolean => /^\d{1,3}$/.test(wordsOf(cell))

const lastFilled = (row: Row): number => row.findLastIndex(({ paragraphs }) => paragraphs.length > 0)

/** The first and the last column that the heading gives to units. */
function unitColumns(heading: Row): readonly [first: number, last: number] | undefined {
  const columns = heading.flatMap((cell, column) => {
    const role = roleOfHeading(wordsOf(cell))
    return role === undefined || role === 'deadline' ? [] : [column]
  })
  const [first] = columns
  return first === undefined ? undefined : [first, columns.at(-1) ?? first]
}

/** How many cells the row has lost at its beginning, by where its units stand in it and in the row above. */
function lostIn(row: Row, above: Row, width: number, [first, last]: readonly [number, number]): number {
  const most = Math.min(first, width - 1 - lastFilled(row))
  if (most <= 0 || lastFilled(row) <= 0) return 0
  if (isNumber(row[0]) && isNumber(above[0])) return 0
  const label = readLabel(wordsOf(row[0]))?.style
  if (label && label === readLabel(wordsOf(above[0]))?.style) return 0
  if (namesBodies(row[last]) || !namesBodies(above[first])) return 0
  for (let lost = most; lost > 0; lost--)
    if (namesBodies(row[first - lost]) && !namesBodies(above[first - lost])) return lost
  return 0
}

/** The rows below their heading, each cell below its own column: what spans them stands in all of them. */
export function withLostSpans(rows: readonly Row[]): Row[] {
  const [heading = []] = rows
  const units = unitColumns(heading)
  const width = lastFilled(heading) + 1
  let above: Row | undefined
  return rows.map((row, at) => {
    if (!units || at === 0) return row
    const lost = above ? lostIn(row, above, width, units) : 0
    const spanned = lost > 0 ? (above ?? []).slice(0, lost).map(cell => ({ ...cell, origin: false })) : []
    const whole = lost > 0 ? [...spanned, ...row.slice(0, row.length - lost)] : row
    if (lastFilled(whole) > 0) above = whole
    return whole
  })
}
