/** Completion for zsh (5.0 and later). */
import type { CommandWords, OptionWords, ProgramWords } from './words.ts'

/** Text within single quotes, as part of a specification of `_arguments` or `_describe`. */
function quoted(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&').replaceAll("'", "'\\''")
}

function action({ takesValue, choices }: OptionWords): string {
  if (!takesValue) return ''
  return choices.length > 0 ? `:value:(${choices.join(' ')})` : ':file:_files'
}

function specs(options: readonly OptionWords[]): string[] {
  return options.flatMap(option =>
    option.flags.map(flag => {
      const long = option.takesValue && flag.startsWith('--') ? '=' : ''
      return `'*${flag}${long}[${quoted(option.description)}]${action(option)}'`
    }),
  )
}

function commandCase(command: CommandWords, global: readonly OptionWords[]): string {
  const rest = command.choices.length > 0 ? `'1:value:(${command.choices.join(' ')})'` : "'*:file:_files'"
  const lines = [...specs([...command.options, ...global]), rest]
  return `    ${command.name})\n      _arguments -s \\\n        ${lines.join(' \\\n        ')}\n      ;;`
}

/** The script; it is put into a file `_yaoyao-plan` of a folder of `$fpath`, or read with `source`. */
export function zsh({ name, commands, options }: ProgramWords): string {
  const own = `_${name.replaceAll('-', '_')}`
  const list = commands.map(each => `    '${each.name}:${quoted(each.description)}'`)
  return `#compdef ${name}
${own}() {
  local -a commands
  local context state state_descr line
  typeset -A opt_args
  commands=(
${list.join('\n')}
  )
  _arguments -C \\
    ${specs(options).join(' \\\n    ')} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command) _describe command commands; return ;;
    argument) ;;
    *) return ;;
  esac
  case $words[1] in
${commands.map(command => commandCase(command, options)).join('\n')}
  esac
}
if [ "$funcstack[1]" = '${own}' ]; then
  ${own} "$@"
else
  compdef ${own} ${name}
fi
`
}
