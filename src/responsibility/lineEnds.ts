/** Where a line of keyed facts ends. */
import { Guarded } from '../source/guarded.ts'
import type { Spans } from './brackets.ts'
import { clausesOf } from './clauses.ts'
import { fold, isBlank } from './fold.ts'
import type { KeyStart } from './lineKeys.ts'
import { printedEnd, skipBlank } from './printed.ts'
import { rulesIn } from './rules.ts'

/** The label of a numbered node that begins on the same line: `（三）`, `2．`. */
const NEXT_NODE = /^(?:（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\))/

/** What begins on the same line and is none of it: the next point (`二是…`, `2．…`), or an address (`各部门要…`). */
const NEXT_POINT = new Guarded(
  'first',
  '一二三四五六七八九十0123456789各',
  /^(?:[一二三四五六七八九十]是|[0-9]{1,2}[.．][\u4e00-\u9fff]|各(?:级|地|有关|部门|单位|责任|牵头)[^、，；。：:]{0,10}(?:要|应|须|必须)[^、，；。：:])/,
)

/** The label of the next node, behind white space: a page without line breaks. */
const NEXT_LABEL = new Guarded(
  'first',
  '第一二三四五六七八九十0123456789',
  /^(?:[0-9]{1,2}[、.．]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节条]\s?)(?=[\u4e00-\u9fff])/,
)

/** Whether the next node or point begins at the index, and not the line itself. */
const beginsNext = (text: string, i: number): boolean =>
  (NEXT_LABEL.mayMatchAt(text, i) &&
    isBlank(text.charCodeAt(i - 1)) &&
    NEXT_LABEL.test(text.slice(i, i + 8))) ||
  (NEXT_POINT.mayMatchAt(text, i) &&
    NEXT_POINT.test(text.slice(i, i + 20)) &&
    !/[0-9]/.test(text.charAt(i - 1)))

const NO_BRACKETS: Spans = []
/** Longer sentences hold no rule. */
const LONGEST_RULE = 200

/** Whether the sentence that begins at the index says a rule, which belongs to the line. */
function isRule(text: string, from: number, to: number): boolean {
  const stop = text.indexOf('。', from)
  const { chars } = fold(text.slice(from, stop < 0 ? to : Math.min(stop, to)))
  if (chars.length > LONGEST_RULE) return false
  return rulesIn(chars, clausesOf({ chars, ends: NO_BRACKETS }, 0, chars.length)).length > 0
}

/** Where the line that begins at `start` ends: at a 。 that prose follows, or before the next node's label. */
export function lineEnd(
  text: string,
  ends: Spans,
  start: number,
  to: number,
  keys: readonly KeyStart[],
): number {
  let starts: Set<number> | undefined
  for (let i = start; i < to; i++) {
    const end = ends[i] ?? 0
    if (end > i && end <= to) {
      if (i > start && NEXT_NODE.test(text.slice(i, i + 6))) return printedEnd(text, start, i)
      i = end - 1
      continue
    }
    if (i > start && beginsNext(text, i)) return printedEnd(text, start, i)
    if (text[i] !== '。') continue
    const next = skipBlank(text, i + 1, to)
    if (next >= to) continue
    starts ??= new Set(keys.map(key => skipBlank(text, key.at, to)))
    if (!starts.has(next) && !isRule(text, next, to)) return i + 1
  }
  return printedEnd(text, start, to)
}
