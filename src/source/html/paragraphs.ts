/** Nodes to paragraphs and tables: where lines begin and end, and how they look. */
import type { Block, Look, Paragraph } from '../block.ts'
import { concat, range, type Text, textAt } from '../text.ts'
import { alignText } from './align.ts'
import { isLayout } from './characters.ts'
import type { Style } from './look.ts'
import type { TableReader } from './tables.ts'
import { isVerbatim, type Tree, type TreeNode } from './tree.ts'
import { type PrintedLine, printedLines } from './whitespace.ts'

/** A block with what the choice of body and furniture needs to know about it. */
export interface PlacedBlock {
  readonly block: Block
  /** The index of the node that its first text, or the table, is. */
  readonly at: number
  /** How much of its text stands in links, from 0 to 1. */
  readonly linked: number
}

interface Piece {
  readonly text: Text
  readonly node: TreeNode
}

/**
 * The paragraphs and tables of `[start, end)`. Subtrees marked in `skip` are left out; tables are read by `tables`,
 * and are transparent where it is not given or says so.
 */
export function readBlocks(
  tree: Tree,
  start: number,
  end: number,
  skip: Uint8Array,
  tables?: TableReader,
): PlacedBlock[] {
  const builder = new Builder(tree)
  const open: TreeNode[] = []
  let at = start
  while (at < end) {
    while ((open.at(-1)?.end ?? end + 1) <= at) builder.leave(open.pop())
    const node = tree.nodes[at]
    if (!node) break
    if (skip[at] || node.style.hidden) {
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
      open.push(node)
    }
    at++
  }
  while (open.length > 0) builder.leave(open.pop())
  builder.boundary()
  return builder.blocks
}

class Builder {
  readonly blocks: PlacedBlock[] = []
  private readonly tree: Tree
  private pieces: Piece[] = []
  private gap = false

  constructor(tree: Tree) {
    this.tree = tree
  }

  add(node: TreeNode): void {
    if (
      this.pieces.length === 0 &&
      !node.style.pre &&
      node.length === 0 &&
      isLayout(node.data, 0, node.data.length)
    )
      return
    const text = isVerbatim(node)
      ? textAt(node.data, node.from)
      : alignText(this.tree.source, node.from, node.to)
    if (text.chars !== '') this.pieces.push({ text, node })
  }

  lineBreak(): void {
    if (!this.boundary()) this.gap = true
  }

  /** The end of a block element; an empty paragraph is a gap. */
  leave(node: TreeNode | undefined): void {
    const filled = this.boundary()
    if (!filled && node?.name === 'p' && node.end <= node.index + 2) this.gap = true
  }

  /** Ends the paragraph, if there is one. Says whether there was. */
  boundary(): boolean {
    const { pieces } = this
    if (pieces.length === 0) return false
    this.pieces = []
    const [only] = pieces
    if (only && pieces.length === 1) {
      const lines = printedLines(only.text, only.node.style.pre)
      for (const line of lines) this.push(line, pieces)
      return this.filled(lines, pieces)
    }
    const lines = printedLines(concat(pieces.map(piece => piece.text)), only?.node.style.pre ?? false)
    let first = 0
    for (const line of lines) {
      const [start, end] = rangeOf(line.text)
      while (first < pieces.length - 1 && rangeOf(pieces[first]?.text)[1] <= start) first++
      let last = first
      while (last < pieces.length - 1 && rangeOf(pieces[last + 1]?.text)[0] < end) last++
      this.push(line, pieces.slice(first, last + 1))
    }
    return this.filled(lines, pieces)
  }

  /** Whether lines are printed; white space that does not collapse makes a gap. */
  private filled(lines: readonly PrintedLine[], pieces: readonly Piece[]): boolean {
    if (lines.length > 0) return true
    if (pieces.some(piece => FIXED_SPACE.test(piece.text.chars))) this.gap = true
    return false
  }

  table(before: readonly PlacedBlock[], block: Block, node: TreeNode): void {
    this.blocks.push(...before, { block, at: node.index, linked: 0 })
    this.gap = false
  }

  private push(line: PrintedLine, pieces: readonly Piece[]): void {
    const own = pieces.length === 1 ? pieces : pieces.filter(({ text }) => /\S/.test(text.chars))
    const leading = own[0]
    if (!leading) return
    let total = 0
    let linked = 0
    let bold = true
    for (const { text, node } of own) {
      total += text.chars.length
      if (node.style.link) linked += text.chars.length
      bold &&= node.style.bold
    }
    const look = this.look(line, leading.node.style, bold)
    const block: Paragraph = { kind: 'paragraph', text: line.text, look }
    this.blocks.push({ block, at: leading.node.index, linked: total === 0 ? 0 : linked / total })
    this.gap = false
  }

  private look(line: PrintedLine, style: Style, bold: boolean): Look {
    const indent = line.indent || Math.round(style.indent * 10) / 10
    const look: Look = {}
    if (style.heading > 0) look.heading = style.heading
    if (bold) look.bold = true
    if (style.align === 'center' || style.align === 'right') look.align = style.align
    if (indent > 0) look.indent = indent
    if (this.gap) look.gap = true
    return look
  }
}

/** White space that does not collapse. */
const FIXED_SPACE = /[\u00a0\u3000]/

const rangeOf = (text: Text | undefined): readonly [number, number] => (text && range(text)) ?? [0, 0]
