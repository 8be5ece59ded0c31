/** What the beginning and the end of a printed line say about whether a paragraph goes on. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—·〇]/

/** Columns that the characters take in a justified line: two for a Chinese character. */
export function columns(chars: string): number {
  let sum = 0
  for (const char of chars) sum += WIDE.test(char) ? 2 : 1
  return sum
}

const TERMINAL = /[。！？!?；;：:…][”’"』」）)〕\]】〉》]{0,3}$/
const OPENING = /^[“‘《〈『「0-9A-Za-z]/
const CONTINUES = /^[，、。；：！？）)〕\]】〉》”’』」,;:!?%％]/
const INCOMPLETE = /[，、,“‘《〈（(〔[【『「—]$/
const PUNCTUATED = /[，。、；：！？”’》〉）〕】,;:!?")\]』」.．]$/
const DATE_LINE =
  /^[〇○零一二三四五六七八九十0-9０-９]{4}\s?年\s?[〇○零一二三四五六七八九十0-9０-９]{1,3}\s?月\s?[〇○零一二三四五六七八九十0-9０-９]{1,3}\s?日$/
const STANDALONE: readonly RegExp[] = [
  /^[\u3400-\u9fff]{2,20}令\s?(?:第\s?)?[0-9一二三四五六七八九十百]{1,5}\s?[号號]$/,
  /^[\u3400-\u9fff]{1,14}[〔[【（(﹝［]\s?\d{4}\s?[〕\]】）)﹞］]\s?(?:第\s?)?\d{1,5}\s?[号號]$/,
  DATE_LINE,
  /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]?$/,
  /^[（(](?:此件|此页|联系人|由于篇幅|信息公开|公开方式|主动公开)[^（）()]{0,60}[）)]$/,
  /^目\s{0,4}[录錄]$/,
  /^.{1,60}[.．…·]{3,}\s{0,2}[0-9]{1,4}$/,
  /^[（(]\s?[0-9]{4}\s?年.{4,60}(?:通过|批准|公布|修订|修正)[）)]$/,
]

/** A line that ends a sentence, a clause of a list, or a salutation. */
export const endsSentence = (chars: string): boolean => TERMINAL.test(chars)

/** A line before which text extraction likes to break a row: it begins with a quotation, a number or a closing mark. */
export const breaksBefore = (chars: string): boolean => OPENING.test(chars) || continues(chars)

/** A line that begins with a mark no paragraph begins with. */
export const continues = (chars: string): boolean => CONTINUES.test(chars)

/** A line that ends with a mark no paragraph ends with. */
export const isIncomplete = (chars: string): boolean => INCOMPLETE.test(chars)

/** A line that ends with any mark: text extraction breaks justified rows there. */
export const endsPunctuated = (chars: string): boolean => PUNCTUATED.test(chars)

/** A document number, a date, an annex heading, a note: never part of a paragraph. */
export const isStandalone = (chars: string): boolean =>
  chars.length <= 70 && STANDALONE.some(pattern => pattern.test(chars))

/** A line that ends in a bracketed date, as compilers put it behind titles. */
export const endsDated = (chars: string): boolean =>
  /[（(]\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?[）)]$/.test(chars)

const BEGINS = /^(?:下载|相关)?(?:相关)?附\s?件?(?:下载)?\s?[:：]/

/** A line with which a paragraph always begins, but need not end: a list of attachments. */
export const beginsAlone = (chars: string): boolean => BEGINS.test(chars)

const ADDRESS =
  /(?:单位|單位|部门|部門|机构|政府|局|办|委|会|公司|企业|处|所|中心|校|院|站|队|镇|街道|园区|集团|行|小组|专班|指挥部|区|县|市)[）)]?\s?[：:]$/

/** A line that ends as a salutation does: in what whom it addresses is called, and a colon. */
export const isAddress = (chars: string): boolean =>
  ADDRESS.test(chars) && !/[。；]/.test(chars) && openBrackets(0, chars) === 0

/** Words that end in 一: a 一、 behind them at the start of a line is no label (`统` above `一、…`). */
const ONE = /(?:(?<![系传总])统|[专唯逐第之其不])$/

/** Whether the end of the line before cuts such a word. */
export const cutsOne = (before: string | undefined, chars: string): boolean =>
  before !== undefined && chars.startsWith('一、') && ONE.test(before)

/** A line that is nothing but a date. */
export const isDateLine = (chars: string): boolean => DATE_LINE.test(chars)

const PAIRS = new Map(
  [...'（）()〔〕[]［］【】《》“”'].flatMap((glyph, at, all): [string, string][] =>
    at % 2 === 0 ? [[glyph, all[at + 1] ?? '']] : [],
  ),
)
const CLOSERS = new Set(PAIRS.values())

/** How many brackets are open behind the line, given how many were before it; a stray closing one counts for none. */
export function openBrackets(open: number, chars: string): number {
  let depth = open
  for (const char of chars) {
    if (PAIRS.has(char)) depth++
    else if (CLOSERS.has(char) && depth > 0) depth--
  }
  return depth
}

/** Whether a bracket is closed on the line before any other is opened. */
export function closesFirst(chars: string): boolean {
  for (const char of chars.slice(0, 300)) {
    if (PAIRS.has(char)) return false
    if (CLOSERS.has(char)) return true
  }
  return false
}

const BRACKETS = new Map([...'（）()〔〕[]［］【】'].map((glyph, at) => [glyph, at % 2 === 0 ? 1 : -1]))

/** By how much the character opens (1) or closes (-1) brackets. */
export const bracketStep = (char: string): number => BRACKETS.get(char) ?? 0

/** The same as `openBrackets`, of brackets only: quotation marks and titles are often printed without their other half. */
export function openRound(open: number, chars: string): number {
  let depth = open
  for (const char of chars) depth = Math.max(0, depth + bracketStep(char))
  return depth
}

const WANTS_NUMBER = /(?:达到?|[低少超高大多]于|超过|不足|[至到约近共满第增减降])$/
const QUANTITY =
  /^[0-9]{1,6}(?:[.,][0-9]{1,4})?\s?(?:[%％‰]|以[上下内]|左右|个|余|多|万|亿|年|月|日|天|小时|分钟|项|家|件|份|次|人|户|条|座|公里|公顷|平方|吨|元|倍)/

/** A line that begins with a quantity which the line before it wants: `…不低于` above `1.5以上`. */
export const completesQuantity = (before: string, chars: string): boolean =>
  QUANTITY.test(chars) && WANTS_NUMBER.test(before)

/** A date that the end of a line cuts between number and unit; a line of digits only is a page number. */
export const cutsDate = (before: string, chars: string): boolean =>
  /^[年月日](?!报)/.test(chars) && /[^0-9\s][0-9\s]{0,3}[0-9]\s?$/.test(before)
