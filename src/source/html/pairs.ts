/** `标签：值` runs in one line. */
import { fieldOf, isFactLabel } from '../../notice/factLabels.ts'
import { Signs, SPACE, SPACES, without } from '../signs.ts'

/** A label and its value; `start` and `end` are the value's place in the line. */
export interface Pair {
  readonly label: string
  readonly start: number
  readonly end: number
}

const COLON = /[:：]/g
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff
/** A label set wide has space between all its characters; `某某发布 时间：` has not. */
const SPREAD = /^[\u3400-\u9fff](?:\s{1,22}[\u3400-\u9fff]){1,11}\s*$/
/** The longest label in the table, and the spaces that may stand in it. */
const LONGEST = 24

const NO_WORD = new Signs(`:：*＊${SPACES}`)

/** A label without the spaces between its characters and without its colon. */
export function compactLabel(text: string): string {
  return without(text, NO_WORD)
}

/** A label that ends in a colon, at the beginning of a text. */
const LABEL_FIRST = /^\s*([^\s:：][^:：]{0,30})[:：]/
const WORD = /^[\u3400-\u9fff]{2,10}$/

/**
 * Whether what stands behind a label is another label, or begins with one: the label's own value is empty. Titles and what
 * the page tells in its own words may begin with a word and a colon.
 */
export function isBorrowed(label: string, value: string): boolean {
  if (isFactLabel(compactLabel(value))) return true
  const first = compactLabel(LABEL_FIRST.exec(value)?.[1] ?? '')
  const field = fieldOf(label)
  return isFactLabel(first) || (field !== 'title' && field !== 'other' && WORD.test(first))
}

/** The pairs with known labels, in order: each value ends where the next label begins. */
export function pairsOf(line: string): Pair[] {
  const labels: { label: string; from: number; to: number }[] = []
  COLON.lastIndex = 0
  while (COLON.test(line)) {
    const colon = COLON.lastIndex - 1
    const from = labelStart(line, colon, labels.at(-1)?.to ?? 0)
    if (from !== undefined) labels.push({ label: compactLabel(line.slice(from, colon)), from, to: colon + 1 })
  }
  return labels.map(({ label, to }, at) => {
    const next = labels[at + 1]?.from ?? line.length
    const value = line.slice(to, next)
    const start = to + value.length - value.trimStart().length
    return { label, start, end: Math.max(start, to + value.trimEnd().length) }
  })
}

/** Where the longest known label that ends at `colon` begins. */
function labelStart(line: string, colon: number, after: number): number | undefined {
  let found: number | undefined
  let spaced = false
  for (let at = colon - 1; at >= after && colon - at <= LONGEST; at--) {
    const code = line.charCodeAt(at)
    if (code < FIRST_HAN || code > LAST_HAN) {
      if (!SPACE.has(code)) break
      spaced = true
      continue
    }
    const label = line.slice(at, colon)
    if (spaced ? SPREAD.test(label) && isFactLabel(compactLabel(label)) : isFactLabel(label)) found = at
  }
  return found
}
