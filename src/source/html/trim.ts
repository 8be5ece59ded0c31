/** Takes the furniture off a body: lines that say what they are, and the facts printed under the title. */
import { type FactField, fieldOf } from '../../notice/factLabels.ts'
import type { Fact, Paragraph } from '../block.ts'
import { publicationPairs, withoutSwitches } from '../publication.ts'
import { range, slice } from '../text.ts'
import { furnitureOf, mayBeFoot } from './furnitureLines.ts'
import { isBorrowed, type Pair, pairsOf } from './pairs.ts'
import type { PlacedBlock } from './paragraphs.ts'

/** The body without furniture, and the facts that its first and last lines print. */
export interface Trimmed {
  readonly blocks: readonly PlacedBlock[]
  readonly facts: readonly Fact[]
}

/** How far from the body's beginning, and from its end, a line of facts may stand. */
const HEAD = 14
const TAIL = 8
/** A fact's value in a line is no longer than this. */
const LONGEST_VALUE = 80
/** From this length on a paragraph belongs to the notice's text, and no facts follow. */
const TEXT = 60

/** Labels that a notice's own text uses as well. */
const AMBIGUOUS: ReadonlySet<FactField> = new Set(['responsibleOffice', 'title'])
const PAGE_LABEL =
  /^(?:作者|编辑|责任编辑|审核|校对|点击|点击数|浏览次数|浏览量|阅读次数|阅读量|访问量|更新时间|更新日期|字号|字体|关键词|栏目|语言|网址|链接)$/
/** A label that only a page prints, after the notice's end. */
const TAIL_LABEL =
  /^(?:来源|信息来源|作者|编辑|责任编辑|审核|校对|点击数|浏览次数|阅读次数|发布时间|发布日期|发布机构|发布单位)$/

/** Drops what is furniture from the blocks of a body. */
export function trimBody(blocks: readonly PlacedBlock[]): Trimmed {
  const kept: PlacedBlock[] = []
  const facts: Fact[] = []
  let listing = false
  let started = false
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
    const furniture = furnitureOf(chars)
    if (furniture === 'foot' && index >= blocks.length / 2) {
      while (isFootLine(kept.at(-1))) kept.pop()
      break
    }
    if (furniture === 'list') {
      listing = onlyLinks(blocks, index)
      if (listing) continue
    } else if (furniture === 'line' || furniture === 'foot' || (listing && linked > 0.5)) continue
    else listing = false
    const printed = started || index >= HEAD ? [] : lineFacts(block, false)
    const trailing = index >= blocks.length - TAIL ? lineFacts(block, true) : []
    if (printed.length > 0) facts.push(...printed)
    else if (trailing.length > 0) facts.push(...trailing)
    else {
      kept.push(placed)
      if (chars.length >= TEXT || chars.endsWith('：') || chars.endsWith(':')) started = true
    }
  }
  return { blocks: withoutMenus(kept), facts }
}

/** Whether links, and nothing else, follow within the next lines. */
function onlyLinks(blocks: readonly PlacedBlock[], heading: number): boolean {
  const next = blocks.slice(heading + 1, heading + 4)
  return next.every(
    ({ block, linked }) => block.kind === 'paragraph' && (linked > 0.5 || furnitureOf(block.text.chars)),
  )
}

const COLON = /[:：]/
/** A colon behind these many characters ends no label that begins its line. */
const FARTHEST = 32

/** The facts of a line that holds nothing else. */
function lineFacts(block: Paragraph, tail: boolean): Fact[] {
  const { chars } = block.text
  const published = tail ? [] : publicationPairs(chars)
  if (published.length > 0) return published.flatMap(pair => pairFact(block, pair))
  const colon = chars.search(COLON)
  if (colon < 0 || colon > FARTHEST) return []
  const pairs = pairsOf(chars)
  const first = pairs[0]
  if (!first || !isWhole(chars, first)) return []
  const fits = pairs.every(({ label, start, end }) => {
    const field = fieldOf(label)
    if (!field || AMBIGUOUS.has(field) || end - start > LONGEST_VALUE) return false
    return tail ? TAIL_LABEL.test(label) : field !== 'other' || PAGE_LABEL.test(label)
  })
  return fits ? pairs.flatMap(pair => pairFact(block, pair)) : []
}

/** Whether nothing but the label stands before the first value. */
function isWhole(chars: string, first: Pair): boolean {
  const before = chars.slice(0, first.start).replace(/[\s:：[【(（]/g, '')
  return before === first.label
}

/** Where a value ends though the label that follows is not in the table: `市教育局　时间：2024-02-01`. */
const NEXT_LABEL =
  /\s+[\u3400-\u9fff]{2,6}\s?[:：]|(?:时间|日期|作者|编辑|审核|点击|浏览|阅读|访问|字号|字体)[\u3400-\u9fff]{0,3}[:：]/
const TRAILING = /[\s\])】）|｜]+$/
const TRAILING_DATE = /\s*(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}.{0,12}$/

/** The fact that a pair in a paragraph is, if it has a value. */
export function pairFact(block: Paragraph, { label, start, end }: Pair): Fact[] {
  const printed = block.text.chars.slice(start, end)
  const next = printed.search(NEXT_LABEL)
  const own = next < 0 ? printed : printed.slice(0, next)
  const plain = withoutSwitches(own)
  const value = (fieldOf(label) === 'issuer' ? plain.replace(TRAILING_DATE, '') : plain).replace(TRAILING, '')
  const text = slice(block.text, start, start + value.length)
  const at = range(text)
  return value === '' || isBorrowed(label, value)
    ? []
    : [{ label, value, origin: 'line', ...(at ? { range: at } : {}) }]
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
