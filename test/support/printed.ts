/** What a notice's body prints, and what of it the result holds. */
import type { Node, Notice, Statement } from '../../src/model.ts'
import type { Parsed } from '../../src/parse.ts'
import { letters } from '../../src/source/letters.ts'
import type { Text } from '../../src/source/text.ts'
import { startOf } from '../../src/source/text.ts'

/** White space and marks may be layout or separators. */
export { letters }

/** Every text of the body, each table cell once. */
export function bodyTexts({ page }: Parsed): Text[] {
  return page.blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(row => row.filter(cell => cell.origin).flatMap(cell => [...cell.paragraphs])),
  )
}

/** A line of a table that is drawn in text: what its cells hold goes on in the next line, with others between. */
const DRAWN = /^\s*[│├└]/

/**
 * Offsets of letters that are not taken exactly once, with how often they are. The cells of a drawn table, whose passages
 * lie within each other, are taken at least once.
 */
export function misplaced(parsed: Parsed): { offset: number; char: string; times: number }[] {
  const change = new Int32Array(parsed.source.length + 1)
  for (const { range } of parsed.taken) {
    change[range[0]] = (change[range[0]] ?? 0) + 1
    change[range[1]] = (change[range[1]] ?? 0) - 1
  }
  const times = new Int32Array(parsed.source.length + 1)
  let sum = 0
  change.forEach((step, at) => {
    sum += step
    times[at] = sum
  })
  const { source } = parsed
  const isDrawn = (offset: number): boolean =>
    DRAWN.test(source.slice(source.lastIndexOf('\n', offset) + 1, offset))
  return bodyTexts(parsed).flatMap(text =>
    [...text.chars.split('')].flatMap((char, index) => {
      const offset = startOf(text, index)
      const count = times[offset] ?? 0
      const placed = count === 1 || (count > 1 && isDrawn(offset))
      return letters(char) !== '' && !placed ? [{ offset, char, times: count }] : []
    }),
  )
}

/** All texts of the result that come from the body, joined. */
export function resultText(notice: Notice): string {
  const texts: (string | undefined)[] = [notice.title]
  const { letter } = notice
  texts.push(
    ...(letter?.recipients ?? []),
    ...(letter?.paragraphs ?? []),
    ...(letter?.signatories ?? []),
    ...(letter?.notes ?? []),
  )
  const statements = (list: readonly Statement[] | undefined): void => {
    for (const { text } of list ?? []) texts.push(text)
  }
  for (const part of notice.parts) {
    texts.push(
      part.label,
      part.title,
      ...(part.preamble ?? []),
      ...(part.paragraphs ?? []),
      ...(part.tables ?? []).flat(2),
    )
    statements(part.responsibilities)
    const stack: Node[] = [...part.children]
    for (let node = stack.pop(); node; node = stack.pop()) {
      texts.push(node.label, node.title, ...(node.paragraphs ?? []), ...(node.tables ?? []).flat(2))
      statements(node.responsibilities)
      stack.push(...(node.children ?? []))
    }
  }
  return texts.join('')
}

/** Counts the letters of a text. */
export function census(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const char of letters(text)) counts.set(char, (counts.get(char) ?? 0) + 1)
  return counts
}
