/** The Chinese words: the same keys and placeholders as `en/`. */
import type { en } from '../en/index.ts'
import { check } from './check.ts'
import { diagnostics } from './diagnostics.ts'
import { output } from './output.ts'
import { report } from './report.ts'
import { shell } from './shell.ts'
import { trace } from './trace.ts'

export const zh: Readonly<Record<keyof typeof en, string>> = {
  ...shell,
  ...diagnostics,
  ...check,
  ...output,
  ...report,
  ...trace,
}
