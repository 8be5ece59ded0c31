/** Where a table prints the headings of sections: in rows of their own, or in columns whose cells `一、…` span rows. */
import type { Cell } from '../../source/block.ts'
import { concat, slice, type Text, trim } from '../../source/text.ts'
import { type Label, readLabel } from '../labels.ts'
import { LAST_OUTER } from '../styles.ts'
import { compact, goesOn, isWhole, type Rows } from './cells.ts'
import { labelOfNumber, numberOf } from './number.ts'
import type { TableShape } from './shape.ts'

/** A section's label and title, and the cells that print them. */
export interface SectionHeading {
  readonly cells: readonly Cell[]
  readonly label: Label
  readonly printed: Text
  readonly title: Text
}

const LONGEST_SECTION = 80
/** In a row of its own. */
const LONGEST_WHOLE = 300
/** Printed behind the heading of a section that goes on on a further page. */
const GOES_ON = /[（(]续[表前上]?[）)]$/

const isOuter = (label: Label | undefined): label is Label =>
  label !== undefined && label.style.rank <= LAST_OUTER

/** What tells sections apart: a page break prints a section again. */
export const sectionKey = ({ label, title }: SectionHeading): string =>
  `${compact(label.printed)} ${compact(title.chars).replace(GOES_ON, '')}`

function headingIn(cell: Cell | undefined, longest = LONGEST_SECTION): SectionHeading | undefined {
  if (!cell) return undefined
  const text = concat(cell.paragraphs)
  const label = readLabel(text.chars)
  if (!label || text.chars.length > longest) return undefined
  const printed = slice(text, 0, label.printed.length)
  return { cells: [cell], label, printed, title: trim(text, label.length) }
}

/** The section in a row of one cell above a table's heading. */
export function titleSection(row: readonly Cell[]): SectionHeading | undefined {
  const found = isWhole(row) ? headingIn(row[0]) : undefined
  return isOuter(found?.label) ? found : undefined
}

const NO_CELL: Pick<Cell, 'paragraphs'> = { paragraphs: [] }

/**
 * The cell that makes the row a heading: it spans the whole row, or a task and all units, beside cells that span rows.
 * Beside other words, or where it spans remarks behind the units, only a labelled one does.
 */
export function wholeCell(row: readonly Cell[], { columns }: TableShape): Cell | undefined {
  const at = columns.findIndex(role => role !== undefined && role !== 'deadline')
  const { paragraphs } = (at >= 0 && row[at]) || NO_CELL
  if (paragraphs.length === 0) return undefined
  const left = goesOn(row, at)
  if (!left && row[at + 1]?.paragraphs !== paragraphs) return undefined
  if (isWhole(row)) return row[0]
  let tasks = false
  let begin: Cell | undefined
  let alone = left
  for (let column = 0; column < row.length; column++) {
    const cell = row[column] as Cell
    const own = cell.paragraphs === paragraphs
    const role = columns[column]
    if (!own && role !== undefined && role !== 'deadline') return undefined
    tasks ||= own && role === undefined
    if (own && cell.origin) begin = cell
    if (!own && cell.origin && cell.paragraphs.length > 0) alone = false
  }
  return tasks && (alone || isOuter(headingIn(begin)?.label)) ? begin : undefined
}

/**
 * The section that the row is the heading of: the one cell `whole`, or a label and a title in cells of their own where
 * no row of items has a label of that style.
 *
 * @param styles the styles in which the rows of items are numbered
 */
export function sectionRow(
  row: readonly Cell[],
  whole: Cell | undefined,
  shape: TableShape,
  styles: () => ReadonlySet<string>,
): SectionHeading | undefined {
  const found = whole ? headingIn(whole, LONGEST_WHOLE) : partedHeading(row, shape)
  if (!found || (whole && isOuter(found.label))) return found
  return (whole || isOuter(found.label)) && !styles().has(found.label.style.id) ? found : undefined
}

