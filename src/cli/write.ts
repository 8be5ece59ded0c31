/** Output to files: a reader never sees half a file, and a failure leaves the old one as it was. */
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { escapeControls } from './escape.ts'
import { KnownError } from './exit.ts'
import type { Io } from './io.ts'

export type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** The file that a link stands for, so that the link stays; the path itself where there is none yet. */
async function targetOf(path: string): Promise<{ path: string; special: boolean }> {
  try {
    const real = await realpath(path)
    const info = await stat(real)
    return { path: real, special: !info.isFile() && !info.isDirectory() }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path, special: false }
    throw error
  }
}

async function writeAll(path: string, flags: 'w' | 'wx', chunks: Chunks): Promise<void> {
  const file = await open(path, flags)
  try {
    for await (const chunk of chunks) await file.appendFile(chunk)
  } finally {
    await file.close()
  }
}

/** Why a file could not be written: the system's own code, `EACCES`. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error
    ? String((error as NodeJS.ErrnoException).code)
    : undefined
}

/**
 * Writes `chunks` to a temporary file beside `path` and renames it. Missing folders are made; devices and pipes are
 * written in place. Throws `KnownError` where the system refuses, and whatever `chunks` throws.
 */
export async function writeFileWhole(cwd: string, name: string, chunks: Chunks): Promise<void> {
  const wanted = resolve(cwd, name)
  let temporary: string | undefined
  try {
    await mkdir(dirname(wanted), { recursive: true })
    const target = await targetOf(wanted)
    if (target.special) return await writeAll(target.path, 'w', chunks)
    temporary = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`)
    await writeAll(temporary, 'wx', chunks)
    await rename(temporary, target.path)
    temporary = undefined
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new KnownError('output.unwritable', { name, reason }, { cause: error })
  } finally {
    if (temporary !== undefined) await rm(temporary, { force: true })
  }
}

/** Writes `chunks` to standard output, with control characters escaped where that is a terminal. */
export async function writeStdout(io: Io, chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    await io.stdout.write(typeof chunk === 'string' && io.stdout.isTTY ? escapeControls(chunk) : chunk)
  }
}

/** Writes a text to the file `output`, or to standard output where that is absent or `-`. */
export async function writeText(io: Io, output: string | undefined, text: string): Promise<void> {
  if (output === undefined || output === '-') await writeStdout(io, [text])
  else await writeFileWhole(io.cwd, output, [text])
}
