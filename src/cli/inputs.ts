/** The inputs of a command: files, directories, globs and standard input, in a stable order, each once. */
import { readFile, stat } from 'node:fs/promises'
import { dirname, extname, relative, resolve, sep } from 'node:path'
import { KnownError } from './exit.ts'
import type { Io } from './io.ts'

/** One thing to read. */
export interface Input {
  /** As a person would type it from the current folder; `-` for standard input without a name. */
  readonly name: string
  /** Where it stands below the common folder of all inputs: what an output directory mirrors. */
  readonly mirror: string
  /** The file's absolute path; absent for standard input. */
  readonly path?: string
  /** Reads the bytes. Throws `KnownError`. */
  read(): Promise<Uint8Array>
}

export interface Inputs {
  readonly list: readonly Input[]
  /** Whether the output is a list: several inputs, or a directory or glob that could have given several. */
  readonly many: boolean
}

/** What a directory is searched for: published pages and texts. */
export const NOTICE_EXTENSIONS = ['html', 'htm', 'shtml', 'xhtml', 'txt', 'text', 'md'] as const

/** What a directory is searched for where data files are wanted. */
export const DATA_EXTENSIONS = ['yaml', 'yml', 'json', 'ndjson', 'jsonl'] as const

export interface InputOptions {
  readonly extensions: readonly string[]
  /** What standard input goes by. */
  readonly stdinFilename?: string
  /** No match is no error. */
  readonly allowEmpty?: boolean
}

interface Found {
  readonly path: string
  readonly root: string
}

const GLOB_CHARACTER = /[*?[\]{}!()]/
const IGNORED = ['**/node_modules/**', '**/.git/**']

function posix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** The path from the current folder, or the whole path where that would climb out of it. */
function nameOf(cwd: string, path: string): string {
  const name = relative(cwd, path)
  return posix(name.startsWith('..') ? path : name)
}

function failure(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === 'ENOENT') return new KnownError('input.missing', { name }, { cause: error })
  if (code === 'EACCES' || code === 'EPERM') return new KnownError('input.denied', { name }, { cause: error })
  return code === undefined
    ? error
    : new KnownError('input.unreadable', { name, reason: code }, { cause: error })
}

async function kindOf(path: string): Promise<'file' | 'directory' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file'
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw failure(path, error)
  }
}

async function search(cwd: string, pattern: string, dot: boolean): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { cwd, absolute: true, dot, ignore: IGNORED, expandDirectories: false })
  return found.map(path => resolve(path)).sort()
}

/** The folder of a glob before its first special character: what the output mirrors. */
function staticRoot(cwd: string, pattern: string): string {
  const parts = pattern.split('/')
  const fixed = parts.slice(
    0,
    parts.findIndex(part => GLOB_CHARACTER.test(part)),
  )
  return resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'))
}

async function expand(io: Io, pattern: string, extensions: readonly string[]): Promise<[Found[], boolean]> {
  const path = resolve(io.cwd, pattern)
  const kind = await kindOf(path)
  if (kind === 'file') return [[{ path, root: dirname(path) }], false]
  if (kind === 'directory') {
    const found = await search(path, `**/*.{${extensions.join(',')}}`, false)
    return [found.map(file => ({ path: file, root: path })), true]
  }
  if (!GLOB_CHARACTER.test(pattern)) throw new KnownError('input.missing', { name: pattern })
  const root = staticRoot(io.cwd, pattern)
  return [(await search(io.cwd, posix(pattern), false)).map(file => ({ path: file, root })), true]
}

function commonFolder(folders: readonly string[]): string {
  let common = (folders[0] ?? '').split(sep)
  for (const folder of folders) {
    const parts = folder.split(sep)
    const differs = common.findIndex((part, index) => part !== parts[index])
    if (differs >= 0) common = common.slice(0, differs)
  }
  return common.join(sep) || sep
}

function fromFile(cwd: string, path: string, folder: string): Input {
  const name = nameOf(cwd, path)
  return {
    name,
    path,
    mirror: posix(relative(folder, path)),
    async read() {
      try {
        return await readFile(path)
      } catch (error) {
        throw failure(name, error)
      }
    },
  }
}

function fromStdin(io: Io, filename: string | undefined): Input {
  const name = filename ?? '-'
  return {
    name,
    mirror: filename ? posix(relative(io.cwd, resolve(io.cwd, filename))).replace(/^(\.\.\/)+/, '') : 'stdin',
    read: () => io.stdin.read(),
  }
}

/**
 * Finds the inputs. Without patterns it is standard input, where that is no terminal. `report` takes what could not be
 * found, so that one bad name never stops the rest. Throws `KnownError` where no input is named at all.
 */
export async function findInputs(
  io: Io,
  patterns: readonly string[],
  options: InputOptions,
  report: (error: KnownError) => Promise<void>,
): Promise<Inputs> {
  if (patterns.length === 0 && io.stdin.isTTY) throw new KnownError('usage.noInput', {})
  const wanted = patterns.length === 0 ? ['-'] : [...new Set(patterns)]
  const files = new Map<string, Found>()
  const list: (Input | string)[] = []
  let many = false
  for (const pattern of wanted) {
    if (pattern === '-') {
      list.push(fromStdin(io, options.stdinFilename))
      continue
    }
    try {
      const [found, open] = await expand(io, pattern, options.extensions)
      many ||= open
      if (found.length === 0 && !options.allowEmpty)
        await report(new KnownError('usage.nothingMatched', { pattern }))
      for (const file of found) {
        if (files.has(file.path)) continue
        files.set(file.path, file)
        list.push(file.path)
      }
    } catch (error) {
      if (!(error instanceof KnownError)) throw error
      await report(error)
    }
  }
  const folder = commonFolder([...files.values()].map(file => file.root))
  return {
    list: list.map(entry => (typeof entry === 'string' ? fromFile(io.cwd, entry, folder) : entry)),
    many: many || list.length > 1 || wanted.length > 1,
  }
}

/** The name without its last extension: `a/b.html` gives `a/b`. */
export function withoutExtension(name: string): string {
  const extension = extname(name)
  return extension ? name.slice(0, -extension.length) : name
}
