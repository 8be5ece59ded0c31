/** The facts that lines outside the body print: `来源：… 发布时间：…`, the document number under the title. */
import { fieldOf } from '../../notice/factLabels.ts'
import type { Fact, Paragraph } from '../block.ts'
import { Guarded } from '../guarded.ts'
import { Signs } from '../signs.ts'
import { trim } from '../text.ts'
import type { Range } from './body.ts'
import { pairFact } from './bodyFacts.ts'
import { KEPT, kindAt } from './characters.ts'
import { lineFact } from './facts.ts'
import { furnitureOf } from './furnitureLines.ts'
import type { Marked } from './marked.ts'
import { colonIn, mayEndLabel, pairsOf } from './pairs.ts'
import { readBlocks } from './paragraphs.ts'
import { COLON as COLON_SIGN } from './traits.ts'
import type { Tree, TreeNode } from './tree.ts'

const NUMBER =
  '[\\u3400-\\u9fff]{2,24}[〔［[【(（]\\s?(?:19|20)\\d{2}\\s?[〕］\\]】)）]\\s?第?\\s?\\d{1,5}\\s?号'
/** One, or two of offices that write together. */
const DOCUMENT_NUMBER = new Guarded(
  'last',
  '号',
  new RegExp(`^${NUMBER}(?:\\s{0,40}[、，,；;/]?\\s{0,4}${NUMBER})?$`),
)
/** From this many pairs on, a line is an information table. */
const RUN = 4
const LONGEST_LINE = 400
const LONGEST_VALUE = 200

/** Further labels that say something of the notice wherever they stand on a page. */
const TELLING =
  /^(?:有效性|时效性|效力状态|文件状态|是否有效|(?:实施|施行|生效|失效|废止)(?:日期|时间)|主题词|文种|公文种类|体裁分类|统一编号|规范性文件(?:统一)?(?:编号|登记号))$/

/** Labels of the information table that the feet of pages print, too, for the site. */
const OF_SITE = /^(?:承办单位|牵头单位|责任部门|主题|主题类别|名称|标题)$/

/** Whether a label outside an information table is a fact of the notice; others (字号, 链接) are the site's. */
export function isPageLabel(label: string): boolean {
  const field = fieldOf(label)
  return field !== undefined && !OF_SITE.test(label) && (field !== 'other' || TELLING.test(label))
}

/**
 * The facts of the lines of `[start, end)` but for subtrees marked in `skip`. In an information table (`table`) every
 * label of the table of labels counts.
 */
export function outsideFacts(
  tree: Tree,
  skip: Marked | undefined,
  [start, end]: Range,
  table: boolean,
): Fact[] {
  const facts: Fact[] = []
  for (const [from, to] of promisingLines(tree, skip, start, end))
    for (const { block, linked } of readBlocks(tree, from, to, skip))
      if (block.kind === 'paragraph') addFacts(facts, block, linked, table)
  return facts
}

/** Adds the facts that a line prints, of which `linked` stands in links. */
function addFacts(facts: Fact[], block: Paragraph, linked: number, table: boolean): void {
  const { chars } = block.text
  if (chars.length > LONGEST_LINE) return
  if (linked < 0.5 && DOCUMENT_NUMBER.test(chars)) {
    if (furnitureOf(chars) !== 'foot') facts.push(lineFact('发文字号', block.text))
    return
  }
  const pairs = pairsOf(chars)
  const [first] = pairs
  if (!first || furnitureOf(chars) === 'foot') return
  const before = trim(block.text, 0, first.from)
  if (linked < 0.5 && DOCUMENT_NUMBER.test(before.chars)) facts.push(lineFact('发文字号', before))
  const whole = table || pairs.length >= RUN
  for (const pair of pairs) {
    if (!(whole || isPageLabel(pair.label)) || pair.end - pair.start > LONGEST_VALUE) continue
    const fact = pairFact(block, pair)
    if (fact) facts.push(fact)
  }
}

/** Nothing of a fact; the colon behind a label, or what may be its end; a value behind that, or what a number ends in. */
const NOTHING = 0
const COLON = 1
const FACT = 2

/** The stretches between the beginnings and ends of blocks that may print a fact: reading all of a page costs time. */
function promisingLines(tree: Tree, skip: Marked | undefined, first: number, last: number): Range[] {
  const lines: Range[] = []
  let start = first
  let found = NOTHING
  let close = last
  const end = (at: number): void => {
    if (found === FACT) lines.push([start, at])
    start = at
    found = NOTHING
  }
  const open: number[] = []
  for (let at = first; at < last; ) {
    while (at >= close) {
      end(at)
      close = open.pop() ?? last
    }
    const node = tree.nodes[at]
    if (!node) break
    if (skip?.[at] || node.style.hidden) {
      at = node.end
      continue
    }
    if (node.length > 0) found = found === NOTHING ? signOf(node) : FACT
    else if (node.block && node.end > at + 1) {
      end(at)
      open.push(close)
      close = node.end
    }
    at++
  }
  end(last)
  return lines
}

/** What a document number ends in. */
const NUMBER_LAST = new Signs('号')

/** What a text has of a fact. */
function signOf({ data, traits }: TreeNode): number {
  let last = data.length - 1
  while (last >= 0 && kindAt(data, last) !== KEPT) last--
  if (NUMBER_LAST.at(data, last)) return FACT
  if (!(traits & COLON_SIGN)) return NOTHING
  let sign = NOTHING
  for (let colon = colonIn(data, 0); colon >= 0; colon = colonIn(data, colon + 1))
    if (mayEndLabel(data, colon)) {
      if (colon < last) return FACT
      sign = COLON
    }
  return sign
}
