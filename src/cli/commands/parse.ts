/** `yaoyao-plan parse`: notices in, data out. */
import { withInputs, withOutput, withUnits } from '../options.ts'
import type { ParseFlags } from '../parse/run.ts'
import type { CommandEntry } from './command.ts'

export const parse: CommandEntry = {
  name: 'parse',
  group: 'reading',
  summary: 'command.parse',
  examples: [
    'parse notice.html',
    'parse notices/ -o plans/ --format yaml',
    'parse notice.html -o tasks.xlsx',
    'parse notices/ --view units --format csv --bom > units.csv',
    "parse 'notices/**/*.html' --format ndjson | wc -l",
    'parse - --stdin-filename notice.html < notice.html',
  ],
  describe(command, context) {
    withUnits(withOutput(withInputs(command, context), context), context)
      .option('--positions', context.say('option.positions'))
      .action(
        context.run(async (patterns: string[], flags: ParseFlags) => {
          const { runParse } = await import('../parse/run.ts')
          return runParse(patterns, flags, context)
        }),
      )
  },
}
