/** Reads the list of units in a table's cell. */
import type { Role } from '../model.ts'
import { Signs } from '../source/signs.ts'
import { divideCell } from './blanks.ts'
import { spans } from './brackets.ts'
import { isDeadline } from './deadline.ts'
import { examine } from './examined.ts'
import { fold } from './fold.ts'
import { readingOf } from './grammar.ts'
import { readGroup } from './group.ts'
import { keysOf } from './keys.ts'
import { kindOf } from './names/endings.ts'
import { isKnownName } from './names/plain.ts'
import type { Marked } from './passage.ts'
import type { Context, Reading, ReadUnit } from './types.ts'
import { printedOf, type Source, unitOf } from './units.ts'

/** A cell's text as a passage, with the source that its offsets count in. */
function cellOf(text: string): { readonly source: Source; readonly passage: Marked } {
  const folded = fold(divideCell(text))
  const { chars, marks } = folded
  return { source: { text, folded, base: 0 }, passage: { chars, ends: spans(chars), marks } }
}

/**
 * The units of a cell, in printed order. `text`: its paragraphs joined with `\n`, each of which ends a name; `role`: what
 * the column's heading says, unless the cell itself says more (`A牵头，B配合`, `A（牵头）`). Offsets are indices in `text`.
 */
export function readCell(text: string, role: Role): ReadUnit[] {
  const { source, passage } = cellOf(text)
  const { chars } = passage
  const keys = keysOf(passage, 0, chars.length)
  const members = [...readGroup(passage, 0, keys[0]?.start ?? chars.length, role).members]
  for (const [i, key] of keys.entries()) {
    if (key.kind !== 'role') continue
    members.push(...readGroup(passage, key.end, keys[i + 1]?.start ?? chars.length, key.role).members)
  }
  return members.map(member => unitOf(source, member))
}

/** The time that a cell of units gives beside them, as printed; `undefined` where it gives none. */
export function timeBeside(text: string): string | undefined {
  const { source, passage } = cellOf(text)
  const [time] = readGroup(passage, 0, passage.chars.length, 'responsible').times
  return time && printedOf(source, ...time)
}

const STOP_BEHIND = /(?:等|[、，；。])+$/

/** Whether the words, as `readCell` takes them, name a body that is known by its name. */
export function namesBody(text: string): boolean {
  const last = kindOf(fold(text).chars.replace(STOP_BEHIND, ''))
  return last !== undefined || readCell(text, 'responsible').some(({ name }) => isBody(fold(name).chars))
}

const isBody = (name: string): boolean => kindOf(name) !== undefined || isKnownName(name, 0, name.length)

/**
 * Whether the words are a list of bodies that are known by their names, or at least `share` of them, and nothing else but what
 * gives their roles.
 */
export function listsBodies(text: string, share = 1): boolean {
  const { passage } = cellOf(text)
  const { chars } = passage
  const { members, times, residue, objects } = readGroup(passage, 0, chars.length, 'responsible')
  if (members.length === 0 || times.length > 0 || residue > 0 || objects > 0) return false
  const known = members.filter(({ kind, start, end }) => kind !== undefined || isKnownName(chars, start, end))
  return known.length >= members.length * share
}

/** Whether the words are a deadline. */
export const isTime = (text: string): boolean => isDeadline(fold(text).chars)

/** Reads a cell with keys of its own, `牵头单位：…`; `text` as above. `context` carries the order rule. */
export function readKeyedCell(text: string, context: Context): Reading {
  return readingOf(examine(text, 0, fold(text), undefined, divideCell), context)
}

/** Marks behind which a line of a cell is nevertheless one of its own. */
const LINE_END = new Signs('，,。')

/**
 * The words of a cell on one line: its paragraphs parted with `；`, but for those that go on with a name or a date, or
 * behind a mark such as `、`.
 */
export function cellOnLine(text: string): string {
  let at = text.indexOf('\n')
  if (at < 0) return text
  const divided = divideCell(text)
  let words = ''
  let from = 0
  for (; at >= 0; at = text.indexOf('\n', from)) {
    words += text.slice(from, at)
    if (divided[at] !== '\n' || LINE_END.at(text, at - 1)) words += '；'
    from = at + 1
  }
  return words + text.slice(from)
}
