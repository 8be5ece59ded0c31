/** Units and sections: how many items of each section name each unit, as a heat map. */
import { heading } from './heading.ts'
import { html, type Markup } from './html.ts'
import { type ReportNotice, type ReportSection, sectionsOf, talliesOf, type UnitTally } from './model.ts'
import { unitLink } from './people.ts'
import type { PageWords } from './words.ts'

/** Shades of the heat map; the style sheet has a class for each. */
const LEVELS = 5

function cell(tally: UnitTally, section: ReportSection, most: number): Markup {
  const here = new Set(section.items)
  const count = tally.items.filter(item => here.has(item)).length
  if (count === 0) return html`<td></td>`
  return html`<td class="h${Math.ceil((count / most) * LEVELS)}">${count}</td>`
}

/** The most items of one section that name one unit. */
function mostOf(tallies: readonly UnitTally[], sections: readonly ReportSection[]): number {
  const sectionOf = new Map(sections.flatMap(section => section.items.map(item => [item, section] as const)))
  let most = 1
  for (const { items } of tallies) {
    const counts = new Map<ReportSection | undefined, number>()
    for (const item of items) counts.set(sectionOf.get(item), (counts.get(sectionOf.get(item)) ?? 0) + 1)
    most = Math.max(most, ...counts.values())
  }
  return most
}

/** The matrix of one notice; nothing where it has but one section. */
export function matrix(report: ReportNotice, words: PageWords, level: number): Markup | undefined {
  const sections = sectionsOf(report)
  const tallies = talliesOf(report.items)
  if (sections.length < 2 || tallies.length === 0) return undefined
  const most = mostOf(tallies, sections)
  const heads = sections.map(
    ({ id, label, title }) =>
      html`<th scope="col"><a href="#${id}" title="${label}${title}" lang="zh-CN">${label || title}</a></th>`,
  )
  const rows = tallies.map(
    tally =>
      html`<tr data-unit="${tally.unit.id}"><th scope="row">${unitLink(tally.unit, 'unit')}</th>${sections.map(section => cell(tally, section, most))}</tr>`,
  )
  const key = `${report.id}-matrix`
  return html`<section class="panel figure matrix">${heading(level, html` id="${key}"`, words.word('report.matrix'))}<p class="hint">${words.word('report.matrixHint')}</p><div class="scroll" tabindex="0" role="group" aria-labelledby="${key}"><table><thead><tr><th scope="col">${words.word('field.unit')}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></section>`
}
