/** The few nodes of a page that say something of it: one walk finds what the steps of its reading look for. */
import { isShort } from './facts.ts'
import type { Measure } from './measure.ts'
import { ATTACHMENTS } from './names.ts'
import type { Tree, TreeNode } from './tree.ts'

/** Nodes by what they may be, each kind in document order; only marks, `<title>` and tables may be hidden. */
export interface Landmarks {
  /** Comments and `<meta>` elements. */
  readonly marks: readonly TreeNode[]
  readonly title: TreeNode | undefined
  /** Tables with their rows, cells and captions. */
  readonly tabular: readonly TreeNode[]
  /** Numbered lists. */
  readonly lists: readonly TreeNode[]
  /** Links, and the parts of the page that offer files. */
  readonly offers: readonly TreeNode[]
  /** Elements other than links that are short enough for a label. */
  readonly short: readonly TreeNode[]
}

const TABULAR: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th', 'caption'])

/** Finds the landmarks of a page. */
export function findLandmarks({ nodes }: Tree, measure: Measure): Landmarks {
  const marks: TreeNode[] = []
  const tabular: TreeNode[] = []
  const lists: TreeNode[] = []
  const offers: TreeNode[] = []
  const short: TreeNode[] = []
  let title: TreeNode | undefined
  for (const node of nodes) {
    const { kind, name } = node
    if (kind === 'text') continue
    if (kind === 'comment' || name === 'meta') marks.push(node)
    if (kind === 'comment') continue
    if (name === 'table' || (!node.style.hidden && TABULAR.has(name))) tabular.push(node)
    if (name === 'title') title ??= node
    if (node.style.hidden) continue
    if (name === 'ol') lists.push(node)
    if (name === 'a' || node.names.parts & ATTACHMENTS) offers.push(node)
    if (name !== 'a' && isShort(node, measure)) short.push(node)
  }
  return { marks, title, tabular, lists, offers, short }
}
