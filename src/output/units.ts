/** The unit view: a row per unit, with its items by role. */
import type { Notice, Role, Statement, Unit } from '../model.ts'
import { type UnitNames, type UnitRegistry, unitNames } from './registry.ts'
import { noticeName, partName, pathOf, type Visit, walk } from './walk.ts'

/** A unit as a row: how much it carries, and where. Numbers count items, each once a role. */
export interface UnitRow {
  /** The registry's name, else the name as printed. */
  name: string
  /** A group such as 各成员单位 (one that was not expanded). */
  group?: true
  /** Items that name the unit in any role. */
  items: number
  lead: number
  responsible: number
  support: number
  guide: number
  /** Of each of these items; led by the part's name where a notice has several, and by the notice's where there are several. */
  paths: string[]
  /** Headings and parts whose statements name the unit for all items below them; these items are not counted. */
  headings?: number
  headingPaths?: string[]
  /** Document-wide assignments that name the unit. */
  standing?: number
  /** Printed forms that the registry joined under `name`. */
  aliases?: string[]
}

/** How unit rows are made. */
export interface UnitOptions {
  readonly registry?: UnitRegistry
  /** Count the members of the registry's groups in place of the group. Default: no. */
  readonly expandGroups?: boolean
}

interface Tally {
  readonly counts: Record<Role, number>
  readonly paths: string[]
  readonly headingPaths: string[]
  readonly aliases: Set<string>
  group: boolean
  items: number
  headings: number
  standing: number
}

const newTally = (): Tally => ({
  counts: { lead: 0, responsible: 0, support: 0, guide: 0 },
  paths: [],
  headingPaths: [],
  aliases: new Set(),
  group: false,
  items: 0,
  headings: 0,
  standing: 0,
})

/** Whom a unit as printed means: one official name, or the members of its group. */
export function meant(unit: Unit, names: UnitNames, expandGroups: boolean): string[] {
  return expandGroups ? names.expand(unit.name) : [names.canonical(unit.name)]
}

class Counter {
  readonly #tallies = new Map<string, Tally>()
  readonly #names: UnitNames
  readonly #expand: boolean

  constructor(options: UnitOptions) {
    this.#names = unitNames(options.registry)
    this.#expand = options.expandGroups ?? false
  }

  /** The units of an owner's statements, with the roles of each; each tally is told of its printed forms. */
  #roles(units: readonly Unit[]): Map<Tally, Set<Role>> {
    const roles = new Map<Tally, Set<Role>>()
    for (const unit of units)
      for (const name of meant(unit, this.#names, this.#expand)) {
        const tally = this.#tallies.get(name) ?? newTally()
        this.#tallies.set(name, tally)
        if (this.#names.canonical(unit.name) === name) {
          if (unit.group) tally.group = true
          if (unit.name !== name) tally.aliases.add(unit.name)
        }
        roles.set(tally, (roles.get(tally) ?? new Set()).add(unit.role))
      }
    return roles
  }

  item(statements: readonly Statement[], path: string): void {
    for (const [tally, roles] of this.#roles(statements.flatMap(({ units }) => units))) {
      tally.items++
      tally.paths.push(path)
      for (const role of roles) tally.counts[role]++
    }
  }

  heading(statements: readonly Statement[], path: string): void {
    for (const tally of this.#roles(statements.flatMap(({ units }) => units)).keys()) {
      tally.headings++
      tally.headingPaths.push(path)
    }
  }

  standing(units: readonly Unit[]): void {
    for (const tally of this.#roles(units).keys()) tally.standing++
  }

  rows(): UnitRow[] {
    const rows = [...this.#tallies].map(
      ([name, tally]): UnitRow => ({
        name,
        ...(tally.group ? { group: true as const } : {}),
        items: tally.items,
        ...tally.counts,
        paths: tally.paths,
        ...(tally.headings ? { headings: tally.headings, headingPaths: tally.headingPaths } : {}),
        ...(tally.standing ? { standing: tally.standing } : {}),
        ...(tally.aliases.size ? { aliases: [...tally.aliases] } : {}),
      }),
    )
    return rows.sort((a, b) => b.items - a.items || b.lead - a.lead)
  }
}

/**
 * A row per unit over all notices, those with most items first, else in printed order.
 *
 * @param notices what `parse` returned, one or many
 * @param options the registry whose aliases are joined, and whether its groups are expanded
 */
export function toUnitRows(notices: readonly Notice[], options: UnitOptions = {}): UnitRow[] {
  const counter = new Counter(options)
  for (const notice of notices) {
    const prefix =
      notices.length > 1 ? [notice.metadata.documentNumber?.text ?? notice.title ?? notice.source.name] : []
    for (const part of notice.parts) {
      const name = notice.parts.length > 1 ? partName(notice, part) : undefined
      const place = (...path: string[]): string =>
        [...prefix, name, ...path].filter(step => step !== undefined).join(' > ')
      for (const { units } of part.standing) counter.standing(units)
      if (part.responsibilities?.length)
        counter.heading(part.responsibilities, place() || (part.title ?? noticeName(notice)))
      for (const visit of walk(part)) countNode(counter, visit, place(pathOf(visit)))
    }
  }
  return counter.rows()
}

function countNode(counter: Counter, { node }: Visit, path: string): void {
  if (!node.responsibilities?.length) return
  if (node.type === 'item') counter.item(node.responsibilities, path)
  else counter.heading(node.responsibilities, path)
}
