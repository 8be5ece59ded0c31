/** Nodes to paragraphs and tables: where lines begin and end, and how they look. */
import type { Block, Paragraph } from '../block.ts'
import { unified } from '../radicals.ts'
import { concat, range, type Text, textAt } from '../text.ts'
import { alignText } from './align.ts'
import { isLayout } from './characters.ts'
import { Looks } from './looks.ts'
import type { Marked } from './marked.ts'
import type { TableReader } from './tables.ts'
import { traitsOf } from './traits.ts'
import { isVerbatim, type Tree, type TreeNode } from './tree.ts'
import { printedLines } from './whitespace.ts'

/** A block with what the choice of body and furniture needs to know about it. */
export interface PlacedBlock {
  readonly block: Block
  /** The index of the node that its first text, or the table, is. */
  readonly at: number
  /** How much of its text stands in links, from 0 to 1. */
  readonly linked: number
  /** Which characters a paragraph has, as flags. */
  readonly traits: number
}

/**
 * The paragraphs and tables of `[start, end)`. Subtrees marked in `skip`, if given, are left out; tables are read by `tables`,
 * and are transparent where it is not given or says so.
 */
export function readBlocks(
  tree: Tree,
  start: number,
  end: number,
  skip: Marked | undefined,
  tables?: TableReader,
): PlacedBlock[] {
  const builder = new Builder(tree)
  const open: TreeNode[] = []
  let around: TreeNode | undefined
  let close = end + 1
  let at = start
  while (at < end) {
    while (around && close <= at) {
      builder.leave(around)
      around = open.pop()
      close = around ? around.end : end + 1
    }
    const node = tree.nodes[at]
    if (!node) break
    if (skip?.[at] || node.style.hidden) {
      at = node.end
      continue
    }
    if (node.kind === 'text') builder.add(node)
    else if (node.name === 'br') builder.lineBreak()
    else if (node.name === 'hr') builder.boundary()
    else if (node.block) {
      builder.boundary()
      const table = node.name === 'table' ? tables?.(node) : undefined
      if (table) {
        builder.table(table.before, table.block, node)
        at = node.end
        continue
      }
      if (around) open.push(around)
      around = node
      close = node.end
    }
    at++
  }
  for (; around; around = open.pop()) builder.leave(around)
  builder.boundary()
  return builder.blocks
}

/** The texts of the paragraphs of `[start, end)`, as `readBlocks` reads them. */
export function paragraphsIn(tree: Tree, start: number, end: number, skip: Marked | undefined): Text[] {
  const texts: Text[] = []
  for (const { block } of readBlocks(tree, start, end, skip))
    if (block.kind === 'paragraph') texts.push(block.text)
  return texts
}

const NO_TEXTS: TreeNode[] = []

class Builder {
  readonly blocks: PlacedBlock[] = []
  private readonly tree: Tree
  /** The first text of the paragraph at hand, … */
  private first: TreeNode | undefined = undefined
  /** … and all of them, where there are several. */
  private texts = NO_TEXTS
  private gap = false
  private readonly looks = new Looks()

  constructor(tree: Tree) {
    this.tree = tree
  }

  add(node: TreeNode): void {
    const { first } = this
    if (first) {
      if (this.texts.length > 0) this.texts.push(node)
      else this.texts = [first, node]
    } else if (!isSpace(node)) this.first = node
  }

  lineBreak(): void {
    if (!this.boundary()) this.gap = true
  }

  /** The end of a block element; an empty paragraph is a gap. */
  leave(node: TreeNode): void {
    const filled = this.boundary()
    if (!filled && node.name === 'p' && node.end <= node.index + 2) this.gap = true
  }

  /** Ends the paragraph, if there is one. Says whether there was. */
  boundary(): boolean {
    const { first, texts } = this
    if (!first) return false
    this.first = undefined
    if (texts.length === 0) {
      if (this.single(first)) return true
      if (FIXED_SPACE.test(first.data)) this.gap = true
      return false
    }
    this.texts = NO_TEXTS
    if (this.several(texts, first.style.pre)) return true
    if (texts.some(({ data }) => FIXED_SPACE.test(data))) this.gap = true
    return false
  }

  /** Adds the lines of a paragraph of one text. Says whether there are any. */
  private single(node: TreeNode): boolean {
    const { style } = node
    if (node.kept) {
      this.push(textAt(node.data, node.from), 0, node, style.bold, style.link ? 1 : 0, node.traits)
      return true
    }
    if (node.length === 0) return false
    const lines = printedLines(originOf(this.tree, node), style.pre)
    for (const { text, indent } of lines)
      this.push(text, indent, node, style.bold, style.link ? 1 : 0, traitsOf(text.chars))
    return lines.length > 0
  }

  /** Adds the lines of a paragraph of several texts, each with those that print it. Says whether there are any. */
  private several(nodes: readonly TreeNode[], pre: boolean): boolean {
    const texts = nodes.map(node => originOf(this.tree, node))
    const whole = concat(texts)
    if (nodes.every(({ kept }) => kept)) {
      this.pushOf(whole, 0, nodes)
      return true
    }
    const lines = printedLines(whole, pre)
    let first = 0
    for (const { text, indent } of lines) {
      const [start, end] = rangeOf(text)
      while (first < texts.length - 1 && rangeOf(texts[first])[1] <= start) first++
      let last = first
      while (last < texts.length - 1 && rangeOf(texts[last + 1])[0] < end) last++
      const own = nodes.slice(first, last + 1)
      this.pushOf(text, indent, own.length === 1 ? own : own.filter(({ data }) => /\S/.test(data)))
    }
    return lines.length > 0
  }

  table(before: readonly PlacedBlock[], block: Block, node: TreeNode): void {
    this.blocks.push(...before, { block, at: node.index, linked: 0, traits: 0 })
    this.gap = false
  }

  /** Adds a line that some texts print. */
  private pushOf(text: Text, indent: number, nodes: readonly TreeNode[]): void {
    const leading = nodes[0]
    if (!leading) return
    let total = 0
    let linked = 0
    let bold = true
    for (const { data, style } of nodes) {
      total += data.length
      if (style.link) linked += data.length
      bold &&= style.bold
    }
    this.push(text, indent, leading, bold, total === 0 ? 0 : linked / total, traitsOf(text.chars))
  }

  /** Adds a line that begins with the text `leading`. */
  private push(
    text: Text,
    indent: number,
    leading: TreeNode,
    bold: boolean,
    linked: number,
    traits: number,
  ): void {
    const look = this.looks.of(leading.style, indent, bold, this.gap)
    const block: Paragraph = { kind: 'paragraph', text, look }
    this.blocks.push({ block, at: leading.index, linked, traits })
    this.gap = false
  }
}

/** Whether a text is nothing but white space that collapses; it prints nothing where a line begins. */
const isSpace = ({ length, style, data }: TreeNode): boolean =>
  length === 0 && !style.pre && isLayout(data, 0, data.length)

/** A text with its origin. */
const originOf = ({ source }: Tree, node: TreeNode): Text =>
  isVerbatim(node) ? textAt(node.data, node.from) : aligned(source, node)

function aligned(source: string, { from, to }: TreeNode): Text {
  const { chars, runs, start } = alignText(source, from, to)
  return { chars: unified(chars), runs, start }
}

/** White space that does not collapse: a line of it is a gap. */
const FIXED_SPACE = /[\u00a0\u3000]/

const rangeOf = (text: Text | undefined): readonly [number, number] => (text && range(text)) ?? [0, 0]
