/** Lines at the head of a notice that are the page's own: rows of facts, when and where it was published, buttons. */
import { fieldOf, isFactLabel, TELLING } from '../notice/factLabels.ts'
import { barePairs } from './bareLabels.ts'
import { furnitureOf } from './html/furnitureLines.ts'
import { mayBeFurniture } from './html/furnitureSigns.ts'
import { colonIn, type Pair, pairOf, pairsOf } from './html/pairs.ts'
import { besidePageWords, isPageWords } from './pageWords.ts'
import { Signs, SPACES } from './signs.ts'

/** Words for the fields of pages that a notice's own text uses, too; … */
const AMBIGUOUS = /^(?:时间|日期|時間|主题|主題|公开对象|颁布日期|颁布时间)$/
/** … and further labels that only pages print. */
const OF_PAGES =
  /^(?:作者|责任?编辑?|编辑|審核|审核|校对|(?:点击|點擊|浏览|瀏覽|阅读|閱讀|访问)(?:次数|数|數|量|总数)?|字号|字體|字体|更新(?:时间|日期)|归档时间|著录时间|最后编辑时间|有效性|时效性?|公文时效|文件(?:时效|有效性|状态)|效力(?:状态|级别|等级)|当前状态|主题词|关键词|体裁分类|组配分类|公文(?:种类|目录|类别|分类)|信息(?:状态|等级|引用|类别|格式|编号)|(?:规范性文件)?统一(?:登记|编)号|核心提示|内容概述|下载地址|生效日期|失效日期|废止日期|栏目|法宝引证码)$/
/** Who does what in a plan. */
const ASSIGNING = /^(?:责任(?:单位|部门|[处科]室)|牵头单位|承办(?:单位|[处科]室)|起草部门)$/
/** What may be long, and hold sentences and words with a colon. */
const WORDY = /^(?:核心提示|内容概[述况]|摘要|描述|备注|时效|有效性|标\s*题|名称)$/

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
/** Bullets and the marks of brackets and cells, with white space. */
const EDGE = new Signs(`|｜•·∙▪●*＊【[${SPACES}`)
/** A list has no signature. */
const BULLET = new Signs('•·∙▪●')
const CLOSING = new Signs('】]')
/** What a label or a date has. */
const MARKS = new Signs(':：12')
const DATE_SIGN = new Signs('12')
const LONGEST = 500
const LONGEST_FURNITURE = 60
const LONGEST_VALUE = 200
/** More than this stands before no label of a page. */
const LONGEST_BEFORE = 80

/** Whether the label says that its line is the page's. */
export const isTelling = (label: string): boolean => {
  const field = fieldOf(label)
  if (field === undefined) return false
  return (TELLING.has(field) && !AMBIGUOUS.test(label)) || OF_PAGES.test(label)
}

/** Whether a line names what explains the notice, as it does below a title; above it, it may be one. */
export const isReading = (line: string): boolean => READING.test(line)

/** All that a line prints of the page's own, in order: labels with values; none of them where it prints only furniture. */
export function pageLine(line: string): Pair[] | undefined {
  if (line.length > LONGEST) return undefined
  if (isPageWords(line)) return []
  if (line.length <= LONGEST_FURNITURE && mayBeFurniture(line)) {
    const furniture = furnitureOf(line.slice(edge(line, 0, line.length), lastEdge(line, 0, line.length)))
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
  if (pairs.length === 0 || pairs.some(({ label }) => ASSIGNING.test(label) && pairs.length < 2))
    return undefined
  return { pairs, sure: pairs.length > 1 && pairs.some(({ label }) => isTelling(label)) }
}

/** What stands before the first label, or in a line without one: a date, buttons, a label that is not in the table. */
function readBefore(line: string, end: number, labelled: boolean): Pair[] | undefined {
  const first = edge(line, line.startsWith('- ') ? 1 : 0, end)
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
  if (WORDY.test(label)) return [pair]
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

/** The pair without rules, brackets and buttons around its value. */
function cleaned(line: string, pair: Pair): Pair {
  const { label, from } = pair
  if (
    besidePageWords(line.slice(pair.start, pair.end)) === '' &&
    !/\d/.test(line.slice(pair.start, pair.end))
  )
    return { label, from, start: pair.end, end: pair.end }
  const inner = edge(line, pair.start, pair.end)
  const start = opensWord(line, inner - 1, pair.end) ? inner - 1 : inner
  return { label, from, start, end: lastEdge(line, start, pair.end) }
}

const OPENING = new Signs('【[')

/** Whether the character opens a bracket that is closed before the value's last words: `【应急预案】某某预案`. */
function opensWord(line: string, at: number, end: number): boolean {
  if (!OPENING.at(line, at)) return false
  const close = line.indexOf(line.charAt(at) === '[' ? ']' : '】', at)
  return close > at && close < lastEdge(line, at + 1, end) - 1
}

function lastEdge(line: string, start: number, last: number): number {
  let end = last
  while (end > start && (EDGE.at(line, end - 1) || isUnopened(line, start, end))) end--
  return end
}

/** Whether the last character closes a bracket that was opened before the value. */
const isUnopened = (line: string, start: number, end: number): boolean =>
  CLOSING.at(line, end - 1) && !/[【[]/.test(line.slice(start, end))

function edge(line: string, from: number, to: number): number {
  let at = from
  while (at < to && EDGE.at(line, at)) at++
  return at
}

/** Whether the pairs are a page's, not lines of the notice's own that begin with a word and a colon. */
function isOwn(line: string, pairs: readonly Pair[]): boolean {
  let telling = 0
  let unknown = 0
  let assigning = 0
  for (const { label, start, end } of pairs) {
    const value = line.slice(start, end)
    if (!WORDY.test(label) && (value.length > LONGEST_VALUE || value.includes('。'))) return false
    if (isTelling(label) || (AMBIGUOUS.test(label) && NUMERIC.test(value))) telling++
    if (!isFactLabel(label)) unknown++
    if (ASSIGNING.test(label)) assigning++
  }
  if (telling > 1) return true
  return telling === 1 && assigning === 0 && (unknown === 0 || isTelling(pairs[0]?.label ?? ''))
}
