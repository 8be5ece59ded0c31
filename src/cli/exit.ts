/** Exit codes, and the errors that have words for people. */
import type { MessageArgs, MessageKey } from '../messages/index.ts'

/** 0: all was well. 1: a notice was read, but has errors or findings. 2: usage, unreadable, nothing matched. */
export type ExitCode = 0 | 1 | 2

export const OK: ExitCode = 0
export const FINDINGS: ExitCode = 1
export const FAILURE: ExitCode = 2

/** The worst exit code of a run: one bad file of a batch shows in the end, and never stops the rest. */
export class Outcome {
  code: ExitCode = OK

  raise(code: ExitCode): void {
    if (code > this.code) this.code = code
  }
}

/** A failure that a user can act on: printed as one line, without a stack. Ends the command with exit code 2. */
export class KnownError<K extends MessageKey = MessageKey> extends Error {
  readonly key: K
  readonly args: Readonly<Record<string, string | number>>
  /** Whether the line is followed by the hint at `--help`. */
  readonly usage: boolean

  constructor(key: K, args: MessageArgs<K>, options?: { usage?: boolean; cause?: unknown }) {
    super(key, options?.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'KnownError'
    this.key = key
    this.args = args
    this.usage = options?.usage ?? key.startsWith('usage.')
  }
}

/** The reader has gone (`| head`): nothing more is written, and nothing is said about it. */
export class ClosedPipe extends Error {}
