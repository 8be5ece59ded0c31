/** Configuration files: found, read, checked, and laid over what they extend. */
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Config, configOf, mergeConfigs, NO_CONFIG } from '../../check/config.ts'
import { closest } from '../../check/registry.ts'
import { configError, isConfig } from '../../schema/config.ts'
import type { SchemaError } from '../../schema/index.ts'
import type { Context } from '../context.ts'
import { type DataDocument, readData } from '../data/document.ts'
import { keyOf, schemaWords } from '../data/words.ts'
import { KnownError } from '../exit.ts'

/** What a folder is searched for, in this order. */
const NAMES = ['yaoyao-plan.config.yaml', 'yaoyao-plan.config.yml', 'yaoyao-plan.config.json']

type Say = Pick<Context, 'io' | 'say'>

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw new KnownError(
      'input.unreadable',
      { name: path, reason: String((error as NodeJS.ErrnoException).code) },
      { cause: error },
    )
  }
}

function printed(context: Say, path: string): string {
  const name = relative(context.io.cwd, path)
  return (name.startsWith('..') ? path : name).split(sep).join('/')
}

function invalid(
  context: Say,
  path: string,
  place: { readonly line: number; readonly column: number },
  reason: string,
): KnownError {
  return new KnownError('config.invalid', {
    place: `${printed(context, path)}:${place.line}:${place.column}`,
    reason,
  })
}

/** A misspelt rule is told with the one that was meant. */
function reasonOf(error: SchemaError, known: readonly string[], context: Say): string {
  const name = keyOf(error)
  if (error.path.at(-1) !== 'rules' || name === undefined) return schemaWords(error, context)
  const suggestion = closest(name, known)
  const message = context.say('config.unknownRule', { name })
  return suggestion ? context.say('usage.suggestion', { message, suggestion }) : message
}

async function checked(path: string, document: DataDocument | undefined, context: Say): Promise<Config> {
  // An empty file, or one of comments only, says nothing.
  if (!document) return NO_CONFIG
  const { value } = document
  const error = configError(value)
  if (error) {
    const { RULES } = await import('../../check/rules.ts')
    const known = RULES.map(rule => rule.id)
    throw invalid(context, path, document.locate(error.path, keyOf(error)), reasonOf(error, known, context))
  }
  const folder = dirname(path)
  return isConfig(value) ? configOf(value, folder, file => resolve(folder, file)) : NO_CONFIG
}

/**
 * Reads a configuration with all that it extends. Throws `KnownError` with file, line and column for what is wrong in it.
 * `within`: the files that extend it, outermost first.
 */
export async function readConfig(
  path: string,
  context: Say,
  within: readonly string[] = [],
): Promise<Config> {
  const text = await textOf(path)
  if (text === undefined) throw new KnownError('input.missing', { name: printed(context, path) })
  const { documents, faults } = readData(text, path)
  const [fault] = faults
  if (fault) throw invalid(context, path, fault, fault.reason)
  const [document, second] = documents
  if (second || /^\s*\[/.test(text))
    throw invalid(context, path, { line: 1, column: 1 }, context.say('config.empty'))
  const own = await checked(path, document, context)
  const named = (document?.value as { extends?: string | string[] } | null | undefined)?.extends ?? []
  let below = NO_CONFIG
  for (const [index, name] of [named].flat().entries()) {
    const base = resolve(dirname(path), name)
    const place = document?.locate(Array.isArray(named) ? ['extends', index] : ['extends'])
    const at = place ?? { line: 1, column: 1 }
    if (base === path || within.includes(base)) throw invalid(context, path, at, context.say('config.cycle'))
    if ((await textOf(base)) === undefined)
      throw invalid(context, path, at, context.say('input.missing', { name }))
    below = mergeConfigs(below, await readConfig(base, context, [...within, path]))
  }
  return mergeConfigs(below, own)
}

/** Finds the configurations of inputs; each folder and file is looked at once. */
export class Configs {
  readonly #context: Say
  readonly #fixed: string | undefined
  readonly #byFolder = new Map<string, Promise<Config>>()

  /** `fixed`: the file that holds for all inputs (`--config`). */
  constructor(context: Say, fixed?: string) {
    this.#context = context
    this.#fixed = fixed === undefined ? undefined : resolve(context.io.cwd, fixed)
  }

  /** The configuration for a file: the nearest one upwards from it, or for standard input from the current folder. */
  for(path: string | undefined): Promise<Config> {
    return this.#in(path === undefined ? this.#context.io.cwd : dirname(path))
  }

  #in(folder: string): Promise<Config> {
    const key = this.#fixed ?? folder
    const known = this.#byFolder.get(key)
    if (known) return known
    const found = this.#fixed === undefined ? this.#find(folder) : readConfig(this.#fixed, this.#context)
    this.#byFolder.set(key, found)
    return found
  }

  async #find(folder: string): Promise<Config> {
    for (const name of NAMES) {
      const path = join(folder, name)
      if ((await textOf(path)) !== undefined) return readConfig(path, this.#context)
    }
    const above = dirname(folder)
    return above === folder ? NO_CONFIG : this.#in(above)
  }
}
