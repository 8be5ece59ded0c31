/** The work of `yaoyao-plan report`; loaded when the command runs. */

import { resolve } from 'node:path'
import type { Notice } from '../../model.ts'
import { toReport } from '../../report/index.ts'
import { decode } from '../../source/decode.ts'
import type { Context } from '../context.ts'
import { type ExitCode, FINDINGS, KnownError, OK } from '../exit.ts'
import type { InputFlags } from '../options.ts'
import { watch } from '../progress.ts'
import { diagnosticLine, noticeInputs, readNotices } from '../read.ts'
import { type UnitFlags, unitOptions } from '../units.ts'
import { writeText } from '../write.ts'

export interface ReportFlags extends InputFlags, UnitFlags {
  readonly output?: string
}

/** Reads the inputs and writes one page about them all. Where nothing could be read, nothing is written. */
export async function runReport(patterns: string[], flags: ReportFlags, context: Context): Promise<ExitCode> {
  const { list } = await noticeInputs(patterns, flags, context)
  const { output } = flags
  const toStdout = output === undefined || output === '-'
  if (!toStdout && list.some(input => input.path === resolve(context.io.cwd, output)))
    throw new KnownError('usage.outputIsInput', { name: output })
  const units = await unitOptions(list, flags, context)
  const progress = watch(context, list, flags, toStdout)
  const notices: Notice[] = []
  const sources: string[] = []
  for await (const { input, bytes, notice } of readNotices(progress.inputs, flags, progress.context)) {
    notices.push(notice)
    sources.push(decode(bytes, flags.encoding ? { encoding: flags.encoding } : {}).text)
    for (const diagnostic of flags.quiet ? [] : notice.diagnostics)
      await progress.context.warn(diagnosticLine(input.name, diagnostic, context))
    if (notice.diagnostics.some(each => each.severity === 'error')) context.outcome.raise(FINDINGS)
  }
  if (notices.length > 0) {
    const page = await toReport(notices, { ...units, sources, language: context.language })
    await writeText(context.io, output, page)
  }
  await progress.end()
  return OK
}
