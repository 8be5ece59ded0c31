/** `yaoyao-plan report`: notices in, a page that people open out. */
import { withInputs, withUnits } from '../options.ts'
import type { ReportFlags } from '../report/run.ts'
import type { CommandEntry } from './command.ts'

export const report: CommandEntry = {
  name: 'report',
  group: 'output',
  summary: 'command.report',
  examples: [
    'report notice.html -o report.html',
    'report notices/ -o report.html --expand-groups',
    'report notice.html --lang zh > report.html',
  ],
  describe(command, context) {
    withUnits(withInputs(command, context), context)
      .option('-o, --output <file>', context.say('option.reportPage'))
      .action(
        context.run(async (patterns: string[], flags: ReportFlags) => {
          const { runReport } = await import('../report/run.ts')
          return runReport(patterns, flags, context)
        }),
      )
  },
}
