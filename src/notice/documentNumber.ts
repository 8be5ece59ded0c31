/** 发文字号: 发文机关代字, year in brackets, sequence and 号 (GB/T 9704-2012, 7.2.5). */
import type { DocumentNumber } from '../model.ts'
import { numeral } from '../outline/numerals.ts'
import { Guarded } from '../source/guarded.ts'
import { SPACE, without } from '../source/signs.ts'

/** The year's brackets; GB/T 9704-2012 has 〔〕, pages whatever looks like them. */
const OPEN = '〔[【（(﹝［〈<„'
const CLOSE = '〕\\]】）)﹞］〉>‟”'
/** The year in its brackets, the sequence with its 号, … (patterns). */
export const YEAR: string = `\\s?[${OPEN}]\\s?[0-9０-９](?:\\s?[0-9０-９]){3}\\s?[${CLOSE}]\\s?`
export const SEQUENCE: string =
  '(?:第\\s?)?[0-9０-９](?:\\s?[0-9０-９]){0,4}(?:[-－—][0-9０-９]{1,2})?\\s?[号號]'
/** … and a further number on the same line: offices that write together each give theirs. */
export const FURTHER: string = `(?:\\s{0,40}[、，,；;/]?\\s{0,4}[\\u3400-\\u9fffA-Za-z]{1,16}${YEAR}${SEQUENCE})?`
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
/** Who signed, how a proposal was settled, whether the document is in force; and the class of the answer to one. */
const FIELD =
  '(?:(?:[签簽]\\s{0,4}[发發]\\s{0,4}人|(?:办理|答复)(?:结果|类别|情况)|类别|密级|等级|紧急程度|有效性|时效性?|效力状态)\\s?[：:].{0,30}|[（(][A-D]类?[）)])'
/** What a page prints of itself behind a bar on the same line. */
const FACTS = '\\s{0,8}[|｜].{0,100}'
/** 发文机关代字; extraction puts a blank into a short one now and then. */
const AGENCY = '(?:[\\u3400-\\u9fff]{1,3}\\s[\\u3400-\\u9fff]|[\\u3400-\\u9fffA-Za-z]{0,16})'
const LINE = new Guarded(
  'any',
  '号號',
  new RegExp(
    `^(?:文\\s?号\\s?[:：]\\s?|发文字号\\s?[:：]\\s?|${MARKED})(${AGENCY}${YEAR}${SEQUENCE}${FURTHER}${FURTHER})(?:文|\\s{1,60}(?:${FIELD}|${DATED}|${CODE})|${FACTS})?$`,
  ),
)
const BRACKETED = new Guarded(
  'first',
  '（(',
  new RegExp(
    `^[（(]\\s?([\\u3400-\\u9fffA-Za-z]{1,16}[〔[［﹝]\\s?[0-9０-９]{4}\\s?[〕\\]］﹞]\\s?${SEQUENCE}${FURTHER})\\s?[）)]$`,
  ),
)
/** Takes a printed document number apart, the first one of several; what has another form keeps only its `text`. */
export function parseDocumentNumber(printed: string): DocumentNumber {
  const text = without(printed, SPACE)
  const match = FULL.exec(text)
  const rest = text.slice(match?.[0].length)
  if (match && rest !== '' && LABEL_BEHIND.test(rest)) return parseDocumentNumber(match[0])
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
