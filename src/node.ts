/** The public library with files, for Node; it exports everything that the core exports. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Notice } from './model.ts'
import { parseBytes } from './nodeBytes.ts'
import type { ParseOptions } from './parse.ts'

export * from './index.ts'
export { parseBytes } from './nodeBytes.ts'

/** A file of a batch: the notice that was read from it, or why it could not be read. */
export type FileResult =
  | { readonly file: string; readonly notice: Notice; readonly error?: never }
  | { readonly file: string; readonly error: Error; readonly notice?: never }

/**
 * Reads the notice in a file. Its name stands in `source.name`, as given, unless `options.name` says otherwise.
 * Rejects with the system's error where the file cannot be read, and with `InputError` where it is no text.
 */
export async function parseFile(file: string | URL, options: ParseOptions = {}): Promise<Notice> {
  const path = file instanceof URL ? fileURLToPath(file) : file
  return parseBytes(await readFile(path), { name: path, ...options })
}

/**
 * Reads the notices in many files, one after the other and in their order, so that a long run needs little memory. A
 * file that cannot be read gives a result with its `error` and never stops the rest.
 */
export async function* parseFiles(
  files: Iterable<string> | AsyncIterable<string>,
  options: Omit<ParseOptions, 'name'> = {},
): AsyncGenerator<FileResult> {
  for await (const file of files) {
    yield await parseFile(file, options).then(
      notice => ({ file, notice }),
      (error: unknown) => ({ file, error: error instanceof Error ? error : new Error(String(error)) }),
    )
  }
}
