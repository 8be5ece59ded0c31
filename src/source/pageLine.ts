/** Lines at the head of a notice that are the page's own: rows of facts, when and where it was published, buttons. */
import { fieldOf, isFactLabel } from '../notice/factLabels.ts'
import { barePairs } from './bareLabels.ts'
import { furnitureOf } from './html/furnitureLines.ts'
import { mayBeFurniture } from './html/furnitureSigns.ts'
import { colonIn, type Pair, pairOf, pairsOf } from './html/pairs.ts'
import { isAmbiguous, isAssigning, isTelling, isWordy } from './pageLabels.ts'
import { besidePageWords, isPageWords } from './pageWords.ts'
import { Signs } from './signs.ts'
import { cleaned, firstEdge, lastEdge } from './valueEdges.ts'

const DATE =
  /((?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日))(?:\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/
const NUMERIC = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/
const READING =
  /^(?:政策|相关|文字|图文|图片|视频|专家|媒体){0,2}(?:解读|图解)(?:链接|文件|材料)?\s?[:：]\s?[^\s。][^。]{0,120}$/
const CLOCK = /\d[:：]\d{2}/
/** The day's date, which many a page prints. */
const TODAY = /星期|今天/
/** Who publishes, or under which heading, beside the date. */
const SOURCE =
  /^[\u3400-\u9fffA-Za-z（）()]{2,24}(?:网站?|局|委|办|办公[室厅]|政府|厅|报|社|部|中心|公告|公示|通告|文件|动态|要闻)$/
/** A number beside the date: how often the page was read. */
const COUNT = /^\d{1,8}$/

/** The first half of a label that names two things: `备注/文号`. */
const HALF = /^[\u3400-\u9fff]{2,6}\/$/
const UNKNOWN = /(?:^|[\s】])([\u3400-\u9fff]{2,8})\s?[:：](?!\/\/)/g
const UNKNOWN_FIRST = /^([\u3400-\u9fff]{2,8}(?:\/[\u3400-\u9fff]{2,4})?)\s?[:：]\s*(\S{0,60})\s*$/
/** A list has no signature. */
const BULLET = new Signs('•·∙▪●')
/** What a label or a date has. */
const MARKS = new Signs(':：12')
const DATE_SIGN = new Signs('12')
const LONGEST = 500
const LONGEST_FURNITURE = 60
const LONGEST_VALUE = 200
/** More than this stands before no label of a page. */
const LONGEST_BEFORE = 80

/** Whether a line names what explains the notice, as it does below a title; above it, it may be one. */
export const isReading = (line: string): boolean => READING.test(line)

/** All that a line prints of the page's own, in order: labels with values; none of them where it prints only furniture. */
export function pageLine(line: string): Pair[] | undefined {
  if (line.length > LONGEST) return undefined
  if (isPageWords(line)) return []
  if (line.length <= LONGEST_FURNITURE && mayBeFurniture(line)) {
    const furniture = furnitureOf(line.slice(firstEdge(line, 0, line.length), lastEdge(line, 0, line.length)))
    if (furniture === 'line' || furniture === 'files') return []
  }
  if (!MARKS.in(line)) return undefined
  const pairs = linePairs(line)
  return pairs && (pairs.length === 0 || isOwn(line, pairs)) ? pairs : undefined
}

/** The labels and values that a line consists of, whoever prints it. */
export function linePairs(line: string): Pair[] | undefined {
  const known = pairsOf(line)
  const before = readBefore(line, known[0]?.from ?? line.length, known.length > 0)
  return before && [...before, ...known.flatMap(pair => partsOf(line, pair))].map(pair => cleaned(line, pair))
}

/** Two labels of a row without colons; one in a row beside others. */
export function bareRow(line: string): { readonly pairs: Pair[]; readonly sure: boolean } | undefined {
  const pairs = barePairs(line)
  if (pairs.length === 0 || pairs.some(({ label }) => isAssigning(label) && pairs.length < 2))
    return undefined
  return { pairs, sure: pairs.length > 1 && pairs.some(({ label }) => isTelling(label)) }
}

/** What stands before the first label, or in a line without one: a date, buttons, a label that is not in the table. */
function readBefore(line: string, end: number, labelled: boolean): Pair[] | undefined {
  const first = firstEdge(line, line.startsWith('- ') ? 1 : 0, end)
  if (end - first > LONGEST_BEFORE) return undefined
  const printed = line.slice(first, end)
  const date = DATE_SIGN.in(printed) ? DATE.exec(printed) : null
  if (!date && !labelled) return undefined
  if (!date) {
    const words = besidePageWords(printed)
    if (words === '' || isSource(printed, words) || HALF.test(printed)) return []
    const unknown = UNKNOWN_FIRST.exec(printed)
    const label = unknown?.[1]
    return label === undefined
      ? undefined
      : [pairOf(line, label, first, end - (unknown?.[2]?.length ?? 0) - trailing(printed), end)]
  }
  const stamp = date[0]
  const rest = besidePageWords(printed.slice(0, date.index) + printed.slice(date.index + stamp.length))
  if (TODAY.test(printed)) return rest === '' || labelled ? [] : undefined
  const from = first + date.index
  const pair = pairOf(line, '发布日期', from, from, from + stamp.length)
  if (labelled && (rest === '' || isSource(printed, rest))) return [pair]
  if (!CLOCK.test(stamp) && !NUMERIC.test(stamp) && !BULLET.at(line, 0)) return undefined
  if (rest === '' || COUNT.test(rest)) return [pair]
  return CLOCK.test(stamp) && isSource(printed, rest) ? [pair] : undefined
}

/** Whether what is left of a stretch without a label names who publishes. */
const isSource = (printed: string, words: string): boolean =>
  colonIn(withoutDate(printed), 0) < 0 && SOURCE.test(words)

const withoutDate = (printed: string): string => printed.replace(DATE, '')

const trailing = (text: string): number => text.length - text.trimEnd().length

/** A pair, and what follows in its value: labels that are not in the table, the date behind who publishes. */
function partsOf(line: string, pair: Pair): Pair[] {
  const { label, from, start, end } = pair
  if (isWordy(label)) return [pair]
  const value = line.slice(start, end)
  const pairs: Pair[] = []
  let named: Pair = pair
  UNKNOWN.lastIndex = 0
  for (let match = UNKNOWN.exec(value); match; match = UNKNOWN.exec(value)) {
    const [whole, next = ''] = match
    const at = start + match.index + whole.indexOf(next)
    pairs.push(pairOf(line, named.label, named.from, named.start, at))
    named = pairOf(line, next, at, start + match.index + whole.length, end)
  }
  pairs.push(named)
  const [own] = pairs
  const date = fieldOf(label) === 'issuer' && own ? DATE.exec(line.slice(own.start, own.end)) : null
  if (!own || !date) return pairs
  const at = own.start + date.index
  return [
    pairOf(line, label, from, start, at),
    pairOf(line, '发布日期', at, at, at + date[0].length),
    ...pairs.slice(1),
  ]
}

/** Whether the pairs are a page's, not lines of the notice's own that begin with a word and a colon. */
function isOwn(line: string, pairs: readonly Pair[]): boolean {
  let telling = 0
  let unknown = 0
  let assigning = 0
  for (const { label, start, end } of pairs) {
    const value = line.slice(start, end)
    if (!isWordy(label) && (value.length > LONGEST_VALUE || value.includes('。'))) return false
    if (isTelling(label) || (isAmbiguous(label) && NUMERIC.test(value))) telling++
    if (!isFactLabel(label)) unknown++
    if (isAssigning(label)) assigning++
  }
  if (telling > 1) return true
  return telling === 1 && assigning === 0 && (unknown === 0 || isTelling(pairs[0]?.label ?? ''))
}
