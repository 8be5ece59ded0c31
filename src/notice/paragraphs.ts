/** The paragraphs among the blocks of a notice. */
import type { Block, Paragraph } from '../source/block.ts'
import type { Text } from '../source/text.ts'

/** The paragraph at the index; `undefined` for a table or behind the end. */
export function paragraphAt(blocks: readonly Block[], index: number): Paragraph | undefined {
  const block = blocks[index]
  return block?.kind === 'paragraph' ? block : undefined
}

/** The texts of the paragraphs. */
export function textsOf(blocks: readonly Block[]): Text[] {
  const texts: Text[] = []
  for (const block of blocks) if (block.kind === 'paragraph') texts.push(block.text)
  return texts
}
