/** What two editions of a plan differ in. */
import type { Position, Role, Unit } from '../model.ts'

/** A numbered node, or a part as a whole, of one edition: flat, with what is compared. */
export interface Piece {
  readonly kind: 'item' | 'section' | 'part'
  /** Labels from the outermost node to this one; empty for a part. */
  readonly path: readonly string[]
  readonly label: string
  readonly ordinal?: number
  /** Heading and paragraphs without white space at their ends. */
  readonly texts: readonly string[]
  readonly units: readonly Unit[]
  readonly deadlines: readonly string[]
  readonly parent?: Piece
  /** Its number in reading order. */
  readonly index: number
  readonly position?: Position
}

/** A piece, as a change names it. */
export interface Ref {
  readonly path: readonly string[]
  /** The heading, or how the text begins. */
  readonly title: string
  readonly position?: Position
}

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'renumbered'
  | 'reworded'
  | 'unit-gained'
  | 'unit-lost'
  | 'role-changed'
  | 'deadline-changed'

/** One change. `old` and `new` say where it stands in either edition. */
export interface Change {
  readonly kind: ChangeKind
  readonly node: Piece['kind']
  readonly old?: Ref
  readonly new?: Ref
  /** The text, label, role or deadline before and after; absent where there was or is none. */
  readonly from?: string
  readonly to?: string
  /** The unit that was gained, lost or given another role; its roles are `from` and `to`. */
  readonly unit?: string
}

/** Which edition is compared. */
export interface Edition {
  readonly title?: string
  readonly documentNumber?: string
  readonly issuedDate?: string
}

/** All changes, in the order of the new edition. */
export interface Difference {
  readonly old: Edition
  readonly new: Edition
  readonly changes: readonly Change[]
  /** How many nodes have another number only because others before them were added or removed. */
  readonly shifted: number
}

/** Roles in the order in which they are listed. */
export const ROLES: readonly Role[] = ['lead', 'responsible', 'support', 'guide']
