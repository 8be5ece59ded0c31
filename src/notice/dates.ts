/** Dates in every printed form (a 月 misprinted for 年 included): 2018年4月12日, 二〇一八年四月十二日, 2018-04-26, 2018/4/26, 2018.4.26. */
import { numeral } from '../outline/numerals.ts'
import { Guarded, matchesOf } from '../source/guarded.ts'
import { Signs, SPACE, SPACES, without } from '../source/signs.ts'

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
/** How a line that ends in a date ends. */
const DATED = new Guarded(
  'last',
  `日0123456789０１２３４５６７８９${HAN}）)】]${SPACES}`,
  new RegExp(`[日0-9０-９${HAN}][\\s）)】\\]]*$`),
)
/** An issue that is told of in a sentence or an imprint, not signed. */
const TOLD = new Guarded(
  'last',
  `发布开行施起，。；,;${SPACES}`,
  /(?:印发|发布|公布|公开|刊发|施行|实施|起)\s?[，。；,;]?\s?$/,
)
const IMPRINT = new Guarded(
  'last',
  `发布开，。；,;${SPACES}`,
  /(?:印发|发布|公布|公开|刊发)\s?[，。；,;]?\s?$/,
)

/** A date and where it is printed: indices in the string that was read. */
export interface PrintedDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** The first date in the text that the calendar has, as ISO 8601; `undefined` if there is none. */
export function findDate(chars: string): PrintedDate | undefined {
  for (const match of matchesOf(DATE, chars)) {
    const [printed, year, month, day] = match
    const iso = isoDate(value(year), value(month), value(day))
    if (iso !== undefined) return { iso, start: match.index, end: match.index + printed.length }
  }
  return undefined
}

const ARABIC = /^[0-9０-９]+$/
const ZERO = new Signs(`0０${ROUND}`)
const CHINESE = '〇一二三四五六七八九'

/** The value of a printed number; one with a Chinese digit or a ring in it is read as Chinese as a whole (二0二一, 2〇21). */
function value(printed: string | undefined): number {
  const digits = without(printed ?? '', SPACE)
  if (ARABIC.test(digits)) return numeral(digits) ?? 0
  if (digits === '元') return 1
  let chinese = ''
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charAt(at)
    chinese += ZERO.at(digits, at) ? '〇' : (CHINESE[Number(digit.normalize('NFKC'))] ?? digit)
  }
  return numeral(chinese) ?? 0
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A paragraph that is a date of signature: the date alone, or behind the one who signs. */
export interface DateLine {
  readonly iso: string
  /** Where the date begins; the signatory is printed before it. */
  readonly start: number
  /** Written with 年, 月 and 日, as signatures are; pages print the date of publication with hyphens. */
  readonly formal: boolean
}

/** What a name holds no mark of, and what a date in a sentence stands behind. */
const MARK = new Signs('，。；：、:;,（(【[')
const PREPOSITION = new Signs('于自在至从')

/** Reads a paragraph as a date of signature; imprints (`…办公室 2026年4月24日印发`) are none. */
export function readDateLine(chars: string): DateLine | undefined {
  if (chars.length > 60 || !DATED.test(chars) || TOLD.test(chars)) return undefined
  const date = findDate(chars)
  if (!date || (date.end < chars.length && !/^[\s）)】\]]*$/.test(chars.slice(date.end)))) return undefined
  const signed = chars.slice(0, date.start).trim()
  if (MARK.in(signed) || PREPOSITION.at(signed, signed.length - 1)) return undefined
  return { iso: date.iso, start: date.start, formal: chars[date.end - 1] === '日' }
}

/** Whether the paragraph is an imprint: who printed or published the notice, and when. */
export function isImprint(chars: string): boolean {
  return (
    chars.length <= 60 &&
    IMPRINT.test(chars) &&
    findDate(chars) !== undefined &&
    !/[，。；,;].{6,}/.test(chars)
  )
}