/** `一、绿化` beside empty cells; `一` in the column of numbers and its title behind it, but no units. */
function partedHeading(row: readonly Cell[], { columns, number }: TableShape): SectionHeading | undefined {
  const filled: number[] = []
  for (let column = 0; column < row.length; column++) {
    const { origin, paragraphs } = row[column] as Cell
    if (paragraphs.length === 0 || goesOn(row, column)) continue
    if (!origin || columns[column] !== undefined) return undefined
    filled.push(column)
  }
  const [first, second] = filled
  if (first === undefined) return undefined
  if (second === undefined) return headingIn(row[first])
  const [numbers, words] = [row[first], row[second]]
  if (first !== number || !numbers || !words) return undefined
  const [printed, title] = [concat(numbers.paragraphs), concat(words.paragraphs)]
  const label = labelOfNumber(printed.chars)
  if (!label || title.chars.length > LONGEST_SECTION) return undefined
  return { cells: [numbers, words], label: { ...label, printed: printed.chars }, printed, title }
}

/** The sections in the row's cells of the columns. */
export function sectionCells(row: readonly Cell[], columns: Iterable<number>): SectionHeading[] {
  const found: SectionHeading[] = []
  for (const column of columns) {
    const heading = headingIn(row[column])
    if (heading) found.push(heading)
  }
  return found
}

/** A column of words of which most cells begin with a label. */
interface Numbered {
  readonly column: number
  readonly rank: number
  /** Some cell spans several rows. */
  readonly spans: boolean
}

function numbered(rows: Rows, column: number): Numbered[] {
  const cells = new Set(rows.map(row => row[column]?.paragraphs))
  const ranks: number[] = []
  for (const cell of cells) {
    const label = readLabel(cell?.[0]?.chars ?? '')
    if (label) ranks.push(label.style.rank)
  }
  if (ranks.length === 0 || ranks.length * 2 <= cells.size) return []
  return [{ column, rank: Math.max(...ranks), spans: cells.size < rows.length }]
}

/**
 * The columns whose cells are sections: they span rows, and another column has the tasks. A column of inner labels is
 * one where the tasks beside it are numbered within them.
 */
export function sectionColumns(rows: Rows, shape: TableShape): ReadonlySet<number> {
  const words = shape.columns.flatMap((role, column) =>
    role === undefined && column !== shape.number ? [column] : [],
  )
  if (words.length < 2) return new Set()
  const data = rows.filter(row => !wholeCell(row, shape))
  const labelled = words.flatMap(column => numbered(data, column))
  const sections = labelled.filter(({ column, rank, spans }) => {
    if (shape.number >= 0) return rank <= LAST_OUTER && (spans || column < shape.number)
    const outer = rank <= LAST_OUTER && spans
    return outer || ((spans || rank <= LAST_OUTER) && labelled.some(other => other.rank > rank))
  })
  const columns = sections.map(({ column }) => column)
  return new Set(columns.length < words.length ? columns : columns.slice(0, -1))
}

/** Whether the row has cells of units or deadline that are not its title's. */
function hasUnits(row: readonly Cell[], { columns }: TableShape): boolean {
  const words = new Set(row.flatMap(({ paragraphs }, column) => (columns[column] ? [] : [paragraphs])))
  return row.some(
    ({ paragraphs }, column) =>
      columns[column] !== undefined && paragraphs.length > 0 && !words.has(paragraphs),
  )
}

/** The styles in which the rows with units are numbered. */
export function itemStyles(rows: Rows, shape: TableShape, sections: ReadonlySet<number>): Set<string> {
  const styles = new Set<string>()
  for (const row of rows) {
    if (!hasUnits(row, shape)) continue
    const label = labelOfNumber(numberOf(row, shape, sections).label?.chars ?? '')
    if (label) styles.add(label.style.id)
  }
  return styles
}
