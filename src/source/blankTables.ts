/** Tables whose cells single blanks part, as text extraction leaves them: a number, a task, and those who are responsible. */
import { NUMBER_HEADING } from '../outline/table/number.ts'
import { type HeadingRole, listsBodies, roleOfHeading } from '../responsibility/index.ts'
import { matchesOf } from './guarded.ts'
import { isEmptyCell } from './stacked/fits.ts'
import { concat, slice, type Text } from './text.ts'

const WORD = /[^\s\u3000]+/g
const NUMBER = /^[0-9]{1,3}$/
const FEWEST = 3
const MOST = 6
const LONGEST = 60
const LONGEST_ROW = 400

const wordsOf = (text: Text): Text[] =>
  matchesOf(WORD, text.chars).map(({ index, 0: word }) => slice(text, index, index + word.length))

/** The headings of such a table, and what the columns behind its number and its task hold. */
export interface BlankHeadings {
  readonly cells: readonly Text[]
  readonly roles: readonly HeadingRole[]
}

/** The headings in the line, those set wide joined: the number's, the task's, and behind it units and times only. */
export function blankHeadings(text: Text): BlankHeadings | undefined {
  if (text.chars.length > LONGEST || !NUMBER_HEADING.mayMatch(text.chars)) return undefined
  const cells: Text[] = []
  let wide = false
  for (const word of wordsOf(text)) {
    const single = word.chars.length === 1
    const last = cells.at(-1)
    if (single && wide && last) cells[cells.length - 1] = concat([last, word])
    else cells.push(word)
    wide = single
  }
  const [number, , ...others] = cells.map(({ chars }) => chars)
  if (cells.length < FEWEST || cells.length > MOST || !NUMBER_HEADING.test(number ?? '')) return undefined
  const roles = others.flatMap(heading => roleOfHeading(heading) ?? [])
  if (roles.length < others.length || roles.every(role => role === 'deadline')) return undefined
  return { cells, roles }
}

/** The cells of a row below headings: a number, and in the columns behind the task words without a blank, bodies among them. */
export function blankCells(text: Text, roles: readonly HeadingRole[]): readonly Text[] | undefined {
  if (text.chars.length > LONGEST_ROW) return undefined
  const words = wordsOf(text)
  const behind = words.length - roles.length
  const [number, ...task] = words.slice(0, Math.max(behind, 0))
  const [first, last] = [task[0], task.at(-1)]
  if (!number || !first || !last || !NUMBER.test(number.chars)) return undefined
  const others = words.slice(behind)
  const fits = others.every(
    (cell, column) => roles[column] === 'deadline' || isEmptyCell(cell) || listsBodies(cell.chars),
  )
  if (!fits || others.every(isEmptyCell)) return undefined
  const whole = slice(text, first.start - text.start, last.start - text.start + last.chars.length)
  return [number, whole, ...others]
}
