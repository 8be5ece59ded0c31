/** Dates as notices print them, whether or not the calendar has them: 2018年6月30日, 二〇一八年六月. */
import { numeral } from '../outline/numerals.ts'

const HAN = '〇零○一二三四五六七八九'
const DATE = new RegExp(
  `([0-9０-９]{4}|[${HAN}]{4})\\s?年\\s?([0-9０-９]{1,3}|[${HAN}十]{1,3})\\s?月(?:份)?\\s?(?:([0-9０-９]{1,3}|[${HAN}十]{1,3})\\s?日)?`,
  'g',
)

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
    year: numeral(year) ?? 0,
    month: numeral(month) ?? 0,
    ...(day !== undefined && { day: numeral(day) ?? 0 }),
  }))
}

/** Whether the (Gregorian) calendar has the date. */
export function isPossible({ year, month, day = 1 }: PrintedDate): boolean {
  // Day 0 of the next month is the last one of this.
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
