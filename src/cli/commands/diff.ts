/** `yaoyao-plan diff`: what two editions of a plan differ in. */
import { Option } from 'commander'
import { FINDINGS, KnownError, OK } from '../exit.ts'
import type { CommandEntry } from './command.ts'

interface Flags {
  readonly format: 'text' | 'json' | 'markdown'
  readonly output?: string
  readonly encoding?: string
  readonly exitCode?: true
}

export const diff: CommandEntry = {
  name: 'diff',
  group: 'checking',
  summary: 'command.diff',
  examples: [
    'diff 2017.html 2018.html',
    'diff draft.txt plan.yaml --format markdown',
    'diff old.yaml new.yaml --exit-code',
  ],
  describe(command, context) {
    const { say } = context
    command
      .argument('<old>', say('argument.old'))
      .argument('<new>', say('argument.new'))
      .addOption(
        new Option('-f, --format <format>', say('option.diffFormat'))
          .choices(['text', 'json', 'markdown'])
          .default('text'),
      )
      .option('-o, --output <file>', say('option.output'))
      .option('--encoding <name>', say('option.encoding'))
      .option('--exit-code', say('option.exitCode'))
      .action(
        context.run(async (old: string, now: string, flags: Flags) => {
          const { readEdition } = await import('../diff/read.ts')
          const { writeDifference } = await import('../diff/write.ts')
          const { diff: compare } = await import('../../diff/diff.ts')
          if (old === '-' && now === '-') throw new KnownError('diff.twiceStdin', {}, { usage: true })
          const editions = [
            await readEdition(old, flags, context),
            await readEdition(now, flags, context),
          ] as const
          const difference = compare(...editions)
          await writeDifference(difference, flags, context)
          return flags.exitCode && difference.changes.length > 0 ? FINDINGS : OK
        }),
      )
  },
}
