/** What the report shows, before it is HTML: items and units with ids, counted once. */
import type { Node, Notice, Part, Role, Statement } from '../model.ts'
import { dueDate, planYear } from '../output/dueDate.ts'
import { unitNames } from '../output/registry.ts'
import { inheritedStatements } from '../output/rows.ts'
import { meant, type UnitOptions } from '../output/units.ts'
import { deadlineOf, headingsOf, type Visit, walk } from '../output/walk.ts'

/** A unit, over all notices of the report. */
export interface ReportUnit {
  readonly id: string
  readonly name: string
  group: boolean
}

/** A unit in one role, as a statement names it. */
export interface Mention {
  readonly unit: ReportUnit
  readonly role: Role
}

/** An item with what the figures need of it. */
export interface ReportItem {
  readonly id: string
  readonly visit: Visit
  /** Named by the item itself, each unit once a role. */
  readonly mentions: readonly Mention[]
  /** Named by its headings. */
  readonly inherited: readonly Mention[]
  readonly deadline?: string
  /** ISO date of the deadline's last day. */
  readonly due?: string
}

/** A column of the matrix: a heading, or a part for items without one. */
export interface ReportSection {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly items: readonly ReportItem[]
}

/** One notice with its items, in reading order. */
export interface ReportNotice {
  readonly id: string
  readonly notice: Notice
  /** The decoded text that positions refer to. */
  readonly source?: string
  readonly visits: readonly Visit[]
  readonly items: readonly ReportItem[]
  readonly byNode: ReadonlyMap<Node, ReportItem>
  readonly idOf: ReadonlyMap<Node | Part, string>
}

/** The whole report. */
export interface Report {
  readonly notices: readonly ReportNotice[]
  /** In the order in which they are first named. */
  readonly units: readonly ReportUnit[]
  /** The mentions of a list of statements, each unit once a role. */
  mentionsOf(statements: readonly Statement[] | undefined): Mention[]
}

type Mentions = Report['mentionsOf']

/** Gives each unit an id when it is first met. */
function mentionReader(options: UnitOptions, units: Map<string, ReportUnit>): Mentions {
  const names = unitNames(options.registry)
  return (statements = []) => {
    const found = new Map<string, Mention>()
    for (const printed of statements.flatMap(statement => statement.units))
      for (const name of meant(printed, names, options.expandGroups ?? false)) {
        const unit = units.get(name) ?? { id: `u${units.size + 1}`, name, group: false }
        units.set(name, unit)
        if (printed.group && names.canonical(printed.name) === name) unit.group = true
        found.set(`${unit.id} ${printed.role}`, { unit, role: printed.role })
      }
    return [...found.values()]
  }
}

function reportNotice(
  notice: Notice,
  index: number,
  source: string | undefined,
  mentionsOf: Mentions,
): ReportNotice {
  const id = `n${index + 1}`
  const { metadata, letter } = notice
  const year = planYear(
    notice.title,
    metadata.documentNumber?.year,
    letter?.issuedDate ?? metadata.issuedDate,
  )
  const visits = notice.parts.flatMap(walk)
  const idOf = new Map<Node | Part, string>(notice.parts.map((part, at) => [part, `${id}-p${at + 1}`]))
  const byNode = new Map<Node, ReportItem>()
  for (const [at, visit] of visits.entries()) {
    idOf.set(visit.node, `${id}-${at + 1}`)
    if (visit.node.type !== 'item') continue
    const deadline = deadlineOf(visit.node.responsibilities) ?? deadlineOf(inheritedStatements(visit))
    const due = deadline === undefined ? undefined : dueDate(deadline, year)
    byNode.set(visit.node, {
      id: `${id}-${at + 1}`,
      visit,
      mentions: mentionsOf(visit.node.responsibilities),
      inherited: mentionsOf(inheritedStatements(visit)),
      ...(deadline === undefined ? {} : { deadline }),
      ...(due === undefined ? {} : { due }),
    })
  }
  return {
    id,
    notice,
    ...(source === undefined ? {} : { source }),
    visits,
    items: [...byNode.values()],
    byNode,
    idOf,
  }
}

/** Reads notices for the report. `sources`: the decoded text of each, in the same order. */
export function reportOf(
  notices: readonly Notice[],
  sources: readonly (string | undefined)[],
  options: UnitOptions,
): Report {
  const units = new Map<string, ReportUnit>()
  const mentionsOf = mentionReader(options, units)
  const read = notices.map((notice, index) => reportNotice(notice, index, sources[index], mentionsOf))
  return { notices: read, units: [...units.values()], mentionsOf }
}

/** The most columns of a readable matrix; with more headings, their parents are shown. */
const WIDEST_MATRIX = 14

/** Headings below this level are never columns of their own. */
const DEEPEST_COLUMN = 6

function sectionsBy(report: ReportNotice, ownerOf: (visit: Visit) => Node | Part): ReportSection[] {
  const groups = new Map<Node | Part, ReportItem[]>()
  for (const item of report.items) {
    const owner = ownerOf(item.visit)
    const group = groups.get(owner) ?? []
    groups.set(owner, group)
    group.push(item)
  }
  return [...groups].map(([owner, items]) => {
    const label = owner.label ?? ''
    const above = items[0] ? headingsOf(items[0].visit).map(heading => heading.label) : []
    const full = 'type' in owner ? above.slice(0, above.indexOf(label) + 1).join('') : label
    return { id: report.idOf.get(owner) ?? report.id, label: full, title: owner.title ?? '', items }
  })
}

/** The columns of a notice's matrix: headings, and for items without one their part, in which a unit is named. */
export function sectionsOf(report: ReportNotice): ReportSection[] {
  let sections: ReportSection[] = []
  for (let depth = DEEPEST_COLUMN; depth > 0; depth--) {
    sections = sectionsBy(report, visit => {
      const headings = headingsOf(visit)
      return headings[Math.min(depth, headings.length) - 1] ?? visit.part
    })
    if (sections.length <= WIDEST_MATRIX) break
  }
  return sections.filter(({ items }) => items.some(({ mentions }) => mentions.length > 0))
}

/** How many items name a unit, and by role. */
export interface UnitTally {
  readonly unit: ReportUnit
  readonly items: readonly ReportItem[]
  readonly roles: Readonly<Record<Role, number>>
}

/** The units of some items, those with most items first, else in the order in which they are named. */
export function talliesOf(items: readonly ReportItem[]): UnitTally[] {
  const tallies = new Map<ReportUnit, { items: Set<ReportItem>; roles: Record<Role, number> }>()
  for (const item of items)
    for (const { unit, role } of item.mentions) {
      const tally = tallies.get(unit) ?? {
        items: new Set<ReportItem>(),
        roles: { lead: 0, responsible: 0, support: 0, guide: 0 },
      }
      tallies.set(unit, tally)
      tally.items.add(item)
      tally.roles[role]++
    }
  return [...tallies]
    .map(([unit, tally]) => ({ unit, items: [...tally.items], roles: tally.roles }))
    .sort((a, b) => b.items.length - a.items.length || b.roles.lead - a.roles.lead)
}
