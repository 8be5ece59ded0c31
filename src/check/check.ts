/** Runs the rules over a notice. */
import type { Notice } from '../model.ts'
import type { UnitRegistry } from '../output/registry.ts'
import { fingerprints } from './fingerprint.ts'
import type { Form } from './projection.ts'
import { compileRegistry } from './registry.ts'
import type { CheckedItem } from './report/report.ts'
import { RULES } from './rules.ts'
import { type Entry, survey } from './survey.ts'
import type { Finding, Level, Problem, View } from './types.ts'

/** What the configuration says of one rule: how much it counts, and its options. */
export interface RuleSetting {
  readonly level?: Level
  readonly options?: Readonly<Record<string, unknown>>
}

export interface CheckOptions {
  /** By rule id; a rule that is not named has its own defaults. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** The units that there are, by name. */
  readonly units?: UnitRegistry['units']
  /** Whether the units of a heading count for the items below it; they do unless this is `false`. */
  readonly inherit?: boolean
  /** What the positions point into: a page, plain text, or a YAML or JSON file. Without it, `source.mediaType` decides. */
  readonly form?: Form
}

function formOf({ source }: Notice): Form {
  return /html|xml/.test(source.mediaType) ? 'html' : 'text'
}

function order(a: Problem, b: Problem): number {
  return (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)
}

/** A notice's items and what was found. */
export interface Checked {
  readonly items: readonly CheckedItem[]
  readonly findings: readonly Finding[]
}

/** As `check`, with the items that were looked at. */
export function checkWhole(notice: Notice, source: string, options: CheckOptions = {}): Checked {
  const view: View = {
    ...survey(notice, source, options.form ?? formOf(notice)),
    inherit: options.inherit ?? true,
    ...(options.units && { registry: compileRegistry({ units: options.units }) }),
  }
  const problems = RULES.flatMap(rule => {
    const setting = options.rules?.[rule.id]
    const level = setting?.level ?? rule.level
    if (level === 'off') return []
    return Array.from(rule.run(view, setting?.options ?? {}), problem => ({
      ...problem,
      rule: rule.id,
      severity: level,
    }))
  }).sort(order)
  const ids = fingerprints(problems)
  return {
    items: view.entries.filter(({ node }) => node.type === 'item').map(itemOf),
    findings: problems.map(({ rule, message, args, severity, position, entry }, i) => ({
      rule,
      message,
      args,
      severity,
      ...(position && { position }),
      path: entry?.path ?? [],
      fingerprint: ids[i] ?? '',
    })),
  }
}

function itemOf({ path, node }: Entry): CheckedItem {
  const { title = node.paragraphs?.[0]?.slice(0, 60) ?? '', position } = node
  return { path, title, ...(position && { position }) }
}

/**
 * Checks one notice. `source` is the decoded text that the notice's positions point into (as `parse` read it). The findings are
 * in the order of the source; those of one place in the order of the table of rules. Never throws for what a notice says.
 */
export function check(notice: Notice, source: string, options: CheckOptions = {}): readonly Finding[] {
  return checkWhole(notice, source, options).findings
}
