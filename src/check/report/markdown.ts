/** The report for pull requests, issues and GitHub's step summary. */
import { describe } from '../describe.ts'
import type { Finding } from '../types.ts'
import { type CheckedFile, type Report, type ReportFormat, startOf, type Tools } from './report.ts'
import { oneLine } from './safe.ts'
import { summary } from './text.ts'

const SPECIAL = /[\\`*_{}[\]()#+!|<>~&@$:]/g

/** Text that Markdown (GitHub's) shows as it is, also in a cell of a table. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(SPECIAL, char => `&#${char.charCodeAt(0)};`)
}

function row(file: CheckedFile, finding: Finding, { language }: Tools): string {
  const { line, column } = startOf(finding)
  const cells = [
    `${escapeMarkdown(file.name)}&#58;${line}&#58;${column}`,
    finding.severity,
    escapeMarkdown(finding.rule),
    escapeMarkdown(describe(finding, language)),
  ]
  return `| ${cells.join(' | ')} |`
}

/** A table of findings, at most `limit` characters long; what does not fit is counted below it. */
export function findingsTable(
  findings: readonly { readonly file: CheckedFile; readonly finding: Finding }[],
  tools: Tools,
  limit: number = Number.POSITIVE_INFINITY,
): string {
  const { say } = tools
  const head = [say('check.place'), say('check.severity'), say('check.rule'), say('check.finding')]
  const lines = [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |']
  let length = 0
  let shown = 0
  for (const { file, finding } of findings) {
    const line = row(file, finding, tools)
    length += line.length + 1
    if (length > limit) break
    lines.push(line)
    shown++
  }
  if (shown < findings.length) lines.push('', say('check.more', { count: findings.length - shown }))
  return `${lines.join('\n')}\n`
}

function unread(report: Report, { say }: Tools): string {
  const lines = report.unread.map(
    ({ name, reason }) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(reason)}`,
  )
  return lines.length > 0 ? `\n${say('check.unread')}\n\n${lines.join('\n')}\n` : ''
}

export const markdown: ReportFormat = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  whole: false,
  render(report, tools) {
    const findings = report.files.flatMap(file =>
      file.notices.flatMap(notice => notice.findings.map(finding => ({ file, finding }))),
    )
    const table = findings.length > 0 ? `\n${findingsTable(findings, tools)}` : ''
    return { text: `## yaoyao-plan\n\n${summary(report, tools)}\n${table}${unread(report, tools)}` }
  },
}
