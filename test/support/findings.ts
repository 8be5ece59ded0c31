/** Checked texts, for the tests of rules and reports. */
import { type CheckOptions, checkWhole } from '../../src/check/check.ts'
import { count } from '../../src/check/policy.ts'
import type { Report, Tools } from '../../src/check/report/report.ts'
import type { Finding } from '../../src/check/types.ts'
import { type Language, speaker } from '../../src/messages/index.ts'
import { parseWhole } from '../../src/parse.ts'

/** The findings of a notice given as text or page. */
export function findingsIn(text: string | Uint8Array, options: CheckOptions = {}): readonly Finding[] {
  const { notice, source } = parseWhole(text)
  return checkWhole(notice, source, options).findings
}

/** A run over files given as texts; `unread` are names of files that could not be read. */
export function reportOf(
  files: Readonly<Record<string, string>>,
  options: CheckOptions = {},
  unread: Report['unread'] = [],
): Report {
  const checked = Object.entries(files).map(([name, text]) => {
    const { notice, source } = parseWhole(text, { name })
    const title = notice.title
    return {
      name,
      source,
      notices: [{ ...checkWhole(notice, source, options), known: 0, ...(title !== undefined && { title }) }],
    }
  })
  const counts = count(checked.flatMap(file => file.notices.flatMap(notice => notice.findings)))
  return { files: checked, unread, counts, known: 0, failed: counts.error > 0 }
}

const plain = (text: string): string => text

/** Tools without colour, 80 columns wide. */
export function toolsIn(language: Language = 'en', more: Partial<Tools> = {}): Tools {
  return {
    language,
    say: speaker(language),
    version: '1.2.3',
    styles: { error: plain, warning: plain, info: plain, bold: plain, dim: plain },
    columns: 80,
    stepSummary: false,
    ...more,
  }
}
