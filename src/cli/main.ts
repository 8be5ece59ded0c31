/** The command line as a function: arguments and the world in, exit code out. */
import { CommanderError } from 'commander'
import { fill, languageOf, speaker, TEMPLATES } from '../messages/index.ts'
import { chalkFor } from './colour.ts'
import { COMMANDS } from './commands/index.ts'
import type { Context } from './context.ts'
import { escapeLine } from './escape.ts'
import { ClosedPipe, type ExitCode, FAILURE, KnownError, Outcome } from './exit.ts'
import type { Io } from './io.ts'
import { buildProgram } from './program.ts'
import { usageMessage } from './usage.ts'

/** The value of `--name value` or `--name=value`, read before commander does: help is already in that language. */
function early(argv: readonly string[], name: string): string | undefined {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.findLastIndex(word => word === name || word.startsWith(`${name}=`))
  const word = options[at]
  return word === name ? options[at + 1] : word?.slice(name.length + 1)
}

function colourOption(argv: readonly string[]): boolean | undefined {
  const word = argv.findLast(each => each === '--color' || each === '--no-color')
  return word === undefined ? undefined : word === '--color'
}

function contextOf(argv: readonly string[], io: Io): Context {
  const language = languageOf(io.env, early(argv, '--lang'))
  const outcome = new Outcome()
  return {
    io,
    language,
    say: speaker(language),
    outcome,
    chalk: stream => chalkFor(io, io[stream], colourOption(argv)),
    warn: line => io.stderr.write(`${escapeLine(line)}\n`),
    words: error => fill(TEMPLATES[language][error.key], error.args),
    diagnosticWords: ({ code, args, message }) => {
      const templates: Readonly<Record<string, string>> = TEMPLATES[language]
      const template = templates[`diagnostic.${code}`]
      return template === undefined ? message : fill(template, args)
    },
    run:
      work =>
      async (...args) =>
        outcome.raise(await work(...args)),
  }
}

async function reportError(error: unknown, context: Context): Promise<void> {
  const { say, warn, io } = context
  if (error instanceof KnownError) {
    const hint = error.usage ? ` (${say('usage.hint', { command: 'yaoyao-plan' })})` : ''
    await warn(say('usage.error', { message: context.words(error) }) + hint)
  } else if (error instanceof CommanderError) {
    await warn(say('usage.error', { message: usageMessage(error, context.language) }))
  } else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await io.stderr.write(`${say('internal.unexpected')}\n${stack}\n`)
  }
}

/** Help and version are asked for with an error of exit code 0 once commander may not exit by itself. */
function isAnswer(error: unknown): error is CommanderError {
  return error instanceof CommanderError && error.exitCode === 0
}

/**
 * Runs the command line. `argv` starts after the executable. Resolves with the exit code and never rejects; a reader
 * that has gone (`| head`) is no failure.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const context = contextOf(argv, io)
  const shown: string[] = []
  try {
    const program = buildProgram(context, COMMANDS)
    const output = {
      writeOut: (text: string) => void shown.push(text),
      writeErr: () => {},
      outputError: () => {},
    }
    for (const command of [program, ...program.commands]) command.configureOutput(output)
    try {
      await program.parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' })
    } catch (error) {
      if (!isAnswer(error)) throw error
      await io.stdout.write(shown.join(''))
    }
  } catch (error) {
    if (error instanceof ClosedPipe) return context.outcome.code
    context.outcome.raise(FAILURE)
    await reportError(error, context).catch((lost: unknown) => {
      if (!(lost instanceof ClosedPipe)) throw lost
    })
  }
  return context.outcome.code
}
