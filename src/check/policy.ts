/** What makes a check fail. */
import type { Severity } from '../model.ts'
import type { Finding } from './types.ts'

/** From worst to least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

export interface Policy {
  /** The least severity that fails; `error` where nothing is said. */
  readonly failOn?: Severity
  /** How many warnings are let pass; any number where nothing is said. */
  readonly maxWarnings?: number
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Counts findings by severity. */
export function count(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** Whether these findings make the check fail. */
export function fails(
  counts: Counts,
  { failOn = 'error', maxWarnings = Number.POSITIVE_INFINITY }: Policy,
): boolean {
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
  return failing.some(severity => counts[severity] > 0) || counts.warning > maxWarnings
}
