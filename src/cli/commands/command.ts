/** What a command is: one object in a file of its own, and a row in the table of `index.ts`. */
import type { Command } from 'commander'
import type { PlainKey } from '../../messages/index.ts'
import type { Context } from '../context.ts'

/** The headings that `--help` lists commands under, in this order. */
export const GROUPS = ['reading', 'checking', 'output', 'shell'] as const

export interface CommandEntry {
  readonly name: string
  readonly group: (typeof GROUPS)[number]
  /** One line for `--help`. */
  readonly summary: PlainKey
  /** Command lines for the end of the command's help, without `yaoyao-plan`. The first is run by a test. */
  readonly examples: readonly string[]
  /**
   * Adds arguments, options and the action to `command`. It runs at every start, so it loads nothing heavy: the action
   * does that with `await import(…)`.
   */
  describe(command: Command, context: Context): void
}
