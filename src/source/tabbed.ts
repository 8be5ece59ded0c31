/** Tables in plain text: lines whose cells are parted by tabs, as a copied table is, by white space or by bars. */
import { readLabel } from '../outline/labels.ts'
import { type HeadingRole, roleOfHeading } from '../responsibility/index.ts'
import { blankCells, blankHeadings } from './blankTables.ts'
import type { Cell, TableBlock } from './block.ts'
import { brokenAtTags } from './breakTags.ts'
import { matchesOf } from './guarded.ts'
import { withLostSpans } from './lostSpans.ts'
import type { PrintedLine } from './printedLines.ts'
import { codeAt, isIdeograph, Signs } from './signs.ts'
import { EMPTY, type Text, trim } from './text.ts'

/** What parts the cells of a line: tabs, wide white space, bars, or (`blank`) white space of any width. */
type Parting = 'tab' | 'space' | 'bar' | 'blank'

/** Lines that stand together, and whether they are a table. */
export interface Run extends Columns {
  readonly table: boolean
  readonly lines: readonly PrintedLine[]
}

/** How cells are parted; where single blanks do, what the columns hold tells them. */
interface Columns {
  readonly parting: Parting
  readonly roles?: readonly HeadingRole[]
}

const FEWEST_CELLS = 3
const FEWEST_ROWS = 2

/**
 * Parts the lines into tables and other text. A row begins with cells that are filled in; below it others of as many
 * cells are rows too, whichever of their cells are empty. White space and bars part cells only below a line that heads
 * columns of responsible units.
 */
export function tabbedRuns(lines: readonly PrintedLine[]): Run[] {
  const runs: (Head & { table: boolean; lines: PrintedLine[] })[] = []
  lines.forEach((line, index) => {
    const last = runs.at(-1)
    const head = last && last.parting !== 'tab' ? last : headOf(line)
    const aligned =
      head !== undefined && (isRule(line) || isAligned(cellsBy(head, line), head)) ? head : undefined
    const section = !aligned && last?.table === true && isSection(line, lines[index + 1], last)
    const columns: Columns = aligned ?? (section && last.parting === 'blank' ? last : TABS)
    const width = aligned?.width ?? widthOf(line.row)
    const table =
      aligned !== undefined ||
      section ||
      isRow(line) ||
      (last?.table === true && width > 1 && width === last.width)
    if (last && last.table === table && last.parting === columns.parting) last.lines.push(line)
    else runs.push({ ...columns, table, lines: [line], width })
  })
  if (!runs.some(run => run.table && run.lines.length >= FEWEST_ROWS))
    return [{ ...TABS, table: false, lines }]
  return runs.map(run => (run.lines.length >= FEWEST_ROWS ? run : { ...run, table: false }))
}

const TAB = /\t/g
const WIDE = /[^\S\t]{2,}|\u3000/g
const BAR = /[|｜│┃]/g
const SPACE = new Signs(' \u3000')
const BARS = new Signs('|｜│┃')
const LONGEST_HEADING = 60
const STOPS = new Signs('，。；：:')
/** The line between the heading and the rows of a table with bars: `|---|:--:|`. */
const RULE = /^[|｜│┃:\-—─┼+\s]{5,}$/
const isRule = ({ text: { chars } }: PrintedLine): boolean => BARS.at(chars, 0) && RULE.test(chars)

/** A line that heads columns, and how many they are. */
interface Head extends Columns {
  readonly width: number
}

const TABS: Columns = { parting: 'tab' }

/** How the line parts columns that it heads, one of them of responsible units, and how many they are. */
function headOf(line: PrintedLine): Head | undefined {
  const { chars } = line.text
  const parting = chars.length > LONGEST_LINE ? undefined : partingOf(chars)
  if (parting === undefined) return undefined
  const cells = cellsBy({ parting }, line)
  if (cells.length < FEWEST_CELLS) return blankHeadOf(line)
  if (isLong(cells)) return undefined
  const named = cells.some(cell => {
    const role = roleOfHeading(cell.chars)
    return role !== undefined && role !== 'deadline'
  })
  return named ? { parting, width: cells.length } : undefined
}

