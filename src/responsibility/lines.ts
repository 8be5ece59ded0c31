/** Keyed facts printed without a bracket: a paragraph of their own, or the end of one. */

import { Guarded } from '../source/guarded.ts'
import { isIdeograph, Signs } from '../source/signs.ts'
import type { Marks, Spans } from './brackets.ts'
import { COLON, someOutside } from './colons.ts'
import { deadlineKeyBefore } from './deadline.ts'
import { fold, isBlank } from './fold.ts'
import { nextOutside } from './passage.ts'
import { keyBefore } from './roleKeys.ts'
import { rulesIn } from './rules.ts'

export interface Line {
  readonly start: number
  readonly end: number
  readonly rule: string
  /** It begins with a key and a colon, or a key in a bracket; without them it may be a row of headings. */
  readonly colon: boolean
}

/** What may be printed before a line's first key. */
const LEAD_IN = /^[●■▲◆*·•—\-–>→]{0,4}$/
const SENTENCE_END = new Signs('。；！？;!?\n')
const CLOSING = new Signs(')）〕]】”"')
const PERSON_LINE = /^[\s\S]{0,6}(?:领导|责任人|负责人|牵头人)[:：]/
/** Who is in charge of the field, before those who are charged. */
const IN_CHARGE_LINE = /^(?:行业|业务)?主管(?:单位|部门|机关)[:：]/
/** A key in a bracket of its own, or one without its colon. */
const LABEL = new Guarded(
  'first',
  '【〔［[牵责配参落实负主',
  /^(?:[【〔［[]\s*(?:(?:牵头|责任|配合|参与|落实|实施|负责|主责|指导)(?:责任|实施|配合)?(?:单位|部门|处室|科室|主体|机构)|(?:完成|办结|整改)(?:时限|期限|时间))\s*[】〕］\]]|(?:牵头|责任|配合|参与|落实|实施|负责|主责)(?:责任)?(?:单位|部门|处室|科室)\s)/,
)
/** Keys that also stand at the foot of a web page or head an event: no line of a plan has them alone. Divisions host none. */
const HOSTS =
  /^(?:(?:主办|协办)(?!科室|处室|股室|部门)|承办|组织|(?:技术|业务)?(?:指导|支持|支撑)|协作|成员|主体|(?:监管|属地|领导|直接)责任$)/
/** The one of them that stands alone on a line behind the line of the unit that it helps. */
const HELPS = /^协办单位$/
/** Such a key at the start of a line, as far as it says of what sort the line is. */
const HOST_LINE = new Guarded('first', '主承组协', /^(主办|承办|组织|协办)(?:单位|部门)\s?[:：]/)
/** Keys that also head an event, an offer or a contract; a deadline ends in one of these words, or is a month. */
const EVENT = /^(?:时间|进度|时限|期限)$/
const DUE =
  /^[^。；;]{0,40}(?:前|底|末|季度|过半|完成|持续|长期|全年|到位|实施|推进|月(?:份|[上中下]旬)?|不懈|即办|20[0-9]{2}年)(?:[。；;]|$)|^20[0-9]{2}年[^。；;，]{0,10}前[^。；;，]{1,10}(?:[。；;]|$)/
/** Shorter keys head other things too, but for these. */
const LEAST = 4
const SHORT_KEY = /^(?:主责|牵头|总牵头|总负责)$/
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

/** What a line that begins with a key of hosts calls them, which alone is no statement. */
export const hostsOf = (text: string): string | undefined => HOST_LINE.exec(text)?.[1]

/** The longest line that names persons. */
const LONGEST_PERSONS = 40

/** Whether the paragraph only names the persons who answer for a task: `责任人：…`. */
export const isPersonLine = (text: string): boolean =>
  text.length <= LONGEST_PERSONS && PERSON_LINE.test(text) && !/[。；;]./.test(text)

interface KeyStart {
  /** Where the sentence begins whose first words are the key. */
  readonly at: number
  readonly hosts: boolean
  readonly helps: boolean
  /** It is a label in a bracket of its own, without a colon. */
  readonly label: boolean
}

/** How far back from a colon its sentence may begin. */
const FARTHEST = 40

/** Whether the words are a key of events and of deadlines with a deadline behind it. */
const isDue = (words: string, text: string, colon: number): boolean =>
  EVENT.test(words) && DUE.test(text.slice(colon + 1, colon + 42).replace(/\s/g, ''))

/** Where `[from, colon)` begins with a key that reaches to the colon; `undefined` if it does not. */
function keyFrom(text: string, from: number, colon: number): KeyStart | undefined {
  if (colon - from > FARTHEST) return undefined
  const { chars } = fold(text.slice(from, colon))
  const key = keyBefore(chars, chars.length, true)?.start ?? deadlineKeyBefore(chars, chars.length)
  if (key === undefined || !LEAD_IN.test(chars.slice(0, key))) return undefined
  if (
    chars.length - key < LEAST &&
    !SHORT_KEY.test(chars.slice(key)) &&
    !isDue(chars.slice(key), text, colon)
  )
    return undefined
  const words = chars.slice(key)
  return { at: from, hosts: HOSTS.test(words), helps: HELPS.test(words), label: false }
}

