/** `yaoyao-plan trace`: notices in, what each passage was taken for out. */
import { Option } from 'commander'
import { withInputs } from '../options.ts'
import type { TraceFlags } from '../trace/run.ts'
import type { CommandEntry } from './command.ts'

/** The names of the formats, the usual one first. */
export const TRACE_FORMATS = ['text', 'json', 'ndjson'] as const

export const trace: CommandEntry = {
  name: 'trace',
  group: 'reading',
  summary: 'command.trace',
  examples: [
    'trace notice.html',
    'trace notice.html --full --color | less -R',
    'trace notice.html --format json -o misreading.json',
    'trace notices/ --format ndjson | grep \'"as":"left-out"\'',
  ],
  describe(command, context) {
    const { say } = context
    withInputs(command, context)
      .addOption(new Option('-f, --format <format>', say('option.traceFormat')).choices([...TRACE_FORMATS]))
      .option('-o, --output <file>', say('option.traceOutput'))
      .option('--full', say('option.full'))
      .action(
        context.run(async (patterns: string[], flags: TraceFlags) => {
          const { runTrace } = await import('../trace/run.ts')
          return runTrace(patterns, flags, context)
        }),
      )
  },
}
