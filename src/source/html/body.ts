/** Which ranges of the page are the notice's body. */
import { densest } from './density.ts'
import { LAYOUTS, type Layout } from './layouts.ts'
import type { Measure } from './measure.ts'
import { attributeOf, type Tree, type TreeNode } from './tree.ts'

/** `[start, end)`, indices of the tree. */
export type Range = readonly [number, number]

export interface Body {
  readonly ranges: readonly Range[]
  /** The layout's name, `density` where none matched. */
  readonly layout: string
}

/** A container with less than this share of the prose of the page's best block is not where the text is. */
const ENOUGH = 0.4

/**
 * The body, by the first layout whose container holds a fair part of the page's prose, otherwise by density. It never
 * lies within one of the tables whose indices are in `whole`.
 */
export function findBody(
  tree: Tree,
  hooks: ReadonlyMap<string, readonly TreeNode[]>,
  measure: Measure,
  whole: ReadonlySet<number>,
): Body {
  const best = densest(tree, 0, tree.nodes.length, measure, whole)
  const wanted = measure.prose(...best) * ENOUGH
  const markers = markersOf(tree)
  for (const layout of LAYOUTS)
    for (const ranges of candidates(tree, layout, markers, hooks, measure, whole)) {
      const prose = ranges.reduce((sum, range) => sum + measure.prose(...range), 0)
      if (prose > 0 && prose >= wanted) return { ranges, layout: layout.name }
    }
  return { ranges: [best], layout: 'density' }
}

function* candidates(
  tree: Tree,
  layout: Layout,
  markers: readonly Marker[],
  hooks: ReadonlyMap<string, readonly TreeNode[]>,
  measure: Measure,
  whole: ReadonlySet<number>,
): Generator<readonly Range[]> {
  for (const { begin, end } of layout.markers ?? []) {
    const range = between(tree, markers, begin, end)
    if (range) yield [range]
  }
  for (const hook of layout.hooks ?? []) {
    const ranges = chosen(hooks.get(hook) ?? [], measure)
    if (ranges.length === 0) continue
    yield layout.loose ? ranges.map(([start, end]) => densest(tree, start, end, measure, whole)) : ranges
  }
}

/** The nodes that can be markers: comments, and `<meta>` elements by their name. */
function markersOf(tree: Tree): Marker[] {
  const markers: Marker[] = []
  for (const node of tree.nodes)
    if (node.kind === 'comment') markers.push({ node, says: node.data })
    else if (node.name === 'meta') markers.push({ node, says: attributeOf(node, 'name') ?? '' })
  return markers
}

interface Marker {
  readonly node: TreeNode
  readonly says: string
}

function between(tree: Tree, markers: readonly Marker[], begin: RegExp, end: RegExp): Range | undefined {
  const first = markers.findIndex(({ says }) => begin.test(says))
  const node = markers[first]?.node
  if (!node) return undefined
  const last = markers.slice(first + 1).find(({ says }) => end.test(says))
  return [node.index + 1, last?.node.index ?? tree.nodes[node.parent]?.end ?? tree.nodes.length]
}

/** A container that holds less than this share of the largest one of its kind is a teaser. */
const TEASER = 0.02

/** The outermost elements of a kind; all that stand in the same part of the page as the largest one. */
function chosen(nodes: readonly TreeNode[], measure: Measure): Range[] {
  const outermost: TreeNode[] = []
  for (const node of nodes)
    if (node.index >= (outermost.at(-1)?.end ?? 0) && !node.style.hidden) outermost.push(node)
  const prose = (node: TreeNode): number => measure.prose(node.index, node.end)
  const largest = outermost.reduce<TreeNode | undefined>(
    (best, node) => (best && prose(best) >= prose(node) ? best : node),
    undefined,
  )
  if (!largest) return []
  return outermost
    .filter(
      node => node === largest || (node.parent === largest.parent && prose(node) > prose(largest) * TEASER),
    )
    .map(node => [node.index + 1, node.end] as const)
}
