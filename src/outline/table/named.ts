/** Whether the cells below a heading name units at all: what a heading says of them is no proof. */
import { namesBody, saysLittle } from '../../responsibility/index.ts'
import { cellWords, compact, goesOn, isWhole, type Rows, speaks } from './cells.ts'
import { type ColumnRole, namesUnits, type TableShape } from './shape.ts'

/** So many cells of a column tell what the others are. */
const SAMPLE = 8
const LONGEST_NAMES = 20
const LETTER = /[\p{L}\p{N}]/u
const HAN = /[\u3400-\u9fff]/
const SENTENCE = /[。；！？](?=.)|[！？]/

/** What the first cells of a column are. */
interface Sample {
  readonly filled: number
  /** They name a body that is known by its name. */
  readonly named: number
  /** They cannot be names: numbers, sentences, long words without a body. */
  readonly other: number
}

function sampleOf(rows: Rows, column: number): Sample {
  let [filled, named, other] = [0, 0, 0]
  for (const row of rows) {
    const cell = row[column]
    if (!cell?.origin || isWhole(row) || goesOn(row, column) || !speaks(cell)) continue
    const words = cellWords(cell)
    if (!LETTER.test(words)) continue
    if (namesBody(words)) named++
    else if (isNoName(compact(words))) other++
    if (++filled === SAMPLE) break
  }
  return { filled, named, other }
}

const isNoName = (words: string): boolean =>
  !HAN.test(words) || SENTENCE.test(words) || words.length > LONGEST_NAMES

/** Whether most of the column's first cells name known bodies, and one does. */
export function holdsUnits(rows: Rows, column: number): boolean {
  const { filled, named } = sampleOf(rows, column)
  return named > 0 && named * 2 >= filled
}

/** The shape with the columns of units that hold any; `undefined` where none is left. */
export function checkedShape(shape: TableShape, rows: Rows): TableShape | undefined {
  const heading = shape.headings.at(-1) ?? []
  const columns = shape.columns.map((role, column): ColumnRole => {
    if (!namesUnits(role)) return role
    const { filled, named, other } = sampleOf(rows, column)
    const open = saysLittle(heading[column] ?? '') ? filled : other
    return named * 2 < filled && open * 2 > filled ? undefined : role
  })
  if (!columns.some(namesUnits)) return undefined
  return columns.every((role, column) => role === shape.columns[column]) ? shape : { ...shape, columns }
}