function blankHeadOf({ text }: PrintedLine): Head | undefined {
  const headings = blankHeadings(text)
  return headings && { parting: 'blank', width: headings.cells.length, roles: headings.roles }
}

/** Bars or white space, whichever may part headings in the line; none where it has a mark that no heading has. */
function partingOf(chars: string): 'bar' | 'space' | undefined {
  let parting: 'bar' | 'space' | undefined
  for (let at = 0; at < chars.length; at++) {
    const code = codeAt(chars, at)
    if (isIdeograph(code)) continue
    if (STOPS.has(code)) return undefined
    if (BARS.has(code)) parting = 'bar'
    else if (SPACE.has(code)) parting ??= 'space'
  }
  return parting
}

/** The white space between the columns of a page may be wide; their headings are short. */
const LONGEST_LINE = 400
const isLong = (cells: readonly Text[]): boolean =>
  cells.reduce((sum, { chars }) => sum + chars.length, 0) > LONGEST_HEADING

/** A row with bars may have lost so many cells that span it and the rows above. */
const MOST_LOST = 2

/** Whether the cells of a line stand below the columns that are headed. */
const isAligned = (
  cells: readonly Text[],
  { parting, width }: { parting: Parting; width: number },
): boolean =>
  cells.length === width ||
  (parting === 'bar' &&
    cells.length < width &&
    cells.length >= Math.max(FEWEST_CELLS, width - MOST_LOST) &&
    cells.at(-1)?.chars === '')

/** The cells of a line. */
function cellsBy({ parting, roles = [] }: Columns, { text, row }: PrintedLine): readonly Text[] {
  if (parting === 'blank') return blankCells(text, roles) ?? blankHeadings(text)?.cells ?? [text]
  if (parting === 'space') return partedBy(WIDE, text)
  if (parting === 'tab') return partedBy(TAB, row ?? text)
  const cells = partedBy(BAR, text)
  return cells[0]?.chars === '' && cells.at(-1)?.chars === '' ? cells.slice(1, -1) : cells
}

function partedBy(pattern: RegExp, text: Text): Text[] {
  const cells: Text[] = []
  let start = 0
  for (const { index, 0: sign } of matchesOf(pattern, text.chars)) {
    cells.push(trim(text, start, index))
    start = index + sign.length
  }
  cells.push(trim(text, start))
  return cells
}

const isRow = ({ text, row }: PrintedLine): boolean => row !== undefined && widthOf(text) >= FEWEST_CELLS

const LONGEST_SECTION = 40

/** A numbered heading between two rows stands in a row of its own over all columns. */
const isSection = ({ text }: PrintedLine, next: PrintedLine | undefined, head: Head): boolean =>
  next !== undefined &&
  (head.parting === 'blank' ? cellsBy(head, next).length === head.width : isRow(next)) &&
  text.chars.length <= LONGEST_SECTION &&
  readLabel(text.chars) !== undefined

/** How many cells tabs part the line into; the lines without a tab are one. */
function widthOf(row: Text | undefined): number {
  let width = 1
  if (row) for (let at = row.chars.indexOf('\t'); at >= 0; at = row.chars.indexOf('\t', at + 1)) width++
  return width
}

/** The table of such lines; short rows are filled with empty cells. */
export function tableOf(run: Run): TableBlock {
  const rows = run.lines.filter(line => !isRule(line)).map(line => cellsBy(run, line))
  const width = Math.max(...rows.map(row => row.length))
  const cells = rows.map(row => {
    const [only] = row
    if (only && row.length === 1) return spanning(only, width)
    return Array.from({ length: width }, (_, column): Cell => cellOf(row[column] ?? EMPTY))
  })
  return { kind: 'table', rows: run.parting === 'bar' ? withLostSpans(cells) : cells }
}

/** A cell over all columns. */
function spanning(text: Text, width: number): Cell[] {
  const cell = cellOf(text)
  return Array.from({ length: width }, (_, column) => (column === 0 ? cell : { ...cell, origin: false }))
}

const cellOf = (text: Text): Cell => ({
  paragraphs: text.chars === '' ? [] : brokenAtTags(text),
  origin: true,
})
