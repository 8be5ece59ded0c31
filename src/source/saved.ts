/** What a text has of the page that it was saved from, or for: front matter, entities, blanks between ideographs. */
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

/** So much of a text tells whether its ideographs are set apart. */
const SAMPLE = 4000
const SPREAD = /(?:[\u4e00-\u9fff] ){4}[\u4e00-\u9fff]/
const APART = /[\u4e00-\u9fff] (?=[\u4e00-\u9fff])/g
const TOGETHER = /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g
const BLANK =
  /(?<=[\u4e00-\u9fff，。、；：！？）〕】》”]) (?=[\u4e00-\u9fff，。、；：！？（）〔〕【】《》“”])|(?<=[（〔【《“]) (?=[\u4e00-\u9fff《“])|(?<=[0-9]) (?=[0-9])/g

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

/** The text with its ideographs together, where text extraction has set most of them apart; as long as before. */
function withoutSpread(source: string): string {
  const sample = source.slice(0, SAMPLE)
  if (!SPREAD.test(sample) || countOf(APART, sample) <= countOf(TOGETHER, sample)) return source
  return source.replace(BLANK, FILLER)
}

/** A text as its reader sees it, as long as before, and the title that its front matter gives. */
export function readSaved(source: string): { readonly text: string; readonly title?: Text } {
  if (!KEYED.test(source)) return { text: withoutSpread(withoutEntities(source)) }
  const { length, title } = frontMatter(source)
  const text = withoutSpread(withoutEntities(' '.repeat(length) + source.slice(length)))
  return title === undefined ? { text } : { text, title: textAt(title, source.indexOf(title)) }
}

/** The blocks below the front matter's title, where it is a notice's and they do not begin with it. */
export function titled(blocks: Block[], title: Text | undefined): Block[] {
  if (!title || !isNoticeTitle(titleKey(title.chars)) || beginsWithTitle(blocks, title.chars)) return blocks
  return [{ kind: 'paragraph', text: title, look: { heading: 1 } }, ...blocks]
}
