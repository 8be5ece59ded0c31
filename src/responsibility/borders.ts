/** Which of the names before a verb it governs, and which have the role of their key. */
import type { Role } from '../model.ts'
import type { Piece } from './names/piece.ts'

/** Whether a key's role stays although a verb follows: `牵头单位：A、B按职责分工负责`. */
export const keeps = (key: Role | undefined, verb: Role): boolean =>
  key !== undefined && verb === 'responsible'

/** Those who do not do the task themselves: where nobody else is named with a role, those before a comma do it. */
const BESIDES: ReadonlySet<Role> = new Set<Role>(['support', 'guide'])

/** How many of the pending pieces stand before the border of a verb that does not govern all of them. */
export function borderOf(
  pending: readonly Piece[],
  verb: Role,
  key: Role | undefined,
  first: boolean,
): number {
  let firstComma = 0
  let lastComma = 0
  for (let i = 1; i < pending.length; i++) {
    const before = pending[i]?.before
    if (before !== '，' && before !== '；') continue
    if (firstComma === 0) firstComma = i
    lastComma = i
  }
  if (key === undefined) return BESIDES.has(verb) && first ? lastComma : 0
  if (key === verb || verb === 'lead') return 0
  if (key === 'lead') return firstComma
  return verb === 'responsible' ? 0 : lastComma
}
