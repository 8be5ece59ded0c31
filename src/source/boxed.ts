/** Tables drawn in text with box characters (Unicode block 2500 to 257F), as law databases print them: `┌─┬─┐`. */
import type { Cell, TableBlock, TextTable } from './block.ts'
import { type BoxLine, boxLine, LEFT, type Segment, TOP_LEFT } from './boxLines.ts'
import { concat, type Text } from './text.ts'

/**
 * The drawn tables among lines, in order; `undefined` stands for what is no line. One whose lines fit no columns is none.
 */
export function boxedTables(lines: readonly (Text | undefined)[]): TextTable[] {
  const found: TextTable[] = []
  for (let from = 0; from < lines.length; from++) {
    if (!beginsBox(lines[from])) continue
    let to = from + 1
    while (LEFT.at(lines[to]?.chars ?? '', 0)) to++
    const table = tableOf(lines.slice(from, to).filter(line => line !== undefined))
    if (table) found.push({ from, to, table })
    from = to - 1
  }
  return found
}

/** Whether a drawn table may begin with the line. */
export const beginsBox = (line: Text | undefined): boolean => TOP_LEFT.at(line?.chars ?? '', 0)

/** A table has no more columns. */
const MOST_COLUMNS = 40
/** How far from a column's border, in full-width characters, a line may have its own. */
const SLACK = 1
/** How wide a stroke stands: as wide as an ideograph, or half as wide. */
const STROKES = [1, 0.5] as const

/** The table that lines draw. */
function tableOf(texts: readonly Text[]): TableBlock | undefined {
  for (const stroke of STROKES) {
    const lines = texts.map(text => boxLine(text, stroke))
    const borders = bordersOf(lines)
    const rows = borders.length > MOST_COLUMNS ? undefined : rowsOf(lines, borders)
    if (rows && rows.length > 0) return { kind: 'table', rows: rows.map(cellsOf) }
  }
  return undefined
}

const isRule = ({ segments }: BoxLine): boolean => segments.every(({ rule }) => rule)

/** Where the columns of a table end: every stroke of its rules that go from side to side. */
function bordersOf(lines: readonly BoxLine[]): number[] {
  const borders = new Set<number>()
  for (const line of lines) if (isRule(line)) for (const offset of line.offsets) borders.add(offset)
  return [...borders].sort((a, b) => a - b)
}

/**
 * Which border each stroke of a line is: by their number, else by where they stand, else as those below the rule above.
 */
function columnsOf(
  { offsets }: BoxLine,
  borders: readonly number[],
  above: readonly number[],
): readonly number[] | undefined {
  if (offsets.length === borders.length) return borders.map((_, at) => at)
  const columns = offsets.map(offset => borders.findIndex(border => Math.abs(border - offset) <= SLACK))
  const fits =
    columns[0] === 0 &&
    columns.at(-1) === borders.length - 1 &&
    columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? 0))
  if (fits) return columns
  return offsets.length === above.length ? above : undefined
}

/** A cell in the making. */
class Draft {
  readonly paragraphs: Text[] = []
  private open = false

  /** Adds what a line prints of it; a line that the text does not fill ends a paragraph. */
  add({ text, blank }: Segment): void {
    if (text.chars === '') {
      this.open = false
      return
    }
    const last = this.open ? this.paragraphs.pop() : undefined
    this.paragraphs.push(last ? concat([last, text]) : text)
    this.open = blank <= SLACK
  }
}

type Row = readonly Draft[]

/** The rows, with a draft of a cell for each column; the same one in all that it spans. */
function rowsOf(lines: readonly BoxLine[], borders: readonly number[]): readonly Row[] | undefined {
  const rows: Row[] = []
  const width = borders.length - 1
  let row: (Draft | undefined)[] = []
  let above: readonly number[] = []
  for (const line of lines) {
    const columns = columnsOf(line, borders, above)
    if (!columns) return undefined
    const spans = line.segments.map((segment, at) => ({
      segment,
      start: columns[at] ?? 0,
      end: columns[at + 1] ?? width,
    }))
    if (spans.some(({ segment }) => segment.rule)) {
      if (row.length > 0) rows.push(Array.from({ length: width }, (_, at) => row[at] ?? new Draft()))
      row = Array.from({ length: width }, (_, at) => row[at])
      above = columns.filter((_, at) => line.down[at])
    }
    for (const { segment, start, end } of spans) {
      if (segment.rule) {
        row.fill(undefined, start, end)
        continue
      }
      const cell = row[start] ?? new Draft()
      for (let column = start; column < end; column++) row[column] ??= cell
      cell.add(segment)
    }
  }
  return rows.filter((own, at) => own.some(cell => !rows[at - 1]?.includes(cell)))
}

/** The cells of a row; each is printed in the first place that it stands in. */
function cellsOf(row: Row, at: number, rows: readonly Row[]): Cell[] {
  return row.map((draft, column) => ({
    paragraphs: draft.paragraphs,
    origin: row.indexOf(draft) === column && !rows[at - 1]?.includes(draft),
  }))
}
