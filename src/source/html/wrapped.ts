/** Pages whose lines are rows of a printed page, such as the text layer of a PDF viewer: put together as plain text is. */
import type { Block, Paragraph } from '../block.ts'
import { closesFirst, openBrackets } from '../lineSigns.ts'
import type { PrintedLine } from '../plain.ts'
import { isPageFurniture } from '../plainFurniture.ts'
import { Signs } from '../signs.ts'
import { concat } from '../text.ts'
import { joins, wrapWidth } from '../wrap.ts'

/** Fewer lines are no printed page; a longer line is a paragraph. */
const FEWEST = 16
const LONGEST_ROW = 64

/** So many brackets that go on in the next line tell that lines are rows: paragraphs hold theirs. */
const FEWEST_CUT = 2

function cutBrackets(lines: readonly Paragraph[]): number {
  return lines.filter(
    ({ text }, index) => openBrackets(0, text.chars) > 0 && closesFirst(lines[index + 1]?.text.chars ?? ''),
  ).length
}

/** What a page has cut, put together: rows of a printed page, and lists of units within a bracket. */
export const joinWrapped = (blocks: readonly Block[]): readonly Block[] => joinLists(joinRows(blocks))

const LISTED = new Signs('、，,')

/** The blocks, a paragraph that stops in a list within a bracket joined with the one that closes the bracket. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && goesOn(last.text.chars, block.text.chars))
      joined[joined.length - 1] = { ...last, text: concat([last.text, block.text]) }
    else joined.push(block)
  }
  return joined.length === blocks.length ? blocks : joined
}

const goesOn = (chars: string, next: string): boolean =>
  LISTED.at(chars, chars.length - 1) && openBrackets(0, chars) > 0 && closesFirst(next)

/** The blocks, rows of one paragraph put together and page marks left out; the same blocks for other pages. */
function joinRows(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < FEWEST) return blocks
  for (const block of blocks)
    if (block.kind === 'table' || block.text.chars.length > LONGEST_ROW) return blocks
  const lines: (PrintedLine & Paragraph)[] = []
  let page = false
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const { text, look } = block
    if (isPageFurniture(text.chars)) page = true
    else {
      lines.push({ ...block, indent: look.indent ?? 0, gap: !page && look.gap === true, page })
      page = false
    }
  }
  const width = cutBrackets(lines) >= FEWEST_CUT ? wrapWidth(lines) : undefined
  if (width === undefined) return blocks
  const joined = joins(lines, width)
  const paragraphs: Paragraph[] = []
  lines.forEach(({ kind, text, look }, index) => {
    const last = paragraphs.at(-1)
    if (last && joined[index] && last.look.align === look.align && last.look.heading === look.heading)
      paragraphs[paragraphs.length - 1] = { ...last, text: concat([last.text, text]) }
    else paragraphs.push({ kind, text, look })
  })
  return paragraphs
}
