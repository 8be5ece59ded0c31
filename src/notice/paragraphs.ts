/** The paragraphs among the blocks of a notice. */
import type { Block, Paragraph } from '../source/block.ts'

/** The paragraph at the index; `undefined` for a table or behind the end. */
export function paragraphAt(blocks: readonly Block[], index: number): Paragraph | undefined {
  const block = blocks[index]
  return block?.kind === 'paragraph' ? block : undefined
}

/** The blocks up to an index, tables as gaps. */
export function paragraphs(blocks: readonly Block[], end: number = blocks.length): (Paragraph | undefined)[] {
  return blocks.slice(0, end).map(block => (block.kind === 'paragraph' ? block : undefined))
}
