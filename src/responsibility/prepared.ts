/** A passage made ready for reading: folded, with its brackets and its rules found. */
import { Signs } from '../source/signs.ts'
import { divideAtBlanks } from './blanks.ts'
import { pairsOf, type Spans, spansOf } from './brackets.ts'
import { type Folded, fold } from './fold.ts'
import type { Marked } from './passage.ts'
import { allRules } from './ruled.ts'
import type { RulePassage } from './rules.ts'
import type { Source } from './units.ts'
import { asksForPersons, withoutPersons } from './withoutPersons.ts'

const MARK = new Signs('。；，、')
/** What begins a part of the task, and is no key: `其中：窗口建设由市行政审批局负责`. */
const PART = '其中：'
const PART_AS_CLAUSE = '其中，'

/** Where the words of a statement stand in its folded text, and where the brackets and quotations among them end. */
interface Inner {
  readonly from: number
  readonly to: number
  readonly ends: Spans
}

/** What stands inside the bracket that encloses all of the text, if one does. */
function innerOf(chars: string): Inner {
  const pairs = pairsOf(chars)
  const [first] = pairs
  let to = chars.length
  while (MARK.at(chars, to - 1)) to--
  const enclosed = first?.family === 'bracket' && first.start === 0 && first.end >= to
  if (enclosed && first.flaw !== 'unclosed') to = first.end - 1
  const from = enclosed ? 1 : 0
  return { from, to, ends: spansOf(pairs, chars.length, from) }
}

/** A passage made ready, with the rules that it prints. */
interface Prepared {
  readonly source: Source
  readonly passage: Marked
  /** Where its words stand. */
  readonly from: number
  readonly to: number
  readonly rules: readonly RulePassage[]
}

/** Makes the text ready; the parameters as in `examine`, `known` for its `ends`. */
export function prepare(
  text: string,
  base: number,
  plain: Folded,
  known?: Spans,
  divide: typeof divideAtBlanks = divideAtBlanks,
): Prepared {
  const named = asksForPersons(plain) ? withoutPersons(text) : text
  const divided = plain.at ? divide(named) : named
  const folded = divided === text ? plain : fold(divided)
  const { marks } = folded
  const chars = folded.chars.replaceAll(PART, PART_AS_CLAUSE)
  const { from, to, ends } = known ? { from: 1, to: chars.length - 1, ends: known } : innerOf(chars)
  const passage: Marked = { chars, ends, marks }
  const rules = allRules(folded, passage, from, to)
  return { source: { text, folded, base }, passage, from, to, rules }
}
