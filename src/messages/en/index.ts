/** The English words. One file an area; each has a twin of the same name in `zh/`. */
import { check } from './check.ts'
import { diagnostics } from './diagnostics.ts'
import { output } from './output.ts'
import { report } from './report.ts'
import { shell } from './shell.ts'
import { trace } from './trace.ts'

export const en: typeof shell &
  typeof diagnostics &
  typeof check &
  typeof output &
  typeof report &
  typeof trace = {
  ...shell,
  ...diagnostics,
  ...check,
  ...output,
  ...report,
  ...trace,
}
