/** Plain text to blocks: header lines, page marks, tables, paragraphs. */
import type { Block, Page } from './block.ts'
import { withLineBreaks } from './breakTags.ts'
import { unglued } from './gluedMarks.ts'
import { withMarksBehind } from './labelMarks.ts'
import { withoutMarkdown } from './markdown.ts'
import { isOfSigns, isPageFurniture, isPageHead, isRule } from './plainFurniture.ts'
import { readHeader } from './plainHeader.ts'
import { plainParagraphs } from './plainParagraphs.ts'
import { type PrintedLine, printedLines } from './printedLines.ts'
import { unified } from './radicals.ts'
import { runningLines } from './runningLines.ts'
import { readSaved, titled } from './saved.ts'
import { tabbedRuns, tableOf } from './tabbed.ts'
import { textTables } from './textTables.ts'

/**
 * Takes a plain text apart.
 *
 * @param source the decoded text
 * @returns its blocks, and the facts of its header lines (`发文字号：…`)
 */
export function readPlain(source: string): Page {
  const { text, title: given } = readSaved(source)
  const lines = withLabelsFirst(unglued(withoutMarkdown(printedLines(withLineBreaks(unified(text))))))
  const { facts, used, titles, breadcrumb } = readHeader(lines)
  const running = runningLines(lines)
  const body: PrintedLine[] = []
  let marked = false
  lines.forEach((line, index) => {
    const title = titles.get(index)
    if (title) body.push({ text: title, indent: 0, gap: true })
    const { chars } = line.text
    if (used.has(index) || isRule(chars) || isOfSigns(chars)) return
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

/** The lines, marks that single out an item behind its label. */
function withLabelsFirst(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const texts = withMarksBehind(lines.map(({ text }) => text))
  return texts ? lines.map((line, index) => ({ ...line, text: texts[index] ?? line.text })) : lines
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
  tabbedRuns(lines).flatMap(run => (run.table ? [tableOf(run)] : plainParagraphs(run.lines)))
