/** Which ranges of the page are the notice's body. */
import { densest, type Indices } from './density.ts'
import { LAYOUTS, MARKER_WORD } from './layouts.ts'
import type { Measure } from './measure.ts'
import { isShortNotice } from './shortNotice.ts'
import { attributeOf, parentOf, type Tree, type TreeNode } from './tree.ts'

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
 * The body, by the first layout whose container holds a fair part of the page's prose, or all of a short notice; otherwise
 * by density. It never lies within one of the tables whose indices are in `whole`. `marks` are the page's comments and `<meta>` elements.
 */
export function findBody(
  tree: Tree,
  marks: readonly TreeNode[],
  hooks: ReadonlyMap<string, readonly TreeNode[]>,
  measure: Measure,
  whole: Indices,
): Body {
  const best = densest(tree, 0, tree.nodes.length, measure, whole)
  const wanted = measure.prose(...best) * ENOUGH
  const isEnough = (ranges: readonly Range[]): boolean => {
    let prose = 0
    for (const [start, end] of ranges) prose += measure.prose(start, end)
    return prose > 0 && prose >= wanted
  }
  const isShort = ([range, ...further]: readonly Range[]): boolean =>
    range !== undefined && further.length === 0 && isShortNotice(tree, range, best, measure)
  const markers = markersOf(marks)
  for (const { name, markers: pairs, hooks: own, loose } of LAYOUTS) {
    for (const { begin, end } of pairs ?? []) {
      const range = between(tree, markers, begin, end)
      if (range && (isEnough([range]) || isShort([range]))) return { ranges: [range], layout: name }
    }
    for (const hook of own ?? []) {
      const nodes = hooks.get(hook)
      if (!nodes) continue
      const kept = chosen(nodes, measure)
      const ranges = loose ? kept.map(([start, end]) => densest(tree, start, end, measure, whole)) : kept
      if (isEnough(ranges) || (!loose && isShort(ranges))) return { ranges, layout: name }
    }
  }
  return { ranges: [best], layout: 'density' }
}

interface Marker {
  readonly node: TreeNode
  readonly says: string
}

/** Comments mark by what they say, and `<meta>` elements by their name. */
function markersOf(marks: readonly TreeNode[]): Marker[] {
  const markers: Marker[] = []
  for (const node of marks) {
    const says = node.kind === 'comment' ? node.data : (attributeOf(node, 'name') ?? '')
    if (MARKER_WORD.test(says)) markers.push({ node, says })
  }
  return markers
}

function between(tree: Tree, markers: readonly Marker[], begin: RegExp, end: RegExp): Range | undefined {
  let first: TreeNode | undefined
  for (const { node, says } of markers)
    if (!first) {
      if (begin.test(says)) first = node
    } else if (end.test(says)) return [first.index + 1, node.index]
  return first && [first.index + 1, parentOf(tree, first)?.end ?? tree.nodes.length]
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
