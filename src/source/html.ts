/** A page to its parts: the body's blocks, the facts printed around it, breadcrumb and attachments. */
import { fieldOf } from '../notice/factLabels.ts'
import type { Block, Fact, Page, Paragraph } from './block.ts'
import { hasBreakTag, isBrokenByTags } from './breakTags.ts'
import { type AttachmentLink, findAttachments } from './html/attachments.ts'
import { findBody, type Range } from './html/body.ts'
import { findBreadcrumb } from './html/breadcrumb.ts'
import { coreEnd } from './html/density.ts'
import { factOf, informationTables, type LabelledValue, labelledValues, lineFact } from './html/facts.ts'
import { markFurniture } from './html/furniture.ts'
import { frontMatter, headTitle, metaFacts } from './html/head.ts'
import { withoutMenu } from './html/lead.ts'
import { numberLists } from './html/lists.ts'
import { type Marked, markRange, noneMarked } from './html/marked.ts'
import { Measure } from './html/measure.ts'
import { indexHooks } from './html/names.ts'
import { isPageLabel, outsideFacts } from './html/outside.ts'
import { type PlacedBlock, readBlocks } from './html/paragraphs.ts'
import { statedTitle } from './html/statedTitle.ts'
import { findTables, tableReader } from './html/tables.ts'
import { findTitle, titleText } from './html/title.ts'
import { beginsWithTitle } from './html/titleInBody.ts'
import { keysOf, titleKey } from './html/titleKeys.ts'
import { parentOf, parseTree, type Tree, type TreeNode } from './html/tree.ts'
import { trimBody } from './html/trim.ts'
import { joinWrapped } from './html/wrapped.ts'
import { withMarksBehind } from './labelMarks.ts'
import type { Text } from './text.ts'
import { withTextTables } from './textTables.ts'

const TAG =
  /<(?:!doctype\s+html|html|head|body|meta|div|p|table|td|span|article|section|h[1-6]|ul|li)\b[^<>]{0,2000}>/i
const REACH = 65_536

/** Whether a source is HTML rather than text that happens to hold a `<`, or a `<br>` within lines of its own. */
export function looksLikeHtml(source: string): boolean {
  const head = source.slice(0, REACH)
  return TAG.test(head) || (hasBreakTag(head) && isBrokenByTags(head))
}

/**
 * Reads a page. Every text of the result maps to where it stands in `source`; entities map to their whole range. Never
 * fails: a page without a body gives no blocks.
 */
export function readHtml(source: string): Page {
  const front = frontMatter(source)
  const tree = parseTree(front.length > 0 ? ' '.repeat(front.length) + source.slice(front.length) : source)
  const { marks, title, tabular, hooked, lists, offers } = tree.landmarks
  const everything = new Measure(tree)
  const skip = markFurniture(tree, everything)
  const measure = skip.includes(1) ? new Measure(tree, skip) : everything
  const tables = findTables(tree, tabular, measure)
  const { ranges, layout } = findBody(tree, marks, indexHooks(hooked), measure, tables)

  const values = labelledValues(tree, everything)
  const regions = informationTables(tree, values, everything)
  for (const region of regions) skip[region.index] = 1
  const inBody = (index: number): boolean => ranges.some(([start, end]) => index >= start && index < end)
  const links = findAttachments(tree, offers, inBody).filter(
    link => !underFurniture(tree, skip, link.node.index),
  )
  const reader = tableReader(tree, tables, skip)
  const parts = ranges.map(([start, end]) => readBlocks(tree, start, end, skip, reader))
  const placed = parts.length === 1 && parts[0] ? parts[0] : parts.flat()
  const {
    blocks,
    facts,
    title: own,
  } = trimBody(withoutAttachments(placed, links), share => coreEnd(tree, ranges, measure, share))

  const metas = metaFacts(marks)
  const headline = headTitle(tree, title) ?? front.title
  const body = outsideOf(tree, ranges)
  const numbered = lists.length === 0 ? blocks : numberLists(tree, blocks)
  const known = [metas.find(fact => fact.label === 'ArticleTitle')?.value, headline]
  const table = tableFacts(tree, values, regions, inBody)
  const stated = table.find(fact => fieldOf(fact.label) === 'title')?.value
  const read = withoutMenu(
    joinWrapped(withTextTables(withLabelsFirst(numbered.map(({ block }) => block)))),
    keysOf([...known, stated, own?.chars]),
  )
  const outside = titleOf(tree, ranges[0]?.[0] ?? 0, body, read, known, everything)
  const printed = own && !outside.block && !outside.fact ? titleOrFact(own, read) : outside
  return {
    blocks: printed.block ? [printed.block, ...read] : read,
    facts: unique([
      table,
      facts,
      outsideFacts(tree, body, [0, tree.nodes.length], false),
      ...regions.map(({ index, end }) => outsideFacts(tree, undefined, [index, end], true)),
      printed.fact ? [printed.fact] : [],
      metas,
    ]),
    breadcrumb: findBreadcrumb(tree, everything),
    ...(headline === undefined ? {} : { headTitle: headline }),
    attachments: links.map(({ name, href }) => ({ name, href })),
    layout,
  }
}

