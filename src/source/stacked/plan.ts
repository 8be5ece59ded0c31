/** What the columns of a table hold, in the order in which a row prints its cells. */
import type { Column, ColumnKind } from './heading.ts'

/** The columns behind that of the numbers: words first, then units, times and persons in any order, then words. */
export interface Plan {
  readonly words: number
  readonly typed: readonly ColumnKind[]
  readonly behind: number
}

/** How the columns behind that of the numbers follow each other; `undefined` where words stand among the others. */
export function planOf(columns: readonly Column[]): Plan | undefined {
  const kinds = columns.slice(columns.findIndex(({ kind }) => kind === 'number') + 1).map(({ kind }) => kind)
  const words = kinds.findIndex(kind => kind !== 'words')
  const end = kinds.findLastIndex(kind => kind !== 'words') + 1
  const typed = kinds.slice(words, end)
  return typed.includes('words') ? undefined : { words, typed, behind: kinds.length - end }
}
