/** The filter bar: hidden until the page's script shows it. */
import { ROLES } from '../output/walk.ts'
import { html, type Markup } from './html.ts'
import { type Report, talliesOf } from './model.ts'
import type { PageWords } from './words.ts'

/** The form by which unit, role and text are chosen. */
export function filterBar(report: Report, words: PageWords): Markup {
  const items = report.notices.flatMap(notice => notice.items)
  const counted = talliesOf(items)
  const known = new Set(counted.map(({ unit }) => unit))
  const others = report.units.filter(unit => !known.has(unit))
  const options = [
    ...counted.map(
      ({ unit, items: own }) => html`<option value="${unit.id}">${unit.name} (${own.length})</option>`,
    ),
    ...others.map(unit => html`<option value="${unit.id}">${unit.name}</option>`),
  ]
  const used = ROLES.filter(role =>
    items.some(item => [...item.mentions, ...item.inherited].some(m => m.role === role)),
  )
  const roles = used.map(
    role =>
      html`<label class="toggle ${role}"><input type="checkbox" name="role" value="${role}"><span>${words.word(`role.${role}`)}</span></label>`,
  )
  return html`<form id="filter" class="filter" role="search" aria-label="${words.bare('report.filter')}" data-w-label="report.filter" hidden><label>${words.word('report.filterUnit')} <select name="unit"><option value="" data-w="report.anyUnit">${words.bare('report.anyUnit')}</option>${options}</select></label><fieldset><legend>${words.word('report.filterRole')}</legend>${roles}</fieldset><label>${words.word('report.filterText')} <input type="search" name="text" autocomplete="off" spellcheck="false"></label><output name="count" aria-live="polite"><b>${items.length}</b> / ${items.length} ${words.word('report.shown')}</output><button type="reset">${words.word('report.clear')}</button></form>`
}
