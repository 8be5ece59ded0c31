/** Baseline files: read once, and written with what a run found. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { type Baseline, baselineOf, isBaseline } from '../../check/baseline.ts'
import type { Finding } from '../../check/types.ts'
import type { Context } from '../context.ts'
import { KnownError } from '../exit.ts'
import type { Input } from '../inputs.ts'
import { writeFileWhole } from '../write.ts'

const NOTHING: Baseline = { version: 1, findings: {} }

/** An input's key in a baseline: its path from the baseline's folder. */
export function keyIn(baseline: string, { path, name }: Input): string {
  return path === undefined ? name : relative(dirname(baseline), path).replaceAll('\\', '/')
}

/** Reads a baseline. Throws `KnownError` where it is missing or is none. */
export async function readBaseline(path: string): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new KnownError('input.missing', { name: path }, { cause: error })
    throw new KnownError('input.unreadable', { name: path, reason: String(error) }, { cause: error })
  }
  try {
    const value: unknown = JSON.parse(text)
    if (isBaseline(value)) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new KnownError('check.notBaseline', { name: path })
}

/**
 * Writes what was found to a baseline. Entries of files that this run did not look at stay as long as the files are there.
 * Resolves with the number of findings written.
 */
export async function updateBaseline(
  path: string,
  found: readonly { readonly input: Input; readonly findings: readonly Finding[] }[],
  context: Context,
): Promise<number> {
  const before = existsSync(path) ? await readBaseline(path) : NOTHING
  const fresh = baselineOf(found.map(({ input, findings }) => [keyIn(path, input), findings] as const))
  const seen = new Set(found.map(({ input }) => keyIn(path, input)))
  const kept = Object.entries(before.findings).filter(
    ([file]) => !seen.has(file) && existsSync(resolve(dirname(path), file)),
  )
  const all = Object.entries(fresh.findings).concat(kept)
  const findings = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFileWhole(context.io.cwd, path, [`${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`])
  return found.reduce((sum, { findings: list }) => sum + list.length, 0)
}
