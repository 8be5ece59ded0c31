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
  /** For each index four sums over the nodes before it, one behind the other: what is asked together stands together. */
  private readonly sums: Int32Array

  /** Sums over the nodes, of which `kinds` says what they count as; `skip` marks nodes whose subtrees do not count. */
  constructor({ nodes }: Tree, kinds: Uint8Array, skip?: Uint8Array) {
    const sums = new Int32Array((nodes.length + 1) * 4)
    let chars = 0
    let links = 0
    let thirds = 0
    let blocks = 0
    let skippedUntil = 0
    let row = 4
    for (let at = 0; at < nodes.length; at++, row += 4) {
      if (skip?.[at]) skippedUntil = Math.max(skippedUntil, nodes[at]?.end ?? 0)
      if (at >= skippedUntil) {
        const kind = kinds[at]
        if (kind === LINE) blocks++
        else {
          const length = nodes[at]?.length ?? 0
          chars += length
          if (kind === LINK) links += length
          else thirds += kind === SENTENCES ? length * 3 : length
        }
      }
      sums[row] = chars
      sums[row + 1] = links
      sums[row + 2] = thirds
      sums[row + 3] = blocks
    }
    this.sums = sums
  }

  /** Characters without white space. */
  chars(start: number, end: number): number {
    return this.between(0, start, end)
  }

  /** Characters of links and of the lines of a site's foot. */
  links(start: number, end: number): number {
    return this.between(1, start, end)
  }

  /** Text outside links that reads like sentences, the rest of it counted at a third. */
  prose(start: number, end: number): number {
    return this.between(2, start, end) / 3
  }

  /** Elements that begin a line. */
  blocks(start: number, end: number): number {
    return this.between(3, start, end)
  }

  private between(sum: number, start: number, end: number): number {
    return (this.sums[end * 4 + sum] ?? 0) - (this.sums[start * 4 + sum] ?? 0)
  }
}
