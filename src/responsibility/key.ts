/** A key of a statement, with its kind. */
import type { Role } from '../model.ts'

/** `[start, end)`: the key's own words and its colon. */
export interface Key {
  readonly start: number
  readonly end: number
  readonly kind: 'role' | 'deadline' | 'person' | 'other'
  readonly role: Role | undefined
}

/** A key from its parts. */
export const key = (start: number, end: number, kind: Key['kind'], role?: Role): Key => ({
  start,
  end,
  kind,
  role,
})

/** Sorts keys as they stand. */
export const inOrder = (a: Key, b: Key): number => a.start - b.start
