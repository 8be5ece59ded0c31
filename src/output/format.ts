/** What a format of the output is: one writer in a file of its own, and a row in the table of `index.ts`. */

export interface WriteOptions {
  /** Whether the values are a list, even of one; else there is a single value. */
  readonly many: boolean
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
  /** Bytes, not text: not for a terminal. */
  readonly binary?: true
  /** The writer is loaded when it is needed. */
  load(): Promise<Writer>
}
