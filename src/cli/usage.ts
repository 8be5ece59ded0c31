/** What commander finds wrong with an argument list, in the reader's language. */
import type { CommanderError } from 'commander'
import { fill, type Language, type MessageKey, speaker, TEMPLATES } from '../messages/index.ts'

/** Commander's codes, and the messages for them. */
const MESSAGES: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingOptionValue',
  'commander.excessArguments': 'usage.excessArguments',
  'commander.invalidArgument': 'usage.invalidChoice',
  'commander.conflictingOption': 'usage.conflictingOption',
}

const QUOTED = /'([^']*)'/g
/** Of arguments commander names the value first, of options the option. */
const ARGUMENT = /^error: command-argument value/
const SUGGESTION = /\(Did you mean (?:one of )?([^?]+)\?\)/
const CHOICES = /Allowed choices are (.+)\.$/m

/** One line for the error. Commander gives only an English sentence: its code says which, its quotes hold the words. */
export function usageMessage(error: CommanderError, language: Language): string {
  const key = MESSAGES[error.code]
  if (!key) return error.message.replace(/^error: /, '')
  const quoted = Array.from(error.message.matchAll(QUOTED), match => match[1] ?? '')
  if (ARGUMENT.test(error.message)) quoted.reverse()
  const suggestion = SUGGESTION.exec(error.message)?.[1]
  const message = fill(TEMPLATES[language][key], {
    name: quoted[0] ?? '',
    value: quoted[1] ?? '',
    choices: CHOICES.exec(error.message)?.[1] ?? '',
    options: quoted.join(', '),
  })
  return suggestion ? speaker(language)('usage.suggestion', { message, suggestion }) : message
}
