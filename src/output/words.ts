/** The words of the report and of Markdown in one language, without loading all other messages. */
import { report as en } from '../messages/en/report.ts'
import type { Language } from '../messages/index.ts'
import { report as zh } from '../messages/zh/report.ts'

/** The key of such a word. */
export type WordKey = keyof typeof en

/** Says one word. */
export type Words = (key: WordKey) => string

/** All words by language. */
export const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { en, zh }

/** The words of `language`. */
export function wordsOf(language: Language): Words {
  return key => WORDS[language][key]
}
