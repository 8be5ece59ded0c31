/** What the columns of a table say. */
import type { Node } from '../../model.ts'
import { isDetailHeading, isPersonHeading, roleOfHeading } from '../../responsibility/index.ts'
import type { Cell } from '../../source/block.ts'
import type { Label } from '../labels.ts'
import { compact, compactWords, type Rows } from './cells.ts'

/** What a column holds: units of a role, the deadline, or (`undefined`) words. */
export type ColumnRole = ReturnType<typeof roleOfHeading>

/** A section that rows of the table stand under. */
export interface OpenSection {
  readonly label: Label
  /** What tells it from others of its style. */
  readonly key: string
  readonly node: Node
}

/** The shape of a table of responsibilities, and how far it has been read. */
export interface TableShape {
  readonly columns: readonly ColumnRole[]
  /** The columns that name persons, which are no title of an item. */
  readonly persons: readonly boolean[]
  /** The 序号 column, or -1. */
  readonly number: number
  /** The words of the heading's rows, by which they are known when a page prints them again. */
  readonly headings: readonly (readonly string[])[]
  /** Rows of items so far, over all pages of the table. */
  readonly count: number
  /** The sections in which its last row stands, the outermost first. */
  readonly open: readonly OpenSection[]
}

/** A shape, and how many rows its heading has. */
export interface Heading {
  readonly shape: TableShape
  readonly rows: number
}

const NUMBER = /^(?:序号?|编号|项目?序?号|任务(?:序|编)号|No\.?|序號|編號)$/i
const LONGEST_NUMBER = 4
const LONGEST_HEADING = 60
const LONGEST_LOWER_HEADING = 16

/** The heading that begins in the row: it names responsible units, perhaps with a second row below. */
export function headingAt(rows: Rows, at: number): Heading | undefined {
  const row = rows[at] ?? []
  const words = row.map(compactWords)
  const roles = words.map(word => (word.length <= LONGEST_HEADING ? roleOfHeading(word) : undefined))
  if (!roles.some(namesUnits) || new Set(words).size < 2) return undefined
  const rest = { number: words.findIndex(word => NUMBER.test(word)), count: 0, open: [] }
  const next = rows[at + 1] ?? []
  const lower = next.map(compactWords)
  const spans = row.some(
    (cell, column) => next[column]?.paragraphs === cell.paragraphs && !next[column]?.origin,
  )
  const parted = lower.some((word, column) => word !== words[column] && word.length <= LONGEST_LOWER_HEADING)
  if (!spans || !parted)
    return {
      shape: { columns: roles, persons: words.map(isPersonHeading), headings: [words], ...rest },
      rows: 1,
    }
  const columns = lower.map((word, column) => roleOfHeading(word) ?? roleAbove(roles[column], word))
  if (!columns.some(namesUnits)) return undefined
  return {
    shape: { columns, persons: lower.map(isPersonHeading), headings: [words, lower], ...rest },
    rows: 2,
  }
}

const namesUnits = (role: ColumnRole): boolean => role !== undefined && role !== 'deadline'

/** What the upper row of a heading says of a column of which the lower one says no role: persons of units are none. */
const roleAbove = (role: ColumnRole, lower: string): ColumnRole =>
  namesUnits(role) && isDetailHeading(lower) ? undefined : role

/** Whether the row's cells are those of one of the heading's rows. */
export function isRepeated(row: readonly Cell[], { headings }: TableShape): boolean {
  const first = compactWords(row[0])
  return headings.some(
    words => words[0] === first && row.every((cell, column) => compactWords(cell) === words[column]),
  )
}

/** Whether a cell of the row says that the numbers stand below it. */
export const headsNumbers = (row: readonly Cell[]): boolean =>
  row.some(({ origin, paragraphs }) => {
    const chars = paragraphs[0]?.chars ?? ''
    return origin && chars.length > 0 && chars.length <= LONGEST_NUMBER && NUMBER.test(compact(chars))
  })