/** The blocks, marks that single out an item behind its label. */
function withLabelsFirst(blocks: readonly Block[]): readonly Block[] {
  const texts = withMarksBehind(blocks.map(block => (block.kind === 'paragraph' ? block.text : undefined)))
  if (!texts) return blocks
  return blocks.map((block, index) =>
    block.kind === 'paragraph' ? { ...block, text: texts[index] ?? block.text } : block,
  )
}

/** The facts of information tables, and of labels around the body that are no site's. */
function tableFacts(
  tree: Tree,
  values: readonly LabelledValue[],
  regions: readonly TreeNode[],
  inBody: (index: number) => boolean,
): Fact[] {
  const facts: Fact[] = []
  for (const value of values) {
    const { index } = value.node
    const inRegion = regions.some(region => index >= region.index && index < region.end)
    if (!inRegion && (inBody(index) || !isPageLabel(value.label))) continue
    const fact = factOf(tree, value)
    if (fact) facts.push(fact)
  }
  return facts
}

/** The title that is printed outside the body: a block, or a fact where the body repeats it. */
function titleOf(
  tree: Tree,
  start: number,
  skip: Marked,
  body: readonly Block[],
  known: readonly (string | undefined)[],
  measure: Measure,
): PrintedTitle {
  const node = findTitle(tree, skip, measure, start, known)
  const text = node && titleText(tree, node, skip)
  return text ? titleOrFact(statedTitle(text) ?? text, body) : {}
}

/** A title that is printed before the body: a block, or a fact where the body repeats it. */
interface PrintedTitle {
  readonly block?: Paragraph
  readonly fact?: Fact
}

const titleOrFact = (text: Text, body: readonly Block[]): PrintedTitle =>
  beginsWithTitle(body, text.chars)
    ? { fact: lineFact('标题', text) }
    : { block: { kind: 'paragraph', text, look: { heading: 1 } } }

/** Marks the body. */
function outsideOf(tree: Tree, ranges: readonly Range[]): Marked {
  const skip = noneMarked(tree)
  for (const [start, end] of ranges) markRange(tree, skip, start, end)
  return skip
}

function underFurniture(tree: Tree, skip: Marked, index: number): boolean {
  for (let node = tree.nodes[index]; node; node = parentOf(tree, node))
    if (skip[node.index]) return /^(?:nav|footer|aside)$/.test(node.name)
  return false
}

const ATTACHMENT_LABEL = /^(?:相关)?附\s?件(?:下载|列表)?\s?[:：]?$/

/** The blocks without the lines that only offer the attachments, and without these lines' label. */
function withoutAttachments(
  placed: readonly PlacedBlock[],
  links: readonly AttachmentLink[],
): readonly PlacedBlock[] {
  if (links.length === 0) return placed
  const names = new Set(links.map(link => titleKey(link.name)))
  const ends = new Map(links.map(({ node }) => [node.index, node.end]))
  const kept: PlacedBlock[] = []
  let end = 0
  const offers = ({ block, at, linked }: PlacedBlock): boolean => {
    if (block.kind === 'table' || linked < 0.5) return false
    for (let index = Math.max(end, at - 8); index <= at; index++) end = Math.max(end, ends.get(index) ?? 0)
    return at < end || names.has(titleKey(block.text.chars))
  }
  let before: PlacedBlock | undefined
  for (const one of placed) {
    if (!offers(one)) kept.push(one)
    else if (before && before === kept.at(-1) && isAttachmentLabel(before.block)) kept.pop()
    before = one
  }
  return kept
}

const isAttachmentLabel = (block: Block): boolean =>
  block.kind === 'paragraph' && ATTACHMENT_LABEL.test(block.text.chars)

/** The facts of several places, each once. */
function unique(places: readonly (readonly Fact[])[]): Fact[] {
  const facts: Fact[] = []
  // Most labels have one value: few facts need a key of both.
  const values = new Map<string, string>()
  const further = new Set<string>()
  for (const place of places)
    for (const fact of place) {
      const { label, value } = fact
      const first = values.get(label)
      if (first === undefined) values.set(label, value)
      else {
        const key = `${label}\n${value}`
        if (value === first || further.has(key)) continue
        further.add(key)
      }
      facts.push(fact)
    }
  return facts
}
