/** Where the body is on a page that no layout knows: the element that holds the sentences. */
import type { Measure } from './measure.ts'
import type { Tree, TreeNode } from './tree.ts'

/** An inner element is the body when it holds this share of the prose around it, and … */
const MAIN_SHARE = 0.5
/** … what is left outside it is made of links to this share, … */
const LINK_SHARE = 0.25
/** … or holds next to none of the prose. */
const REST_SHARE = 0.01

/** `[start, end)`, indices of the tree. */
type Indexed = readonly [number, number]

/** Of nodes. */
export type Indices = Pick<ReadonlySet<number>, 'has'>

const NONE: Indices = new Set()

/**
 * The element of `[start, end)` that holds the prose: from the outside in, as long as one element within holds most of
 * it and the rest is navigation. Signature and title, which stand beside the text on many pages, stop the descent; so
 * does an element whose index is in `whole`.
 */
export function densest(
  tree: Tree,
  start: number,
  end: number,
  measure: Measure,
  whole: Indices = NONE,
): readonly [number, number] {
  let range: Indexed = [start, end]
  for (;;) {
    const [from, to] = range
    const around = measure.prose(from, to)
    const [best, most] = largest(tree, range, measure)
    if (!best || most < around * MAIN_SHARE) return range
    if (whole.has(best.index)) return range
    if (!best.block && measure.blocks(best.index, best.end) === 0) return range
    const chars = measure.chars(from, to) - measure.chars(best.index, best.end)
    const links = measure.links(from, to) - measure.links(best.index, best.end)
    const navigation = chars === 0 || links / chars >= LINK_SHARE
    if (!navigation && around - most > around * REST_SHARE) return range
    range = [best.index + 1, best.end]
  }
}

/** The element that holds the most prose of those that stand side by side in a range, and how much. */
function largest(
  tree: Tree,
  [from, to]: Indexed,
  measure: Measure,
): readonly [best: TreeNode | undefined, most: number] {
  let best: TreeNode | undefined
  let most = 0
  for (let at = from; at < to; ) {
    const node = tree.nodes[at]
    if (!node) break
    const prose = node.kind === 'element' ? measure.prose(node.index, node.end) : 0
    if (prose > most) {
      best = node
      most = prose
    }
    at = node.end
  }
  return [best, most]
}

/** An element with so many lines may hold the text, unless it is a paragraph itself. */
const CORE_LINES = 4
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'span', 'font', 'pre', 'b', 'strong'])

/**
 * Where the innermost element ends that holds at least a share of the text of the last one of a body's ranges; the title
 * stands before it.
 */
export function coreEnd(tree: Tree, ranges: readonly Indexed[], measure: Measure, share: number): number {
  let range = ranges.at(-1) ?? [0, tree.nodes.length]
  const wanted = measure.prose(...range) * share
  for (;;) {
    const [best, most] = largest(tree, range, measure)
    if (!best || most < wanted || PARAGRAPHS.has(best.name)) return range[1]
    if (measure.blocks(best.index, best.end) < CORE_LINES) return range[1]
    range = [best.index + 1, best.end]
  }
}
