/** Whether the numbering runs without gaps and repeats. A number may run on across sections or begin anew. */
import { range, type Text } from '../source/text.ts'
import type { Label } from './labels.ts'
import type { Session } from './session.ts'
import type { Branch } from './tree.ts'

/** Ranks and depths of labels are less than this. */
const STYLES_APART = 32

const styleOf = ({ style, depth }: Label): number => style.rank * STYLES_APART + depth
const numberOf = ({ label }: Branch): number => label.ordinal * STYLES_APART * STYLES_APART + styleOf(label)

/**
 * Notes numbers that are skipped or repeated. Under another parent, or behind an unnumbered heading, a number may begin
 * anew; among the children of one parent it is a repeat.
 *
 * @param headings the part's unnumbered headings, in order
 */
export function checkNumbers(session: Session, branches: readonly Branch[], headings: readonly Text[]): void {
  const closing = headings.flatMap(heading => range(heading)?.[0] ?? [])
  let closed = 0
  const running = new Map<number, number>()
  const check = (siblings: readonly Branch[]): void => {
    const last = new Map<number, number>()
    let begun = 0
    let seen: Set<number> | undefined
    for (let index = 0; index < siblings.length; index++) {
      const { label, printed, children } = siblings[index] as Branch
      const at = range(printed)
      while (at && (closing[closed] ?? at[0]) < at[0]) {
        last.clear()
        seen = undefined
        begun = index
        closed++
      }
      const style = styleOf(label)
      const before = last.get(style)
      const global = running.get(style) ?? 0
      const begins = label.ordinal === 1 && before === undefined
      const fine = begins || label.ordinal === (before ?? 0) + 1 || label.ordinal === global + 1
      if (!fine && at) {
        seen ??= new Set(siblings.slice(begun, index).map(numberOf))
        const repeated = seen.has(numberOf(siblings[index] as Branch))
        session.findings.push({
          code: repeated ? 'number-repeated' : 'number-skipped',
          args: { label: printed.chars, expected: (before ?? global) + 1 },
          range: at,
        })
      }
      last.set(style, label.ordinal)
      seen?.add(numberOf(siblings[index] as Branch))
      running.set(style, label.ordinal)
      if (children.length > 0) check(children)
    }
  }
  check(branches)
}
