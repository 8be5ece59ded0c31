/** Tables in plain text: lines whose cells are parted by tabs, as a copied table is. */
import { readLabel } from '../outline/labels.ts'
import type { Cell, TableBlock } from './block.ts'
import type { PrintedLine } from './plain.ts'
import { EMPTY, slice, type Text, trim } from './text.ts'

/** Lines that stand together, and whether they are a table. */
export interface Run {
  readonly table: boolean
  readonly lines: readonly PrintedLine[]
}

const FEWEST_CELLS = 3
const FEWEST_ROWS = 2

/**
 * Parts the lines into tables and other text. A row begins with cells that are filled in; below it others of as many
 * cells are rows too, whichever of their cells are empty.
 */
export function tabbedRuns(lines: readonly PrintedLine[]): Run[] {
  const runs: { table: boolean; lines: PrintedLine[]; width: number }[] = []
  lines.forEach((line, index) => {
    const last = runs.at(-1)
    const width = cellsOf(line.row ?? line.text).length
    const table =
      isRow(line) ||
      (last?.table === true && ((width > 1 && width === last.width) || isSection(line, lines[index + 1])))
    if (last && last.table === table) last.lines.push(line)
    else runs.push({ table, lines: [line], width })
  })
  if (!runs.some(run => run.table && run.lines.length >= FEWEST_ROWS)) return [{ table: false, lines }]
  return runs.map(run => (run.lines.length >= FEWEST_ROWS ? run : { ...run, table: false }))
}

const isRow = (line: PrintedLine): boolean => cellsOf(line.text).length >= FEWEST_CELLS

const LONGEST_SECTION = 40

/** A numbered heading between two rows stands in a row of its own over all columns. */
const isSection = ({ text }: PrintedLine, next: PrintedLine | undefined): boolean =>
  next !== undefined &&
  isRow(next) &&
  text.chars.length <= LONGEST_SECTION &&
  readLabel(text.chars) !== undefined

/** The cells of a line. */
function cellsOf(text: Text): Text[] {
  const cells: Text[] = []
  let start = 0
  for (let at = text.chars.indexOf('\t'); at >= 0; at = text.chars.indexOf('\t', start)) {
    cells.push(trim(slice(text, start, at)))
    start = at + 1
  }
  cells.push(trim(slice(text, start)))
  return cells
}

/** The table of such lines; short rows are filled with empty cells. */
export function tableOf(lines: readonly PrintedLine[]): TableBlock {
  const rows = lines.map(line => cellsOf(line.row ?? line.text))
  const width = Math.max(...rows.map(row => row.length))
  return {
    kind: 'table',
    rows: rows.map(row => {
      const [only] = row
      if (only && row.length === 1) return spanning(only, width)
      return Array.from({ length: width }, (_, column): Cell => cellOf(row[column] ?? EMPTY))
    }),
  }
}

/** A cell over all columns. */
function spanning(text: Text, width: number): Cell[] {
  const cell = cellOf(text)
  return Array.from({ length: width }, (_, column) => (column === 0 ? cell : { ...cell, origin: false }))
}

const cellOf = (text: Text): Cell => ({ paragraphs: text.chars === '' ? [] : [text], origin: true })
