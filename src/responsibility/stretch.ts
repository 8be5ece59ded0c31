/** Stretches that hold names that are not plain: cut into pieces, which the verb behind them closes. */
import { jointAt } from './joints.ts'
import { close, type OpenGroup } from './members.ts'
import { BARE_KIND } from './names/bodies.ts'
import { cutStretch } from './names/cut.ts'
import { kindOf } from './names/endings.ts'
import type { Piece, Separator } from './names/piece.ts'
import { isDepartment } from './nouns.ts'
import { partsOf } from './parts.ts'
import type { Marked } from './passage.ts'
import { verbBefore } from './verbs.ts'

/** Who takes a part is named anew: `市教育局、市科协，此项工作由市教育局牵头`. */
const BY = /^(?:其中)?[^、，由]{0,8}(?<![自事缘]|(?<![管办受治代审护处清])理)由/

/** Whether the stretch is names in a bracket of their own: `市教育局、（各区政府）`. */
export const isBracketed = ({ chars, ends }: Marked, start: number, end: number): boolean =>
  ends[start] === end && kindOf(chars.slice(start + 1, end - 1)) !== undefined

/** Reads what stands in such a bracket. */
export function addBracketed(group: OpenGroup, from: number, to: number): void {
  for (const piece of partsOf(group.passage, from, to).pieces) {
    if (piece.plain) group.pending.push(piece)
    else addStretch(group, piece.start, piece.end, piece.before, undefined)
  }
}

/** Whether the piece only ends a category that names nobody: `单位` in `市教育局等部门、单位`. */
export function endsCategory(group: OpenGroup, { start, end, before }: Piece): boolean {
  if ((before !== '、' && before !== '，') || group.nobody !== start - 1) return false
  if (!BARE_KIND.test(group.passage.chars.slice(start, end))) return false
  group.nobody = end
  return true
}

/** Reads a stretch that holds names that are not plain, and a verb or none. */
export function addStretch(
  group: OpenGroup,
  from: number,
  end: number,
  before: Separator,
  breaks: ReadonlySet<number> | undefined,
): void {
  const { passage } = group
  if (before === '，' && group.pending.length > 0 && BY.test(passage.chars.slice(from, from + 12)))
    close(group, undefined)
  const joint = jointAt(passage.chars, from, before, breaks)
  if (joint) {
    if (group.pending.length > 0) close(group, { start: from, role: 'lead' })
    group.together = true
  }
  const start = from + (joint?.length ?? 0)
  const found = verbBefore(passage.chars, start, end)
  const verb = found?.doing && isDepartment(passage.chars, start, end) ? undefined : found
  const nameEnd = verb?.start ?? end
  let told = 0
  if (nameEnd > start) {
    const cut = cutStretch(passage, start, nameEnd, before)
    if (cut.open) {
      group.open = true
      group.nobody = nameEnd
      group.departments = cut.departments
    }
    for (const piece of cut.pieces) group.pending.push(piece)
    told = cut.told
  }
  group.residue += told
  if (verb) close(group, told > 0 ? { ...verb, doing: true } : verb)
}
