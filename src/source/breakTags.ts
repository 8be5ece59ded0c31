/** `<br>` in a text without any other tag: where it stands for the end of a line, or of a paragraph in a cell. */
import { Signs } from './signs.ts'
import { type Text, trim } from './text.ts'

const BREAK_TAG = /<br\b[^<>]{0,200}>/gi
const LINE = /(\r\n?|\n)/
const BARS = new Signs('|｜')

/** Whether a `<br>` stands in the text. */
export const hasBreakTag = (text: string): boolean => text.search(BREAK_TAG) >= 0

/** Whether most lines of a source end by the tag: it is a piece of a page. A row of cells is a line of a text. */
export function isBrokenByTags(source: string): boolean {
  let tagged = 0
  let plain = 0
  for (const line of source.split(LINE)) {
    const words = line.trim()
    if (words === '') continue
    if (hasBreakTag(words) && !BARS.in(words)) tagged++
    else plain++
  }
  return tagged > plain
}

/**
 * The source of a text with line breaks for the tags in it, as long as before. In a row of cells they stay, for the cells:
 * see `brokenAtTags`.
 */
export function withLineBreaks(source: string): string {
  if (!hasBreakTag(source)) return source
  const parts = source.split(LINE)
  return parts
    .map(line =>
      BARS.in(line)
        ? line
        : line.replace(BREAK_TAG, (tag, at: number) =>
            at + tag.length === line.trimEnd().length
              ? ' '.repeat(tag.length)
              : `${' '.repeat(tag.length - 1)}\n`,
          ),
    )
    .join('')
}

/** A cell's text, cut at the tags; nothing of one that is empty. */
export function brokenAtTags(text: Text): Text[] {
  const paragraphs: Text[] = []
  let from = 0
  for (const { index, 0: tag } of text.chars.matchAll(BREAK_TAG)) {
    paragraphs.push(trim(text, from, index))
    from = index + tag.length
  }
  paragraphs.push(trim(text, from))
  return paragraphs.filter(({ chars }) => chars !== '')
}
