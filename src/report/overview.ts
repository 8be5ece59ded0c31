/** Several notices: what each holds, and what all of them ask of each unit. */
import { noticeName } from '../output/walk.ts'
import { bars } from './bars.ts'
import { figuresOf, tiles } from './card.ts'
import { html, type Markup } from './html.ts'
import type { Report } from './model.ts'
import type { PageWords } from './words.ts'

/** The overview of a report of several notices. */
export function overview(report: Report, words: PageWords): Markup {
  const { notices } = report
  const items = notices.flatMap(notice => notice.items)
  const figures = notices.map(figuresOf)
  const total = figures[0]?.map(([key], column) => {
    const sum = figures.reduce((whole, row) => whole + (row[column]?.[1] ?? 0), 0)
    return [key, key === 'report.unitCount' ? report.units.length : sum] as const
  })
  const rows = notices.map(({ id, notice }, index) => {
    const date = notice.letter?.issuedDate ?? notice.metadata.issuedDate
    return html`<tr><th scope="row" lang="zh-CN"><a href="#${id}">${noticeName(notice)}</a></th><td lang="zh-CN">${notice.metadata.documentNumber?.text}</td><td class="date">${date}</td>${figures[index]?.map(([, value]) => html`<td class="number">${value}</td>`)}</tr>`
  })
  const heads = (figures[0] ?? []).map(([key]) => html`<th scope="col">${words.word(key)}</th>`)
  return html`<section class="panel card">${tiles([['report.noticeCount', notices.length], ...(total ?? [])], words)}<div class="wide" tabindex="0" role="group" aria-label="${words.bare('report.overview')}" data-w-label="report.overview"><table class="notices"><thead><tr><th scope="col">${words.word('field.notice')}</th><th scope="col">${words.word('field.documentNumber')}</th><th scope="col">${words.word('field.issuedDate')}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>${bars(items, true, words, 'all', 2)}`
}
