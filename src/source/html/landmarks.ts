/** The few nodes of a page that say something of it: what the steps of its reading look for, found as it is parsed. */
import { ATTACHMENTS, BREADCRUMB, NAMELESS } from './names.ts'
import type { Tag } from './tags.ts'
import { PLACE } from './traits.ts'
import type { TreeNode } from './tree.ts'

/** Nodes by what they may be, each kind in document order; only marks, `<title>`, tables and hooks may be hidden. */
export class Landmarks {
  /** Comments and `<meta>` elements. */
  readonly marks: TreeNode[] = []
  title: TreeNode | undefined
  /** Tables with their rows, cells and captions. */
  readonly tabular: TreeNode[] = []
  /** Numbered lists. */
  readonly lists: TreeNode[] = []
  /** Links, and the parts of the page that offer files. */
  readonly offers: TreeNode[] = []
  /** Elements whose name, id or classes name a part of a page. */
  readonly parts: TreeNode[] = []
  /** Elements that layouts may know. */
  readonly hooked: TreeNode[] = []
  /** Elements that are called a breadcrumb, and texts that may say 当前位置. */
  readonly places: TreeNode[] = []

  /** Takes an element in. */
  element(node: TreeNode, tag: Tag): void {
    const { names } = node
    const { hidden } = node.style
    const { landmark } = tag
    if (landmark === 'meta') this.marks.push(node)
    else if (landmark === 'title') this.title ??= node
    else if (landmark === 'table' || (landmark === 'cell' && !hidden)) this.tabular.push(node)
    else if (landmark === 'list' && !hidden) this.lists.push(node)
    if (names !== NAMELESS) {
      if (names.hooks.length > 0) this.hooked.push(node)
      if (names.parts !== 0 && !hidden) this.parts.push(node)
      if (names.parts & BREADCRUMB && !hidden) this.places.push(node)
    }
    if (!hidden && (landmark === 'link' || names.parts & ATTACHMENTS)) this.offers.push(node)
  }

  /** Takes a text in. */
  text(node: TreeNode): void {
    if (node.traits & PLACE && !node.style.hidden) this.places.push(node)
  }

  /** Takes a comment in. */
  comment(node: TreeNode): void {
    this.marks.push(node)
  }
}
