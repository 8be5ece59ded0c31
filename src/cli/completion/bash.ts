/** Completion for bash (4.0 and later, without the package bash-completion). */
import type { CommandWords, OptionWords, ProgramWords } from './words.ts'

function flagsOf(options: readonly OptionWords[]): string {
  return options.flatMap(({ flags }) => flags).join(' ')
}

/** Options whose value is one of a few words, and options whose value is a file. */
function valueCases(options: readonly OptionWords[], indent: string): string {
  const lines = options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, choices }) => {
      const reply =
        choices.length > 0
          ? `mapfile -t COMPREPLY < <(compgen -W '${choices.join(' ')}' -- "$word")`
          : 'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$word")'
      return `${indent}${flags.join('|')}) ${reply}; return ;;`
    })
  return lines.join('\n')
}

function commandCase(command: CommandWords, global: readonly OptionWords[]): string {
  const values = valueCases(command.options, '        ')
  const body = [
    `    ${command.name})`,
    `      case "$previous" in`,
    ...(values ? [values] : []),
    '      esac',
    `      words='${flagsOf([...command.options, ...global])}'`,
    `      choices='${command.choices.join(' ')}'`,
    '      ;;',
  ]
  return body.join('\n')
}

/** The script; it is read with `source <(yaoyao-plan completion bash)`. */
export function bash({ name, commands, options }: ProgramWords): string {
  const own = `_${name.replaceAll('-', '_')}`
  return `# bash completion for ${name}
${own}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command='' words='' choices='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      --lang) ((i++)) ;;
      -*) ;;
      *) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$previous" in
${valueCases(options, '    ')}
  esac
  case "$command" in
    '')
      words='${flagsOf(options)}'
      choices='${commands.map(each => each.name).join(' ')}'
      ;;
${commands.map(command => commandCase(command, options)).join('\n')}
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  elif [[ -n $choices ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
  else
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -F ${own} ${name}
`
}
