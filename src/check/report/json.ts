/** The report as data. It is the same in every language: the words stand in it in both. */
import { describe } from '../describe.ts'
import type { ReportFormat } from './report.ts'
import { wellFormed } from './safe.ts'

export const json: ReportFormat = {
  name: 'json',
  extensions: ['json'],
  whole: true,
  render(report) {
    const data = {
      version: 1,
      failed: report.failed,
      counts: report.counts,
      known: report.known,
      files: report.files.map(({ name, notices }) => ({
        name,
        notices: notices.map(({ title, items, known, findings }) => ({
          ...(title !== undefined && { title }),
          items: items.length,
          known,
          findings: findings.map(finding => ({
            ...finding,
            words: { en: describe(finding, 'en'), zh: describe(finding, 'zh') },
          })),
        })),
      })),
      unread: report.unread.map(({ name }) => name),
    }
    const safe = (_: string, value: unknown): unknown =>
      typeof value === 'string' ? wellFormed(value) : value
    return { text: `${JSON.stringify(data, safe, 2)}\n` }
  },
}
