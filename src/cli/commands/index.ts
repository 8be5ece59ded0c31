/** The table of commands, in the order of `--help`. */
import type { CommandEntry } from './command.ts'
import { schema } from './schema.ts'

export const COMMANDS: readonly CommandEntry[] = [schema]
