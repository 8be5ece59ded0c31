/** The rows of a table whose cells stand one below the other: each begins with its number on a line of its own. */
import { readAnnexHeading } from '../../notice/annexes.ts'
import { readLabel } from '../../outline/labels.ts'
import { type Lines, type StackedHeading, wordsAt } from './heading.ts'

/** Lines `[from, to)` of a row, its number at `from`; or what stands between rows: a section, the heading once more. */
export interface StackedRow {
  readonly kind: 'row' | 'heading' | 'section'
  readonly from: number
  readonly to: number
}

const NUMBER = /^[0-9０-９]{1,3}$/
/** So many lines may stand before the first number, in a row, and be looked at for a number that is missing. */
const MOST_BEFORE = 4
const MOST_LINES = 80
/** So many numbers may be missing in a row. */
const MOST_MISSING = 9

const numberAt = (lines: Lines, at: number): number => {
  const words = wordsAt(lines, at)
  return NUMBER.test(words) ? Number(words.normalize('NFKC')) : -1
}

/** The rows below a heading, and what stands between them; the last one may go on with what follows the table. */
export function stackedRows(lines: Lines, heading: StackedHeading): StackedRow[] {
  const rows: StackedRow[] = []
  const printed = heading.columns.flatMap(column => column.heading.map(({ chars }) => chars))
  let from = heading.to
  let last = 0
  let isRow = false
  const close = (to: number): void => {
    let end = to
    while (isRow && end > from + 1 && isSection(lines, end - 1)) end--
    if (end > from) rows.push({ kind: isRow ? 'row' : 'section', from, to: end })
    if (to > end) rows.push({ kind: 'section', from: end, to })
    isRow = false
    from = to
  }
  const most = (): number => from + (last === 0 ? MOST_BEFORE : MOST_LINES)
  for (let at = from; at < lines.length && at <= most() && lines[at]; at++) {
    if (printed.every((chars, index) => lines[at + index]?.chars === chars)) {
      close(at)
      from = at + printed.length
      rows.push({ kind: 'heading', from: at, to: from })
      at = from - 1
      continue
    }
    if (last > 0 && isEnd(lines, at)) {
      close(at)
      return rows
    }
    const number = numberAt(lines, at)
    const again = number === 1 && isSection(lines, at - 1)
    const first = last === 0 && number > 1 && isFollowed(lines, at, number)
    if (number !== last + 1 && !again && !first && !isBehindGap(lines, at, number, last)) continue
    close(at)
    isRow = true
    last = number
  }
  close(Math.min(lines.length, most()))
  return last === 0 ? [] : rows
}

const isSection = (lines: Lines, at: number): boolean => readLabel(wordsAt(lines, at)) !== undefined

/** Whether the next number follows: a table may go on with those of another. */
function isFollowed(lines: Lines, at: number, number: number): boolean {
  for (let next = at + 1; next < at + MOST_LINES; next++)
    if (numberAt(lines, next) === number + 1) return true
  return false
}

/** Whether the number goes on with the last one but for a few that are missing: none of these follows. */
function isBehindGap(lines: Lines, at: number, number: number, last: number): boolean {
  if (last === 0 || number <= last || number > last + 1 + MOST_MISSING) return false
  for (let next = at + 1; next < at + MOST_LINES; next++) {
    const other = numberAt(lines, next)
    if (other > last && other < number) return false
  }
  return true
}

/** Whether the line is of no table: an annex begins with it. */
const isEnd = (lines: Lines, at: number): boolean => {
  const text = lines[at]
  return text === undefined || readAnnexHeading(text) !== undefined
}
