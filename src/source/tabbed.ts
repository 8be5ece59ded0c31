/** Tables in plain text: lines whose cells are parted by tabs, as a copied table is, or by wide white space. */
import { readLabel } from '../outline/labels.ts'
import { roleOfHeading } from '../responsibility/index.ts'
import type { Cell, TableBlock } from './block.ts'
import { matchesOf } from './guarded.ts'
import type { PrintedLine } from './plain.ts'
import { Signs, SPACE } from './signs.ts'
import { EMPTY, slice, type Text, trim } from './text.ts'

/** Lines that stand together, and whether they are a table. */
export interface Run {
  readonly table: boolean
  /** The cells are parted by white space. */
  readonly spaced: boolean
  readonly lines: readonly PrintedLine[]
}

const FEWEST_CELLS = 3
const FEWEST_ROWS = 2

/**
 * Parts the lines into tables and other text. A row begins with cells that are filled in; below it others of as many
 * cells are rows too, whichever of their cells are empty. White space parts cells only below a line that heads columns
 * of responsible units.
 */
export function tabbedRuns(lines: readonly PrintedLine[]): Run[] {
  const runs: { table: boolean; spaced: boolean; lines: PrintedLine[]; width: number }[] = []
  lines.forEach((line, index) => {
    const last = runs.at(-1)
    const columns = last?.spaced ? last.width : columnsOf(line)
    const spaced = columns >= FEWEST_CELLS && spacedCells(line.text).length === columns
    const width = spaced ? columns : widthOf(line.row ?? line.text)
    const table =
      spaced ||
      isRow(line) ||
      (last?.table === true && ((width > 1 && width === last.width) || isSection(line, lines[index + 1])))
    if (last && last.table === table && last.spaced === spaced) last.lines.push(line)
    else runs.push({ table, spaced, lines: [line], width })
  })
  if (!runs.some(run => run.table && run.lines.length >= FEWEST_ROWS))
    return [{ table: false, spaced: false, lines }]
  return runs.map(run => (run.lines.length >= FEWEST_ROWS ? run : { ...run, table: false }))
}

const WIDE = /[^\S\t]{2,}|\u3000/g
const LONGEST_HEADING = 60
const MARK = new Signs('。；：:，')

/** How many columns the line heads, parted by white space and one of them of responsible units; 0 for few or none. */
function columnsOf({ text }: PrintedLine): number {
  if (text.chars.length > LONGEST_HEADING || MARK.in(text.chars) || !SPACE.in(text.chars)) return 0
  const cells = spacedCells(text)
  if (cells.length < FEWEST_CELLS) return 0
  const named = cells.some(({ chars }) => {
    const role = roleOfHeading(chars)
    return role !== undefined && role !== 'deadline'
  })
  return named ? cells.length : 0
}

function spacedCells(text: Text): Text[] {
  const cells: Text[] = []
  let start = 0
  for (const { index, 0: space } of matchesOf(WIDE, text.chars)) {
    cells.push(slice(text, start, index))
    start = index + space.length
  }
  cells.push(slice(text, start))
  return cells
}

const isRow = (line: PrintedLine): boolean => line.row !== undefined && widthOf(line.text) >= FEWEST_CELLS

const LONGEST_SECTION = 40

/** A numbered heading between two rows stands in a row of its own over all columns. */
const isSection = ({ text }: PrintedLine, next: PrintedLine | undefined): boolean =>
  next !== undefined &&
  isRow(next) &&
  text.chars.length <= LONGEST_SECTION &&
  readLabel(text.chars) !== undefined

/** How many cells a line has. */
function widthOf({ chars }: Text): number {
  let width = 1
  for (let at = chars.indexOf('\t'); at >= 0; at = chars.indexOf('\t', at + 1)) width++
  return width
}

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
export function tableOf({ lines, spaced }: Run): TableBlock {
  const rows = lines.map(line => (spaced ? spacedCells(line.text) : cellsOf(line.row ?? line.text)))
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
