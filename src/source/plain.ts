/** Plain text to blocks: header lines, page marks, paragraphs (joined where the text is hard-wrapped). */
import type { Block, Fact, Look, Page } from './block.ts'
import { isPageFurniture, isPageHead } from './plainFurniture.ts'
import { breadcrumbOf, headerFacts } from './plainHeader.ts'
import { runningLines } from './runningLines.ts'
import { tabbedRuns, tableOf } from './tabbed.ts'
import { concat, filter, startOf, type Text, textAt, textFor, trim } from './text.ts'
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

const LINE = /[^\r\n\f\v\u0085\u2028\u2029]+|\r\n|[\r\n\f\v\u0085\u2028\u2029]/g
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/
const HALF_WIDTH = /[\u0020\u00a0]/g

/** The lines of a text that print something, in order. CRLF, CR, LF and form feed end a line. */
export function printedLines(source: string): PrintedLine[] {
  const lines: PrintedLine[] = []
  let gap = false
  let ended = true
  let page = false
  for (const match of source.matchAll(LINE)) {
    const [raw] = match
    if (/^[\r\n\f\v\u0085\u2028\u2029]/.test(raw)) {
      if (ended) gap = true
      if (raw === '\f') page = true
      ended = true
      continue
    }
    ended = false
    const whole = filter(textAt(raw, match.index), char => !INVISIBLE.test(char))
    const text = trim(whole)
    if (text.chars === '') {
      gap = true
      ended = true
      continue
    }
    const lead = raw.slice(0, raw.length - raw.trimStart().length)
    const half = (lead.match(HALF_WIDTH) ?? []).length
    const full = (lead.match(/\u3000/g) ?? []).length + 2 * (lead.match(/\t/g) ?? []).length
    const line = { text, indent: full + half / 2, gap: gap && !page, ...(page ? { page } : {}) }
    lines.push(raw.includes('\t') ? { ...line, row: whole } : line)
    gap = false
    page = false
  }
  return lines
}

/**
 * Takes a plain text apart.
 *
 * @param source the decoded text
 * @returns its blocks, and the facts of its header lines (`发文字号：…`)
 */
export function readPlain(source: string): Page {
  const lines = printedLines(source)
  const { facts, used } = headerFacts(lines)
  const running = runningLines(lines)
  const body: PrintedLine[] = []
  let marked = false
  lines.forEach((line, index) => {
    if (used.has(index)) return
    const { chars } = line.text
    if (running.has(index) || isPageFurniture(chars) || (marked && body.length > 0 && isPageHead(chars))) {
      marked = true
      return
    }
    body.push(marked ? { ...line, gap: false, page: true } : line)
    marked = false
  })
  return {
    blocks: tabbedRuns(body).flatMap(run => (run.table ? [tableOf(run)] : paragraphs(run.lines))),
    facts: facts as Fact[],
    breadcrumb: breadcrumbOf(lines, used),
    attachments: [],
    layout: 'text',
  }
}

function paragraphs(lines: readonly PrintedLine[]): Block[] {
  const width = wrapWidth(lines)
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
      const before = parts.at(-1)?.chars.at(-1) ?? ''
      if (/[\w%]/.test(before) && /^[A-Za-z]/.test(line.text.chars)) parts.push(space(line.text))
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
  return {
    ...(line.indent > 0 ? { indent: line.indent } : {}),
    ...(line.gap ? { gap: true as const } : {}),
    ...(line.indent >= 8 ? { align: 'center' as const } : {}),
  }
}
