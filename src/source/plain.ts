/** Plain text to blocks: header lines, page marks, paragraphs (joined where the text is hard-wrapped). */
import type { Block, Look, Page } from './block.ts'
import { withLineBreaks } from './breakTags.ts'
import { unglued } from './gluedMarks.ts'
import { INDENT, indentedParagraphs } from './indents.ts'
import { endsPunctuated } from './lineSigns.ts'
import { withoutMarkdown } from './markdown.ts'
import { isPageFurniture, isPageHead, isRule } from './plainFurniture.ts'
import { readHeader } from './plainHeader.ts'
import { unified } from './radicals.ts'
import { runningLines } from './runningLines.ts'
import { readSaved, titled } from './saved.ts'
import { charactersFrom, codeAt, isIdeograph, Signs, SPACE } from './signs.ts'
import { tabbedRuns, tableOf } from './tabbed.ts'
import { concat, filter, startOf, type Text, textAt, textFor, trim } from './text.ts'
import { textTables } from './textTables.ts'
import { joins, wrapWidth } from './wrap.ts'

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

/**
 * Takes a plain text apart.
 *
 * @param source the decoded text
 * @returns its blocks, and the facts of its header lines (`发文字号：…`)
 */
export function readPlain(source: string): Page {
  const { text, title: given } = readSaved(source)
  const lines = unglued(withoutMarkdown(printedLines(withLineBreaks(unified(text)))))
  const { facts, used, titles, breadcrumb } = readHeader(lines)
  const running = runningLines(lines)
  const body: PrintedLine[] = []
  let marked = false
  lines.forEach((line, index) => {
    const title = titles.get(index)
    if (title) body.push({ text: title, indent: 0, gap: true })
    const { chars } = line.text
    if (used.has(index) || isRule(chars)) return
    if (running.has(index) || isPageFurniture(chars) || (marked && body.length > 0 && isPageHead(chars))) {
      marked = true
      return
    }
    body.push(marked ? { ...line, gap: false, page: true } : line)
    marked = false
  })
  return {
    blocks: titled(blocksOf(body), given),
    facts,
    breadcrumb,
    ...(given && { headTitle: given.chars }),
    attachments: [],
    layout: 'text',
  }
}

/** The lines as paragraphs and tables. */
function blocksOf(lines: readonly PrintedLine[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const { from, to, table } of textTables(lines.map(({ text }) => text))) {
    for (const block of untabled(lines.slice(at, from))) blocks.push(block)
    blocks.push(table)
    at = to
  }
  return blocks.concat(untabled(at === 0 ? lines : lines.slice(at)))
}

const untabled = (lines: readonly PrintedLine[]): Block[] =>
  tabbedRuns(lines).flatMap(run => (run.table ? [tableOf(run)] : paragraphs(run.lines)))

const LATIN = new Signs(charactersFrom(0x41, 0x5a) + charactersFrom(0x61, 0x7a))
const WORD = new Signs(`0123456789_%${charactersFrom(0x41, 0x5a)}${charactersFrom(0x61, 0x7a)}`)

/** Where so many of the rows have an empty line before them, it parts no paragraphs, if so many stop in the middle of one. */
const DOUBLE_SPACED = 0.8
const CUT = 0.2
const SHORTEST_ROW = 24
/** Among so many first lines those without a mark are the title's, or an issuer's: there an empty line may part. */
const HEAD = 12
const MARKS = new Signs('，。；：、,;:')

/** The lines of a text in rows, without empty lines between all of them. */
function withoutSpacing(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (lines.filter(({ gap }) => gap).length < lines.length * DOUBLE_SPACED) return lines
  const cut = lines.filter(({ text: { chars } }) => chars.length > SHORTEST_ROW && !endsPunctuated(chars))
  if (cut.length < lines.length * CUT) return lines
  return lines.map((line, at) => (at < HEAD && !MARKS.in(line.text.chars) ? line : { ...line, gap: false }))
}

function paragraphs(printed: readonly PrintedLine[]): Block[] {
  const width = wrapWidth(printed)
  const lines = width === undefined ? printed : withoutSpacing(printed)
  const blocks: Block[] = []
  let parts: Text[] = []
  let first: PrintedLine | undefined
  const close = (): void => {
    if (first) blocks.push({ kind: 'paragraph', text: concat(parts), look: lookOf(first) })
    parts = []
  }
  const joined = joins(lines, width)
  lines.forEach((line, index) => {
    if (joined[index]) {
      const before = parts.at(-1)?.chars ?? ''
      if (WORD.at(before, before.length - 1) && LATIN.at(line.text.chars, 0)) parts.push(space(line.text))
      parts.push(line.text)
      return
    }
    close()
    first = line
    parts = [line.text]
  })
  close()
  return blocks
}

/** A line break between two Latin words prints as a space. */
function space(next: Text): Text {
  const at = startOf(next, 0)
  return textFor(' ', at, at)
}

function lookOf(line: PrintedLine): Look {
  const look: Look = {}
  if (line.indent > 0) look.indent = line.indent
  if (line.gap) look.gap = true
  if (line.indent >= 8) look.align = 'center'
  return look
}
