/** The report for a terminal: a line a finding, the passage with carets, a summary. */
import { describe } from '../describe.ts'
import type { Finding } from '../types.ts'
import { framer } from './frame.ts'
import { type CheckedFile, type Report, type ReportFormat, startOf, type Tools } from './report.ts'
import { oneLine } from './safe.ts'

function head(file: CheckedFile, finding: Finding, { styles, language }: Tools): string {
  const { line, column } = startOf(finding)
  const place = styles.bold(`${oneLine(file.name)}:${line}:${column}`)
  const severity = styles[finding.severity](finding.severity)
  return `${place} ${severity} ${styles.dim(finding.rule)} ${oneLine(describe(finding, language))}`
}

function frameLines(
  frame: ReturnType<typeof framer>,
  finding: Finding,
  { styles, columns }: Tools,
): string[] {
  if (!finding.position) return []
  const number = String(finding.position.start.line)
  const gutter = ' '.repeat(number.length)
  const { text, indent, carets } = frame(finding.position, Math.max(40, columns - number.length - 6))
  return [
    `  ${styles.dim(`${number} │`)} ${text}`,
    `  ${styles.dim(`${gutter} │`)} ${' '.repeat(indent)}${styles[finding.severity]('^'.repeat(carets))}`,
  ]
}

/** One line for the whole run. */
export function summary(report: Report, { say }: Pick<Tools, 'say'>): string {
  const { counts, files, known } = report
  const notices = files.reduce((sum, file) => sum + file.notices.length, 0)
  const total = counts.error + counts.warning + counts.info
  const words =
    total === 0
      ? say('check.clean', { notices })
      : say('check.summary', {
          total,
          errors: counts.error,
          warnings: counts.warning,
          infos: counts.info,
          notices,
        })
  return known > 0 ? `${words}${say('check.known', { known })}` : words
}

export const text: ReportFormat = {
  name: 'text',
  extensions: ['txt'],
  whole: false,
  render(report, tools) {
    const lines: string[] = []
    for (const file of report.files) {
      const frame = framer(file.source)
      for (const finding of file.notices.flatMap(notice => notice.findings))
        lines.push(head(file, finding, tools), ...frameLines(frame, finding, tools), '')
    }
    const { styles } = tools
    const style =
      report.counts.error > 0 ? styles.error : report.counts.warning > 0 ? styles.warning : styles.bold
    return { text: `${[...lines, style(summary(report, tools))].join('\n')}\n` }
  },
}
