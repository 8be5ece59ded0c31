/** A node's own blocks: heading, paragraphs, tables, and the statements of responsibility in them. */
import { isPersonLine } from '../responsibility/index.ts'
import type { Block } from '../source/block.ts'
import { Cuts } from './cuts.ts'
import { type Headed, splitHeading, unheaded, wholly } from './headings.ts'
import type { Label } from './labels.ts'
import { withItem, withItems } from './lists.ts'
import { hasWords, isLine, type Piece } from './pieces.ts'
import { addLines, addPieces, type Content, hasText, newContent } from './said.ts'
import type { Session } from './session.ts'
import { orderBelow } from './table/below.ts'
import { isContinued, readTable, type TableShape } from './table/index.ts'

/** Reads the blocks of a node, or of a part where there is no label. `heads`: other nodes stand under it. */
export function readContent(
  session: Session,
  blocks: readonly Block[],
  label: Label | undefined,
  heads = false,
): Content {
  const content = newContent()
  const cuts = new Cuts(session, blocks, label)
  let shape: TableShape | undefined
  /** Words stand between the last table and here. */
  let parted = false
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (block.kind === 'table') {
      if (!session.context.order && blocks[at - 1]?.kind !== 'table') {
        const order = orderBelow(blocks, at)
        if (order) session.context = { ...session.context, order }
      }
      const read = readTable(session, block, shape, content.rows ?? [], parted)
      shape = read.shape
      parted = false
      content.rows = withItems(content.rows, read.rows)
      content.tables = withItems(content.tables, read.tables)
      continue
    }
    parted ||= shape !== undefined && !isContinued(block.text.chars)
    const pieces = cuts.at(at)
    const lines = at === 0 && label && !isLine(pieces) ? NO_LINES : linesFrom(cuts, blocks, at)
    if (lines.length > 0) {
      at += lines.length - 1
      content.ownLineLast = hasText(content)
      addLines(session, content, lines.flat())
      continue
    }
    const heading = at === 0 && label ? headingIn(pieces, label, cuts, heads) : undefined
    addPieces(session, content, pieces, heading)
  }
  return content
}

/** What the paragraph behind a label begins with, as a heading and text. */
function headingIn(pieces: readonly Piece[], label: Label, cuts: Cuts, heads: boolean): Headed | undefined {
  const first = pieces[0]
  if (first?.kind !== 'words') return undefined
  const split = splitHeading(first.text, label)
  if (split) return split
  return heads || hasWords(pieces, 1) || cuts.goesOn(1) ? wholly(first.text) : unheaded(first.text)
}

const NO_LINES: readonly (readonly Piece[])[] = []

const isApart = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.look.apart === true

/** The pieces of the blocks from the index on that are keyed lines, with those between and before them that name a person. */
function linesFrom(cuts: Cuts, blocks: readonly Block[], from: number): readonly (readonly Piece[])[] {
  let lines: (readonly Piece[])[] | undefined
  for (let at = from; at === from || !isApart(blocks[at]); at++) {
    const block = blocks[at]
    const pieces = cuts.at(at)
    if (isLine(pieces)) {
      lines = withItem(lines, pieces)
      continue
    }
    const person = block?.kind === 'paragraph' && isPersonLine(block.text.chars)
    if (!person || isApart(blocks[at + 1]) || !isLine(cuts.at(at + 1))) break
    lines = withItem(withItem(lines, pieces), cuts.at(++at))
  }
  return lines ?? NO_LINES
}
