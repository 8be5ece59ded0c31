/** Tables that stand in text: drawn with box characters, or their cells one below the other. */
import { headsNumbers } from '../outline/table/number.ts'
import type { Block, TextTable } from './block.ts'
import { beginsBox, boxedTables } from './boxed.ts'
import type { Lines } from './stacked/heading.ts'
import { stackedTables } from './stacked/tables.ts'

/** The tables among lines, in order; `undefined` stands for what is no line. */
export function textTables(lines: Lines): TextTable[] {
  const boxed = boxedTables(lines)
  const rest = [...lines]
  for (const { from, to } of boxed) rest.fill(undefined, from, to)
  return [...boxed, ...stackedTables(rest)].sort((a, b) => a.from - b.from)
}

/** Whether a table may begin with the block. */
const mayBegin = (block: Block): boolean =>
  block.kind === 'paragraph' && (beginsBox(block.text) || headsNumbers(block.text))

/** The blocks, with what paragraphs print as tables. */
export function withTextTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(mayBegin)) return blocks
  const lines = blocks.map(block => (block.kind === 'paragraph' ? block.text : undefined))
  const read: Block[] = []
  let at = 0
  for (const { from, to, table } of textTables(lines)) {
    read.push(...blocks.slice(at, from), table)
    at = to
  }
  return read.concat(blocks.slice(at))
}
