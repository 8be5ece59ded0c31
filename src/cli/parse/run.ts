/** The work of `yaoyao-plan parse`; loaded when the command runs. */
import type { Notice } from '../../model.ts'
import { withoutPositions } from '../../output/positions.ts'
import { schemaErrors } from '../../schema/index.ts'
import type { Context } from '../context.ts'
import { type ExitCode, FINDINGS, KnownError, OK } from '../exit.ts'
import type { Input } from '../inputs.ts'
import type { InputFlags, OutputFlags } from '../options.ts'
import { diagnosticLine, noticeInputs, readNotices, reportFailure } from '../read.ts'
import { targetOf, writeValues } from '../target.ts'

export interface ParseFlags extends InputFlags, OutputFlags {
  readonly positions?: true
}

interface Result {
  readonly input: Input
  readonly value: Notice
}

/** The notices as they are written: positions as wanted, checked with the schema, diagnostics said. */
async function* results(
  inputs: readonly Input[],
  flags: ParseFlags,
  context: Context,
): AsyncGenerator<Result> {
  for await (const { input, notice } of readNotices(inputs, flags, context)) {
    const value = flags.positions ? notice : withoutPositions(notice)
    const [fault] = schemaErrors(value)
    if (fault) {
      const reason = `/${fault.path.join('/')} ${fault.message}`
      await reportFailure(new KnownError('internal.invalidOutput', { name: input.name, reason }), context)
      continue
    }
    for (const diagnostic of flags.quiet ? [] : notice.diagnostics)
      await context.warn(diagnosticLine(input.name, diagnostic, context))
    if (notice.diagnostics.some(each => each.severity === 'error')) context.outcome.raise(FINDINGS)
    yield { input, value }
  }
}

/** Reads the inputs and writes what they say. */
export async function runParse(patterns: string[], flags: ParseFlags, context: Context): Promise<ExitCode> {
  const inputs = await noticeInputs(patterns, flags, context)
  const target = await targetOf(flags, inputs, context.io.cwd)
  await writeValues(target, results(inputs.list, flags, context), inputs.many, context)
  return OK
}
