/** Whether the numbering runs without gaps and repeats. A number may run on across sections or begin anew. */
import { range, type Text } from '../source/text.ts'
import type { Session } from './session.ts'
import type { Branch } from './tree.ts'

/** Ranks and depths of labels are less than this. */
const STYLES_APART = 32

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
    const seen = new Set<number>()
    for (const { label, printed, children } of siblings) {
      const at = range(printed)
      while (at && (closing[closed] ?? at[0]) < at[0]) {
        last.clear()
        seen.clear()
        closed++
      }
      const style = label.style.rank * STYLES_APART + label.depth
      const number = label.ordinal * STYLES_APART * STYLES_APART + style
      const before = last.get(style)
      const global = running.get(style) ?? 0
      const begins = label.ordinal === 1 && before === undefined
      const fine = begins || label.ordinal === (before ?? 0) + 1 || label.ordinal === global + 1
      if (!fine && at) {
        const repeated = seen.has(number)
        session.findings.push({
          code: repeated ? 'number-repeated' : 'number-skipped',
          args: { label: printed.chars, expected: (before ?? global) + 1 },
          range: at,
        })
      }
      last.set(style, label.ordinal)
      seen.add(number)
      running.set(style, label.ordinal)
      if (children.length > 0) check(children)
    }
  }
  check(branches)
}
