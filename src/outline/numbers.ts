/** Whether the numbering runs without gaps and repeats. A number may run on across sections or begin anew. */
import type { Node } from '../model.ts'
import { range, startOf, type Text } from '../source/text.ts'
import type { Label } from './labels.ts'
import type { Session } from './session.ts'
import { labelOfNumber } from './table/number.ts'
import type { Branch } from './tree.ts'

/** There are fewer ranks and depths than this. */
const STYLES_APART = 32
/** The ranks of labels are less than this. */
const RANKS = 10

/** A small number for the rank, or for the depth of a decimal. */
const styleOf = ({ style, depth }: Label): number => (depth === 0 ? style.rank : RANKS + depth)
const numberOf = ({ label }: Branch): number => label.ordinal * STYLES_APART + styleOf(label)

/**
 * The number of the last of the siblings from `begun` on that is of the style of the one at the index. All searches pass
 * over a sibling once for each style.
 */
function ordinalBefore(siblings: readonly Branch[], begun: number, index: number): number | undefined {
  const style = styleOf((siblings[index] as Branch).label)
  for (let at = index - 1; at >= begun; at--) {
    const { label } = siblings[at] as Branch
    if (styleOf(label) === style) return label.ordinal
  }
  return undefined
}

const NOTHING: Tabled = { content: { rows: undefined }, children: [] }

/** What a node's tables number, and the nodes that stand under it in the order of its branches. */
export interface Tabled {
  readonly content: { readonly rows: readonly Node[] | undefined }
  readonly children: readonly Tabled[]
}

/** Enters the last number of each style that rows of tables and their sections have. */
function addRows(last: Map<number, number>, rows: readonly Node[] | undefined): void {
  for (const { label, ordinal, children } of rows ?? []) {
    const style = label === undefined ? undefined : labelOfNumber(label)
    if (style && ordinal !== undefined) last.set(styleOf(style), ordinal)
    addRows(last, children)
  }
}

/**
 * Notes numbers that are skipped or repeated. Under another parent, or behind an unnumbered heading, a number may begin
 * anew; among the children of one parent it is a repeat. It may go on behind the sections and rows of a table.
 *
 * @param headings the part's unnumbered headings, in order
 * @param lead what the tables before the first branch number
 * @param reads the branches, read
 */
export function checkNumbers(
  session: Session,
  branches: readonly Branch[],
  headings: readonly Text[],
  lead: readonly Node[] | undefined,
  reads: readonly Tabled[],
): void {
  const closing = headings.map(heading => startOf(heading, 0))
  let closed = 0
  const running: number[] = new Array(STYLES_APART).fill(0)
  const tabled = new Map<number, number>()
  const check = (
    siblings: readonly Branch[],
    rows: readonly Node[] | undefined,
    own: readonly Tabled[],
  ): void => {
    addRows(tabled, rows)
    let begun = 0
    let seen: Set<number> | undefined
    for (let index = 0; index < siblings.length; index++) {
      const { label, printed, children } = siblings[index] as Branch
      const start = startOf(printed, 0)
      while ((closing[closed] ?? start) < start) {
        seen = undefined
        begun = index
        closed++
      }
      const style = styleOf(label)
      const before = ordinalBefore(siblings, begun, index)
      const global = running[style] ?? 0
      const begins = label.ordinal === 1 && before === undefined
      const previous = label.ordinal - 1
      const fine =
        begins || previous === (before ?? 0) || previous === global || previous === tabled.get(style)
      const at = fine ? undefined : range(printed)
      if (at) {
        seen ??= new Set(siblings.slice(begun, index).map(numberOf))
        const repeated = seen.has(numberOf(siblings[index] as Branch))
        session.findings.push({
          code: repeated ? 'number-repeated' : 'number-skipped',
          args: { label: printed.chars, expected: (before ?? global) + 1 },
          range: at,
        })
      }
      seen?.add(numberOf(siblings[index] as Branch))
      running[style] = label.ordinal
      const { content, children: below } = own[index] ?? NOTHING
      if (children.length > 0 || content.rows) check(children, content.rows, below)
    }
  }
  check(branches, lead, reads)
}
