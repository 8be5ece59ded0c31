/** What the columns of a table say. */
import type { Node } from '../../model.ts'
import {
  isHeaded,
  isOfUnits,
  isOfUnitsAndPersons,
  isPersonHeading,
  listsBodies,
  roleOfHeading,
} from '../../responsibility/index.ts'
import type { Cell } from '../../source/block.ts'
import type { Label } from '../labels.ts'
import { compactWords, goesOn, type Rows } from './cells.ts'
import { headsNumbers, labelOfNumber, NUMBER_HEADING } from './number.ts'

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
  /** The columns that name persons beside units. */
  readonly mixed: readonly boolean[]
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

const LONGEST_NUMBER = 4
const LONGEST_HEADING = 60
const LONGEST_LOWER_HEADING = 16

const MOST_ROWS = 3

/** The heading that begins in the row: it names responsible units, perhaps with further rows below. */
export function headingAt(rows: Rows, at: number): Heading | undefined {
  const row = rows[at] ?? []
  let words = row.map(compactWords)
  let columns = words.map(word => (word.length <= LONGEST_HEADING ? roleOfHeading(word) : undefined))
  if (!columns.some(namesUnits) || new Set(words).size < 2 || isOfTask(words) || isCard(words, columns))
    return undefined
  const headings = [words]
  for (let last = row; headings.length < MOST_ROWS; ) {
    const next = rows[at + headings.length] ?? []
    const lower = next.map(compactWords)
    if (!goesBelow(next, lower, last) || !isParted(lower, words) || isOfTask(lower)) break
    columns = lower.map((word, column) => roleOfHeading(word) ?? roleAbove(columns[column], word))
    headings.push(lower)
    last = next
    words = lower.map((word, column) => word || (words[column] ?? ''))
  }
  if (!columns.some(namesUnits)) return undefined
  const number = numberColumn(rows, at + headings.length, words)
  const persons = words.map(isPersonHeading)
  const mixed = words.map(word => word.length <= LONGEST_HEADING && isOfUnitsAndPersons(word))
  return { shape: { columns, persons, mixed, headings, number, count: 0, open: [] }, rows: headings.length }
}

export const namesUnits = (role: ColumnRole): boolean => role !== undefined && role !== 'deadline'

/** The marks at the end of a sentence, and a key with its value: what tasks and units are printed with. */
const STOP = /[。；]$/
const KEYED = /^([^（）：:]{2,12})[:：]./

/** Whether the cells are those of a task, which may speak of units as a heading does. */
function isOfTask(words: readonly string[]): boolean {
  const numbers = words.slice(0, 2).some(word => word.length <= LONGEST_NUMBER && labelOfNumber(word))
  return (
    numbers || words.some(word => STOP.test(word) || namesUnits(roleOfHeading(KEYED.exec(word)?.[1] ?? '')))
  )
}

/** Whether the row prints a key and its value side by side, as cards of one task do: `牵头单位 | 县教育局`. */
const isCard = (words: readonly string[], columns: readonly ColumnRole[]): boolean =>
  words.some(
    (word, column) =>
      columns[column] === undefined && namesUnits(columns[column - 1]) && isHeaded(word) && listsBodies(word),
  )

/** Whether the row goes on with the heading above it: cells of that one reach into it. */
export const standsBelow = (row: readonly Cell[], above: readonly Cell[]): boolean =>
  above.some(({ paragraphs }, column) => row[column]?.paragraphs === paragraphs && !row[column]?.origin)

/** Whether it does, or speaks only below the cells of that one that span columns, and of units. */
function goesBelow(row: readonly Cell[], words: readonly string[], above: readonly Cell[]): boolean {
  if (standsBelow(row, above)) return true
  const spanned = (column: number): boolean => goesOn(above, column) || goesOn(above, column + 1)
  return words.every((word, column) =>
    spanned(column) ? word !== '' && (isOfUnits(word) || roleOfHeading(word) !== undefined) : word === '',
  )
}

const isParted = (lower: readonly string[], words: readonly string[]): boolean =>
  lower.some((word, column) => word !== words[column] && word.length <= LONGEST_LOWER_HEADING)

/** What the upper row of a heading says of a column of which the lower one says no role, but that it is of units. */
const roleAbove = (role: ColumnRole, lower: string): ColumnRole =>
  namesUnits(role) && !isOfUnits(lower) ? undefined : role

const INTEGER = /^[0-9０-９]{1,3}$/

/** The column of numbers; where their heading stands over several, that of the integers, else the last one. */
function numberColumn(rows: Rows, from: number, words: readonly string[]): number {
  const first = words.findIndex(word => NUMBER_HEADING.test(word))
  const heading = rows[from - 1] ?? []
  if (first < 0 || !goesOn(heading, first + 1)) return first
  let last = first
  while (goesOn(heading, last + 1)) last++
  const integers = (column: number): number =>
    rows.slice(from).filter(row => INTEGER.test(compactWords(row[column]))).length
  let found = last
  for (let column = last - 1; column >= first; column--)
    if (integers(column) > integers(found)) found = column
  return found
}

/** Whether the row's cells are those of one of the heading's rows. */
export function isRepeated(row: readonly Cell[], { headings }: TableShape): boolean {
  const first = compactWords(row[0])
  return headings.some(
    words => words[0] === first && row.every((cell, column) => compactWords(cell) === words[column]),
  )
}

/** Whether a cell of the row says that the numbers stand below it. */
export const hasNumberHeading = (row: readonly Cell[]): boolean =>
  row.some(({ origin, paragraphs }) => origin && headsNumbers(paragraphs[0]))
