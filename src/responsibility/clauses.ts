/** The clauses of a passage. */
import { nextOutside, type Passage } from './passage.ts'

/** `[start, end)` of a text. */
export interface Clause {
  readonly start: number
  readonly end: number
}

const COMMA = 0xff0c
/** The code unit of ；. */
export const SEMICOLON = 0xff1b
const STOP = 0x3002

/** Whether the code unit is one of `，；。`. */
export const isClauseMark = (code: number): boolean => code === COMMA || code === SEMICOLON || code === STOP

/** The clauses of `[from, to)`, cut at `，；。` (`heavy`: at `；。` only) outside brackets; empty ones left out. */
export function clausesOf({ chars, ends }: Passage, from: number, to: number, heavy = false): Clause[] {
  const clauses: Clause[] = []
  let start = from
  const add = (end: number): void => {
    if (end > start) clauses.push({ start, end })
    start = end + 1
  }
  for (let i = from; i < to; ) {
    const next = nextOutside(ends, i, to)
    const code = chars.charCodeAt(i)
    if (next === i + 1 && isClauseMark(code) && !(heavy && code === COMMA)) add(i)
    i = next
  }
  add(to)
  return clauses
}

/** The words of the clause at the index; none where there is no such clause. */
export function wordsAt(text: string, clauses: readonly Clause[], index: number): string {
  const clause = clauses[index]
  return clause ? text.slice(clause.start, clause.end) : ''
}
