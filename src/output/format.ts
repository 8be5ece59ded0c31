/** What a format of the output is: one writer in a file of its own, and a row in the table of `index.ts`. */
import type { Language } from '../messages/index.ts'
import type { UnitOptions } from './units.ts'
import type { View } from './viewNames.ts'

export interface WriteOptions extends UnitOptions {
  /** Whether the values are a list, even of one; else there is a single value. */
  readonly many: boolean
  /** What of the notices is written; for formats that lay notices out themselves. */
  readonly view?: View
  /** Begin with a byte order mark. */
  readonly bom?: boolean
  /** Of headings that are not data. */
  readonly language?: Language
}

/** Turns values (notices, or the rows of a view) into the text or bytes of one file, as they come. */
export type Writer = (
  values: AsyncIterable<unknown>,
  options: WriteOptions,
) => AsyncIterable<string | Uint8Array>

export interface Format {
  /** What `--format` calls it. */
  readonly name: string
  /** Extensions that mean it, the usual one first. */
  readonly extensions: readonly string[]
  /** The writer takes whole notices with their positions and lays the view out itself; others take the view's records. */
  readonly laysOut?: true
  /** The rows of a view are one list, not a value each. */
  readonly listsRows?: true
  /** Bytes, not text: not for a terminal. */
  readonly binary?: true
  /** The writer is loaded when it is needed. */
  load(): Promise<Writer>
}
