/** A page to its parts: the body's blocks, the facts printed around it, breadcrumb and attachments. */
import type { Block, Fact, Page, Paragraph } from './block.ts'
import { type AttachmentLink, findAttachments } from './html/attachments.ts'
import { findBody, type Range } from './html/body.ts'
import { findBreadcrumb } from './html/breadcrumb.ts'
import { factOf, informationTables, labelledValues } from './html/facts.ts'
import { markFurniture, markRange } from './html/furniture.ts'
import { frontMatter, headTitle, metaFacts } from './html/head.ts'
import { numberLists } from './html/lists.ts'
import { countNodes, Measure } from './html/measure.ts'
import { indexHooks } from './html/names.ts'
import { isPageLabel, outsideFacts } from './html/outside.ts'
import { type PlacedBlock, readBlocks } from './html/paragraphs.ts'
import { findTables, isData, tableReader } from './html/tables.ts'
import { beginsWithTitle, findTitle, titleBlock, titleKey } from './html/title.ts'
import { parseTree, type Tree } from './html/tree.ts'
import { trimBody } from './html/trim.ts'
import { joinWrapped } from './html/wrapped.ts'
import { range } from './text.ts'

const TAG =
  /<(?:!doctype\s+html|html|head|body|meta|div|p|br|table|td|span|article|section|h[1-6]|ul|li)\b[^<>]{0,2000}>/i
const REACH = 65_536

/** Whether a source is HTML rather than text that happens to hold a `<`. */
export function looksLikeHtml(source: string): boolean {
  return TAG.test(source.slice(0, REACH))
}

/**
 * Reads a page. Every text of the result maps to where it stands in `source`; entities map to their whole range. Never
 * fails: a page without a body gives no blocks.
 */
export function readHtml(source: string): Page {
  const front = frontMatter(source)
  const tree = parseTree(front.length > 0 ? ' '.repeat(front.length) + source.slice(front.length) : source)
  const kinds = countNodes(tree)
  const everything = new Measure(tree, kinds)
  const skip = markFurniture(tree, everything)
  const measure = new Measure(tree, kinds, skip)
  const parts = findTables(tree)
  const data = new Set(
    [...parts.values()].filter(table => isData(table, measure)).map(({ node }) => node.index),
  )
  const { ranges, layout } = findBody(tree, indexHooks(tree), measure, data)

  const none = new Uint8Array(tree.nodes.length)
  const values = labelledValues(tree, everything)
  const regions = informationTables(tree, values, everything)
  for (const region of regions) skip[region.index] = 1
  const inBody = (index: number): boolean => ranges.some(([start, end]) => index >= start && index < end)
  const inRegion = (index: number): boolean =>
    regions.some(region => index >= region.index && index < region.end)
  const tableFacts = values
    .filter(({ node, label }) => inRegion(node.index) || (!inBody(node.index) && isPageLabel(label)))
    .flatMap(value => factOf(tree, value, none) ?? [])

  const tables = tableReader(tree, parts, measure, skip)
  const placed = ranges.flatMap(([start, end]) => readBlocks(tree, start, end, skip, tables))
  const links = findAttachments(tree, inBody).filter(link => !underFurniture(tree, skip, link.node.index))
  const { blocks, facts } = trimBody(withoutAttachments(placed, links))

  const metas = metaFacts(tree)
  const headline = headTitle(tree) ?? front.title
  const body = outsideOf(tree, ranges)
  const outside = [
    ...outsideFacts(tree, body, [0, tree.nodes.length], false),
    ...regions.flatMap(region => outsideFacts(tree, none, [region.index, region.end], true)),
  ]
  const known = [metas.find(fact => fact.label === 'ArticleTitle')?.value, headline].filter(
    title => title !== undefined,
  )
  const read = joinWrapped(numberLists(tree, blocks).map(({ block }) => block))
  const title = titleOf(tree, ranges[0]?.[0] ?? 0, body, read, known, everything)
  return {
    blocks: [...title.blocks, ...read],
    facts: unique([...tableFacts, ...facts, ...outside, ...title.facts, ...metas]),
    breadcrumb: findBreadcrumb(tree, everything),
    ...(headline === undefined ? {} : { headTitle: headline }),
    attachments: links.map(({ name, href }) => ({ name, href })),
    layout,
  }
}

/** How many of the body's first blocks may print its title. */
const HEAD = 12

/** The title that is printed outside the body: a block, or a fact where the body repeats it. */
function titleOf(
  tree: Tree,
  start: number,
  skip: Uint8Array,
  body: readonly Block[],
  known: readonly string[],
  measure: Measure,
): { readonly blocks: readonly Paragraph[]; readonly facts: readonly Fact[] } {
  const node = findTitle(tree, skip, measure, start, known)
  const block = node ? titleBlock(tree, node, skip) : undefined
  if (!block) return { blocks: [], facts: [] }
  const first: string[] = []
  for (const part of body.slice(0, HEAD)) if (part.kind === 'paragraph') first.push(part.text.chars)
  if (!beginsWithTitle(first, block.text.chars)) return { blocks: [block], facts: [] }
  const at = range(block.text)
  const fact: Fact = { label: '标题', value: block.text.chars, origin: 'line', ...(at ? { range: at } : {}) }
  return { blocks: [], facts: [fact] }
}

/** Marks the body. */
function outsideOf(tree: Tree, ranges: readonly Range[]): Uint8Array {
  const skip = new Uint8Array(tree.nodes.length)
  for (const [start, end] of ranges) markRange(tree, skip, start, end)
  return skip
}

function underFurniture(tree: Tree, skip: Uint8Array, index: number): boolean {
  for (let node = tree.nodes[index]; node; node = tree.nodes[node.parent])
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
  let end = 0
  const offers = placed.map(({ block, at, linked }) => {
    if (block.kind === 'table' || linked < 0.5) return false
    for (let index = Math.max(end, at - 8); index <= at; index++) end = Math.max(end, ends.get(index) ?? 0)
    return at < end || names.has(titleKey(block.text.chars))
  })
  return placed.filter(({ block }, index) => {
    if (offers[index]) return false
    return !(offers[index + 1] && block.kind === 'paragraph' && ATTACHMENT_LABEL.test(block.text.chars))
  })
}

function unique(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ label, value }) => {
    const key = `${label}\n${value}`
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}
