/**
 * Words for people. A message is a key with typed arguments; words are made only here, in the reader's language.
 * Data, codes and keys of the output never depend on it.
 */
import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

export type Language = 'en' | 'zh'

/** The key of a message: the same in every language. */
export type MessageKey = keyof typeof en

/** Names between braces in a template: `{count} files` has `count`. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** The arguments that a message takes: one for each placeholder of its English template. */
export type MessageArgs<K extends MessageKey> = Record<Placeholders<(typeof en)[K]>, string | number>

/** The keys of the messages that take no arguments. */
export type PlainKey = {
  [K in MessageKey]: [Placeholders<(typeof en)[K]>] extends [never] ? K : never
}[MessageKey]

/** Says a message in one language. */
export type Say = <K extends MessageKey>(
  key: K,
  ...args: [keyof MessageArgs<K>] extends [never] ? [] : [MessageArgs<K>]
) => string

/** The templates by language; `test/messages` proves that they have the same keys and placeholders. */
export const TEMPLATES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, zh }

const PLACEHOLDER = /\{(\w+)\}/g

/** Fills `{name}` in a template from `args`; a name without a value stays as it is. */
export function fill(template: string, args: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => String(args[name] ?? whole))
}

/** The function that says messages in `language`. */
export function speaker(language: Language): Say {
  return (key, ...args) => fill(TEMPLATES[language][key], args[0])
}

/**
 * The reader's language: `wanted` (the option `--lang`), else the first of LC_ALL, LC_MESSAGES and LANG that is set, as
 * in POSIX (Base Definitions, 8.2). A locale of Chinese in any region or script gives `zh`, every other one `en`.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>, wanted?: string): Language {
  const locale = wanted || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^(zh|chinese)/i.test(locale) ? 'zh' : 'en'
}
