/** Completion for fish (3.0 and later). */
import type { OptionWords, ProgramWords } from './words.ts'

/** Text within single quotes, where fish knows only an escaped backslash and an escaped quote. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

function optionLine(name: string, condition: string, option: OptionWords): string {
  const flags = option.flags.map(flag =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  )
  const value = !option.takesValue
    ? ''
    : option.choices.length > 0
      ? ` -x -a ${quoted(option.choices.join(' '))}`
      : ' -r -F'
  return `complete -c ${name}${condition} ${flags.join(' ')}${value} -d ${quoted(option.description)}`
}

/** The script; it is put into `~/.config/fish/completions/yaoyao-plan.fish`, or read with `source`. */
export function fish({ name, commands, options }: ProgramWords): string {
  const lines = [
    `# fish completion for ${name}`,
    ...options.map(option => optionLine(name, '', option)),
    ...commands.map(
      each =>
        `complete -c ${name} -n __fish_use_subcommand -f -a ${each.name} -d ${quoted(each.description)}`,
    ),
    ...commands.flatMap(command => {
      const condition = ` -n '__fish_seen_subcommand_from ${command.name}'`
      const known = new Set(options.flatMap(({ flags }) => flags))
      const own = command.options.filter(({ flags }) => !flags.some(flag => known.has(flag)))
      return [
        ...own.map(option => optionLine(name, condition, option)),
        ...(command.choices.length > 0
          ? [`complete -c ${name}${condition} -f -a ${quoted(command.choices.join(' '))}`]
          : []),
      ]
    }),
  ]
  return `${lines.join('\n')}\n`
}
