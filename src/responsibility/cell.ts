/** Reads the list of units in a table's cell. */
import type { Role } from '../model.ts'
import { divideCell } from './blanks.ts'
import { spans } from './brackets.ts'
import { fold } from './fold.ts'
import { readGroup } from './group.ts'
import { keysOf, type Marked } from './lexer.ts'
import type { ReadUnit } from './types.ts'
import { unitOf } from './units.ts'

/**
 * The units of a cell, in printed order. `text`: its paragraphs joined with `\n`, each of which ends a name; `role`: what
 * the column's heading says, unless the cell itself says more (`A牵头，B配合`, `A（牵头）`). Offsets are indices in `text`.
 */
export function readCell(text: string, role: Role): ReadUnit[] {
  const folded = fold(divideCell(text))
  const { chars, marks } = folded
  const passage: Marked = { chars, ends: spans(chars), marks }
  const keys = keysOf(passage, 0, chars.length)
  const members = [...readGroup(passage, 0, keys[0]?.start ?? chars.length, role).members]
  for (const [i, key] of keys.entries()) {
    if (key.kind !== 'role') continue
    members.push(...readGroup(passage, key.end, keys[i + 1]?.start ?? chars.length, key.role).members)
  }
  return members.map(member => unitOf({ text, folded, base: 0 }, member))
}
