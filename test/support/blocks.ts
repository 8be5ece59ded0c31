/** Blocks as the source stages hand them on, made of plain strings. */
import type { Block, Cell, Look, Paragraph, TableBlock } from '../../src/source/block.ts'
import { slice, type Text, textAt } from '../../src/source/text.ts'

/** The characters as a text that begins at the offset of its source. */
export const text = (chars: string, offset = 0): Text => textAt(chars, offset)

/** One paragraph. */
export function paragraph(chars: string, look: Look = {}): Paragraph {
  return { kind: 'paragraph', text: text(chars), look }
}

/** A line, or a line with its looks. */
export type Line = string | readonly [string, Look]

/** Paragraphs that stand one behind the other in a source of lines. */
export function blocks(...lines: readonly Line[]): Paragraph[] {
  const all = text(lines.map(line => (typeof line === 'string' ? line : line[0])).join('\n'))
  let at = 0
  return lines.map(line => {
    const [chars, look] = typeof line === 'string' ? [line, {}] : line
    const start = at
    at += chars.length + 1
    return { kind: 'paragraph', text: slice(all, start, start + chars.length), look }
  })
}

/** The words of blocks; a table is `[table]`. */
export const words = (list: readonly Block[]): string[] =>
  list.map(block => (block.kind === 'paragraph' ? block.text.chars : '[table]'))

/** The words of a table's cells, each once, row by row. */
export const cells = ({ rows }: TableBlock): string[][] =>
  rows.map(row =>
    row.map(({ origin, paragraphs }) => (origin ? paragraphs.map(({ chars }) => chars).join('/') : '^')),
  )

/** The words of blocks, those of a table's cells one behind the other. */
export const printed = (list: readonly Block[]): string[] =>
  list.map(block => (block.kind === 'paragraph' ? block.text.chars : cells(block).flat().join('')))

/** The characters of texts. */
export const chars = (list: readonly Text[]): string[] => list.map(each => each.chars)

/**
 * A table by its rows. `|` parts paragraphs of a cell, `<` is the cell to the left going on, `^` the one above.
 * Each cell stands at offsets of its own.
 */
export function table(...rows: readonly (readonly string[])[]): TableBlock {
  let offset = 0
  const cell = (words: string): Cell => {
    offset += 1000
    const paragraphs = words === '' ? [] : words.split('|').map((line, at) => text(line, offset + 100 * at))
    return { paragraphs, origin: true }
  }
  const read: Cell[][] = []
  for (const row of rows) {
    const above = read.at(-1)
    const cells: Cell[] = []
    row.forEach((words, column) => {
      const spanned = words === '<' ? cells[column - 1] : words === '^' ? above?.[column] : undefined
      cells.push(spanned ? { ...spanned, origin: false } : cell(words))
    })
    read.push(cells)
  }
  return { kind: 'table', rows: read }
}
