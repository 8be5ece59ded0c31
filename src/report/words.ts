/** Words in the page: each is marked, so that the page can change its language. */
import type { Language } from '../messages/index.ts'
import { WORDS, type WordKey } from '../output/words.ts'
import { html, type Markup } from './html.ts'

/** Says words as HTML in the page's first language. */
export interface PageWords {
  readonly language: Language
  /** The word in a `<span data-w>`. */
  word(key: WordKey): Markup
  /** The bare word, for attributes that the page's script translates by `data-w-label`. */
  bare(key: WordKey): string
}

/** The words of a page that is first shown in `language`. */
export function pageWords(language: Language): PageWords {
  return {
    language,
    word: key => html`<span data-w="${key}">${WORDS[language][key]}</span>`,
    bare: key => WORDS[language][key],
  }
}
