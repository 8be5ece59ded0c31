/** The marks of Markdown in a text: `# ` before a heading, `**` around bold words, `\` before a mark, a line of `---`. */
import type { PrintedLine } from './plain.ts'
import { isPageMark } from './plainFurniture.ts'
import { concat, slice, type Text } from './text.ts'

const HEADING = /^#{1,6}\s{1,4}(?=\S)/
const BOLD = /\*\*([^*\s][^*]{1,200})\*\*/g
const MARK = 2
const RULE = /^(?:-{3,60}|\*{3,60}|_{3,60})$/

/** The line below the heading of a table: `|---|:--:|`. */
const TABLE_RULE = /^\|[|\s:-]{3,400}$/

/** A key in bold: `**责任单位：**`. */
const BOLD_KEY = /^\*\*[^*\s：:][^*：:]{0,20}(?:[：:]\*\*|\*\*[：:])/

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
  if (chars.startsWith('#')) return HEADING.test(chars) && !isPageMark(chars)
  if (chars.startsWith('**')) return BOLD_KEY.test(chars)
  if (chars.includes('\\')) return TELLING_ESCAPE.test(chars)
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
  for (const line of lines) {
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
      text: unmarked(text),
      ...(row && { row: unmarked(quoted ? unquoted(row) : row) }),
    })
    gap = false
  }
  return seen
}

const unquoted = (text: Text): Text => slice(text, QUOTES.exec(text.chars)?.[0].length ?? 0)

function unmarked(text: Text): Text {
  const { chars } = text
  const heading = HEADING.exec(chars)?.[0].length ?? 0
  const marks: (readonly [at: number, length: number])[] = []
  for (const { index, 0: bold } of chars.matchAll(BOLD))
    marks.push([index, MARK], [index + bold.length - MARK, MARK])
  if (chars.includes('\\')) for (const { index } of chars.matchAll(ESCAPE)) marks.push([index, 1])
  const kept: Text[] = []
  let from = heading
  for (const [at, length] of marks.sort(([one], [other]) => one - other)) {
    if (at > from) kept.push(slice(text, from, at))
    from = Math.max(from, at + length)
  }
  if (from < chars.length) kept.push(slice(text, from))
  return concat(kept)
}
