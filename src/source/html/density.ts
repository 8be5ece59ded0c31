/** Where the body is on a page that no layout knows: the element that holds the sentences. */
import type { MeasureRange } from './measure.ts'
import { isBlock, type Tree, type TreeNode } from './tree.ts'

/** An inner element is the body when it holds this share of the prose around it, and … */
const MAIN_SHARE = 0.5
/** … what is left outside it is made of links to this share, … */
const LINK_SHARE = 0.25
/** … or holds next to none of the prose. */
const REST_SHARE = 0.01

/**
 * The element of `[start, end)` that holds the prose: from the outside in, as long as one element within holds most of
 * it and the rest is navigation. Signature and title, which stand beside the text on many pages, stop the descent; so
 * does an element whose index is in `whole`.
 */
export function densest(
  tree: Tree,
  start: number,
  end: number,
  measure: MeasureRange,
  whole: ReadonlySet<number> = new Set(),
): readonly [number, number] {
  let range: readonly [number, number] = [start, end]
  for (;;) {
    const [from, to] = range
    const around = measure(from, to)
    let best: TreeNode | undefined
    let most = 0
    for (let at = from; at < to; ) {
      const node = tree.nodes[at]
      if (!node) break
      const { prose } = measure(node.index, node.end)
      if (node.kind === 'element' && prose > most) {
        best = node
        most = prose
      }
      at = node.end
    }
    if (!best || most < around.prose * MAIN_SHARE) return range
    const inner = measure(best.index, best.end)
    if (whole.has(best.index)) return range
    if (!isBlock(best) && inner.blocks === 0) return range
    const rest = { chars: around.chars - inner.chars, links: around.links - inner.links }
    const navigation = rest.chars === 0 || rest.links / rest.chars >= LINK_SHARE
    if (!navigation && around.prose - most > around.prose * REST_SHARE) return range
    range = [best.index + 1, best.end]
  }
}
