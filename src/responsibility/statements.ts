/** Finds the statements of responsibility in a paragraph. */
import {
  isDeeper,
  type Marks,
  marksOf,
  type Pair,
  type Pairs,
  pairsOf,
  type Spans,
  spansOf,
  spansWithin,
} from './brackets.ts'
import { bracketRule, LIST, RESIDUE } from './evidence.ts'
import { examine } from './examined.ts'
import { fold, OTHER_GLYPH } from './fold.ts'
import { readingOf } from './grammar.ts'
import { skipMarks } from './lineKeys.ts'
import { lineIn, mayHoldLine } from './lines.ts'
import { isLookAlike } from './lookalikes.ts'
import { mayAssign } from './mayAssign.ts'
import type { Context, Found } from './types.ts'

/** Brackets with more levels inside are taken for noise, which keeps the search linear. */
const MOST_INSIDE = 4
/** The longest passage that can be a statement, in characters. */
const LONGEST = 4000
const SHORTEST = 4
const NONE: readonly Found[] = []
/** Where a key may stand, so that the bracket is worth reading although it begins like a look-alike. */
const KEYED = /[：】〕﹞]|单位|部门|处室|科室/

function inBracket(text: string, pairs: Pairs, at: number, context: Context): Found | undefined {
  const bracket = pairs[at] as Pair
  const { start, end, family, flaw } = bracket
  const length = end - start
  if (family !== 'bracket' || length > LONGEST || length < SHORTEST || isDeeper(pairs, at, MOST_INSIDE))
    return undefined
  const passage = text.slice(start, end)
  const closed = flaw !== 'unclosed'
  const folded = fold(passage, 1, closed ? length - 1 : length)
  if (!mayAssign(folded)) return undefined
  const words = folded.chars.slice(1)
  const alike = isLookAlike(folded, words)
  if (alike && !KEYED.test(words)) return undefined
  const same = closed && !folded.at && (folded.signs & OTHER_GLYPH) === 0
  const examined = examine(passage, start, folded, same ? spansWithin(pairs, at) : undefined)
  const rule = bracketRule(text, bracket, words, alike, examined)
  if (!rule) return undefined
  const reading = readingOf(examined, context)
  return { start, end, form: 'bracket', reading, rule, flaw }
}

/** The statements in brackets, and in brackets inside those that are none. In order. */
function inBrackets(text: string, pairs: Pairs, context: Context): readonly Found[] {
  let found: Found[] | undefined
  let current = context
  let from = 0
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair
    if (pair.start < from) continue
    const statement = inBracket(text, pairs, at, current)
    if (statement || pair.family === 'title') from = pair.end
    if (!statement) continue
    if (found) found.push(statement)
    else found = [statement]
    if (statement.reading.order) current = { order: statement.reading.order }
  }
  return found ?? NONE
}

/** The keyed facts without a bracket in `[from, to)`. */
function inLine(
  text: string,
  ends: Spans,
  from: number,
  to: number,
  context: Context,
  hosted: boolean,
): Found | undefined {
  const line = lineIn(text, ends, from, to, hosted)
  if (!line || line.end - line.start > LONGEST) return undefined
  const first = skipMarks(text, line.start, line.end)
  const examined = examine(text.slice(first, line.end), first)
  const { members, known, keyed, timed, residue, length } = examined
  const named = keyed && members.length > 0 && residue <= length * RESIDUE && (line.colon || known > 0)
  const dated = timed && known === members.length && residue === 0
  if (!named && !dated) return undefined
  const { start, end, rule } = line
  return { start, end, form: 'line', reading: readingOf(examined, context), rule, flaw: undefined }
}

/**
 * All statements of responsibility within one paragraph, in order and without overlap. `text` is the paragraph as the
 * reader sees it; `context` carries the order rule of earlier statements of the notice; `marks` are those of the text;
 * `hosted`: lines that are statements stand beside it, so that `承办单位：…` is one too.
 * All offsets, those of the readings too, are indices in `text`. Never throws; takes time linear in the length of `text`.
 */
export function findStatements(
  text: string,
  context: Context,
  marks: Marks = marksOf(text),
  hosted = false,
): readonly Found[] {
  const { pairs } = marks
  const brackets = pairs.length > 0 ? inBrackets(text, pairs, context) : NONE
  if (!mayHoldLine(text, marks, brackets)) return brackets
  const strong = brackets.filter(({ rule }) => rule !== LIST)
  const ends = spansOf(pairsOf(text), text.length)
  const lines: Found[] = []
  let from = 0
  let current = context
  for (let i = 0; i <= strong.length; i++) {
    const bracket = strong[i]
    const line = inLine(text, ends, from, bracket?.start ?? text.length, current, hosted)
    if (line) lines.push(line)
    const order = bracket?.reading.order ?? line?.reading.order
    if (order) current = { order }
    from = bracket?.end ?? text.length
  }
  if (lines.length === 0) return brackets
  if (brackets.length === 0) return lines
  const free = brackets.filter(({ start, end }) =>
    lines.every(line => end <= line.start || start >= line.end),
  )
  return [...free, ...lines].sort((a, b) => a.start - b.start)
}
