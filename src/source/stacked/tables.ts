/**
 * Tables of which text has kept only the lines of their cells, one below the other, as extraction from documents leaves
 * them: the heading word by word, then each row with its number on a line of its own.
 */
import { headsNumbers } from '../../outline/table/number.ts'
import type { TextTable } from '../block.ts'
import { Builder } from './builder.ts'
import { isRest } from './fits.ts'
import { type Lines, type StackedHeading, stackedHeading, wordsAt } from './heading.ts'
import { type Plan, planOf } from './plan.ts'
import { type StackedRow, stackedRows } from './rows.ts'

/** A table has so many rows whose units are known, and this share of all. */
const FEWEST_ROWS = 2
const MOST_UNKNOWN = 0.5

/** The tables among lines whose rows can be told, in order; `undefined` stands for what is no line. */
export function stackedTables(lines: Lines): TextTable[] {
  const found: TextTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const heading = headsNumbers(lines[at]) ? stackedHeading(lines, at) : undefined
    const plan = heading && planOf(heading.columns)
    const rows = plan ? stackedRows(lines, heading, plan.behind > 0) : []
    if (!plan || rows.length < FEWEST_ROWS) continue
    const table = tableOf(lines, heading, plan, rows)
    if (table) found.push(table)
    // What cannot be told is passed over, or each heading in it would have it read again.
    at = Math.max(at, (table?.to ?? rows.at(-1)?.from ?? 0) - 1)
  }
  return found
}

function tableOf(
  lines: Lines,
  heading: StackedHeading,
  plan: Plan,
  read: readonly StackedRow[],
): TextTable | undefined {
  const cut = new Builder(lines, heading, plan, read, false)
  const whole = isWrapped(lines, read) ? cut : new Builder(lines, heading, plan, read, true)
  const { known, unknown, to, rows } = whole.known >= cut.known ? whole : cut
  if (known < FEWEST_ROWS || unknown > (known + unknown) * MOST_UNKNOWN) return undefined
  return { from: heading.from, to, table: { kind: 'table', rows } }
}

/** In a table whose columns break lines, this share of rows has a line that fills the widest one, and stops within a sentence. */
const FULL_ROWS = 0.3
const OVERHANG = 1
/** The widest column is no narrower, and no wider: longer lines are whole cells. */
const NARROWEST = 8
const WIDEST = 45
const SENTENCE = /[。；！？：]$/

/** Whether lines are broken by the width of columns: some hold only what a column had no room for, or many fill the widest one. */
function isWrapped(lines: Lines, rows: readonly StackedRow[]): boolean {
  let [width, full, count] = [0, 0, 0]
  for (const { from, to } of rows)
    for (let at = from; at < to; at++) width = Math.max(width, wordsAt(lines, at).length)
  if (width > WIDEST) return false
  for (const { kind, from, to } of rows) {
    if (kind === 'row') count++
    let fills = false
    for (let at = from; at < to; at++) {
      const words = wordsAt(lines, at)
      if (isRest(words)) return true
      fills ||= words.length >= width - OVERHANG && !SENTENCE.test(words)
    }
    if (fills) full++
  }
  return width >= NARROWEST && full >= Math.max(FEWEST_ROWS, count * FULL_ROWS)
}
