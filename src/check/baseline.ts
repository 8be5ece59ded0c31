/** Known findings: a team starts with what it has, and lets nothing new in. */
import type { Finding } from './types.ts'

/** A baseline file: for each file the fingerprints of its known findings, each with the rule, for readers. */
export interface Baseline {
  readonly version: 1
  readonly findings: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Whether a value read from a file is a baseline. */
export function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
    return false
  const findings = 'findings' in value ? value.findings : undefined
  const isRecord = (each: unknown): boolean =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
  return isRecord(findings) && Object.values(findings as object).every(isRecord)
}

/** Parts the findings of a file into new and known ones. */
export function partition(
  findings: readonly Finding[],
  baseline: Baseline,
  file: string,
): { readonly fresh: readonly Finding[]; readonly known: readonly Finding[] } {
  const ids = new Map(Object.entries(baseline.findings[file] ?? {}))
  const isKnown = ({ fingerprint, rule }: Finding): boolean => ids.get(fingerprint) === rule
  return { fresh: findings.filter(each => !isKnown(each)), known: findings.filter(isKnown) }
}

/** The baseline of these findings by file, sorted, so that its differences are readable. */
export function baselineOf(files: Iterable<readonly [file: string, findings: readonly Finding[]]>): Baseline {
  const sorted = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
    a[0] < b[0] ? -1 : 1
  return {
    version: 1,
    findings: Object.fromEntries(
      Array.from(files)
        .filter(([, findings]) => findings.length > 0)
        .map(([file, findings]): [string, Record<string, string>] => [
          file,
          Object.fromEntries(
            findings.map(({ fingerprint, rule }): [string, string] => [fingerprint, rule]).sort(sorted),
          ),
        ])
        .sort(sorted),
    ),
  }
}
