/** The column of numbers where no heading of its own says so: the heading of the tasks spans it, or is empty. */
import type { Cell } from '../../source/block.ts'
import { compactWords, goesOn, isWhole, type Rows } from './cells.ts'
import { isRepeated, type TableShape } from './shape.ts'

const INTEGER = /^[0-9０-９]{1,3}$/
/** One number may be a quantity; a run of them numbers the rows. */
const FEWEST = 2

/** The shape, with the column whose cells are bare numbers in a run. */
export function withNumbers(shape: TableShape, heading: Rows, rows: Rows): TableShape {
  if (shape.number >= 0) return shape
  const data = rows.filter(row => !isWhole(row) && !isRepeated(row, shape))
  const titles = heading.at(-1) ?? []
  const number = shape.columns.findIndex(
    (role, column) =>
      role === undefined && !shape.persons[column] && isUntitled(titles, column) && numbersRows(data, column),
  )
  return number < 0 ? shape : { ...shape, number }
}

/** Whether the heading's cell is empty, or one with the cell beside it. */
const isUntitled = (row: readonly Cell[], column: number): boolean =>
  row[column]?.paragraphs.length === 0 || goesOn(row, column) || goesOn(row, column + 1)

/** Whether each cell of the column is the number behind the one above. */
function numbersRows(rows: Rows, column: number): boolean {
  let last: number | undefined
  let cell: Cell['paragraphs'] | undefined
  let count = 0
  for (const row of rows) {
    const own = row[column]
    if (own && own.paragraphs === cell) continue
    const words = compactWords(own)
    if (!INTEGER.test(words)) return false
    const number = Number(words.normalize('NFKC'))
    if (last !== undefined && number !== last + 1) return false
    last = number
    cell = own?.paragraphs
    count++
  }
  return count >= FEWEST
}
