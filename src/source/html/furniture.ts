/** The furniture of a page: what its template prints around the notice. */
import type { Measure } from './measure.ts'
import { ASIDE, FOOT, FURNITURE } from './names.ts'
import { attributeOf, type Tree, type TreeNode } from './tree.ts'

/** Furniture is short, or mostly links. */
const SHORT = 60
const LINKED = 0.5
const LITTLE_PROSE = 240

/**
 * Marks the subtrees that are furniture by their element or by the words of their ids and classes. The body often
 * stands in elements with such words, too (`print-content`): what holds more than a little prose is never marked.
 */
export function markFurniture({ nodes, landmarks }: Tree, measure: Measure): Uint8Array {
  const skip = new Uint8Array(nodes.length)
  const page = measure.prose(0, nodes.length)
  for (const node of landmarks.parts) {
    const { index, end, names } = node
    const { parts } = names
    if (!(parts & (ASIDE | FURNITURE | FOOT))) continue
    const prose = measure.prose(index, end)
    const chars = measure.chars(index, end)
    if (parts & ASIDE && prose < page * 0.3) skip[index] = 1
    else if (chars <= SHORT || (prose < LITTLE_PROSE && measure.links(index, end) > chars * LINKED)) {
      if (parts & FURNITURE && !isTitle(node)) skip[index] = 1
    } else if (parts & FOOT && index > nodes.length / 2 && prose < page / 2) skip[index] = 1
  }
  return skip
}

function isTitle(node: TreeNode): boolean {
  return node.name === 'h1' || /title|tit\b|biaoti/i.test(attributeOf(node, 'class') ?? '')
}

/** Marks the nodes of a range as left out. */
export function markRange(tree: Tree, skip: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at = tree.nodes[at]?.end ?? end) skip[at] = 1
}
