/** The table of commands as a commander program, with help in the reader's language. */
import { Command, type Help, Option } from 'commander'
import type { PlainKey, Say } from '../messages/index.ts'
import { displayWidth } from '../output/width.ts'
import { VERSION } from '../version.ts'
import type { CommandEntry } from './commands/command.ts'
import type { Context } from './context.ts'

/** The titles that commander prints, and what they are called here. */
const TITLES: Readonly<Record<string, PlainKey>> = {
  'Usage:': 'help.usage',
  'Options:': 'help.options',
  'Global Options:': 'help.globalOptions',
  'Commands:': 'help.commands',
  'Arguments:': 'help.arguments',
}

const EXIT_CODES: readonly PlainKey[] = ['help.exit.0', 'help.exit.1', 'help.exit.2']

const ENVIRONMENT: readonly (readonly [string, PlainKey])[] = [
  ['LC_ALL, LC_MESSAGES, LANG', 'help.env.lang'],
  ['NO_COLOR', 'help.env.noColor'],
  ['FORCE_COLOR', 'help.env.forceColor'],
  ['GITHUB_STEP_SUMMARY', 'help.env.github'],
]

function optionDescription(option: Option, say: Say): string {
  const notes: string[] = []
  if (option.argChoices) notes.push(say('help.choices', { values: option.argChoices.join(', ') }))
  if (
    option.defaultValue !== undefined &&
    option.defaultValue !== false &&
    !Array.isArray(option.defaultValue)
  )
    notes.push(say('help.default', { value: String(option.defaultValue) }))
  return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([head]) => displayWidth(head)))
  const lines = rows.map(([head, text]) => `  ${head}${' '.repeat(width - displayWidth(head) + 2)}${text}`)
  return ['', title, ...lines, ''].join('\n')
}

function examples(lines: readonly string[], say: Say): string {
  return ['', say('help.examples'), ...lines.map(line => `  $ yaoyao-plan ${line}`), ''].join('\n')
}

function dressed(command: Command, context: Context): Command {
  const { say } = context
  return command
    .exitOverride()
    .helpOption('-h, --help', say('option.help'))
    .configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      styleTitle: title => (TITLES[title] ? say(TITLES[title]) : title),
      optionDescription: (option: Option) => optionDescription(option, say),
      visibleGlobalOptions(this: Help, sub: Command) {
        const global: Option[] = []
        for (let at = sub.parent; at; at = at.parent)
          global.push(
            ...this.visibleOptions(at).filter(option => !['--help', '--version'].includes(option.long ?? '')),
          )
        return global
      },
    })
}

/** The whole program. Parsing an argument list with it runs the command; it writes and exits by itself never. */
export function buildProgram(context: Context, commands: readonly CommandEntry[]): Command {
  const { say } = context
  const program = dressed(new Command('yaoyao-plan'), context)
    .description(say('program.summary'))
    .version(VERSION, '-V, --version', say('option.version'))
    .addOption(new Option('--lang <language>', say('option.lang')))
    .addOption(new Option('--color', say('option.color')))
    .addOption(new Option('--no-color', say('option.noColor')))
    .addHelpCommand(
      dressed(new Command('help'), context)
        .argument('[command]', say('argument.command'))
        .description(say('command.help'))
        .helpGroup(say('group.shell')),
    )
    .addHelpText('after', () =>
      [
        examples(
          commands.flatMap(command => command.examples.slice(0, 1)),
          say,
        ),
        table(
          say('help.exitCodes'),
          EXIT_CODES.map((key, code) => [String(code), say(key)]),
        ),
        table(
          say('help.environment'),
          ENVIRONMENT.map(([name, key]) => [name, say(key)]),
        ),
      ].join(''),
    )
  for (const entry of commands) {
    const command = dressed(program.command(entry.name), context)
      .description(say(entry.summary))
      .helpGroup(say(`group.${entry.group}`))
      .addHelpText('after', () => examples(entry.examples, say))
    entry.describe(command, context)
  }
  return program
}
