/** What the reading of one notice carries from passage to passage, and where it notes what it found. */
import type { Finding } from '../diagnostics.ts'
import type { Node, Part, Position, Standing, Statement, Unit } from '../model.ts'
import type { Kind, Noted } from '../notice/taken.ts'
import type { Context, ReadUnit } from '../responsibility/types.ts'
import type { Locate } from '../source/position.ts'
import { endOf, startOf, type Text } from '../source/text.ts'

/** One reading of one notice; passages must be read in the order of the notice, for rules hold from where they are said. */
export interface Session {
  readonly locate: Locate
  context: Context
  /** What each passage was taken for, where that is asked for. */
  readonly notes: Noted[] | undefined
  readonly findings: Finding[]
  /** Standing rules said so far that no part has taken yet. */
  standing: Standing[]
}

/** A fresh session. */
export function newSession(locate: Locate, notes: Noted[] | undefined): Session {
  return { locate, context: {}, notes, findings: [], standing: [] }
}

/** Notes what a passage was taken for. */
export function note(session: Session, text: Text, as: Kind, rule: string): void {
  session.notes?.push({ text, as, rule })
}

/** What has a place in the source. */
type Placed = Node | Part | Standing | Statement

/** Where the text stands; nowhere if it is empty. */
export function positionOf(session: Session, text: Text): Position | undefined {
  const { length } = text.chars
  return length === 0 ? undefined : session.locate(startOf(text, 0), endOf(text, length - 1))
}

/** Puts down where the text stands; nothing for an empty text. Returns what was placed. */
export function place<T extends Placed>(session: Session, text: Text, what: T): T {
  const position = positionOf(session, text)
  if (position) what.position = position
  return what
}

/**
 * The units of a reading, with their places. They count from the start of what was read, which is the character `by` of
 * what `text` goes on from: a statement's text begins at the statement.
 *
 * @param whole where the text stands
 */
export function placedUnits(
  session: Session,
  text: Text,
  units: readonly ReadUnit[],
  by = 0,
  whole: Position | undefined = positionOf(session, text),
): Unit[] {
  const placed: Unit[] = new Array(units.length)
  for (let index = 0; index < units.length; index++) {
    const { name, role, group, start, end } = units[index] as ReadUnit
    const from = Math.max(0, start - by)
    const to = Math.min(text.chars.length, end - by)
    if (whole && to > from) {
      const position = placeIn(session, whole, startOf(text, from), endOf(text, to - 1))
      placed[index] = group ? { name, role, group, position } : { name, role, position }
    } else placed[index] = group ? { name, role, group } : { name, role }
  }
  return placed
}

/** A place in another one: on the same line where that has only one, which spares the search for lines. */
function placeIn(
  { locate }: Session,
  { start: whole, end: last }: Position,
  from: number,
  to: number,
): Position {
  if (whole.line !== last.line || from < whole.offset || to > last.offset) return locate(from, to)
  const { line } = whole
  const before = whole.offset - whole.column
  return {
    start: { line, column: from - before, offset: from },
    end: { line, column: to - before, offset: to },
  }
}
