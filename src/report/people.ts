/** Units as chips, grouped by role. */
import { ROLES } from '../output/walk.ts'
import type { WordKey } from '../output/words.ts'
import { html, type Markup } from './html.ts'
import type { Mention, ReportUnit } from './model.ts'
import type { PageWords } from './words.ts'

/** A link to the unit's bar; with the script, a click filters by it. */
export function unitLink(unit: ReportUnit, kind: string): Markup {
  return html`<a class="${kind}" href="#${unit.id}" data-u="${unit.id}" lang="zh-CN">${unit.name}</a>`
}

/** One line of chips; `kind` is `own` or `inherited`. */
export function people(
  mentions: readonly Mention[],
  facts: readonly Markup[],
  words: PageWords,
  kind: 'own' | 'inherited' = 'own',
): Markup | undefined {
  if (mentions.length === 0 && facts.length === 0) return undefined
  const groups = ROLES.map(role => [role, mentions.filter(mention => mention.role === role)] as const)
  return html`<div class="who ${kind}">${kind === 'inherited' && html`<span class="from">${words.word('field.inherited')}</span>`}${groups
    .filter(([, list]) => list.length > 0)
    .map(
      ([role, list]) =>
        html`<span class="group"><b class="role ${role}">${words.word(`role.${role}` satisfies WordKey)}</b>${list.map(
          ({ unit }) => unitLink(unit, `chip ${role}`),
        )}</span>`,
    )}${facts}</div>`
}

/** A printed deadline as a chip. */
export function deadlineChip(deadline: string, words: PageWords): Markup {
  return html`<span class="group"><b class="role due">${words.word('field.deadline')}</b><span class="chip due" lang="zh-CN">${deadline}</span></span>`
}
