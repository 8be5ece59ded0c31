/** What a text that was saved from a page, or for one, has of it: front matter, and entities in place of characters. */
import type { Block } from './block.ts'
import { decodedText } from './html/entities.ts'
import { frontMatter } from './html/head.ts'
import { beginsWithTitle } from './html/titleInBody.ts'
import { isNoticeTitle, titleKey } from './html/titleKeys.ts'
import { type Text, textAt } from './text.ts'

/** Stands for nothing: keeps the characters behind an entity where they are. */
const FILLER = '\u200b'
const ENTITY = /&(?:#[0-9]{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}[0-9]{0,2});/gi
/** What is known by its keys, which nobody prints: `title: …`. */
const KEYED = /^\ufeff?\s{0,16}---\s+[a-z][\w-]{0,40}\s?:/i

/** The text with the characters that its entities stand for; as long as before. */
function withoutEntities(source: string): string {
  if (!source.includes('&')) return source
  return source.replace(ENTITY, entity => {
    const decoded = decodedText(entity)
    return decoded.length < entity.length ? decoded.padEnd(entity.length, FILLER) : entity
  })
}

/** A text as its reader sees it, as long as before, and the title that its front matter gives. */
export function readSaved(source: string): { readonly text: string; readonly title?: Text } {
  if (!KEYED.test(source)) return { text: withoutEntities(source) }
  const { length, title } = frontMatter(source)
  const text = withoutEntities(' '.repeat(length) + source.slice(length))
  return title === undefined ? { text } : { text, title: textAt(title, source.indexOf(title)) }
}

/** The blocks below the front matter's title, where it is a notice's and they do not begin with it. */
export function titled(blocks: Block[], title: Text | undefined): Block[] {
  if (!title || !isNoticeTitle(titleKey(title.chars)) || beginsWithTitle(blocks, title.chars)) return blocks
  return [{ kind: 'paragraph', text: title, look: { heading: 1 } }, ...blocks]
}
