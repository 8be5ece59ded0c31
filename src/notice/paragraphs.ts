/** The paragraphs among the blocks of a notice. */
import type { Block, Paragraph } from '../source/block.ts'

/** The paragraph at the index; `undefined` for a table or behind the end. */
export function paragraphAt(blocks: readonly Block[], index: number): Paragraph | undefined {
  const block = blocks[index]
  return block?.kind === 'paragraph' ? block : undefined
}
