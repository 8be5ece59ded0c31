/** The last day that a printed deadline allows. */

/** What a token says: the year from here on, or where a period ends (day 0 is the month's last). */
interface Said {
  readonly year?: number
  readonly end?: readonly [month: number, day: number]
}

const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}
const THIRDS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 }
const YEAR_END = [12, 0] as const

/** Ways to print a time. A year alone lasts to its end. */
const FORMS: readonly (readonly [RegExp, (groups: readonly string[], year: number | undefined) => Said])[] = [
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    ([year, month, day]) => ({ year: Number(year), end: [Number(month), Number(day)] }),
  ],
  [/(?<!\d)(\d{4})年/, ([year]) => ({ year: Number(year), end: YEAR_END })],
  [/今年|本年|当年/, (_, year) => (year === undefined ? {} : { year, end: YEAR_END })],
  [/明年|次年|翌年/, (_, year) => (year === undefined ? {} : { year: year + 1, end: YEAR_END })],
  [/(?<!\d)(\d{1,2})月(\d{1,2})[日号]/, ([month, day]) => ({ end: [Number(month), Number(day)] })],
  [
    /(?<!\d)(\d{1,2})月份?([上中]旬)?/,
    ([month, third = '']) => ({ end: [Number(month), THIRDS[third] ?? 0] }),
  ],
  [/([一二三四1-4])季度/, ([quarter = '']) => ({ end: [3 * (QUARTERS[quarter] ?? 4), 0] })],
  [/上半年/, () => ({ end: [6, 0] })],
  [/年底|年末|年内|下半年|全年/, () => ({ end: YEAR_END })],
]

/** All forms as alternatives, for one scan from left to right. */
const ANY = new RegExp(FORMS.map(([{ source }]) => source).join('|'), 'g')

/** A rhythm is no last day: 每年12月底前, 每月. */
const RHYTHM = /每[年月季周个]/

/** Without end, unless a month or year is printed as well: 全年持续推进, but 持续推进，2025年底前见成效. */
const ENDLESS = /长期|持续|常态|定期/
const PRINTED = /\d年|\d月/

const FULL_WIDTH = /[０-９]/g

function iso(year: number, [month, day]: readonly [number, number]): string | undefined {
  const date = new Date(Date.UTC(year, day === 0 ? month : month - 1, day))
  const real = month >= 1 && month <= 12 && (day === 0 || date.getUTCDate() === day)
  return real && year >= 1000 ? date.toISOString().slice(0, 10) : undefined
}

function read(token: string, year: number | undefined): Said {
  for (const [pattern, say] of FORMS) {
    const match = pattern.exec(token)
    if (match) return say(match.slice(1), year)
  }
  return {}
}

/**
 * The last day of the last time that a deadline names: `2018年6月底前完成` is `2018-06-30`, `一季度启动，年底前完成` in a plan
 * of 2024 is `2024-12-31`.
 *
 * @param deadline as printed
 * @param year of the plan, for deadlines without one
 * @returns an ISO date; `undefined` for a rhythm (`持续推进`, `每月`), a condition, or a deadline whose year is unknown
 */
export function dueDate(deadline: string, year?: number): string | undefined {
  const text = deadline
    .replace(FULL_WIDTH, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
  if (RHYTHM.test(text) || (ENDLESS.test(text) && !PRINTED.test(text))) return undefined
  let inForce = year
  let due: string | undefined
  for (const [token] of text.matchAll(ANY)) {
    const said = read(token, year)
    inForce = said.year ?? inForce
    if (said.end && inForce !== undefined) due = iso(inForce, said.end) ?? due
  }
  return due
}

/** The year of a plan, for deadlines printed without one: that in its title, else of its date, else of its document number. */
export function planYear(
  title: string | undefined,
  number: number | undefined,
  date: string | undefined,
): number | undefined {
  const printed = /(?<!\d)((?:19|20)\d{2})年/.exec(title ?? '')?.[1] ?? date?.slice(0, 4)
  return printed === undefined ? number : Number(printed)
}
