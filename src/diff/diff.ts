/** Compares two editions of a plan. */
import type { Notice, Role, Unit } from '../model.ts'
import { type Matches, match, plain } from './match.ts'
import { renumbering } from './numbers.ts'
import { piecesOf } from './pieces.ts'
import { type Change, type Difference, type Edition, type Piece, type Ref, ROLES } from './types.ts'

const SHOWN = 40

function refOf({ path, texts, position }: Piece): Ref {
  const [text = ''] = texts
  const title = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return { path, title, ...(position && { position }) }
}

function rolesOf(units: readonly Unit[]): Map<string, Set<Role>> {
  const roles = new Map<string, Set<Role>>()
  for (const { name, role } of units) {
    const key = name.replace(/\s+/g, '')
    roles.set(key, (roles.get(key) ?? new Set<Role>()).add(role))
  }
  return roles
}

function printedRoles(roles: ReadonlySet<Role> | undefined): string {
  return ROLES.filter(role => roles?.has(role)).join(', ')
}

type Both = Required<Pick<Change, 'node' | 'old' | 'new'>>

function unitChanges(old: Piece, now: Piece, both: Both): Change[] {
  const [before, after] = [rolesOf(old.units), rolesOf(now.units)]
  const changes: Change[] = []
  for (const [unit, roles] of after) {
    const [from, to] = [printedRoles(before.get(unit)), printedRoles(roles)]
    if (from === '') changes.push({ kind: 'unit-gained', ...both, unit, to })
    else if (from !== to) changes.push({ kind: 'role-changed', ...both, unit, from, to })
  }
  for (const [unit, roles] of before)
    if (!after.has(unit)) changes.push({ kind: 'unit-lost', ...both, unit, from: printedRoles(roles) })
  return changes
}

function deadlineChange(old: Piece, now: Piece, both: Both): Change[] {
  const [from, to] = [old, now].map(({ deadlines }) => deadlines.join('；').replace(/\s+/g, ''))
  if (from === to) return []
  return [{ kind: 'deadline-changed', ...both, ...(from && { from }), ...(to && { to }) }]
}

function placeChange(
  old: Piece,
  now: Piece,
  both: Both,
  matches: Matches,
  renumbered: ReadonlySet<Piece>,
): Change[] {
  if (now.kind === 'part') return []
  const [from, to] = [old.path.join(' '), now.path.join(' ')]
  const sameParent = old.parent === undefined ? !now.parent : matches.toNew.get(old.parent) === now.parent
  // Under a heading that came or went, only the heading is new.
  const parentsMatched =
    old.parent && now.parent && matches.toNew.has(old.parent) && matches.toOld.has(now.parent)
  if (!sameParent && parentsMatched) return [{ kind: 'moved', ...both, from, to }]
  return renumbered.has(now) ? [{ kind: 'renumbered', ...both, from, to }] : []
}

function wordChange(old: Piece, now: Piece, both: Both): Change[] {
  if (plain(old) === plain(now)) return []
  return [{ kind: 'reworded', ...both, from: old.texts.join('\n'), to: now.texts.join('\n') }]
}

function editionOf([notice]: readonly Notice[]): Edition {
  const title = notice?.title ?? notice?.parts[0]?.title
  const documentNumber = notice?.metadata.documentNumber?.text
  const issuedDate = notice?.letter?.issuedDate ?? notice?.metadata.issuedDate
  return {
    ...(title !== undefined && { title }),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(issuedDate !== undefined && { issuedDate }),
  }
}

/**
 * What two editions of a plan differ in, matched by content. The changes are in the order of the new edition; what was removed
 * stands behind what it stood behind. An edition may be several notices (a data file with several plans).
 */
export function diff(old: Notice | readonly Notice[], now: Notice | readonly Notice[]): Difference {
  const [before, after] = [[old].flat(), [now].flat()]
  const [olds, news] = [piecesOf(before), piecesOf(after)]
  const matches = match(olds, news)
  const { renumbered, shifted } = renumbering(olds, news, matches)
  const found: { readonly at: number; readonly changes: readonly Change[] }[] = []
  let at = -1
  for (const piece of olds) {
    const kept = matches.toNew.get(piece)
    if (kept) at = kept.index
    else found.push({ at, changes: [{ kind: 'removed', node: piece.kind, old: refOf(piece) }] })
  }
  for (const piece of news) {
    const origin = matches.toOld.get(piece)
    if (!origin) {
      found.push({ at: piece.index, changes: [{ kind: 'added', node: piece.kind, new: refOf(piece) }] })
      continue
    }
    const both: Both = { node: piece.kind, old: refOf(origin), new: refOf(piece) }
    const changes = [
      ...placeChange(origin, piece, both, matches, renumbered),
      ...wordChange(origin, piece, both),
      ...unitChanges(origin, piece, both),
      ...deadlineChange(origin, piece, both),
    ]
    // Before what was removed behind it.
    if (changes.length > 0) found.push({ at: piece.index - 0.5, changes })
  }
  return {
    old: editionOf(before),
    new: editionOf(after),
    changes: found.sort((a, b) => a.at - b.at).flatMap(({ changes }) => changes),
    shifted,
  }
}
