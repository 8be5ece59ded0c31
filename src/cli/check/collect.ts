/** Reads and checks the inputs of a run, one after the other. */
import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { type Checked, type CheckOptions, checkWhole } from '../../check/check.ts'
import { type Config, type Override, type Settings, settingsFor } from '../../check/config.ts'
import type { Notice } from '../../model.ts'
import { parseBytesWhole } from '../../nodeBytes.ts'
import { decode } from '../../source/decode.ts'
import type { Context } from '../context.ts'
import { readData } from '../data/document.ts'
import { dataNotices } from '../data/notices.ts'
import { keyOf, schemaWords } from '../data/words.ts'
import { KnownError } from '../exit.ts'
import { DATA_EXTENSIONS, type Input } from '../inputs.ts'

/** A notice with what the rules say of it. */
export interface InspectedNotice extends Checked {
  readonly title?: string
}

/** An input with its notices. */
export interface Inspected {
  readonly input: Input
  readonly config: Config
  readonly source: string
  readonly notices: readonly InspectedNotice[]
}

export interface InspectOptions {
  readonly encoding?: string
  readonly inherit?: boolean
}

const LINES = /\.(?:ndjson|jsonl)$/i
const DATA_NAME = new RegExp(`\\.(?:${DATA_EXTENSIONS.join('|')})$`, 'i')
/** How data without a name begins: what `parse` writes. */
const DATA_TEXT = /^\s*(?:[{[]\s*["{]|---\s|schemaVersion:)/

function posix(path: string): string {
  return path.replaceAll('\\', '/')
}

/** Whether an override is for a file. A pattern without a slash is for files of that name in any folder. */
export function matcher(path: string): (override: Override) => boolean {
  return ({ folder, files }) => {
    const name = posix(relative(folder, path))
    return files.some(pattern =>
      picomatch.isMatch(name, pattern, { dot: true, basename: !pattern.includes('/') }),
    )
  }
}

/** The settings of the rules that hold for an input. */
export function settingsOf(
  config: Config,
  cwd: string,
  { path, name }: Pick<Input, 'path' | 'name'>,
): Settings {
  return settingsFor(config, matcher(path ?? resolve(cwd, name)))
}

function isData(name: string, text: string): boolean {
  return DATA_NAME.test(name) || (name === '-' && DATA_TEXT.test(text))
}

/** Whether a value is meant to be a plan: other data files lie beside plans and notices. */
function isPlanLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && 'parts' in value
}

/**
 * The plans of a data file. A file that was only found in a folder and holds no plan gives none; one that was named must
 * hold plans. Throws `KnownError` with the place of what is wrong.
 */
export async function plansOf(
  text: string,
  name: string,
  named: boolean,
  context: Context,
): Promise<Notice[]> {
  const { schemaErrors } = await import('../../schema/index.ts')
  const { documents, faults } = readData(text, name)
  const meant = named || documents.some(({ value }) => isPlanLike(value))
  if (!meant) return []
  const invalid = (place: { line: number; column: number }, reason: string): KnownError =>
    new KnownError('check.invalidData', { place: `${name}:${place.line}:${place.column}`, reason })
  const [fault] = faults
  if (fault) throw invalid(fault, fault.reason)
  if (documents.length === 0) throw invalid({ line: 1, column: 1 }, context.say('validate.empty'))
  for (const document of documents) {
    const [error] = schemaErrors(document.value)
    if (!error) continue
    const where = error.path.length > 0 ? `/${error.path.join('/')}: ` : ''
    throw invalid(document.locate(error.path, keyOf(error)), where + schemaWords(error, context))
  }
  return dataNotices(text, LINES.test(name)).map(each => each.notice())
}

/** Reads an input's notices with the text that their positions point into. Throws `KnownError` and `InputError`. */
export async function noticesOf(
  input: Input,
  named: boolean,
  encoding: string | undefined,
  context: Context,
): Promise<{ readonly source: string; readonly notices: readonly Notice[]; readonly data: boolean }> {
  const bytes = await input.read()
  const options = { name: input.name, ...(encoding !== undefined && { encoding }) }
  const start = new TextDecoder().decode(bytes.subarray(0, 256))
  if (isData(input.name, start)) {
    const source = decode(bytes).text
    return { source, notices: await plansOf(source, input.name, named, context), data: true }
  }
  const { source, notice } = parseBytesWhole(bytes, options)
  return { source, notices: [notice], data: false }
}

/** Checks one input. `undefined` for a data file without plans that was only found in a folder. */
export async function inspect(
  input: Input,
  named: boolean,
  config: Config,
  options: InspectOptions,
  context: Context,
): Promise<Inspected | undefined> {
  const { source, notices, data } = await noticesOf(input, named, options.encoding, context)
  if (notices.length === 0) return undefined
  const inherit = options.inherit ?? config.inherit
  const settings: CheckOptions = {
    rules: settingsOf(config, context.io.cwd, input),
    ...(config.units && { units: config.units }),
    ...(inherit !== undefined && { inherit }),
    ...(data && { form: 'data' as const }),
  }
  return {
    input,
    config,
    source,
    notices: notices.map(notice => {
      const title = notice.title ?? notice.parts[0]?.title
      return { ...checkWhole(notice, source, settings), ...(title !== undefined && { title }) }
    }),
  }
}
