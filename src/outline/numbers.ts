/** Whether the numbering runs without gaps and repeats. A number may run on across sections or begin anew. */
import { range } from '../source/text.ts'
import type { Session } from './session.ts'
import type { Branch } from './tree.ts'

/** Notes numbers that are skipped or repeated. */
export function checkNumbers(session: Session, branches: readonly Branch[]): void {
  const running = new Map<string, number>()
  const check = (siblings: readonly Branch[]): void => {
    const last = new Map<string, number>()
    for (const { label, printed, children } of siblings) {
      const style = `${label.style.rank}.${label.depth}`
      const before = last.get(style)
      const global = running.get(style) ?? 0
      const fine = label.ordinal === 1 || label.ordinal === (before ?? 0) + 1 || label.ordinal === global + 1
      const at = range(printed)
      if (!fine && at) {
        const repeated = label.ordinal === before
        session.findings.push({
          code: repeated ? 'number-repeated' : 'number-skipped',
          args: { label: printed.chars, expected: (before ?? global) + 1 },
          range: at,
        })
      }
      last.set(style, label.ordinal)
      running.set(style, label.ordinal)
      check(children)
    }
  }
  check(branches)
}
