/** The marks of Markdown in a text: `# ` before a heading, `**` around bold words, a line of `---`. */
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

/** Whether only Markdown has the line: a heading, unless it is the mark of a page (`# Page 3:`), a key in bold, or the rule of a table. */
function tells({ text: { chars } }: PrintedLine): boolean {
  if (chars.startsWith('#')) return HEADING.test(chars) && !isPageMark(chars)
  if (chars.startsWith('**')) return BOLD_KEY.test(chars)
  return chars.startsWith('|') && TABLE_RULE.test(chars) && chars.includes('---')
}

/** The lines as a reader of the page sees them, where some can only be Markdown; other lines as they are. */
export function withoutMarkdown(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (!lines.some(tells)) return lines
  const seen: PrintedLine[] = []
  for (const line of lines) {
    if (RULE.test(line.text.chars)) continue
    const { row, ...rest } = line
    seen.push({ ...rest, text: unmarked(line.text), ...(row && { row: unmarked(row) }) })
  }
  return seen
}

function unmarked(text: Text): Text {
  const { chars } = text
  const kept: Text[] = []
  let from = HEADING.exec(chars)?.[0].length ?? 0
  for (const { index, 0: bold } of chars.matchAll(BOLD)) {
    const end = index + bold.length
    if (index > from) kept.push(slice(text, from, index))
    kept.push(slice(text, index + MARK, end - MARK))
    from = end
  }
  if (from < chars.length) kept.push(slice(text, from))
  return concat(kept)
}
