/** What an input prints and the result does not hold: the page around the notice, page marks, running headers. */
import type { Page } from '../source/block.ts'
import { parseTree } from '../source/html/tree.ts'
import { letters } from '../source/letters.ts'
import type { Locate } from '../source/position.ts'
import { startOf, textAt, trim } from '../source/text.ts'
import type { Trace } from './trace.ts'

/** A passage that is printed: `[from, to)` in the source, and its words with entities decoded. */
interface Printed {
  readonly from: number
  readonly to: number
  readonly text: string
}

const LINE = /[^\r\n]+/g

function printedLines(source: string): Printed[] {
  return Array.from(source.matchAll(LINE), ({ 0: line, index }) => {
    const text = trim(textAt(line, 0))
    const from = index + startOf(text, 0)
    return { from, to: from + text.chars.length, text: text.chars }
  })
}

/** The visible texts of a page's mark-up, `<title>` included. */
function printedTexts(source: string): Printed[] {
  return parseTree(source).nodes.flatMap(({ kind, style, data, from, to }) => {
    if (kind !== 'text' || style.hidden) return []
    const raw = source.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    return [{ from: start, to: Math.max(start, from + raw.trimEnd().length), text: data.trim() }]
  })
}

/**
 * Printed passages of which nothing is among `found`, and that are not the printed label of a fact. Of a page, its
 * breadcrumb and attachments are told apart.
 */
export function leftOut(source: string, page: Page, locate: Locate, found: readonly Trace[]): Trace[] {
  const covered = new Uint8Array(source.length + 1)
  for (const { position } of found) covered.fill(1, position.start.offset, position.end.offset)
  const plain = page.layout === 'text'
  const silent = new Set(['', ...page.facts.map(({ label }) => letters(label))])
  const rest = (plain ? printedLines(source) : printedTexts(source)).filter(
    ({ from, to, text }) => !silent.has(letters(text)) && !covered.subarray(from, to).includes(1),
  )
  const steps = stepsAmong(rest, page.breadcrumb)
  const links = new Set(page.attachments.map(({ name }) => letters(name)))
  return rest.map((passage): Trace => {
    const { from, to, text } = passage
    const position = locate(from, to)
    if (steps.has(passage)) return { position, text, as: 'breadcrumb', rule: 'breadcrumb' }
    if (!plain && links.has(letters(text))) return { position, text, as: 'link', rule: 'attachment' }
    return { position, text, as: 'left-out', rule: plain ? 'header-or-furniture' : page.layout }
  })
}

/** The passages that print the breadcrumb, which the page keeps without its place: one after the other, in its words. */
function stepsAmong(passages: readonly Printed[], breadcrumb: readonly string[]): Set<Printed> {
  const wanted = letters(breadcrumb.join(''))
  if (wanted === '') return new Set()
  const at = passages
    .map(({ text }) => letters(text))
    .join('')
    .indexOf(wanted)
  if (at < 0) return new Set()
  let offset = 0
  return new Set(
    passages.filter(({ text }) => {
      const start = offset
      offset += letters(text).length
      return start < at + wanted.length && offset > at
    }),
  )
}
