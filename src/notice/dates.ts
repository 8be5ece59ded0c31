/** Dates in every printed form (a 月 misprinted for 年 included): 2018年4月12日, 二〇一八年四月十二日, 2018-04-26, 2018/4/26, 2018.4.26. */
import { numeral } from '../outline/numerals.ts'
import { codeAt, Signs, SPACE, SPACES, without } from '../source/signs.ts'

/** What is printed for the digit zero beside Chinese digits: rings, and letters that look like one. */
const ROUND = '〇○◯零ㅇOoＯｏΟοОо'
const HAN = `${ROUND}一二三四五六七八九十`
const DIGIT = `[0-9０-９${HAN}]`
const ONE_OR_TWO = `${DIGIT}\\s?${DIGIT}?`
const FOUR = `${DIGIT}\\s?${DIGIT}\\s?${DIGIT}\\s?${DIGIT}`
/** Digits may stand apart; those of a day only before a 日, or they would go on with what follows. */
const DAY = `${ONE_OR_TWO}\\s?${DIGIT}?(?=\\s{0,4}日)|[0-9０-９]{1,2}|[${HAN}]{1,3}`
const DATE = new RegExp(
  `(${FOUR})\\s{0,4}[年月./．／－-]\\s{0,4}(${ONE_OR_TWO}|元)\\s{0,4}[月./．／－-]\\s{0,4}(${DAY})(?:\\s{0,4}日)?`,
  'g',
)
const DECIMALS = '0123456789０１２３４５６７８９'
/** Every digit that dates are printed in, and what is printed for one. */
export const DATE_DIGITS: string = DECIMALS + HAN
const DIGITS = new Signs(DATE_DIGITS)
const YEAR_END = new Signs('年月./．／－-')
const MONTH_END = new Signs('月./．／－-')
/** What a day may go on with behind its first digits. */
const GOES_ON = new Signs(`日${DATE_DIGITS}${SPACES}`)

/** A date and where it is printed: indices in the string that was read. */
export interface PrintedDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** The first date in the text that the calendar has, as ISO 8601; `undefined` if there is none. */
export function findDate(chars: string): PrintedDate | undefined {
  let from = 0
  while (from < chars.length && !DIGITS.at(chars, from)) from++
  if (from === chars.length) return undefined
  const plain = plainDate(chars, from)
  if (plain) return plain
  DATE.lastIndex = from
  for (let match = DATE.exec(chars); match; match = DATE.exec(chars)) {
    const [printed, year, month, day] = match
    const iso = isoDate(value(year), value(month), value(day))
    if (iso !== undefined) return { iso, start: match.index, end: match.index + printed.length }
  }
  return undefined
}

/** The date that begins at the index where it is of ASCII digits without white space, as most dates are. */
function plainDate(chars: string, start: number): PrintedDate | undefined {
  const month = start + 5
  const sign = behindDigits(chars, month)
  const day = sign + 1
  const end = behindDigits(chars, day)
  if (behindDigits(chars, start) !== month - 1) return undefined
  if (!YEAR_END.at(chars, month - 1) || !MONTH_END.at(chars, sign)) return undefined
  const behind = behindDay(chars, end)
  if (sign - month > 2 || end - day > 2 || behind === undefined) return undefined
  const iso = isoDate(arabic(chars, start, month - 1), arabic(chars, month, sign), arabic(chars, day, end))
  return iso === undefined ? undefined : { iso, start, end: behind }
}

/** The index behind a day and its 日; `undefined` where the day may go on, which a time behind white space is not of. */
function behindDay(chars: string, end: number): number | undefined {
  if (!GOES_ON.at(chars, end)) return end
  if (chars.startsWith('日', end)) return end + 1
  return SPACE.at(chars, end) && !chars.includes('日', end) ? end : undefined
}

/** The index behind the ASCII digits at an index. */
function behindDigits(chars: string, at: number): number {
  let end = at
  while (end < chars.length && isAsciiDigit(codeAt(chars, end))) end++
  return end
}

const ZERO = new Signs(`0０${ROUND}`)
const CHINESE = '〇一二三四五六七八九'

const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The value of a decimal digit, of full width too; -1 for anything else. */
function decimal(code: number): number {
  if (isAsciiDigit(code)) return code - 0x30
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

/** The value of the decimal digits `[start, end)`; -1 where another character stands among them. */
function arabic(chars: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) {
    const digit = decimal(codeAt(chars, at))
    if (digit < 0) return -1
    sum = sum * 10 + digit
  }
  return sum
}

/** The value of a printed number; one with a Chinese digit or a ring in it is read as Chinese as a whole (二0二一, 2〇21). */
function value(printed: string | undefined): number {
  const digits = without(printed ?? '', SPACE)
  const sum = arabic(digits, 0, digits.length)
  if (sum >= 0) return sum
  if (digits === '元') return 1
  let chinese = ''
  for (let at = 0; at < digits.length; at++) {
    const digit = decimal(codeAt(digits, at))
    chinese += ZERO.at(digits, at) ? '〇' : (CHINESE[digit] ?? digits.charAt(at))
  }
  return numeral(chinese) ?? 0
}

const FEBRUARY = 2
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11]

function daysIn(year: number, month: number): number {
  if (month === FEBRUARY) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return SHORT_MONTHS.includes(month) ? 30 : 31
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
