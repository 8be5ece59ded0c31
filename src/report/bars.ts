/** Items per unit by role: bars in SVG, one a unit. */
import { ROLES } from '../output/walk.ts'
import { heading } from './heading.ts'
import { html, type Markup } from './html.ts'
import { type ReportItem, talliesOf, type UnitTally } from './model.ts'
import { unitLink } from './people.ts'
import type { PageWords } from './words.ts'

const HEIGHT = 10

function bar({ roles }: UnitTally, longest: number): Markup {
  let x = 0
  const parts = ROLES.filter(role => roles[role] > 0).map(role => {
    const part = html`<rect class="${role}" x="${x}" y="0" width="${roles[role]}" height="${HEIGHT}"/>`
    x += roles[role]
    return part
  })
  return html`<svg viewBox="0 0 ${longest} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`
}

function row(tally: UnitTally, longest: number, own: boolean, words: PageWords): Markup {
  const { unit, items, roles } = tally
  const said = ROLES.filter(role => roles[role] > 0).map(
    role => html` ${words.word(`role.${role}`)} ${roles[role]}`,
  )
  const places = items.map(({ id, visit }) => html`<a href="#${id}">${visit.node.label}</a>`)
  return html`<li data-unit="${unit.id}"${own && html` id="${unit.id}"`}><span class="name">${unitLink(unit, 'unit')}</span>${bar(tally, longest)}<span class="count">${items.length}</span><span class="vh">${said}</span><span class="places" lang="zh-CN">${places}</span></li>`
}

/** The colours of the roles that occur. */
function legend(tallies: readonly UnitTally[], words: PageWords): Markup {
  const used = ROLES.filter(role => tallies.some(({ roles }) => roles[role] > 0))
  return html`<p class="legend">${used.map(role => html`<span><i class="dot ${role}"></i>${words.word(`role.${role}`)}</span>`)}</p>`
}

/**
 * The bar chart of some items. `own`: the rows carry the units' ids, to which the chips link; true once in a page.
 */
export function bars(
  items: readonly ReportItem[],
  own: boolean,
  words: PageWords,
  key: string,
  level: number,
): Markup | undefined {
  const tallies = talliesOf(items)
  if (tallies.length === 0) return undefined
  const longest = Math.max(...tallies.map(({ roles }) => ROLES.reduce((sum, role) => sum + roles[role], 0)))
  return html`<section class="panel figure bars"><div class="bar-head">${heading(level, html` id="${key}-bars"`, words.word('report.bars'))}${legend(tallies, words)}</div><ol class="scroll" tabindex="0" aria-labelledby="${key}-bars">${tallies.map(tally => row(tally, longest, own, words))}</ol></section>`
}
