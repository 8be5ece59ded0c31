/** The lines that a plain text prints. */
import { INDENT, indentedParagraphs } from './indents.ts'
import { codeAt, isIdeograph, Signs, SPACE } from './signs.ts'
import { filter, type Text, textAt, trim } from './text.ts'

/** One printed line. `indent` is the white space before it, in full-width characters; `gap`: an empty line before it. */
export interface PrintedLine {
  readonly text: Text
  readonly indent: number
  readonly gap: boolean
  /** A page mark, a running header or a form feed stood before it. */
  readonly page?: boolean
  /** The line with the white space at its ends, where it has tabs: these part cells, and the first may be empty. */
  readonly row?: Text
}

const INVISIBLE = new Signs('\u200b\u200c\u200d\u2060\ufeff\u00ad')
const BREAK = new Signs('\n\v\f\r\u0085\u2028\u2029')
const CR = 0x0d
const LF = 0x0a
const FORM_FEED = 0x0c

/** What white space indents a line by, in full-width characters; other white space does by nothing. */
const INDENTS = new Map([
  [0x20, 0.5],
  [0xa0, 0.5],
  [0x3000, 1],
  [0x09, 2],
])

/** The lines of a text that print something, in order. CRLF, CR, LF and form feed end a line. */
export function printedLines(source: string): PrintedLine[] {
  const lines: PrintedLine[] = []
  const clean = !INVISIBLE.in(source)
  let gap = false
  let page = false
  let start = 0
  for (let at = 0; at <= source.length; at++) {
    if (at < source.length && !isBreak(codeAt(source, at))) continue
    const line: PrintedLine | undefined =
      at > start ? lineAt(source.slice(start, at), start, gap, page, clean) : undefined
    if (line) addLine(lines, line)
    gap = line === undefined
    page = source.charCodeAt(at) === FORM_FEED || (page && gap)
    if (source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF) at++
    start = at + 1
  }
  return lines
}

/** Adds a line, or the paragraphs that it runs together. */
function addLine(lines: PrintedLine[], line: PrintedLine): void {
  const parts = line.row ? undefined : indentedParagraphs(line.text)
  if (!parts) {
    lines.push(line)
    return
  }
  for (const [at, text] of parts.entries())
    lines.push(at === 0 ? { ...line, text } : { text, indent: INDENT, gap: false })
}

const isBreak = (code: number): boolean => !isIdeograph(code) && BREAK.has(code)

/** The line, `undefined` where it prints nothing. `clean`: it has no character without a width. */
function lineAt(
  raw: string,
  start: number,
  gap: boolean,
  page: boolean,
  clean: boolean,
): PrintedLine | undefined {
  const printed = textAt(raw, start)
  const whole = clean ? printed : filter(printed, char => !INVISIBLE.at(char, 0))
  const text = trim(whole)
  if (text.chars === '') return undefined
  let indent = 0
  for (let at = 0; SPACE.at(whole.chars, at); at++) indent += INDENTS.get(codeAt(whole.chars, at)) ?? 0
  const line = page ? { text, indent, gap: false, page } : { text, indent, gap }
  return raw.includes('\t') ? { ...line, row: whole } : line
}
