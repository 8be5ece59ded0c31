/** `yaoyao-plan check`: the gate for a repository of plans. */
import { Option } from 'commander'
import type { CheckFlags } from '../check/run.ts'
import { KnownError } from '../exit.ts'
import { withInputs } from '../options.ts'
import type { CommandEntry } from './command.ts'

/** As in the table of report formats, which is loaded late. */
export const REPORT_NAMES: readonly string[] = ['text', 'json', 'github', 'sarif', 'junit', 'markdown']

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new KnownError('usage.invalidChoice', { value, name: '--max-warnings', choices: '0, 1, 2 …' })
}

export const check: CommandEntry = {
  name: 'check',
  group: 'checking',
  summary: 'command.check',
  examples: [
    'check notices/',
    'check notices/ --report github --report sarif=out.sarif',
    'check notices/ --baseline known.json --update-baseline',
    'check plans/*.yaml --fail-on warning',
    'check --print-config',
  ],
  describe(command, context) {
    const { say } = context
    const collect = (value: string, previous: readonly string[]): readonly string[] => [...previous, value]
    const names = REPORT_NAMES.join(', ')
    withInputs(command, context)
      .addOption(
        new Option('-r, --report <name[=file]>', say('option.report', { names }))
          .argParser(collect)
          .default([]),
      )
      .option('-o, --output <file>', say('option.reportOutput'))
      .option('-c, --config <file>', say('option.config'))
      .option('--print-config', say('option.printConfig'))
      .addOption(
        new Option('--fail-on <severity>', say('option.failOn')).choices(['error', 'warning', 'info']),
      )
      .addOption(new Option('--max-warnings <number>', say('option.maxWarnings')).argParser(wholeNumber))
      .option('--baseline <file>', say('option.baseline'))
      .option('--update-baseline', say('option.updateBaseline'))
      .option('--inherit', say('option.inherit'))
      .option('--no-inherit', say('option.noInherit'))
      .option('--allow-empty', say('option.allowEmpty'))
      .action(
        context.run(async (patterns: string[], flags: CheckFlags) => {
          if (flags.printConfig) {
            const { printConfig } = await import('../check/print.ts')
            return printConfig(patterns, flags, context)
          }
          const { runCheck } = await import('../check/run.ts')
          return runCheck(patterns, flags, context)
        }),
      )
  },
}
