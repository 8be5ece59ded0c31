/** Which reports a run writes, and where each goes. */
import { appendFile } from 'node:fs/promises'
import {
  REPORTS,
  type Report,
  type ReportFormat,
  reportNamed,
  reportOfFile,
  type Tools,
} from '../../check/report/index.ts'
import { VERSION } from '../../version.ts'
import type { Context } from '../context.ts'
import { KnownError } from '../exit.ts'
import { writeFileWhole } from '../write.ts'

/** A report and its file; without one it goes to standard output. */
export interface Wanted {
  readonly format: ReportFormat
  readonly file?: string
}

const COLUMNS = 100

/** Reads `--report name[=file]` and `--output`. Throws `KnownError` for what cannot be. */
export function wantedReports(values: readonly string[], output: string | undefined): Wanted[] {
  const wanted = values.map((value): Wanted => {
    const at = value.indexOf('=')
    const name = at < 0 ? value : value.slice(0, at)
    const file = at < 0 ? '' : value.slice(at + 1)
    const format = reportNamed(name)
    const choices = REPORTS.map(each => each.name).join(', ')
    if (!format) throw new KnownError('check.unknownReport', { name, choices }, { usage: true })
    return { format, ...(file !== '' && file !== '-' && { file }) }
  })
  if (wanted.length === 0) {
    const format = (output === undefined ? undefined : reportOfFile(output)) ?? REPORTS[0]
    if (format) wanted.push({ format })
  }
  const first = wanted.findIndex(({ file }) => file === undefined)
  const single = wanted[first]
  if (single && output !== undefined && output !== '-') wanted[first] = { ...single, file: output }
  const shared = wanted.filter(({ file }) => file === undefined)
  const whole = shared.find(({ format }) => format.whole)
  if (whole && shared.length > 1) {
    const names = shared.map(({ format }) => format.name).join(', ')
    throw new KnownError('check.reportsMixed', { names, first: whole.format.name }, { usage: true })
  }
  return wanted
}

async function toolsFor(file: string | undefined, context: Context): Promise<Tools> {
  const { io, language, say } = context
  const plain = (text: string): string => text
  const none = { error: plain, warning: plain, info: plain, bold: plain, dim: plain }
  const columns = io.stdout.columns ?? (Number(io.env.COLUMNS) || COLUMNS)
  const stepSummary = Boolean(io.env.GITHUB_STEP_SUMMARY)
  const common = { language, say, version: VERSION, columns, stepSummary }
  if (file !== undefined) return { ...common, styles: none }
  const chalk = await context.chalk('stdout')
  return {
    ...common,
    styles: {
      error: text => chalk.red(text),
      warning: text => chalk.yellow(text),
      info: text => chalk.blue(text),
      bold: text => chalk.bold(text),
      dim: text => chalk.dim(text),
    },
  }
}

async function appendSummary(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text)
  } catch (error) {
    const reason = String((error as NodeJS.ErrnoException).code)
    throw new KnownError('output.unwritable', { name: path, reason }, { cause: error })
  }
}

/** Writes the reports. The formats take care themselves that no notice can drive the terminal or the runner. */
export async function writeReports(
  wanted: readonly Wanted[],
  report: Report,
  context: Context,
): Promise<void> {
  const { io } = context
  for (const { format, file } of wanted) {
    const { text, stepSummary } = format.render(report, await toolsFor(file, context))
    if (file === undefined) await io.stdout.write(text)
    else await writeFileWhole(io.cwd, file, [text])
    const target = io.env.GITHUB_STEP_SUMMARY
    if (stepSummary !== undefined && target) await appendSummary(target, stepSummary)
  }
}
