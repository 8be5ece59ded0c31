/** One heading over a column of units and one of persons: 责任单位及责任人. */
import { isPersonHeading } from '../../responsibility/index.ts'
import { compactWords, goesOn } from './cells.ts'
import type { Segment } from './segments.ts'

const JOINTS = /[/、和及与（]/

/** The segment, the last of the columns that such a heading spans as one of persons. */
export function withPersonsBehind(segment: Segment): Segment {
  const { shape, heading } = segment
  const row = heading.at(-1) ?? []
  const behind = row.map(
    (cell, column) =>
      goesOn(row, column) &&
      !goesOn(row, column + 1) &&
      isPersonHeading(compactWords(cell).split(JOINTS).at(-1) ?? ''),
  )
  if (!shape || !behind.includes(true)) return segment
  const columns = shape.columns.map((role, column) => (behind[column] ? undefined : role))
  const persons = shape.persons.map((own, column) => own || behind[column] === true)
  return { ...segment, shape: { ...shape, columns, persons } }
}
