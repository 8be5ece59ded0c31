/** The table of commands, in the order of `--help`. */
import { check } from './check.ts'
import type { CommandEntry } from './command.ts'
import { completion } from './completion.ts'
import { diff } from './diff.ts'
import { parse } from './parse.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { schema } from './schema.ts'
import { trace } from './trace.ts'
import { validate } from './validate.ts'

export const COMMANDS: readonly CommandEntry[] = [
  parse,
  trace,
  validate,
  schema,
  check,
  report,
  rules,
  diff,
  completion,
]
