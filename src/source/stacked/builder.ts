/** Puts the rows of a table together, each line in a cell. */
import { readLabel } from '../../outline/labels.ts'
import type { Cell } from '../block.ts'
import { concat, type Text } from '../text.ts'
import { Divider, type Division } from './division.ts'
import { goesOn, isUnitCell, namesOf } from './fits.ts'
import { type Lines, type StackedHeading, textsOf } from './heading.ts'
import type { Plan } from './plan.ts'
import { headsSection, type StackedRow } from './rows.ts'
import { paragraphsOf, wordsIn } from './words.ts'

/** The rows of one table so far; made anew for each way of reading its lines, of which the better one is kept. */
export class Builder {
  readonly rows: Cell[][] = []
  /** How many rows have units, and how many cannot be told. */
  known = 0
  unknown = 0
  /** Behind the last line taken. */
  to: number
  private readonly lines: Lines
  private readonly heading: StackedHeading
  private readonly plan: Plan
  private readonly whole: boolean
  private readonly number: number
  /** The cell of the column before that of the numbers, which spans the rows that follow. */
  private category: Cell = cellOf([])
  /** The cells of words of the row above, which may span the next one. */
  private words: readonly Cell[] | undefined
  /** So many lines stand behind the units of each row. */
  private fewest: number | undefined

  constructor(
    lines: Lines,
    heading: StackedHeading,
    plan: Plan,
    rows: readonly StackedRow[],
    whole: boolean,
  ) {
    this.lines = lines
    this.heading = heading
    this.plan = plan
    this.whole = whole
    this.number = heading.columns.findIndex(({ kind }) => kind === 'number')
    this.to = heading.to
    this.addHeading(heading.columns.flatMap(column => column.heading))
    for (const [at, row] of rows.entries()) this.add(row, at === rows.length - 1)
  }

  /** Adds a row, or what stands between rows. `last`: text that is not of the table may follow. */
  private add({ kind, from, to }: StackedRow, last: boolean): void {
    const texts = textsOf(this.lines, from, to)
    if (kind === 'heading') this.addHeading(texts)
    else if (kind === 'section') this.addSections(texts)
    else if (kind === 'labelled') this.addLabelled(texts)
    else {
      const [number, ...own] = texts
      if (number && !last && this.addTasks(number, own)) {
        this.to = to
        return
      }
      const division = this.divided(own, last)
      if (division) this.known++
      else this.unknown++
      if (!number || (last && !division)) return
      this.addRow(number, own, division)
      if (last && division) {
        // As many lines as every other row has behind its units are of this one, too.
        const behind = own.slice(division.to, division.to + (this.fewest ?? 0))
        const other = behind.findIndex(text => headsSection(text, true))
        const taken = other < 0 ? behind : behind.slice(0, other)
        this.addBehind(taken)
        this.to = from + 1 + division.to + taken.length
        return
      }
      if (division) {
        const behind = own.slice(division.to)
        this.fewest = Math.min(this.fewest ?? behind.length, behind.length)
        this.addBehind(behind)
      }
    }
    this.to = to
  }

  private divided(own: readonly Text[], open: boolean): Division | undefined {
    return new Divider(own, this.plan, this.whole, this.words !== undefined).divide(open)
  }

  /** Adds a row with several tasks, each with all of its units, under one number; `false` where it is none. */
  private addTasks(number: Text, own: readonly Text[]): boolean {
    const { typed, words, behind } = this.plan
    if (!this.whole || words === 0 || behind > 0 || typed.some(kind => kind !== 'units')) return false
    const tasks = tasksOf(own)
    if (tasks.length < 2) return false
    const read = tasks.map(task => ({ task, division: this.divided(task, false) }))
    const full = read.every(
      ({ task, division }) =>
        division &&
        division.from > 0 &&
        division.to === task.length &&
        division.cells.every(cell => cell.length > 0),
    )
    if (!full) return false
    for (const [at, { task, division }] of read.entries()) {
      const above = this.words
      this.addRow(number, task, division)
      const row = this.rows.at(-1)
      if (at === 0 || !row) continue
      const first = this.number + 1
      const printed = this.rows.at(-2)?.[this.number]
      if (printed) row.splice(this.number, 1, { ...printed, origin: false })
      for (const [word, cell] of (above ?? []).entries())
        if (row[first + word]?.paragraphs.length === 0)
          row.splice(first + word, 1, { ...cell, origin: false })
    }
    this.known++
    this.fewest = 0
    return true
  }

