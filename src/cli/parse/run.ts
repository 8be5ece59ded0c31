/** The work of `yaoyao-plan parse`; loaded when the command runs. */
import type { Notice } from '../../model.ts'
import type { Format } from '../../output/format.ts'
import { withoutPositions } from '../../output/positions.ts'
import type { View } from '../../output/viewNames.ts'
import { viewWriter } from '../../output/viewWriter.ts'
import { schemaErrors } from '../../schema/index.ts'
import type { Context } from '../context.ts'
import { type ExitCode, FINDINGS, KnownError, OK } from '../exit.ts'
import type { Input } from '../inputs.ts'
import type { InputFlags, OutputFlags } from '../options.ts'
import { watch } from '../progress.ts'
import { diagnosticLine, noticeInputs, readNotices, reportFailure } from '../read.ts'
import { targetOf, writeValues } from '../target.ts'
import { type UnitFlags, unitOptions } from '../units.ts'

export interface ParseFlags extends InputFlags, OutputFlags, UnitFlags {
  readonly positions?: true
}

interface Result {
  readonly input: Input
  readonly value: Notice
}

/** The notices as they are written: positions as wanted, checked with the schema, diagnostics said. */
async function* results(
  inputs: readonly Input[],
  placed: boolean,
  flags: ParseFlags,
  context: Context,
): AsyncGenerator<Result> {
  for await (const { input, notice } of readNotices(inputs, flags, context)) {
    const value = placed ? notice : withoutPositions(notice)
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

/** Whether the output has rows of units, for which the configurations' registries are read. */
function countsUnits(format: Format, { view, config }: ParseFlags): boolean {
  return view === 'units' || config !== undefined || (view === 'plan' && format.name === 'xlsx')
}

function viewFlags({ view, bom }: ParseFlags): { view?: View; bom?: true } {
  return { ...(view ? { view } : {}), ...(bom ? { bom } : {}) }
}

/** Reads the inputs and writes what they say. */
export async function runParse(patterns: string[], flags: ParseFlags, context: Context): Promise<ExitCode> {
  const inputs = await noticeInputs(patterns, flags, context)
  const target = await targetOf(flags, inputs, context.io.cwd)
  const { format, kind } = target
  const units = countsUnits(format, flags) ? await unitOptions(inputs.list, flags, context) : {}
  const writer = await viewWriter(format, { ...units, ...viewFlags(flags), language: context.language })
  const placed = flags.positions || format.laysOut || flags.view !== 'plan'
  const progress = watch(context, inputs.list, flags, kind === 'stdout')
  const values = results(progress.inputs, placed, flags, progress.context)
  await writeValues(target, values, inputs.many, writer, context)
  await progress.end()
  return OK
}
