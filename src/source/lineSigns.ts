/** What the beginning and the end of a printed line say about whether a paragraph goes on. */

import { Guarded } from './guarded.ts'
import { codeAt, isIdeograph, Signs, SPACE } from './signs.ts'

const WIDE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
]
const WIDE_MARKS = new Signs('“”‘’…—·')

const isWide = (code: number): boolean =>
  isIdeograph(code) ||
  WIDE_MARKS.has(code) ||
  (code > 0x10ff && WIDE_RANGES.some(([first, last]) => code >= first && code <= last))

/** Whether the code unit at the index is the second one of a character. */
const isSecond = (chars: string, at: number): boolean =>
  (codeAt(chars, at) & 0xfc00) === 0xdc00 && at > 0 && (codeAt(chars, at - 1) & 0xfc00) === 0xd800

/** Columns that the characters take in a justified line: two for a Chinese character. */
export function columns(chars: string): number {
  const { length } = chars
  let sum = length
  for (let at = 0; at < length; at++) {
    const code = codeAt(chars, at)
    if (isWide(code)) sum++
    else if (code >= 0xdc00 && isSecond(chars, at)) sum--
  }
  return sum
}

const TERMINAL = new Signs('。！？!?；;：:…')
const CLOSING = new Signs('”’"』」）)〕]】〉》')
/** So many closing marks may stand behind the end of a sentence. */
const MOST_CLOSING = 3
const ASCII_WORD = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const OPENING = new Signs(`“‘《〈『「${ASCII_WORD}`)
const CONTINUES = new Signs('，、。；：！？）)〕]】〉》”’』」,;:!?%％')
const INCOMPLETE = new Signs('，、,“‘《〈（(〔[【『「—')
const PUNCTUATED = new Signs('，。、；：！？”’》〉）〕】,;:!?")]』」.．')
const DATE_LINE =
  /^[〇○零一二三四五六七八九十0-9０-９]{4}\s?年\s?[〇○零一二三四五六七八九十0-9０-９]{1,3}\s?月\s?[〇○零一二三四五六七八九十0-9０-９]{1,3}\s?日$/
const DATED = new Guarded('last', '日', DATE_LINE)
const STANDALONE: readonly Guarded[] = [
  new Guarded(
    'last',
    '号號',
    /^[\u3400-\u9fff]{2,20}令\s?(?:第\s?)?[0-9０-９一二三四五六七八九十百]{1,5}\s?[号號]$/,
  ),
  new Guarded(
    'last',
    '号號',
    /^[\u3400-\u9fff]{1,14}[〔[【（(﹝［]\s?[0-9０-９]{4}\s?[〕\]】）)﹞］]\s?(?:第\s?)?[0-9０-９]{1,5}\s?[号號]$/,
  ),
  DATED,
  new Guarded('first', '附', /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]?$/),
  new Guarded(
    'first',
    '（(',
    /^[（(](?:此件|此页|联系人|由于篇幅|信息公开|公开方式|主动公开)[^（）()]{0,60}[）)]$/,
  ),
  new Guarded('first', '目', /^目\s{0,6}[录錄次]$/),
  new Guarded(
    'last',
    '发制',
    /^(?:[\u3400-\u9fff（）()]{4,30}(?<![于自在至从年])\s{1,40})?[〇○零一二三四五六七八九十0-9０-９]{4}\s?年\s?[〇○零一二三四五六七八九十0-9０-９]{1,3}\s?月\s?[〇○零一二三四五六七八九十0-9０-９]{1,3}\s?日\s?印[发制]$/,
  ),
  new Guarded('first', '（(', /^[（(]\s?[0-9]{4}\s?年.{4,60}(?:通过|批准|公布|修订|修正)[）)]$/),
]

/** A line that ends a sentence, a clause of a list, or a salutation. */
export function endsSentence(chars: string): boolean {
  let last = chars.length - 1
  for (let n = 0; n < MOST_CLOSING && CLOSING.at(chars, last); n++) last--
  return TERMINAL.at(chars, last)
}

/** A line before which text extraction likes to break a row: it begins with a quotation, a number or a closing mark. */
export const breaksBefore = (chars: string): boolean => OPENING.at(chars, 0) || continues(chars)

/** A line that begins with a mark no paragraph begins with. */
export const continues = (chars: string): boolean => CONTINUES.at(chars, 0)

/** A line that ends with a mark no paragraph ends with. */
export const isIncomplete = (chars: string): boolean => INCOMPLETE.at(chars, chars.length - 1)

/** A line that ends with any mark: text extraction breaks justified rows there. */
export const endsPunctuated = (chars: string): boolean => PUNCTUATED.at(chars, chars.length - 1)

/** A document number, a date, an annex heading, a note: never part of a paragraph. */
export const isStandalone = (chars: string): boolean =>
  (chars.length <= 70 && STANDALONE.some(pattern => pattern.test(chars))) || isEntry(chars)

const PAGE_DIGIT = new Signs('0123456789０１２３４５６７８９')
const LEADER = new Signs('.．…·•')
const FEWEST_LEADERS = 3
const LONGEST_PAGE = 4

/** An entry of a table of contents, with leaders up to its page: however wide, it is no row of the text. */
export function isEntry(chars: string): boolean {
  let at = chars.length
  while (PAGE_DIGIT.at(chars, at - 1)) at--
  if (at === chars.length || chars.length - at > LONGEST_PAGE) return false
  let leaders = 0
  for (; at > 0; at--)
    if (LEADER.at(chars, at - 1)) leaders++
    else if (!SPACE.at(chars, at - 1)) break
  return leaders >= FEWEST_LEADERS && at > 0
}

const ENDS_DATED = new Guarded('last', '）)', /[（(]\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?[）)]$/)

