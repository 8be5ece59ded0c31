/** A first label that a paragraph has run into, where the next one begins with the second: `…发放好。一、…` above `二、…`. */
import type { Block, Paragraph } from '../source/block.ts'
import { matchesOf } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { slice, trim } from '../source/text.ts'
import { type Label, readLabel } from './labels.ts'

/** What a first or second outer label begins with. */
const BEGINS = new Signs('一二第')
/** 章, 条 and 一、; brackets and digits occur in sentences. */
const OUTERMOST = 4
/** Where a first one may stand within a paragraph: behind the end of a sentence, or what announces it. */
const FIRST = /[。：:！]\s{0,4}(?=第?\s{0,2}一\s{0,2}[章条、．.﹒](?!\s?[二两]))/g
/** How far above the second label the first one is looked for. */
const MOST_BLOCKS = 12

/** The blocks, the paragraph split into which the first label has run. */
export function withFirstApart(blocks: readonly Block[]): readonly Block[] {
  for (let index = 0; index < blocks.length; index++) {
    const label = outermostAt(blocks, index)
    if (!label) continue
    return label.ordinal === 2 ? splitAbove(blocks, index, label) : blocks
  }
  return blocks
}

function outermostAt(blocks: readonly Block[], index: number): Label | undefined {
  const block = blocks[index]
  if (block?.kind !== 'paragraph' || !BEGINS.at(block.text.chars, 0)) return undefined
  const label = readLabel(block.text.chars)
  return label && label.style.rank <= OUTERMOST ? label : undefined
}

function splitAbove(blocks: readonly Block[], second: number, label: Label): readonly Block[] {
  for (let at = second - 1; at >= Math.max(0, second - MOST_BLOCKS); at--) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph') return blocks
    const cut = firstIn(block, label)
    if (cut === undefined) continue
    const { text, look } = block
    const pieces: Paragraph[] = [
      { kind: 'paragraph', text: trim(slice(text, 0, cut)), look },
      { kind: 'paragraph', text: trim(slice(text, cut)), look: {} },
    ]
    return [...blocks.slice(0, at), ...pieces, ...blocks.slice(at + 1)]
  }
  return blocks
}

/** Where the first label of the second one's style begins in the paragraph. */
function firstIn({ text: { chars } }: Paragraph, second: Label): number | undefined {
  const cuts = matchesOf(FIRST, chars).map(({ index, 0: mark }) => index + mark.length)
  return cuts.findLast(cut => {
    const label = readLabel(chars.slice(cut))
    return label?.ordinal === 1 && label.style === second.style
  })
}
