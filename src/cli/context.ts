/** What every command gets: the world, the words, the colours and the exit code. */
import type { ChalkInstance } from 'chalk'
import type { Language, Say } from '../messages/index.ts'
import type { Diagnostic } from '../model.ts'
import type { ExitCode, KnownError, Outcome } from './exit.ts'
import type { Io } from './io.ts'

export interface Context {
  readonly io: Io
  readonly language: Language
  readonly say: Say
  /** Collects the exit code: the worst one counts. */
  readonly outcome: Outcome
  /** Chalk for a stream, by `--color`, the environment and the terminal. */
  chalk(stream: 'stdout' | 'stderr'): Promise<ChalkInstance>
  /** Writes one line to standard error, its control characters escaped. */
  warn(line: string): Promise<void>
  /** The words of an error, in the reader's language. */
  words(error: KnownError): string
  /** The words of a diagnostic, in the reader's language; its own English ones where the code has no others. */
  diagnosticWords(diagnostic: Diagnostic): string
  /** Runs the work of a command and takes its exit code. */
  run<A extends unknown[]>(work: (...args: A) => Promise<ExitCode>): (...args: A) => Promise<void>
}
