/** What stands around the values in a page's lines: bullets, rules, brackets, buttons. */
import type { Pair } from './html/pairs.ts'
import { besidePageWords } from './pageWords.ts'
import { Signs, SPACES } from './signs.ts'

/** Bullets and the marks of brackets and cells, with white space. */
const EDGE = new Signs(`|｜•·∙▪●*＊【[${SPACES}`)
const CLOSING = new Signs('】]')
const OPENING = new Signs('【[')

/** Whether the character opens a bracket that is closed before the value's last words: `【应急预案】某某预案`. */
function opensWord(line: string, at: number, end: number): boolean {
  if (!OPENING.at(line, at)) return false
  const close = line.indexOf(line.charAt(at) === '[' ? ']' : '】', at)
  return close > at && close < lastEdge(line, at + 1, end) - 1
}

/** Where the last words of `[start, last)` end. */
export function lastEdge(line: string, start: number, last: number): number {
  let end = last
  while (end > start && (EDGE.at(line, end - 1) || isUnopened(line, start, end))) end--
  return end
}

/** Whether the last character closes a bracket that was opened before the value. */
const isUnopened = (line: string, start: number, end: number): boolean =>
  CLOSING.at(line, end - 1) && !/[【[]/.test(line.slice(start, end))

/** Where the first words of `[from, to)` begin. */
export function firstEdge(line: string, from: number, to: number): number {
  let at = from
  while (at < to && EDGE.at(line, at)) at++
  return at
}

/** The pair without rules, brackets and buttons around its value. */
export function cleaned(line: string, pair: Pair): Pair {
  const { label, from } = pair
  const value = line.slice(pair.start, pair.end)
  if (besidePageWords(value) === '' && !/\d/.test(value))
    return { label, from, start: pair.end, end: pair.end }
  const inner = firstEdge(line, pair.start, pair.end)
  const start = opensWord(line, inner - 1, pair.end) ? inner - 1 : inner
  return { label, from, start, end: lastEdge(line, start, pair.end) }
}
