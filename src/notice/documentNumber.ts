/** 发文字号: 发文机关代字, year in brackets, sequence and 号 (GB/T 9704-2012, 7.2.5). */
import type { DocumentNumber } from '../model.ts'
import { numeral } from '../outline/numerals.ts'
import { Guarded } from '../source/guarded.ts'
import { SPACES } from '../source/signs.ts'

/** The year's brackets; GB/T 9704-2012 has 〔〕, pages whatever looks like them. */
const OPEN = '〔[【（(﹝［〈<„'
const CLOSE = '〕\\]】）)﹞］〉>‟”'
const YEAR = `\\s?[${OPEN}]\\s?[0-9０-９]{4}\\s?[${CLOSE}]\\s?`
const SEQUENCE = '(?:第\\s?)?[0-9０-９]{1,5}(?:[-－—][0-9０-９]{1,2})?\\s?[号號]'
/** A further number on the same line: offices that write together each give theirs. */
const FURTHER = `(?:\\s{0,40}[、，,；;/]?\\s{0,4}[\\u3400-\\u9fffA-Za-z]{1,16}${YEAR}${SEQUENCE})?`
const FURTHER_BEGINS =
  /^[、，,；;/]?[^\s〔〕[\]【】（）()﹝﹞［］《》，。：:]{1,20}[〔[【（(﹝［][0-9０-９]{4}/

const FULL = new RegExp(
  `^([^\\s〔〕[\\]【】（）()﹝﹞［］〈〉<>„‟《》，。：:]{1,20})[${OPEN}]([0-9０-９]{4})[${CLOSE}]第?([0-9０-９]{1,5})[号號]`,
)
/** What a page prints behind a number on its line: another label, a rule of a table. */
const LABEL_BEHIND = /^[\u3400-\u9fff]{0,8}[：:|｜]/
/** What stands beside the number on its line: a page's word before it, who signed, the date or a code behind it. */
const MARKED = '(?:[{【[（(][\\u3400-\\u9fff]{2,4}[}】\\])）])?'
/** The number under which the document is registered, or whether it is public. */
const CODE = '(?:[A-Z]{1,10}[0-9A-Z—–－-]{0,24}|主动公开|依申请公开|公开)'
const DATED =
  '[（(]?[0-9０-９〇○零OＯo一二三四五六七八九]{4}\\s?年[0-9０-９〇○零一二三四五六七八九十元]{1,3}\\s?月[0-9０-９〇○零一二三四五六七八九十]{1,3}\\s?日[）)]?'
const LINE = new Guarded(
  'any',
  '号號',
  new RegExp(
    `^(?:文\\s?号\\s?[:：]\\s?|发文字号\\s?[:：]\\s?|${MARKED})([\\u3400-\\u9fffA-Za-z]{0,16}${YEAR}${SEQUENCE}${FURTHER}${FURTHER})(?:文|\\s{1,60}[签簽]\\s{0,4}[发發]\\s{0,4}人\\s?[：:].{0,30}|\\s{1,60}(?:${DATED}|${CODE}))?$`,
  ),
)
const BRACKETED = new Guarded(
  'first',
  '（(',
  new RegExp(
    `^[（(]\\s?([\\u3400-\\u9fffA-Za-z]{1,16}[〔[［﹝]\\s?[0-9０-９]{4}\\s?[〕\\]］﹞]\\s?${SEQUENCE}${FURTHER})\\s?[）)]$`,
  ),
)
const ORDER = new Guarded(
  'last',
  `号）)${SPACES}`,
  /^[（(]?\s?((?:[\u3400-\u9fff]{2,40})?(?:令|公告|通告|决定)?\s?[（(]?\s?第?\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\s?号\s?[）)]?)\s?[）)]?$/,
)
const LONGEST_ORDER = 60
const ORDER_WORD =
  /(?:令|公告|通告)\s?[（(]?\s?第?\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\s?号\s?[）)]?$/

const BARE_ORDER = new Guarded(
  'last',
  `号）)${SPACES}`,
  /^[（(]?\s?第\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\s?号\s?[）)]?$/,
)

/** A number in a bracket behind a title; behind a quoted title it is that document's. */
const BEHIND = new Guarded(
  'last',
  '）)】]',
  new RegExp(
    `(?<!》\\s?)[（(【[]\\s?([\\u3400-\\u9fffA-Za-z]{1,16}${YEAR}${SEQUENCE}${FURTHER}|[\\u3400-\\u9fff]{2,30}令\\s?[（(]?第?\\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\\s?号[）)]?)\\s?[）)】\\]]$`,
  ),
)

/** A number before a title; before 号文件精神 and the like it is that document's. */
const BEFORE = new Guarded(
  'any',
  '号號',
  new RegExp(
    `^(?![\\u3400-\\u9fff]{0,14}(?:关于|關於|贯彻|印发|转发))([\\u3400-\\u9fffA-Za-z]{1,16}${YEAR}${SEQUENCE})\\s{0,20}(?=关于|關於|印发|转发|批转|《|[\\u3400-\\u9fff、（） ]{2,60}(?:关于|關於|印发|转发|批转))(?!文|精神|的|和|及|与|等|、|规定|通知|要求)`,
  ),
)

/** The document number before a title, and where that begins; `undefined` where none stands there. */
export function numberBefore(
  title: string,
): { readonly end: number; readonly number: readonly [number, number] } | undefined {
  const match = BEFORE.exec(title)
  const number = match?.[1]
  return match && number !== undefined ? { end: match[0].length, number: [0, number.length] } : undefined
}

/** A bracket with a document number at a title's end: where it begins, and the number in it as `[start, end)`. */
export interface NumberBehind {
  readonly start: number
  readonly number: readonly [number, number]
}

/** The document number in a bracket at the end of a title; `undefined` where there is none. */
export function numberBehind(title: string): NumberBehind | undefined {
  const match = BEHIND.exec(title)
  const number = match?.[1]
  if (!match || number === undefined || match.index === 0) return undefined
  const start = match.index + match[0].indexOf(number)
  return { start: match.index, number: [start, start + number.length] }
}

/** Takes a printed document number apart, the first one of several; what has another form keeps only its `text`. */
export function parseDocumentNumber(printed: string): DocumentNumber {
  const text = printed.replace(/\s/g, '')
  const match = FULL.exec(text)
  const rest = text.slice(match?.[0].length)
  if (match && LABEL_BEHIND.test(rest)) return parseDocumentNumber(match[0])
  const year = numeral(match?.[2] ?? '')
  const sequence = numeral(match?.[3] ?? '')
  if (!match || year === undefined || sequence === undefined) return { text }
  if (rest !== '' && !FURTHER_BEGINS.test(rest)) return { text }
  return { text, agency: match[1] ?? '', year, sequence }
}

/** The document number, or the numbers, that a paragraph consists of, as `[start, end)`; `undefined` where it says anything else. */
export function documentNumberLine(chars: string): [number, number] | undefined {
  const match = LINE.exec(chars) ?? BRACKETED.exec(chars)
  const number = match?.[1]
  if (match && number !== undefined) {
    const start = chars.indexOf(number)
    return [start, start + number.length]
  }
  return undefined
}

/** Whether the paragraph is the number of an order or announcement (`国务院令 第536号`, `公告（第18号）`). */
export function isOrderNumber(chars: string): boolean {
  return chars.length <= LONGEST_ORDER && ORDER.test(chars) && ORDER_WORD.test(chars)
}

/** 某府令第12号 names its office itself: what stands before is none of it. */
const OWN_ORDER = /^(?!令|公告|通告|第)[\u3400-\u9fff]{1,40}(?:令|公告|通告)/

/** Whether two lines print one together. */
export function isPartedOrder(first: string, second: string): boolean {
  return (
    first.length + second.length <= LONGEST_ORDER &&
    ORDER.mayMatch(second === '' ? first : second) &&
    !OWN_ORDER.test(second) &&
    isOrderNumber(first + second)
  )
}

/** `第18号` or `（第16号）` on a line of its own, the order's name being the line before. */
export function isBareOrderNumber(chars: string): boolean {
  return BARE_ORDER.test(chars)
}
