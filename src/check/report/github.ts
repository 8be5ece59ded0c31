/** Workflow commands of GitHub Actions, which it shows at the lines of a pull request. */
import type { Severity } from '../../model.ts'
import { describe } from '../describe.ts'
import { SEVERITIES } from '../policy.ts'
import type { Finding } from '../types.ts'
import { findingsTable } from './markdown.ts'
import { allFindings, type CheckedFile, type ReportFormat, startOf, type Tools } from './report.ts'
import { oneLine, wellFormed } from './safe.ts'
import { summary } from './text.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }
/** GitHub shows ten annotations of each kind for a step and drops the others without a word. */
const SHOWN = 10
/** A step summary may have 1 MiB (UTF-8: up to three bytes a code unit). */
const SUMMARY_LENGTH = 300_000

const DATA = /[%\r\n]/g
const PROPERTY = /[%\r\n:,]/g
/** Controls that the log would obey; line breaks are escaped as the runner wants it. */
const CONTROL = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]/g

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function clean(text: string): string {
  return wellFormed(text).replace(CONTROL, '\ufffd')
}

function escapeData(text: string): string {
  return clean(text).replace(DATA, percent)
}

function escapeProperty(text: string): string {
  return clean(text).replace(PROPERTY, percent)
}

function command(file: CheckedFile, finding: Finding, { language }: Tools): string {
  const { line, column } = startOf(finding)
  const end = finding.position?.end
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', file.name],
    ['line', line],
    ['endLine', end?.line],
    ['col', column],
    // GitHub takes columns only for passages of one line.
    ['endColumn', end?.line === line ? end.column : undefined],
    ['title', `yaoyao-plan ${finding.rule}`],
  ]
  const printed = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[finding.severity]} ${printed.join(',')}::${escapeData(describe(finding, language))}`
}

/** A line of the log that the runner does not take for a command (`::error` at its start, `##[` anywhere). */
function plain(file: CheckedFile, finding: Finding, { language }: Tools): string {
  const { line, column } = startOf(finding)
  const words = `${file.name}:${line}:${column} ${finding.severity} ${finding.rule} ${describe(finding, language)}`
  return `- ${oneLine(words).replaceAll('##[', '## [')}`
}

export const github: ReportFormat = {
  name: 'github',
  extensions: [],
  whole: false,
  render(report, tools) {
    const findings = allFindings(report)
    const shown = SEVERITIES.flatMap(severity =>
      findings.filter(({ finding }) => finding.severity === severity).slice(0, SHOWN),
    )
    const visible = new Set(shown)
    const excess = findings.filter(each => !visible.has(each))
    const lines = [
      ...report.unread.map(
        ({ name, reason }) => `::error file=${escapeProperty(name)}::${escapeData(reason)}`,
      ),
      ...shown.map(({ file, finding }) => command(file, finding, tools)),
      ...(tools.stepSummary ? [] : excess.map(({ file, finding }) => plain(file, finding, tools))),
      summary(report, tools),
    ]
    const text = `${lines.join('\n')}\n`
    if (excess.length === 0) return { text }
    const heading = `## yaoyao-plan\n\n${summary(report, tools)}\n\n${tools.say('check.excess', { count: excess.length })}\n\n`
    return { text, stepSummary: heading + findingsTable(excess, tools, SUMMARY_LENGTH) }
  },
}
