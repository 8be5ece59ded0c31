/** When items are due: an axis in SVG, and the same as a list. */
import { heading } from './heading.ts'
import { html, type Markup } from './html.ts'
import type { ReportItem, ReportNotice } from './model.ts'
import type { PageWords } from './words.ts'

const WIDTH = 960
const MARGIN = 40
const STEP = 13
/** Items of one day above each other; more of them stand side by side. */
const TALLEST = 8
const RADIUS = 5
const MOST_TICKS = 13
const DAY = 86_400_000

const titleOf = (item: ReportItem): string => `${item.visit.node.label}${item.visit.node.title ?? ''}`

/** First days of months from the month of `first` to the one after `last`, thinned to what fits. */
function months(first: number, last: number): number[] {
  const start = new Date(first)
  const ticks: number[] = []
  for (let month = start.getUTCMonth(); ticks.length < 1200; month++) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1)
    ticks.push(time)
    if (time > last) break
  }
  const each = Math.ceil(ticks.length / MOST_TICKS)
  return ticks.filter((_, index) => index % each === 0)
}

function axis(byDay: ReadonlyMap<string, readonly ReportItem[]>): Markup {
  const days = [...byDay.keys()].map(day => Date.parse(day))
  const ticks = months(Math.min(...days) - 15 * DAY, Math.max(...days))
  const from = ticks[0] ?? 0
  const to = Math.max(...ticks, ...days.map(day => day + 15 * DAY))
  const x = (time: number): number =>
    Math.round(MARGIN + ((time - from) / (to - from)) * (WIDTH - 2 * MARGIN))
  const tallest = Math.min(TALLEST, Math.max(...[...byDay.values()].map(items => items.length)))
  const base = tallest * STEP + 14
  const dots = [...byDay].flatMap(([day, items]) => {
    const columns = Math.ceil(items.length / TALLEST)
    return items.map((item, index) => {
      const across = x(Date.parse(day)) + (Math.floor(index / TALLEST) - (columns - 1) / 2) * STEP
      const up = base - 10 - (index % TALLEST) * STEP
      return html`<a href="#${item.id}" data-item="${item.id}" tabindex="-1"><circle cx="${across}" cy="${up}" r="${RADIUS}"/><title>${day} ${titleOf(item)}</title></a>`
    })
  })
  const labels = ticks.map(time => {
    const label = new Date(time).toISOString().slice(0, 7)
    return html`<line class="tick" x1="${x(time)}" y1="${base}" x2="${x(time)}" y2="${base + 5}"/><text x="${x(time)}" y="${base + 20}">${label}</text>`
  })
  return html`<svg class="axis" viewBox="0 0 ${WIDTH} ${base + 28}" aria-hidden="true" focusable="false"><line class="line" x1="${MARGIN}" y1="${base}" x2="${WIDTH - MARGIN}" y2="${base}"/>${labels}${dots}</svg>`
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    groups.set(keyOf(item), group)
    group.push(item)
  }
  return groups
}

function entry(item: ReportItem, words: readonly Markup[]): Markup {
  return html`<li data-item="${item.id}"><a href="#${item.id}">${titleOf(item)}</a> ${words}</li>`
}

/** The timeline of one notice; nothing where no item has a deadline. */
export function timeline(report: ReportNotice, words: PageWords, level: number): Markup | undefined {
  const dated = report.items.filter(item => item.due !== undefined)
  const undated = report.items.filter(item => item.due === undefined && item.deadline !== undefined)
  if (dated.length + undated.length === 0) return undefined
  const byDay = new Map([...grouped(dated, item => item.due ?? '')].sort(([a], [b]) => (a < b ? -1 : 1)))
  const key = `${report.id}-timeline`
  const printed = (item: ReportItem): Markup[] => [html`<span class="printed">${item.deadline}</span>`]
  const days = [...byDay].map(
    ([day, items]) =>
      html`<dt><time datetime="${day}">${day}</time></dt><dd><ul>${items.map(item => entry(item, printed(item)))}</ul></dd>`,
  )
  const rest =
    undated.length > 0 &&
    html`<dt>${words.word('report.undated')}</dt><dd><ul>${undated.map(item => entry(item, printed(item)))}</ul></dd>`
  return html`<section class="panel timeline">${heading(level, html` id="${key}"`, words.word('report.timeline'))}${byDay.size > 0 && axis(byDay)}<dl class="days" lang="zh-CN">${days}${rest}</dl></section>`
}
