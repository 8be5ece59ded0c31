/** Takes the furniture off a body: lines that say what they are, and the facts printed under the title. */
import { type FactField, fieldOf } from '../../notice/factLabels.ts'
import type { Fact, Paragraph } from '../block.ts'
import { Guarded } from '../guarded.ts'
import { isTelling } from '../pageLabels.ts'
import { bareRow, isReading, pageLine } from '../pageLine.ts'
import { isPageMark } from '../plainFurniture.ts'
import { publicationPairs, withoutButtons } from '../publication.ts'
import { Signs, SPACES } from '../signs.ts'
import { bareSteps } from '../steps.ts'
import { slice, type Text } from '../text.ts'
import { lineFact } from './facts.ts'
import { furnitureOf, mayBeFoot } from './furnitureLines.ts'
import { mayBeFurniture } from './furnitureSigns.ts'
import { colonIn, isBorrowed, isColonAt, type Pair, pairsOf } from './pairs.ts'
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
/** A fact's value in a line is no longer than this. */
const LONGEST_VALUE = 80
/** From this length on a paragraph belongs to the notice's text, and no facts follow. */
const TEXT = 60

/** Numbers without a mark of their own, `3/5`, are the notice's. */
const DIGIT = new Signs('0123456789')
/** In lines up to this length the characters tell whether they may be furniture. */
const SHORT = 40

/** Labels that a notice's own text uses as well. */
const AMBIGUOUS: ReadonlySet<FactField> = new Set(['responsibleOffice', 'title'])
const PAGE_LABEL =
  /^(?:作者|编辑|责任编辑|审核|校对|点击|点击数|浏览次数|浏览量|阅读次数|阅读量|访问量|更新时间|更新日期|字号|字体|关键词|栏目|语言|网址|链接)$/
const DAY =
  /^(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/
/** A label that only a page prints, after the notice's end. */
const TAIL_LABEL =
  /^(?:来源|信息来源|作者|编辑|责任编辑|审核|校对|点击数|浏览次数|阅读次数|发布时间|发布日期|发布机构|发布单位)$/

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
    const { block, linked } = placed
    if (block.kind === 'table') {
      kept.push(placed)
      started = true
      listing = false
      continue
    }
    const { chars } = block.text
    // What stands behind the number of a printed page is the notice's own.
    if (isPageMark(chars) && !DIGIT.at(chars, 0)) continue
    const furniture = chars.length > SHORT || mayBeFurniture(chars) ? furnitureOf(chars) : undefined
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

/** A colon behind these many characters ends no label that begins its line. */
const FARTHEST = 32

/** The facts of a line that holds nothing else; `undefined` for other lines. */
function lineFacts(block: Paragraph, tail: boolean): Fact[] | undefined {
  const { chars } = block.text
  const published = tail ? [] : publicationPairs(chars)
  if (published.length > 0) return factsOf(block, published)
  if (colonIn(chars, 0, Math.min(chars.length, FARTHEST + 1)) < 0) return undefined
  const pairs = pairsOf(chars)
  const first = pairs[0]
  if (!first || !isWhole(chars, first)) return undefined
  const fits = pairs.every(({ label, start, end }) => {
    const field = fieldOf(label)
    if (!field || AMBIGUOUS.has(field) || end - start > LONGEST_VALUE) return false
    return tail ? TAIL_LABEL.test(label) : field !== 'other' || PAGE_LABEL.test(label)
  })
  const own = tail || pairs.some(({ label, start, end }) => isPages(label, chars.slice(start, end)))
  return fits && own ? factsOf(block, pairs) : undefined
}

/** Whether a line is the page's by one of its pairs; a notice's own text may tell a time, but hardly one day and no more. */
const isPages = (label: string, value: string): boolean =>
  isTelling(label) || PAGE_LABEL.test(label) || (fieldOf(label) === 'publishedDate' && DAY.test(value))

function factsOf(block: Paragraph, pairs: readonly Pair[]): Fact[] | undefined {
  const facts: Fact[] = []
  for (const pair of pairs) {
    const fact = pairFact(block, pair)
    if (fact) facts.push(fact)
  }
  return facts.length > 0 ? facts : undefined
}

/** Whether nothing but the label stands before the first value. */
function isWhole(chars: string, first: Pair): boolean {
  const before = chars.slice(0, first.start).replace(/[\s:：[【(（]/g, '')
  return before === first.label
}

/** Where a value ends though the label that follows is not in the table: `市教育局　时间：2024-02-01`. */
const NEXT_LABEL = new Guarded(
  'any',
  ':：',
  /\s+[\u3400-\u9fff]{2,6}\s?[:：]|(?:时间|日期|作者|编辑|审核|点击|浏览|阅读|访问|字号|字体)[\u3400-\u9fff]{0,3}[:：]/,
)
const TRAILING = new Guarded('last', `${SPACES}])】）|｜`, /[\s\])】）|｜]+$/)
const TRAILING_DATE = new Guarded(
  'any',
  '12',
  /\s*(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}.{0,12}$/,
)

/** The fact that a pair in a paragraph is, if it has a value. */
export function pairFact(block: Paragraph, { label, start, end }: Pair): Fact | undefined {
  const printed = block.text.chars.slice(start, end)
  const own = withoutButtons(printed.slice(0, NEXT_LABEL.exec(printed)?.index))
  const plain = fieldOf(label) === 'issuer' ? own.slice(0, TRAILING_DATE.exec(own)?.index) : own
  const value = plain.slice(0, TRAILING.exec(plain)?.index)
  if (value === '' || isBorrowed(label, value)) return undefined
  return lineFact(label, slice(block.text, start, start + value.length))
}

function isFootLine(placed: PlacedBlock | undefined): boolean {
  return placed?.block.kind === 'paragraph' && mayBeFoot(placed.block.text.chars)
}

/** From this many on, lines that are nothing but links to other pages are a menu or a list of further reading. */
const MENU = 3
/** A heading of such a list. */
const MENU_HEADING = /^[^，。；：、《》（）()]{1,14}$/

/** The blocks without menus, and without the lines of links before the first and after the last line of text. */
function withoutMenus(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const isLink = (placed: PlacedBlock | undefined): boolean =>
    placed?.block.kind === 'paragraph' && placed.linked >= 0.8
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

function isMenuHeading(placed: PlacedBlock | undefined): boolean {
  return placed?.block.kind === 'paragraph' && MENU_HEADING.test(placed.block.text.chars)
}
