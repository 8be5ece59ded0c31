/** `yaoyao-plan parse`: notices in, data out. */
import type { Notice } from '../../model.ts'
import type { Context } from '../context.ts'
import { FINDINGS, KnownError, OK } from '../exit.ts'
import type { Input } from '../inputs.ts'
import { type InputFlags, type OutputFlags, withInputs, withOutput } from '../options.ts'
import type { CommandEntry } from './command.ts'

interface Options extends InputFlags, OutputFlags {
  readonly positions?: true
}

interface Result {
  readonly input: Input
  readonly value: Notice
}

/** The notices as they are written: positions as wanted, checked with the schema, diagnostics said. */
async function* results(
  inputs: readonly Input[],
  options: Options,
  context: Context,
): AsyncGenerator<Result> {
  const { diagnosticLine, readNotices, reportFailure } = await import('../read.ts')
  const { withoutPositions } = await import('../../output/positions.ts')
  const { schemaErrors } = await import('../../schema/index.ts')
  for await (const { input, notice } of readNotices(inputs, options, context)) {
    const value = options.positions ? notice : withoutPositions(notice)
    const [fault] = schemaErrors(value)
    if (fault) {
      const reason = `/${fault.path.join('/')} ${fault.message}`
      await reportFailure(new KnownError('internal.invalidOutput', { name: input.name, reason }), context)
      continue
    }
    for (const diagnostic of options.quiet ? [] : notice.diagnostics)
      await context.warn(diagnosticLine(input.name, diagnostic, context))
    if (notice.diagnostics.some(each => each.severity === 'error')) context.outcome.raise(FINDINGS)
    yield { input, value }
  }
}

export const parse: CommandEntry = {
  name: 'parse',
  group: 'reading',
  summary: 'command.parse',
  examples: [
    'parse notice.html',
    'parse notices/ -o plans/ --format yaml',
    "parse 'notices/**/*.html' --format ndjson | wc -l",
    'parse - --stdin-filename notice.html < notice.html',
  ],
  describe(command, context) {
    withOutput(withInputs(command, context), context)
      .option('--positions', context.say('option.positions'))
      .action(
        context.run(async (patterns: string[], options: Options) => {
          const { noticeInputs } = await import('../read.ts')
          const { targetOf, writeValues } = await import('../target.ts')
          const inputs = await noticeInputs(patterns, options, context)
          const target = await targetOf(options, inputs, context.io.cwd)
          await writeValues(target, results(inputs.list, options, context), inputs.many, context)
          return OK
        }),
      )
  },
}
