/** Numbered lists (`<ol>`): a reader of the page sees numbers before their items that stand nowhere in the source. */
import { readLabel } from '../../outline/labels.ts'
import { hanNumeral } from '../../outline/numerals.ts'
import type { Paragraph } from '../block.ts'
import { concat, startOf, textFor } from '../text.ts'
import type { PlacedBlock } from './paragraphs.ts'
import { attributeOf, parentOf, type Tree, type TreeNode } from './tree.ts'

/** An item's label by its number, none where the number has no such form. */
type Marker = (number: number) => string | undefined

/** The space keeps the number apart from one that the item begins with. */
const decimal: Marker = number => (number > 0 ? `${number}. ` : undefined)
const han: Marker = number => {
  const numeral = hanNumeral(number)
  return numeral && `${numeral}、`
}

/** By the values of `list-style-type` and `type`: the forms that notices are numbered in. Other lists stay as they are. */
const MARKERS: ReadonlyMap<string, Marker> = new Map([
  ['1', decimal],
  ['decimal', decimal],
  ['cjk-ideographic', han],
  ['simp-chinese-informal', han],
  ['trad-chinese-informal', han],
])
const LIST_STYLE = /(?:^|[;\s])list-style(?:-type)?\s{0,4}:([^;]{0,200})/i
/** The words of `list-style` that say where the number stands, and how it is inherited, not what it is. */
const PLACEMENT = /^(?:inside|outside|inherit|initial|unset|revert|!important)$/
/** Classes by which style sheets take the numbers away, or put pictures in their place. */
const UNSTYLED = /(?:^|\s)(?:list-(?:none|unstyled|inline)|custom_[a-z0-9]{1,8})(?:\s|$)/i
const INTEGER = /^\s{0,4}-?[0-9]{1,4}\s{0,4}$/
/** Lists whose items stand in links to such a part offer other pages. */
const LINKED = 0.5
/** A list stands within another one if so many elements around it reach that. */
const NEAR = 6

/** An item of a list, and the index of its first block. */
interface Item {
  readonly node: TreeNode
  readonly place: number
}

/**
 * The blocks with the numbers of lists before the items that begin with a paragraph. A number stands for an empty
 * passage of the source, where its item's text begins. A list stays as it is where an item prints a label of its own.
 */
export function numberLists(tree: Tree, placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const lists = itemsOf(tree, placed)
  if (lists.size === 0) return placed
  const numbered = [...placed]
  for (const [list, items] of lists) {
    if (!items.every(({ place }) => isPlain(placed[place]))) continue
    const labels = labelsOf(tree, list, markerOf(tree, list))
    for (const { node, place } of items) {
      const label = labels.get(node.index)
      const own = placed[place]
      if (label !== undefined && own?.block.kind === 'paragraph')
        numbered[place] = { ...own, block: labelled(own.block, label) }
    }
  }
  return numbered
}

/** The items of numbered lists that begin with a block, by their list; each element is looked at once. */
function itemsOf(tree: Tree, placed: readonly PlacedBlock[]): ReadonlyMap<TreeNode, readonly Item[]> {
  const lists = new Map<TreeNode, Item[]>()
  const seen = new Uint8Array(tree.nodes.length)
  placed.forEach(({ at }, place) => {
    let first = true
    for (let node = tree.nodes[at]; node && !seen[node.index]; node = parentOf(tree, node)) {
      seen[node.index] = 1
      if (node.name !== 'li') continue
      const list = tree.nodes[node.parent]
      if (first && list?.name === 'ol') {
        const items = lists.get(list)
        if (items) items.push({ node, place })
        else lists.set(list, [{ node, place }])
      }
      first = false
    }
  })
  return lists
}

/** Whether an item's first block is words of a notice that print no label themselves. */
function isPlain(placed: PlacedBlock | undefined): boolean {
  if (placed?.block.kind !== 'paragraph') return true
  return placed.linked < LINKED && readLabel(placed.block.text.chars) === undefined
}

/** The labels of a list's items, by the index of their nodes. */
function labelsOf(tree: Tree, list: TreeNode, marker: Marker | undefined): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  if (!marker) return labels
  let number = integerOf(list, 'start') ?? 1
  for (let index = list.index + 1; index < list.end; ) {
    const node = tree.nodes[index]
    if (!node) break
    index = node.end
    if (node.name !== 'li' || node.style.hidden) continue
    number = integerOf(node, 'value') ?? number
    const label = marker(number++)
    if (label !== undefined && styledAs(node) !== 'none') labels.set(node.index, label)
  }
  return labels
}

/** The marker of a list; none for one within another of the same, whose levels its labels would not tell apart. */
function markerOf(tree: Tree, list: TreeNode): Marker | undefined {
  const marker = ownMarker(list)
  let around = tree.nodes[list.parent]
  for (let level = 0; marker && around && level < NEAR; level++) {
    if (around.name === 'ol' && ownMarker(around) === marker) return undefined
    around = parentOf(tree, around)
  }
  return marker
}

function ownMarker(list: TreeNode): Marker | undefined {
  if (list.attributes.reversed !== undefined || UNSTYLED.test(attributeOf(list, 'class') ?? ''))
    return undefined
  return MARKERS.get(styledAs(list) ?? attributeOf(list, 'type')?.trim() ?? 'decimal')
}

/** The kind of list that a `style` attribute makes of an element, in lower case. */
function styledAs(node: TreeNode): string | undefined {
  const [, value = ''] = LIST_STYLE.exec(attributeOf(node, 'style') ?? '') ?? []
  const words = value.toLowerCase().split(/\s+/)
  return words.find(word => word !== '' && !PLACEMENT.test(word))
}

function integerOf(node: TreeNode, attribute: string): number | undefined {
  const value = attributeOf(node, attribute)
  return value !== undefined && INTEGER.test(value) ? Number(value) : undefined
}

function labelled(block: Paragraph, label: string): Paragraph {
  const at = startOf(block.text, 0)
  return { ...block, text: concat([textFor(label, at, at), block.text]) }
}
