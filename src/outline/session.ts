/** What the reading of one notice carries from passage to passage, and where it notes what it found. */
import type { Finding } from '../diagnostics.ts'
import type { Position, Standing, Unit } from '../model.ts'
import type { Kind, Taken } from '../notice/taken.ts'
import type { Context, ReadUnit } from '../responsibility/types.ts'
import type { Locate } from '../source/position.ts'
import { range, slice, type Text } from '../source/text.ts'

/** One reading of one notice; passages must be read in the order of the notice, for rules hold from where they are said. */
export interface Session {
  readonly locate: Locate
  context: Context
  readonly taken: Taken[]
  readonly findings: Finding[]
  /** Standing rules said so far that no part has taken yet. */
  standing: Standing[]
}

/** A fresh session. */
export function newSession(locate: Locate): Session {
  return { locate, context: {}, taken: [], findings: [], standing: [] }
}

/** Notes what a passage was taken for. */
export function note(session: Session, text: Text, as: Kind, rule: string): void {
  const at = range(text)
  if (at) session.taken.push({ range: at, text: text.chars, as, rule })
}

/** Where the text stands, as a field to spread; nothing for an empty text. */
export function placed(session: Session, text: Text): { position?: Position } {
  const at = range(text)
  return at ? { position: session.locate(...at) } : {}
}

/** The units of a reading of `text`, with their places. */
export function placedUnits(session: Session, text: Text, units: readonly ReadUnit[]): Unit[] {
  return units.map(({ name, role, group, start, end }) => ({
    name,
    role,
    ...(group ? { group } : {}),
    ...placed(session, slice(text, start, end)),
  }))
}
