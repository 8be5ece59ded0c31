/** Reads the list of units in a table's cell. */
import type { Role } from '../model.ts'
import { examineList } from './grammar.ts'
import type { ReadUnit } from './types.ts'

/**
 * The units of a cell, in printed order. `text`: its paragraphs joined with `\n`, each of which ends a name; `role`: what
 * the column's heading says, unless the cell itself says more (`A牵头，B配合`, `A（牵头）`). Offsets are indices in `text`.
 */
export function readCell(text: string, role: Role): ReadUnit[] {
  return examineList(text, role)
}
