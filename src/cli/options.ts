/** Arguments and options that several commands share, worded once. */
import { type Command, Option } from 'commander'
import { FORMATS } from '../output/index.ts'
import { VIEWS, type View } from '../output/viewNames.ts'
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
  readonly view?: View
  readonly bom?: true
}

/** `[inputs…] --encoding --stdin-filename --quiet`: commands that read notices. */
export function withInputs(command: Command, { say }: Context): Command {
  return command
    .argument('[inputs...]', say('argument.inputs'))
    .option('--encoding <name>', say('option.encoding'))
    .option('--stdin-filename <name>', say('option.stdinFilename'))
    .option('-q, --quiet', say('option.quiet'))
}

/** `--config --expand-groups`: commands that count units. */
export function withUnits(command: Command, { say }: Context): Command {
  return command
    .option('-c, --config <file>', say('option.config'))
    .option('--expand-groups', say('option.expandGroups'))
}

/** `--format --view --bom -o`: commands that write data in the formats of the table. */
export function withOutput(command: Command, { say }: Context): Command {
  const names = FORMATS.map(format => format.name)
  return command
    .addOption(new Option('-f, --format <format>', say('option.format')).choices(names))
    .addOption(new Option('--view <view>', say('option.view')).choices(VIEWS).default(VIEWS[0]))
    .option('--bom', say('option.bom'))
    .option('-o, --output <file>', say('option.output'))
}