/**
 * Whether keyed facts without a bracket may stand in the paragraph: a quick answer for prose. `brackets`: the statements
 * in brackets, behind which stretches without them begin.
 */
export function mayHoldLine(
  text: string,
  { pairs, keys }: Marks,
  brackets: readonly { end: number }[],
): boolean {
  if (keys.length > 0 && someOutside(keys, pairs)) return true
  if (beginsLabel(text, 0)) return true
  for (const { start } of pairs) if (SENTENCE_END.at(text, start - 1) && beginsLabel(text, start)) return true
  for (const { end } of brackets) if (beginsLabel(text, end)) return true
  return false
}

const beginsLabel = (text: string, start: number): boolean => {
  const at = skipBlank(text, start, text.length)
  return LABEL.mayMatchAt(text, at) && LABEL.test(headOf(text, at, text.length))
}

const headOf = (text: string, at: number, to: number): string => text.slice(at, Math.min(to, at + 24))

/** Where a key stands outside brackets at the beginning of a sentence, or behind a bracket or white space. */
function keyStarts(text: string, ends: Spans, from: number, to: number): KeyStart[] {
  const found: KeyStart[] = []
  let sentence = from
  let bracket = from
  let blank = from
  for (let i = from; i < to; ) {
    const next = nextOutside(ends, i, to)
    if (next > i + 1) {
      if (CLOSING.at(text, next - 1)) bracket = next
      if (skipBlank(text, sentence, i) === i && beginsLabel(text, i))
        found.push({ at: i, hosts: false, helps: false, label: true })
      i = next
      continue
    }
    const code = text.charCodeAt(i)
    i = next
    if (isIdeograph(code)) continue
    if (isBlank(code)) blank = i
    if (SENTENCE_END.has(code)) sentence = i
    if (!COLON.has(code)) continue
    const colon = i - 1
    const key = keyFrom(text, sentence, colon) ?? keyFrom(text, bracket, colon) ?? keyFrom(text, blank, colon)
    if (key) found.push(key)
  }
  return found
}

function skipBlank(text: string, at: number, to: number): number {
  let start = at
  while (start < to && isBlank(text.charCodeAt(start))) start++
  return start
}

function lastPrinted(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** Where the line that begins at `start` ends: at a 。 that prose follows, or before the next node's label. */
function lineEnd(text: string, ends: Spans, start: number, to: number, keys: readonly KeyStart[]): number {
  let starts: Set<number> | undefined
  for (let i = start; i < to; i++) {
    const end = ends[i] ?? 0
    if (end > i && end <= to) {
      if (i > start && NEXT_NODE.test(text.slice(i, i + 6))) return lastPrinted(text, start, i)
      i = end - 1
      continue
    }
    if (
      i > start &&
      NEXT_LABEL.mayMatchAt(text, i) &&
      isBlank(text.charCodeAt(i - 1)) &&
      NEXT_LABEL.test(text.slice(i, i + 8))
    )
      return lastPrinted(text, start, i)
    if (
      i > start &&
      NEXT_POINT.mayMatchAt(text, i) &&
      NEXT_POINT.test(text.slice(i, i + 20)) &&
      !/[0-9]/.test(text.charAt(i - 1))
    )
      return lastPrinted(text, start, i)
    if (text[i] !== '。') continue
    const next = skipBlank(text, i + 1, to)
    if (next >= to) continue
    starts ??= new Set(keys.map(key => skipBlank(text, key.at, to)))
    if (starts.has(next)) continue
    const stop = text.indexOf('。', next)
    const rest = fold(text.slice(next, stop < 0 ? to : Math.min(stop, to))).chars
    const clauses = rest.length > 200 ? [] : cutClauses(rest)
    if (rulesIn(rest, clauses).length > 0) continue
    return i + 1
  }
  return lastPrinted(text, start, to)
}

function cutClauses(text: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !/[，；。]/.test(text.charAt(i))) continue
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  return clauses
}

/**
 * Where keyed facts without a bracket stand within `[from, to)`, a stretch of the paragraph without statements in brackets.
 * `ends`: see `spans`; `hosted`: keys of hosts count, for lines that are statements stand beside it.
 */
export function lineIn(
  text: string,
  ends: Spans,
  from: number,
  to: number,
  hosted: boolean,
): Line | undefined {
  const own = skipBlank(text, from, to)
  if (own >= to) return undefined
  const head = headOf(text, own, to)
  const keys = keyStarts(text, ends, from, to)
  const first = keys[0]
  if (first && (hosted || first.helps || keys.some(({ hosts }) => !hosts))) {
    const at = skipBlank(text, first.at, to)
    const start = PERSON_LINE.test(head) || IN_CHARGE_LINE.test(head) ? own : at
    return {
      start,
      end: lineEnd(text, ends, start, to, keys),
      rule: first.label ? 'label-line' : start === own ? 'keyed-line' : 'trailing-line',
      colon: true,
    }
  }
  return LABEL.test(head)
    ? {
        start: own,
        end: lineEnd(text, ends, own, to, keys),
        rule: 'label-line',
        colon: !isIdeograph(text.charCodeAt(own)),
      }
    : undefined
}
