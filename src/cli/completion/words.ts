/** What can be completed, read off the table of commands. */
import type { Command, Option } from 'commander'

/** An option as shells complete it. */
export interface OptionWords {
  /** `-o`, `--output`; all its spellings. */
  readonly flags: readonly string[]
  readonly description: string
  /** Whether a value follows. */
  readonly takesValue: boolean
  /** The values, where they are known; files otherwise. */
  readonly choices: readonly string[]
}

/** A command as shells complete it. */
export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  /** The values of its first argument, where they are known; files otherwise. */
  readonly choices: readonly string[]
}

/** The whole program. */
export interface ProgramWords {
  readonly name: string
  readonly commands: readonly CommandWords[]
  /** Options that stand before a command, or after it. */
  readonly options: readonly OptionWords[]
}

type Choices = Readonly<Record<string, readonly string[]>>

function optionWords(option: Option, choicesOf: Choices): OptionWords {
  return {
    flags: [option.short, option.long].filter(flag => flag !== undefined && flag !== null),
    description: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? choicesOf[option.long ?? ''] ?? [],
  }
}

const HELP = (description: string): OptionWords => ({
  flags: ['-h', '--help'],
  description,
  takesValue: false,
  choices: [],
})

/**
 * The words of a program. `help` describes `--help`, which commander keeps apart. `choicesOf` gives the values of options
 * and of commands' arguments where the table has no list of them.
 */
export function programWords(program: Command, help: string, choicesOf: Choices): ProgramWords {
  const commands = program.commands.map(command => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options.map(option => optionWords(option, choicesOf)), HELP(help)],
    choices: command.registeredArguments[0]?.argChoices ?? choicesOf[command.name()] ?? [],
  }))
  return {
    name: program.name(),
    commands: [
      ...commands,
      { name: 'help', description: help, options: [], choices: commands.map(({ name }) => name) },
    ],
    options: [...program.options.map(option => optionWords(option, choicesOf)), HELP(help)],
  }
}
