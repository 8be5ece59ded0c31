/** The furniture of a page: what its template prints around the notice. */
import { type Marked, noneMarked } from './marked.ts'
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
export function markFurniture(tree: Tree, measure: Measure): Marked {
  const { nodes, landmarks } = tree
  const skip = noneMarked(tree)
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
