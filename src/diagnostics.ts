/** Findings about the source: their codes, severities and words. Codes are public and stable. */
import type { Diagnostic, Severity } from './model.ts'

interface Entry {
  readonly severity: Severity
  /** English words; `{name}` stands for an argument. */
  readonly message: string
}

/** The code of a diagnostic. */
export type DiagnosticCode =
  | 'undecodable-bytes'
  | 'replacement-character'
  | 'unclosed-bracket'
  | 'mixed-bracket'
  | 'no-body'
  | 'no-title'
  | 'no-numbered-node'
  | 'number-skipped'
  | 'number-repeated'
  | 'unnumbered-heading'
  | 'unread-statement'

/** Every code with its severity and its English words. */
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, Entry>> = {
  'undecodable-bytes': {
    severity: 'error',
    message: '{count} character(s) could not be decoded as {encoding}',
  },
  'replacement-character': {
    severity: 'warning',
    message: '{count} character(s) were lost before the file was saved (U+FFFD)',
  },
  'unclosed-bracket': { severity: 'warning', message: 'the bracket of this statement is never closed' },
  'mixed-bracket': { severity: 'info', message: 'the bracket is closed by a glyph of another shape' },
  'no-body': { severity: 'warning', message: 'no notice was found in this input' },
  'no-title': { severity: 'info', message: 'the notice has no title' },
  'no-numbered-node': { severity: 'info', message: 'the part has no numbered node' },
  'number-skipped': { severity: 'warning', message: 'expected {expected} here, found {label}' },
  'number-repeated': { severity: 'warning', message: '{label} stands here a second time' },
  'unnumbered-heading': {
    severity: 'info',
    message: 'an unnumbered heading; its text is kept among the part’s paragraphs',
  },
  'unread-statement': {
    severity: 'warning',
    message: 'this looks like a statement of responsibility, but names no unit',
  },
}

/** A finding before its place is known as line and column: `[start, end)` in UTF-16 code units of the source. */
export interface Finding {
  readonly code: DiagnosticCode
  readonly args?: Readonly<Record<string, string | number>>
  readonly range?: readonly [number, number]
}

/** The diagnostic of a finding; `locate` turns its range into a position. */
export function diagnose(
  finding: Finding,
  locate: (start: number, end: number) => NonNullable<Diagnostic['position']>,
): Diagnostic {
  const { severity, message } = DIAGNOSTICS[finding.code]
  const words = message.replace(/\{(\w+)\}/g, (_, name: string) => String(finding.args?.[name] ?? ''))
  return {
    code: finding.code,
    severity,
    message: words,
    ...(finding.args ? { args: { ...finding.args } } : {}),
    ...(finding.range ? { position: locate(...finding.range) } : {}),
  }
}
