/** Where the output goes, and in which format. */
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Format, Writer } from '../output/format.ts'
import { FORMATS, formatNamed, formatOfFile } from '../output/index.ts'
import type { Context } from './context.ts'
import { KnownError } from './exit.ts'
import { type Input, type Inputs, withoutExtension } from './inputs.ts'
import type { OutputFlags } from './options.ts'
import { writeFileWhole, writeStdout } from './write.ts'

export type Target =
  | { readonly kind: 'stdout'; readonly format: Format }
  | { readonly kind: 'file'; readonly format: Format; readonly path: string }
  | { readonly kind: 'directory'; readonly format: Format; pathOf(input: Input): string }

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** `a/b.html` becomes `a/b.json`; where `a/b.txt` is there as well, they become `a/b.html.json` and `a/b.txt.json`. */
function mirrorIn(folder: string, inputs: Inputs, extension: string): (input: Input) => string {
  const uses = new Map<string, number>()
  for (const { mirror } of inputs.list) {
    const stem = withoutExtension(mirror)
    uses.set(stem, (uses.get(stem) ?? 0) + 1)
  }
  return ({ mirror }) => {
    const stem = withoutExtension(mirror)
    return join(folder, `${uses.get(stem) === 1 ? stem : mirror}.${extension}`)
  }
}

/**
 * Reads `--output` and `--format`. A directory is what ends in a slash, what is one already, and for several inputs any
 * name without an extension. Without `--format` the extension decides, else it is JSON.
 */
export async function targetOf(flags: OutputFlags, inputs: Inputs, cwd: string): Promise<Target> {
  const named = flags.format === undefined ? undefined : formatNamed(flags.format)
  const standard = FORMATS[0] as Format
  const { output } = flags
  if (output === undefined || output === '-') return { kind: 'stdout', format: named ?? standard }
  const bare = !/\.[^./\\]+$/.test(output)
  if (/[/\\]$/.test(output) || (await isDirectory(resolve(cwd, output))) || (bare && inputs.many)) {
    const format = named ?? standard
    return {
      kind: 'directory',
      format,
      pathOf: mirrorIn(output, inputs, format.extensions[0] ?? format.name),
    }
  }
  if (inputs.list.some(input => input.path === resolve(cwd, output)))
    throw new KnownError('usage.outputIsInput', { name: output })
  return { kind: 'file', format: named ?? formatOfFile(output) ?? standard, path: output }
}

/** The same values, once it is known that there is a first one; `undefined` where there is none. */
export async function primed<T>(values: AsyncGenerator<T>): Promise<AsyncGenerator<T> | undefined> {
  const first = await values.next()
  if (first.done) return undefined
  return (async function* () {
    yield first.value
    yield* values
  })()
}

async function* single<T>(value: T): AsyncGenerator<T> {
  yield value
}

/**
 * Writes what was read of each input, by `writer`. Where nothing could be read, nothing is written, and an older file stays as it is.
 */
export async function writeValues(
  target: Target,
  values: AsyncGenerator<{ readonly input: Input; readonly value: unknown }>,
  many: boolean,
  writer: Writer,
  { io }: Context,
): Promise<void> {
  const { format } = target
  if (target.kind === 'directory') {
    for await (const { input, value } of values)
      await writeFileWhole(io.cwd, target.pathOf(input), writer(single(value), { many: false }))
    return
  }
  if (target.kind === 'stdout' && format.binary && io.stdout.isTTY)
    throw new KnownError('usage.binaryToTerminal', { format: format.name })
  const there = await primed(values)
  if (!there) return
  const plain = (async function* () {
    for await (const { value } of there) yield value
  })()
  const chunks = writer(plain, { many })
  if (target.kind === 'stdout') await writeStdout(io, chunks)
  else await writeFileWhole(io.cwd, target.path, chunks)
}
