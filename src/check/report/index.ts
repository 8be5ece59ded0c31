/** The table of report formats. A new format is a file here and a row. */
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { ReportFormat } from './report.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export const REPORTS: readonly ReportFormat[] = [text, json, github, sarif, junit, markdown]
export type * from './report.ts'

/** The format of that name. */
export function reportNamed(name: string): ReportFormat | undefined {
  return REPORTS.find(format => format.name === name)
}

/** The format that a file's extension means. */
export function reportOfFile(file: string): ReportFormat | undefined {
  return REPORTS.find(({ extensions }) =>
    extensions.some(extension => file.toLowerCase().endsWith(`.${extension}`)),
  )
}
