/** The rows of a table whose cells stand one below the other: each begins with its number on a line of its own. */
import { readAnnexHeading } from '../../notice/annexes.ts'
import { readLabel } from '../../outline/labels.ts'
import { labelOfNumber } from '../../outline/table/number.ts'
import type { Text } from '../text.ts'
import { isSentence } from './fits.ts'
import { type Lines, type StackedHeading, wordsAt } from './heading.ts'

/** Lines `[from, to)` of a row, its number at `from`; or what stands between rows: a section, the heading once more. */
export interface StackedRow {
  /** `labelled`: a section whose label is the line before its title. */
  readonly kind: 'row' | 'heading' | 'section' | 'labelled'
  readonly from: number
  readonly to: number
}

/** What the numbers of rows look like: plain ones, those in brackets, and those of tables that have only the numerals of sections. */
const NUMBER = /^[0-9０-９]{1,3}$/
const BRACKETED = /^[（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,3})[）)]$/
const NUMERAL = /^[一二三四五六七八九十]{1,3}$/
/** For `一` a dash may be printed. */
const DASH = /^[—－]$/
const LONGEST_TITLE = 40
/** So many lines may stand before the first number, in a row, and be looked at for a number that is missing. */
const MOST_BEFORE = 4
const MOST_LINES = 80
/** So many numbers may be missing in a row. */
const MOST_MISSING = 9

/** The number of the row that begins at a line, or -1. */
const numberAt = (lines: Lines, at: number, form: RegExp): number => {
  const words = wordsAt(lines, at)
  return form.test(words) ? (labelOfNumber(words)?.ordinal ?? -1) : -1
}

/** What the numbers below a heading look like: as the first one does. */
function formOf(lines: Lines, from: number): RegExp {
  for (let at = from; at < from + MOST_BEFORE; at++) {
    const form = [NUMBER, BRACKETED].find(it => it.test(wordsAt(lines, at)))
    if (form) return form
  }
  return NUMERAL.test(wordsAt(lines, from)) ? NUMERAL : NUMBER
}

/** Whether the label of a section stands at the line, its title in the next one, and then the first number of its rows. */
function isLabelled(lines: Lines, at: number, form: RegExp, last: number): boolean {
  const label = wordsAt(lines, at)
  if (form === NUMERAL || !(NUMERAL.test(label) || (last === 0 && DASH.test(label)))) return false
  const title = lines[at + 1]
  if (!title || isSentence(title) || title.chars.length > LONGEST_TITLE) return false
  const number = numberAt(lines, at + 2, form)
  return number === 1 || number === last + 1
}

/** Labels that number what a cell says, not a section. */
const OF_CELL = /^[（(]?[0-9０-９①-⑳]/

/** Whether the line heads a section; `behind`: cells of words stand behind the units, and may be numbered, too. */
export const headsSection = (text: Text | undefined, behind: boolean): boolean => {
  if (!text || readLabel(text.chars) === undefined) return false
  return !behind || !(isSentence(text) || OF_CELL.test(text.chars))
}

/** The rows below a heading, and what stands between them; the last one may go on with what follows the table. */
export function stackedRows(lines: Lines, heading: StackedHeading, behind: boolean): StackedRow[] {
  const form = formOf(lines, heading.to)
  const isSection = (at: number): boolean => headsSection(lines[at], behind)
  const rows: StackedRow[] = []
  const printed = heading.columns.flatMap(column => column.heading.map(({ chars }) => chars))
  let from = heading.to
  let last = 0
  let isRow = false
  let labelled = -1
  const close = (to: number): void => {
    let end = to
    while (isRow && end > from + 1 && isSection(end - 1)) end--
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
    if (isLabelled(lines, at, form, last)) {
      close(at)
      labelled = at + 2
      from = labelled
      rows.push({ kind: 'labelled', from: at, to: labelled })
      at = labelled - 1
      continue
    }
    const number = numberAt(lines, at, form)
    const again = number === 1 && (at === labelled || isSection(at - 1))
    const first = last === 0 && number > 1 && isFollowed(lines, at, number, form)
    if (number !== last + 1 && !again && !first && !isBehindGap(lines, at, number, last, form)) continue
    close(at)
    isRow = true
    last = number
  }
  close(Math.min(lines.length, most()))
  return last === 0 ? [] : rows
}

/** Whether the next number follows: a table may go on with those of another. */
function isFollowed(lines: Lines, at: number, number: number, form: RegExp): boolean {
  for (let next = at + 1; next < at + MOST_LINES; next++)
    if (numberAt(lines, next, form) === number + 1) return true
  return false
}

/** Whether the number goes on with the last one but for a few that are missing: none of these follows. */
function isBehindGap(lines: Lines, at: number, number: number, last: number, form: RegExp): boolean {
  if (last === 0 || number <= last || number > last + 1 + MOST_MISSING) return false
  for (let next = at + 1; next < at + MOST_LINES; next++) {
    const other = numberAt(lines, next, form)
    if (other > last && other < number) return false
  }
  return true
}

/** Whether the line is of no table: an annex begins with it. */
const isEnd = (lines: Lines, at: number): boolean => {
  const text = lines[at]
  return text === undefined || readAnnexHeading(text) !== undefined
}
