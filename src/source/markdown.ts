/** The marks of Markdown in a text: those of headings, bold words, lists, links and quotations, and `\` before a mark. */
import { isKeyed } from './keyedLines.ts'
import { isPageMark } from './plainFurniture.ts'
import type { PrintedLine } from './printedLines.ts'
import { Signs } from './signs.ts'
import { concat, slice, type Text } from './text.ts'

const HEADING = /^#{1,6}\s{1,4}(?=\S)/
/** Bold words; and a bracket in italics: any other star may be the notice's own. */
const EMPHASIS =
  /(\*\*)[^*\s][^*]{1,200}\*\*|(__)[^_\s][^_]{1,200}__|([*_])[（(〔［][^*_]{1,300}[）)〕］][*_]/g
const EMPHATIC = new Signs('*_')
const RULE = /^(?:-{3,60}|\*{3,60}|_{3,60}|={3,60})$/
/** What stands below a title that is told to be one by it. */
const UNDERLINE = /^={3,60}$/
const LINK = /!?\[([^[\]]{0,200})\]\((?:https?:|\.{0,2}\/|#)[^()\s]{0,300}\)/g

const LABEL =
  '(?:第[一二三四五六七八九十]{1,3}[章条节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9]))'
const BOLD_LABEL = new RegExp(`^(?:\\*\\*|__)${LABEL}`)
/** No notice has a bullet before a label. */
const BULLET_LABEL = new RegExp(`^[-*+]\\s{1,4}(?=(?:\\*\\*|__)?${LABEL})`)

/** The line below the heading of a table: `|---|:--:|`. */
const TABLE_RULE = /^\|[|\s:-]{3,400}$/

/** A key in bold: `**责任单位：**`. */
const BOLD_KEY = /^\*\*[^*\s：:][^*：:]{0,20}(?:[：:]\*\*|\*\*[：:])/

/** What lines of Markdown begin with that tell by their beginning. */
const MARKED = new Signs('#*_-+=|')

/** A line that is nothing but bold words. */
const BOLD_LINE = /^\*\*[^*\s][^*]{2,100}\*\*$/
/** A bullet; among the first lines, one before a label and its value may be of the page's head, and tell it. */
const BULLET = /^[-*+]\s{1,4}(?=\S)/
const HEAD = 12
const FACT = /^[-*+]\s{1,4}[^：:]{1,10}[：:]/

/** A mark that would be one of Markdown's own, told to be none: `1\.`, `\[2024\]`. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~]|$)/g
/** A label at the beginning of a line, or the year of a document number, with such marks. */
const TELLING_ESCAPE = /^[（(]?\d{1,3}\\[.)]|\\\[\d{4}\\\]/
const QUOTE = '>'
const QUOTES = /^(?:>\s?){1,6}/

/**
 * Whether only Markdown has the line: a heading, unless it is the mark of a page (`# Page 3:`), a key in bold, an escaped
 * label, or the rule of a table.
 */
function tells({ text: { chars } }: PrintedLine): boolean {
  if (!MARKED.at(chars, 0)) {
    if (chars.includes('](')) return chars.search(LINK) >= 0
    return chars.includes('\\') && TELLING_ESCAPE.test(chars)
  }
  if (chars.startsWith('#')) return HEADING.test(chars) && !isPageMark(chars)
  if (BOLD_LABEL.test(chars) || BULLET_LABEL.test(chars) || UNDERLINE.test(chars)) return true
  if (chars.startsWith('**')) return BOLD_KEY.test(chars) || BOLD_LINE.test(chars)
  return chars.startsWith('|') && TABLE_RULE.test(chars) && chars.includes('---')
}

/** Whether the text as a whole is a quotation: each of its lines begins with `>`. */
const isQuoted = (lines: readonly PrintedLine[]): boolean =>
  lines.length > 1 && lines.every(({ text }) => text.chars.startsWith(QUOTE))

/** The lines as a reader of the page sees them, where some can only be Markdown; other lines as they are. */
export function withoutMarkdown(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const quoted = isQuoted(lines)
  if (!quoted && !lines.some(tells)) return lines
  const seen: PrintedLine[] = []
  let gap = false
  for (const [at, line] of lines.entries()) {
    const text = quoted ? unquoted(line.text) : line.text
    if (RULE.test(text.chars)) continue
    if (text.chars === '') {
      gap = true
      continue
    }
    const { row, ...rest } = line
    seen.push({
      ...rest,
      gap: rest.gap || gap,
      text: unmarked(text, at),
      ...(row && { row: unmarked(quoted ? unquoted(row) : row, at) }),
    })
    gap = false
  }
  return seen
}

const unquoted = (text: Text): Text => slice(text, QUOTES.exec(text.chars)?.[0].length ?? 0)

/** The text without its marks. */
function unmarked(text: Text, at: number): Text {
  const { chars } = text
  const fact = at < HEAD && FACT.test(chars) && !isKeyed(chars.replace(BULLET, ''))
  const bullet = fact ? BULLET_LABEL : BULLET
  const start = HEADING.exec(chars)?.[0].length ?? bullet.exec(chars)?.[0].length ?? 0
  const marks: (readonly [at: number, length: number])[] = []
  if (EMPHATIC.in(chars))
    for (const { index, 0: whole, 1: bold, 2: under } of chars.matchAll(EMPHASIS)) {
      const { length } = bold ?? under ?? '*'
      marks.push([index, length], [index + whole.length - length, length])
    }
  if (chars.includes(']('))
    for (const { index, 0: whole, 1: words = '' } of chars.matchAll(LINK)) {
      const image = whole.startsWith('!')
      if (image) marks.push([index, whole.length])
      else marks.push([index, 1], [index + 1 + words.length, whole.length - 1 - words.length])
    }
  if (chars.includes('\\')) for (const { index } of chars.matchAll(ESCAPE)) marks.push([index, 1])
  const kept: Text[] = []
  let from = start
  for (const [index, length] of marks.sort(([one], [other]) => one - other)) {
    if (index > from) kept.push(slice(text, from, index))
    from = Math.max(from, index + length)
  }
  if (from < chars.length) kept.push(slice(text, from))
  return concat(kept)
}