  /** Adds the lines of a heading. */
  private addHeading(texts: readonly Text[]): void {
    const cells: Cell[] = []
    let at = 0
    for (const { heading } of this.heading.columns) {
      cells.push(cellOf([concat(texts.slice(at, at + heading.length))]))
      at += heading.length
    }
    this.rows.push(cells)
  }

  private addRow(number: Text, own: readonly Text[], division: Division | undefined): void {
    const { words, typed, behind } = this.plan
    const said = division ? own.slice(0, division.from) : own
    const units = division?.cells ?? typed.map(() => [])
    this.rows.push([
      ...(this.number > 0 ? [this.category] : []),
      cellOf([number]),
      ...this.wordsOf(said),
      ...units.map((texts, at) =>
        cellOf(typed[at] === 'units' ? namesOf(texts, this.whole) : [concat(texts)]),
      ),
      ...Array.from({ length: behind }, () => cellOf([])),
    ])
    this.category = { ...this.category, origin: false }
    if (words === 0) this.addSections(said)
  }

  /** The cells of words; those of the row above where the row has none of its own. */
  private wordsOf(said: readonly Text[]): readonly Cell[] {
    const above = said.length === 0 ? this.words : undefined
    const cells =
      above?.map(cell => ({ ...cell, origin: false })) ??
      wordsIn(said, this.plan.words).map(texts => cellOf(paragraphsOf(texts)))
    this.words = cells
    return cells
  }

  /** Adds a section: its label in the column of numbers, its title in those behind. */
  private addLabelled([label, title]: readonly Text[]): void {
    if (!label || !title) return
    const cell = cellOf([title])
    const at = this.number
    this.rows.push(
      this.heading.columns.map((_, column) => {
        if (column <= at) return cellOf(column === at ? [label] : [])
        return column === at + 1 ? cell : { ...cell, origin: false }
      }),
    )
  }

  /** Adds what stands behind the units of a row: in the columns there up to the next section. */
  private addBehind(texts: readonly Text[]): void {
    const { behind } = this.plan
    const section = texts.findIndex(text => headsSection(text, behind > 0))
    const own = behind === 0 ? [] : texts.slice(0, section < 0 ? texts.length : section)
    const row = this.rows.at(-1)
    for (const [at, text] of own.entries()) {
      const column = (row?.length ?? 0) - behind + Math.min(at, behind - 1)
      row?.splice(column, 1, cellOf([...(row[column]?.paragraphs ?? []), text]))
    }
    this.addSections(texts.slice(own.length))
  }

  /** Adds lines between rows: the last one may be the cell of the next rows before their numbers, the others span all columns. */
  private addSections(texts: readonly Text[]): void {
    for (const [at, text] of texts.entries()) {
      const cell = cellOf([text])
      if (this.number > 0 && at === texts.length - 1 && !readLabel(text.chars)) this.category = cell
      else
        this.rows.push(
          this.heading.columns.map((_, column) => (column === 0 ? cell : { ...cell, origin: false })),
        )
    }
  }
}

/** The lines of a row up to the end of each run of unit cells. */
function tasksOf(own: readonly Text[]): (readonly Text[])[] {
  const tasks: (readonly Text[])[] = []
  let from = 0
  for (let at = 1; at < own.length; at++) {
    if (!isUnitCell(own[at - 1]) || isUnitCell(own[at]) || goesOn(own[at - 1], own[at])) continue
    tasks.push(own.slice(from, at))
    from = at
  }
  return [...tasks, own.slice(from)]
}

const cellOf = (texts: readonly Text[]): Cell => ({
  paragraphs: texts.filter(({ chars }) => chars !== ''),
  origin: true,
})
