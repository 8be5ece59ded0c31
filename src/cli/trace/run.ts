/** The work of `yaoyao-plan trace`; loaded when the command runs. */
import { resolve } from 'node:path'
import { oneLine } from '../../check/report/safe.ts'
import type { Source } from '../../model.ts'
import { writeJson } from '../../output/json.ts'
import { writeNdjson } from '../../output/ndjson.ts'
import { type Trace, traceOf } from '../../trace/trace.ts'
import type { TRACE_FORMATS } from '../commands/trace.ts'
import type { Context } from '../context.ts'
import { type ExitCode, FINDINGS, KnownError, OK } from '../exit.ts'
import type { Inputs } from '../inputs.ts'
import type { InputFlags } from '../options.ts'
import { diagnosticLine, noticeInputs, readNotices } from '../read.ts'
import { primed } from '../target.ts'
import { type Chunks, writeFileWhole, writeStdout } from '../write.ts'
import { type TraceStyle, traceLines } from './text.ts'

type Format = (typeof TRACE_FORMATS)[number]

export interface TraceFlags extends InputFlags {
  readonly format?: Format
  readonly output?: string
  readonly full?: true
}

/** One input, traced; this is what JSON holds. */
interface Traced {
  readonly source: Source
  readonly passages: readonly Trace[]
}

async function* traced(inputs: Inputs, flags: TraceFlags, context: Context): AsyncGenerator<Traced> {
  for await (const { input, notice, parsed } of readNotices(inputs.list, flags, context)) {
    for (const diagnostic of flags.quiet ? [] : notice.diagnostics)
      await context.warn(diagnosticLine(input.name, diagnostic, context))
    if (notice.diagnostics.some(({ severity }) => severity === 'error')) context.outcome.raise(FINDINGS)
    yield { source: notice.source, passages: traceOf(parsed) }
  }
}

/** A passage a line, each with the name of its file. */
async function* named(values: AsyncIterable<Traced>): AsyncGenerator<Trace & { source?: string }> {
  for await (const { source, passages } of values)
    for (const passage of passages) yield { ...(source.name ? { source: source.name } : {}), ...passage }
}

/** Several inputs have a heading each. */
async function* asText(
  values: AsyncIterable<Traced>,
  many: boolean,
  style: TraceStyle,
): AsyncGenerator<string> {
  let first = true
  for await (const { source, passages } of values) {
    const heading = oneLine(source.name ?? '-')
    const lines = many ? [style.chalk ? style.chalk.bold.underline(heading) : heading] : []
    lines.push(...traceLines(passages, style))
    yield `${first ? '' : '\n'}${lines.join('\n')}\n`
    first = false
  }
}

function formatOf({ format, output }: TraceFlags): Format {
  if (format) return format
  const extension = /\.([^./\\]+)$/.exec(output ?? '')?.[1]?.toLowerCase()
  return extension === 'json' ? 'json' : extension === 'ndjson' || extension === 'jsonl' ? 'ndjson' : 'text'
}

/** Long texts are cut only where a person sees them: on a terminal, or where COLUMNS says how wide one is. */
async function styleOf(flags: TraceFlags, toFile: boolean, context: Context): Promise<TraceStyle> {
  const { io, say } = context
  if (toFile) return { say }
  const columns = flags.full ? undefined : (io.stdout.columns ?? (Number(io.env.COLUMNS) || undefined))
  return { say, chalk: await context.chalk('stdout'), ...(columns ? { columns } : {}) }
}

/** Reads the inputs and writes what each of their passages was taken for. */
export async function runTrace(patterns: string[], flags: TraceFlags, context: Context): Promise<ExitCode> {
  const { io } = context
  const inputs = await noticeInputs(patterns, flags, context)
  const output = flags.output === '-' ? undefined : flags.output
  if (output !== undefined && inputs.list.some(({ path }) => path === resolve(io.cwd, output)))
    throw new KnownError('usage.outputIsInput', { name: output })
  const format = formatOf(flags)
  const values = await primed(traced(inputs, flags, context))
  if (!values) return OK
  if (format === 'text') {
    const chunks = asText(values, inputs.many, await styleOf(flags, output !== undefined, context))
    // The text is escaped; escaping it again would take the colours away.
    if (output === undefined) for await (const chunk of chunks) await io.stdout.write(chunk)
    else await writeFileWhole(io.cwd, output, chunks)
    return OK
  }
  const chunks: Chunks =
    format === 'json' ? writeJson(values, { many: inputs.many }) : writeNdjson(named(values))
  if (output === undefined) await writeStdout(io, chunks)
  else await writeFileWhole(io.cwd, output, chunks)
  return OK
}
