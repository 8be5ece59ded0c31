/** Arguments and options that several commands share, worded once. */
import { type Command, Option } from 'commander'
import { FORMATS } from '../output/index.ts'
import type { Context } from './context.ts'

/** What `withInputs` adds. */
export interface InputFlags {
  readonly encoding?: string
  readonly stdinFilename?: string
  readonly quiet?: true
}

/** What `withOutput` adds. */
export interface OutputFlags {
  readonly output?: string
  readonly format?: string
}

/** `[inputs…] --encoding --stdin-filename --quiet`: commands that read notices. */
export function withInputs(command: Command, { say }: Context): Command {
  return command
    .argument('[inputs...]', say('argument.inputs'))
    .option('--encoding <name>', say('option.encoding'))
    .option('--stdin-filename <name>', say('option.stdinFilename'))
    .option('-q, --quiet', say('option.quiet'))
}

/** `--format -o`: commands that write data in the formats of the table. */
export function withOutput(command: Command, { say }: Context): Command {
  const names = FORMATS.map(format => format.name)
  return command
    .addOption(new Option('-f, --format <format>', say('option.format')).choices(names))
    .option('-o, --output <file>', say('option.output'))
}
