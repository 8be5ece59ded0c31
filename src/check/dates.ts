/** Dates as notices print them: 2018年6月30日, 二〇一八年六月, 6月底前, 第三季度. */

const HAN = '〇零○一二三四五六七八九'
const HAN_VALUE: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const DATE = new RegExp(
  `([0-9０-９]{4}|[${HAN}]{4})\\s?年\\s?([0-9０-９]{1,3}|[${HAN}十]{1,3})\\s?月(?:份)?\\s?(?:([0-9０-９]{1,3}|[${HAN}十]{1,3})\\s?日)?`,
  'g',
)
const DUE =
  /(?:([0-9]{4})年)?(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?|第?([一二三四1-4])季度|(上半年)|(年底|年末|年内|年前|下半年))?/g
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 }

/** The value of a printed number below 100, in Arabic or Chinese digits of any width; `NaN` if it is none. */
export function numberOf(printed: string): number {
  const digits = printed.replace(/[０-９]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  if (/^[0-9]+$/.test(digits)) return Number(digits)
  if (!digits.includes('十'))
    return Number(Array.from(digits, char => HAN_VALUE[char] ?? Number.NaN).join(''))
  const [tens = '', ones = ''] = digits.split('十')
  return (
    (tens === '' ? 1 : (HAN_VALUE[tens] ?? Number.NaN)) * 10 +
    (ones === '' ? 0 : (HAN_VALUE[ones] ?? Number.NaN))
  )
}

/** The number of days of a month (from 1) in the Gregorian calendar; 0 for a month that there is not. */
export function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A date as printed, at `index` of the text. */
export interface PrintedDate {
  readonly text: string
  readonly index: number
  readonly year: number
  readonly month: number
  readonly day?: number
}

/** All dates with a year and a month in a text, possible or not. */
export function datesIn(text: string): PrintedDate[] {
  return Array.from(text.matchAll(DATE), ({ 0: printed, 1: year = '', 2: month = '', 3: day, index }) => ({
    text: printed,
    index,
    year: numberOf(year),
    month: numberOf(month),
    ...(day !== undefined && { day: numberOf(day) }),
  }))
}

/** Whether the calendar has the date. */
export function isPossible({ year, month, day = 1 }: PrintedDate): boolean {
  return day >= 1 && day <= daysIn(year, month)
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/**
 * The last day (ISO 8601) of the latest time that a deadline names: `2018年6月底前` gives 2018-06-30. Where the deadline prints no
 * year, `year` is taken, if given. `undefined` where there is no date in it (持续推进).
 */
export function latestDay(deadline: string, year?: number): string | undefined {
  let latest: string | undefined
  let current = year
  for (const [whole, printedYear, month, day, quarter, half, end] of deadline
    .replace(/\s+/g, '')
    .matchAll(DUE)) {
    if (whole === '') continue
    if (printedYear !== undefined) current = Number(printedYear)
    if (current === undefined) continue
    const lastMonth = month
      ? Number(month)
      : quarter
        ? (QUARTERS[quarter] ?? Number(quarter)) * 3
        : half && !end
          ? 6
          : 12
    const length = daysIn(current, lastMonth)
    const date = iso(current, lastMonth, Math.min(day === undefined ? length : Number(day), length))
    if (length > 0 && (latest === undefined || date > latest)) latest = date
  }
  return latest
}
