/** How much text, and of what kind, any range of the page holds. */
import { isFoot } from './furnitureLines.ts'
import type { Tree, TreeNode } from './tree.ts'

const SENTENCE = /[，。；：、！？]/
/** Lines of a site's foot are no longer than this; they count as links. */
const LONGEST_FOOT = 160
/** From this length on a text without punctuation counts as prose. */
const LONG = 24

/** What a node counts as. */
const OTHER = 0
const LINK = 1
const SENTENCES = 2
const LINE = 3

/** What each node of a page counts as: `LINK` for a link's text and the foot's, `SENTENCES` for prose, `LINE` for what begins a line. */
export function countNodes(tree: Tree): Uint8Array {
  const kinds = new Uint8Array(tree.nodes.length)
  for (const node of tree.nodes) {
    if (node.style.hidden) continue
    if (node.length > 0) kinds[node.index] = kindOf(node)
    else if (node.block || node.name === 'br') kinds[node.index] = LINE
  }
  return kinds
}

function kindOf({ data, style, length }: TreeNode): number {
  if (style.link || (length < LONGEST_FOOT && isFoot(data))) return LINK
  return length >= LONG || SENTENCE.test(data) ? SENTENCES : OTHER
}

/** What the ranges `[start, end)` of a page hold, indices of the tree; each answer takes constant time. */
export class Measure {
  private readonly sums: readonly [Float64Array, Float64Array, Float64Array, Float64Array]

  /** Sums over the nodes, of which `kinds` says what they count as; `skip` marks nodes whose subtrees do not count. */
  constructor({ nodes }: Tree, kinds: Uint8Array, skip?: Uint8Array) {
    const size = nodes.length + 1
    const chars = new Float64Array(size)
    const links = new Float64Array(size)
    const prose = new Float64Array(size)
    const blocks = new Float64Array(size)
    const total = { chars: 0, links: 0, prose: 0, blocks: 0 }
    let skippedUntil = 0
    for (const { index: at, end, length } of nodes) {
      if (skip?.[at]) skippedUntil = Math.max(skippedUntil, end)
      if (at >= skippedUntil) {
        const kind = kinds[at]
        total.chars += length
        if (kind === LINE) total.blocks++
        else if (kind === LINK) total.links += length
        else total.prose += kind === SENTENCES ? length : length / 3
      }
      chars[at + 1] = total.chars
      links[at + 1] = total.links
      prose[at + 1] = total.prose
      blocks[at + 1] = total.blocks
    }
    this.sums = [chars, links, prose, blocks]
  }

  /** Characters without white space. */
  chars(start: number, end: number): number {
    return between(this.sums[0], start, end)
  }

  /** Characters of links and of the lines of a site's foot. */
  links(start: number, end: number): number {
    return between(this.sums[1], start, end)
  }

  /** Text outside links that reads like sentences, the rest of it counted at a third. */
  prose(start: number, end: number): number {
    return between(this.sums[2], start, end)
  }

  /** Elements that begin a line. */
  blocks(start: number, end: number): number {
    return between(this.sums[3], start, end)
  }
}

function between(sums: Float64Array, start: number, end: number): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0)
}
