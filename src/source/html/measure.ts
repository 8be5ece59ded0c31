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

/** What each node of a page counts by itself. */
export interface Counted {
  /** The characters of a text without white space; 0 where it is not printed. */
  readonly lengths: Uint32Array
  /** `LINK` for a link's text and the foot's, `SENTENCES` for prose, `LINE` for what begins a line. */
  readonly kinds: Uint8Array
}

/** Counts the visible nodes one by one. */
export function countNodes(tree: Tree): Counted {
  const lengths = new Uint32Array(tree.nodes.length)
  const kinds = new Uint8Array(tree.nodes.length)
  for (const node of tree.nodes) {
    if (node.style.hidden) continue
    if (node.kind === 'text') {
      const length = printedLength(node.data)
      lengths[node.index] = length
      if (length > 0) kinds[node.index] = kindOf(node, length)
    } else if (node.block || node.name === 'br') kinds[node.index] = LINE
  }
  return { lengths, kinds }
}

function kindOf({ data, style }: TreeNode, length: number): number {
  if (style.link || (length < LONGEST_FOOT && isFoot(data))) return LINK
  return length >= LONG || SENTENCE.test(data) ? SENTENCES : OTHER
}

function printedLength(data: string): number {
  let length = 0
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i)
    if (code > 32 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff && code !== 0x200b) length++
  }
  return length
}

/** What the ranges `[start, end)` of a page hold, indices of the tree; each answer takes constant time. */
export class Measure {
  private readonly sums: readonly [Float64Array, Float64Array, Float64Array, Float64Array]

  /** Sums over the nodes; `skip` marks nodes whose subtrees do not count. */
  constructor({ nodes }: Tree, { lengths, kinds }: Counted, skip?: Uint8Array) {
    const size = nodes.length + 1
    const chars = new Float64Array(size)
    const links = new Float64Array(size)
    const prose = new Float64Array(size)
    const blocks = new Float64Array(size)
    const total = { chars: 0, links: 0, prose: 0, blocks: 0 }
    let skippedUntil = 0
    for (let at = 0; at < nodes.length; at++) {
      if (skip?.[at]) skippedUntil = Math.max(skippedUntil, nodes[at]?.end ?? 0)
      if (at >= skippedUntil) {
        const length = lengths[at] ?? 0
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
