/** From inputs to notices: reads one after the other, says what is wrong, and goes on. */
import { InputError } from '../errors.ts'
import type { Diagnostic, Notice } from '../model.ts'
import { parseBytesWhole } from '../nodeBytes.ts'
import type { Parsed } from '../parse.ts'
import type { Context } from './context.ts'
import { FAILURE, KnownError } from './exit.ts'
import { findInputs, type Input, type Inputs, NOTICE_EXTENSIONS } from './inputs.ts'
import type { InputFlags } from './options.ts'

/** A notice with the input that it was read from. */
export interface ReadNotice {
  readonly input: Input
  readonly bytes: Uint8Array
  /** With all positions. */
  readonly notice: Notice
  /** The notice, and the ground for its reading. */
  readonly parsed: Parsed
}

/** Says a failure that concerns one input, and notes the exit code. */
export async function reportFailure(error: KnownError, context: Context): Promise<void> {
  context.outcome.raise(FAILURE)
  await context.warn(context.say('usage.error', { message: context.words(error) }))
}

/** The inputs of a command that reads notices. Throws `KnownError` where nothing at all is there to read. */
export async function noticeInputs(
  patterns: readonly string[],
  flags: InputFlags,
  context: Context,
  options: { readonly extensions?: readonly string[]; readonly allowEmpty?: boolean } = {},
): Promise<Inputs> {
  return findInputs(
    context.io,
    patterns,
    {
      extensions: options.extensions ?? NOTICE_EXTENSIONS,
      ...(flags.stdinFilename ? { stdinFilename: flags.stdinFilename } : {}),
      ...(options.allowEmpty ? { allowEmpty: true } : {}),
    },
    error => reportFailure(error, context),
  )
}

/** What a user is told of an `InputError`. An encoding that does not exist is wrong for every input: it ends the run. */
export function knownError(error: unknown, name: string): KnownError | undefined {
  if (error instanceof KnownError) return error
  if (!(error instanceof InputError)) return undefined
  const { problem } = error
  if (problem.code === 'not-text') return new KnownError('input.notText', { name, kind: problem.kind })
  throw new KnownError('usage.unknownEncoding', { encoding: problem.encoding })
}

/** Reads the notices one after the other. An input that cannot be read is reported and left out. */
export async function* readNotices(
  inputs: readonly Input[],
  flags: InputFlags,
  context: Context,
): AsyncGenerator<ReadNotice> {
  for (const input of inputs) {
    const read = await attempt(input, flags).catch((error: unknown) => {
      const known = knownError(error, input.name)
      if (known) return known
      throw error
    })
    if (read instanceof KnownError) await reportFailure(read, context)
    else yield read
  }
}

async function attempt(input: Input, flags: InputFlags): Promise<ReadNotice> {
  const bytes = await input.read()
  const options = { name: input.name, ...(flags.encoding ? { encoding: flags.encoding } : {}) }
  const parsed = parseBytesWhole(bytes, options)
  return { input, bytes, notice: parsed.notice, parsed }
}

/** `file:line:column severity code message`, the form that editors and CI systems jump from. */
export function diagnosticLine(name: string, diagnostic: Diagnostic, context: Context): string {
  const { line, column } = diagnostic.position?.start ?? { line: 1, column: 1 }
  return `${name}:${line}:${column} ${diagnostic.severity} ${diagnostic.code} ${context.diagnosticWords(diagnostic)}`
}