/** A line that ends in a bracketed date, as compilers put it behind titles. */
export const endsDated = (chars: string): boolean => ENDS_DATED.test(chars)

const BEGINS: readonly Guarded[] = [
  new Guarded('first', '下相附', /^(?:下载|相关)?(?:相关)?附\s?件?(?:下载)?\s?[:：]/),
  new Guarded(
    'first',
    '抄分主信校打共（(印',
    /^(?:抄\s?[送报发]|分送|主题词|信息公开选项|校\s?对|打\s?字)\s?[:：]/,
  ),
  new Guarded('first', '（(共印', /^[（(]?共?印(?:发|制)?\s?[0-9]{1,5}\s?份[）)]?$/),
]

/** A line with which a paragraph always begins, but need not end: a list of attachments, a note of the imprint. */
export const beginsAlone = (chars: string): boolean => BEGINS.some(pattern => pattern.test(chars))

const COPIES = new Guarded('first', '抄分', /^(?:抄\s?[送报发]|分送)\s?[:：]/)

/** Whether the line begins the list of those who get copies. */
export const beginsCopies = (chars: string): boolean => COPIES.test(chars)

const ADDRESS = new Guarded(
  'last',
  '：:',
  /(?:单位|單位|部门|部門|机构|政府|局|办|委|会|公司|企业|处|所|中心|校|院|站|队|镇|街道|园区|集团|行|小组|专班|指挥部|区|县|市)[）)]?\s?[：:]$/,
)
const STOP = new Signs('。；')

/** A line that ends as a salutation does: in what whom it addresses is called, and a colon. */
export const isAddress = (chars: string): boolean =>
  ADDRESS.test(chars) && !STOP.in(chars) && openBrackets(0, chars) === 0

/** Words that end in 一: a 一、 behind them at the start of a line is no label (`统` above `一、…`). */
const ONE = /(?:(?<![系传总])统|[专唯逐第之其不])$/

/** Whether the end of the line before cuts such a word. */
export const cutsOne = (before: string | undefined, chars: string): boolean =>
  before !== undefined && chars.startsWith('一、') && ONE.test(before)

const CHARGES = new Guarded(
  'first',
  '按依根分共负負牵牽配落参參协協组組',
  /^(?:(?:按照?|依据?|根据)(?:各自)?(?:职责|職責|职能)?(?:分工)?|分别|共同)?(?:负责|負責|牵头|牽頭|配合|落[实實]|[参參][与與加]|[协協]助|[组組][织織][实實]施)(?:[，。；、,;）)〕\]】]|$)/,
)

/** A line that begins with what the bodies named before it do: in a bracket it goes on with them, even if nothing closes that. */
export const charges = (chars: string): boolean => CHARGES.test(chars)

/** A line that is nothing but a date. */
export const isDateLine = (chars: string): boolean => DATED.test(chars)

const OPENS = new Signs('（(〔[［【《“')
const CLOSES = new Signs('）)〕]］】》”')

/** How many brackets are open behind the line, given how many were before it; a stray closing one counts for none. */
export function openBrackets(open: number, chars: string): number {
  const { length } = chars
  let depth = open
  for (let at = 0; at < length; at++) {
    const code = codeAt(chars, at)
    if (isIdeograph(code)) continue
    if (OPENS.has(code)) depth++
    else if (depth > 0 && CLOSES.has(code)) depth--
  }
  return depth
}

/** So far a bracket may be closed that the line before opened. */
const LONGEST_BRACKET = 300

/** Whether a bracket is closed on the line before any other is opened. */
export function closesFirst(chars: string): boolean {
  for (let at = 0; at < chars.length && at < LONGEST_BRACKET; at++) {
    if (OPENS.at(chars, at)) return false
    if (CLOSES.at(chars, at)) return true
  }
  return false
}

const ROUND_OPENS = new Signs('（(〔[［【')
const ROUND_CLOSES = new Signs('）)〕]］】')

/** By how much the code unit opens (1) or closes (-1) brackets. */
export function bracketStep(code: number): number {
  if (isIdeograph(code)) return 0
  if (ROUND_OPENS.has(code)) return 1
  return ROUND_CLOSES.has(code) ? -1 : 0
}

/** The depth behind a character, of brackets only: quotation marks and titles are often printed without their other half. */
export const roundDepth = (depth: number, code: number): number => Math.max(0, depth + bracketStep(code))

/** The same as `openBrackets`, of brackets only. */
export function openRound(open: number, chars: string): number {
  let depth = open
  for (let at = 0; at < chars.length; at++) depth = roundDepth(depth, codeAt(chars, at))
  return depth
}

const WANTS_NUMBER = /(?:达到?|[低少超高大多]于|超过|不足|[至到约近共满第增减降])$/
const QUANTITY = new Guarded(
  'first',
  '0123456789',
  /^[0-9]{1,6}(?:[.,][0-9]{1,4})?\s?(?:[%％‰]|以[上下内]|左右|个|余|多|万|亿|年|月|日|天|小时|分钟|项|家|件|份|次|人|户|条|座|公里|公顷|平方|吨|元|倍)/,
)

/** A line that begins with a quantity which the line before it wants: `…不低于` above `1.5以上`. */
export const completesQuantity = (before: string, chars: string): boolean =>
  QUANTITY.test(chars) && WANTS_NUMBER.test(before)

const CUT_DATE = new Guarded('first', '年月日', /^[年月日](?!报)/)

/** A date that the end of a line cuts between number and unit; a line of digits only is a page number. */
export const cutsDate = (before: string, chars: string): boolean =>
  CUT_DATE.test(chars) && /[^0-9\s][0-9\s]{0,3}[0-9]\s?$/.test(before)
