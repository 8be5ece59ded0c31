/** What the columns of a table say. */
import { roleOfHeading } from '../../responsibility/index.ts'
import type { TableBlock } from '../../source/block.ts'
import { cellWords, compact } from './cells.ts'

/** What a column holds: units of a role, the deadline, or (`undefined`) words. */
export type ColumnRole = ReturnType<typeof roleOfHeading>

/** The shape of a table of responsibilities. */
export interface TableShape {
  readonly columns: readonly ColumnRole[]
  /** The 序号 column, or -1. */
  readonly number: number
  /** The words of the heading's last row, by which it is known when a page prints it again. */
  readonly words: readonly string[]
  /** Rows of items so far, over all pages of the table. */
  readonly count: number
}

const NUMBER = /^(?:序号?|编号|项目?序?号|任务(?:序|编)号|No\.?|序號|編號)$/i
const HEADING_ROWS = 4
const LONGEST_HEADING = 24
const LONGEST_LOWER_HEADING = 16

/** The shape of a table whose heading names responsible units, and how many rows the heading has. */
export function shapeOf(table: TableBlock): { shape: TableShape; heading: number } | undefined {
  for (let at = 0; at < Math.min(HEADING_ROWS, table.rows.length); at++) {
    const row = table.rows[at] ?? []
    const words = row.map(cell => compact(cellWords(cell)))
    const roles = words.map(word => (word.length <= LONGEST_HEADING ? roleOfHeading(word) : undefined))
    const named = roles.some(role => role !== undefined && role !== 'deadline')
    if (!named || new Set(words).size < 2) continue
    const number = words.findIndex(word => NUMBER.test(word))
    const next = table.rows[at + 1] ?? []
    const lower = next.map(cell => compact(cellWords(cell)))
    const spans = row.some(
      (cell, column) => next[column]?.paragraphs === cell.paragraphs && !next[column]?.origin,
    )
    const parted = lower.some(
      (word, column) => word !== words[column] && word.length <= LONGEST_LOWER_HEADING,
    )
    if (!spans || !parted) return { shape: { columns: roles, number, words, count: 0 }, heading: at + 1 }
    const columns = lower.map((word, column) => roleOfHeading(word) ?? roles[column])
    return { shape: { columns, number, words: lower, count: 0 }, heading: at + 2 }
  }
  return undefined
}
