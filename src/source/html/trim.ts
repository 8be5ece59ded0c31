/** Takes the furniture off a body: lines that say what they are, and the facts printed under the title. */
import type { Fact, Paragraph } from '../block.ts'
import { bareRow, isReading, pageLine } from '../pageLine.ts'
import { isOfSigns, isPageMark } from '../plainFurniture.ts'
import { Signs } from '../signs.ts'
import { bareSteps } from '../steps.ts'
import type { Text } from '../text.ts'
import { factsOf, lineFacts } from './bodyFacts.ts'
import { lineFact } from './facts.ts'
import { furnitureOf, furnitureWith, mayBeFoot } from './furnitureLines.ts'
import { isColonAt } from './pairs.ts'
import type { PlacedBlock } from './paragraphs.ts'
import { statedTitle } from './statedTitle.ts'
import { type CoreEnd, withoutTail } from './tail.ts'

/** The body without furniture, and the facts that its first and last lines print. */
export interface Trimmed {
  readonly blocks: readonly PlacedBlock[]
  readonly facts: readonly Fact[]
  /** The title that a line among these facts states. */
  readonly title?: Text
}

/** How far from the body's beginning, and from its end, a line of facts may stand. */
const HEAD = 14
const TAIL = 8
/** From this length on a paragraph belongs to the notice's text, and no facts follow. */
const TEXT = 60

/** Numbers without a mark of their own, `3/5`, are the notice's. */
const DIGIT = new Signs('0123456789')

/** Drops what is furniture from the blocks of a body; `coreEnd` tells where the element ends that holds the text. */
export function trimBody(blocks: readonly PlacedBlock[], coreEnd: CoreEnd): Trimmed {
  const kept: PlacedBlock[] = []
  const facts: Fact[] = []
  // Blocks that stand behind what the page prints for itself.
  const follow = new Set<PlacedBlock>()
  let dropped = false
  let listing = false
  let started = false
  let title: Text | undefined
  const head = new PageHead()
  for (let index = 0; index < blocks.length; index++) {
    const placed = blocks[index]
    if (!placed) break
    const { block, linked, traits } = placed
    if (block.kind === 'table') {
      kept.push(placed)
      started = true
      listing = false
      continue
    }
    const { chars } = block.text
    // What stands behind the number of a printed page is the notice's own.
    if ((isPageMark(chars) && !DIGIT.at(chars, 0)) || isOfSigns(chars)) continue
    const furniture = furnitureWith(chars, traits)
    if (furniture === 'foot' && index >= blocks.length / 2) {
      while (isFootLine(kept.at(-1))) kept.pop()
      break
    }
    // Whether more goes with it is for what stands around it to say.
    if (furniture === 'files') {
      kept.push(placed)
      continue
    }
    if (furniture === 'list') {
      listing = onlyLinks(blocks, index)
      if (listing) continue
    } else if (furniture === 'line' || furniture === 'foot' || (listing && linked > 0.5)) {
      dropped = true
      continue
    } else listing = false
    const printed =
      (started || index >= HEAD ? undefined : (lineFacts(block, false) ?? head.factsOf(block))) ??
      (index >= blocks.length - TAIL ? lineFacts(block, true) : undefined)
    const stated = printed || started || index >= HEAD ? undefined : statedTitle(block.text)
    if (stated && ((dropped && facts.length > 0) || isTold(blocks[index + 1]))) {
      facts.push(lineFact('标题', stated))
      title ??= stated
      dropped = true
    } else if (printed) {
      facts.push(...printed)
      dropped = true
    } else {
      if (dropped) follow.add(placed)
      dropped = false
      kept.push(placed)
      if (chars.length >= TEXT || isColonAt(chars, chars.length - 1)) started = true
    }
  }
  const left = withoutMenus(withoutTail(kept, follow, coreEnd))
  return title ? { blocks: left, facts, title } : { blocks: left, facts }
}

/** Whether the block is a line of facts. */
const isTold = (placed: PlacedBlock | undefined): boolean =>
  placed?.block.kind === 'paragraph' && lineFacts(placed.block, false) !== undefined

/** The lines before the text that are the page's own; a row of facts without colons may go on over the next ones. */
class PageHead {
  private inRows = false

  /** What the line says of the page, nothing where it is furniture; `undefined` for the notice's own. */
  factsOf(block: Paragraph): Fact[] | undefined {
    const { chars } = block.text
    const row = bareRow(chars)
    this.inRows =
      row !== undefined && (this.inRows || (row.sure && row.pairs.some(({ start, end }) => end > start)))
    const pairs = this.inRows ? row?.pairs : pageLine(chars)
    if (pairs) return factsOf(block, pairs) ?? []
    return bareSteps(chars) || (isReading(chars) && isPlain(block)) ? [] : undefined
  }
}

/** Whether nothing makes the paragraph look like a title. */
const isPlain = ({ look: { heading, align, bold } }: Paragraph): boolean =>
  heading === undefined && align === undefined && bold === undefined

/** Whether links, and nothing else, follow within the next lines. */
function onlyLinks(blocks: readonly PlacedBlock[], heading: number): boolean {
  const next = blocks.slice(heading + 1, heading + 4)
  return next.every(
    ({ block, linked }) => block.kind === 'paragraph' && (linked > 0.5 || furnitureOf(block.text.chars)),
  )
}

function isFootLine(placed: PlacedBlock | undefined): boolean {
  return placed?.block.kind === 'paragraph' && mayBeFoot(placed.block.text.chars)
}

/** From this many on, lines that are nothing but links to other pages are a menu or a list of further reading. */
const MENU = 3
/** A heading of such a list. */
const MENU_HEADING = /^[^，。；：、《》（）()]{1,14}$/

/** The blocks without menus, and without the lines of links before the first and after the last line of text. */
function withoutMenus(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  if (!blocks.some(isLink)) return blocks
  const kept: PlacedBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    let end = at
    while (isLink(blocks[end])) end++
    if (end === at) {
      const placed = blocks[at++]
      if (placed) kept.push(placed)
      continue
    }
    const edge = kept.length <= 1 || end === blocks.length
    if (end - at < MENU && !edge) kept.push(...blocks.slice(at, end))
    else if (edge && end - at >= MENU && isMenuHeading(kept.at(-1))) kept.pop()
    at = end
  }
  return kept
}

const isLink = (placed: PlacedBlock | undefined): boolean =>
  placed?.block.kind === 'paragraph' && placed.linked >= 0.8

function isMenuHeading(placed: PlacedBlock | undefined): boolean {
  return placed?.block.kind === 'paragraph' && MENU_HEADING.test(placed.block.text.chars)
}
