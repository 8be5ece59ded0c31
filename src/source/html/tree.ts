/** The parsed page as a flat list in document order: a subtree is a range, and every walk is a loop. */
import { type CheerioAPI, load } from 'cheerio/slim'
import { offsetsOf } from './align.ts'
import { PLAIN, type Style, styleOf } from './look.ts'

type DomNode = Extract<Parameters<typeof load>[0], { nodeType: number }>

/** An element, a text or a comment. Numbers named `from` and `to` are offsets in the source, the others indices. */
export interface TreeNode {
  readonly kind: 'element' | 'text' | 'comment'
  /** The element's name in lower case; empty for texts and comments. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** A text's characters with entities decoded, a comment's words. */
  readonly data: string
  readonly from: number
  readonly to: number
  readonly index: number
  /** The index of the element around it, or -1. */
  readonly parent: number
  /** The index after the last node within. */
  end: number
  /** Of the text within; a text has the style of its element. */
  readonly style: Style
}

/** A page. `nodes.slice(node.index, node.end)` is a node with all that it holds. */
export interface Tree {
  readonly source: string
  /** Of the source: 0, 1, 2 … */
  readonly offsets: Uint32Array
  readonly nodes: readonly TreeNode[]
}

const TEXT_NODE = 3

/** Parses with htmlparser2 through `cheerio/slim`; never fails. */
export function parseTree(source: string): Tree {
  const $: CheerioAPI = load(source, {
    xml: { xmlMode: false, withStartIndices: true, withEndIndices: true, decodeEntities: true },
  })
  const nodes: TreeNode[] = []
  const open: TreeNode[] = []
  let dom: DomNode | null = $.root()[0]?.firstChild ?? null
  while (dom) {
    const node = flat(dom, nodes.length, open.at(-1))
    nodes.push(node)
    if ('firstChild' in dom && dom.firstChild) {
      open.push(node)
      dom = dom.firstChild
      continue
    }
    node.end = nodes.length
    while (dom && !dom.next) {
      const closed = open.pop()
      if (closed) closed.end = nodes.length
      dom = closed ? dom.parent : null
    }
    dom = dom ? dom.next : null
  }
  return { source, offsets: offsetsOf(source), nodes }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

function flat(dom: DomNode, index: number, around: TreeNode | undefined): TreeNode {
  const inherited = around?.style ?? PLAIN
  const element = 'attribs' in dom
  const name = element ? dom.name.toLowerCase() : ''
  const attributes = element ? dom.attribs : NO_ATTRIBUTES
  return {
    kind: element ? 'element' : dom.nodeType === TEXT_NODE ? 'text' : 'comment',
    name,
    attributes,
    data: 'data' in dom ? dom.data : '',
    from: dom.startIndex ?? 0,
    to: (dom.endIndex ?? -1) + 1,
    index,
    parent: around?.index ?? -1,
    end: index + 1,
    style: element ? styleOf(name, attributes, inherited) : inherited,
  }
}

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot
  th thead tr ul`.split(/\s+/),
)

/** Whether the element begins and ends a line. */
export function isBlock(node: TreeNode): boolean {
  return BLOCKS.has(node.name)
}

/** The visible text of the nodes from `start` up to `end`, blocks and line breaks as `\n`, for looking at, not for data. */
export function plainText(tree: Tree, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) {
    const node = tree.nodes[i]
    if (!node) break
    if (node.style.hidden) {
      if (node.kind === 'element') i = node.end - 1
    } else if (node.kind === 'text') text += node.data
    else if (node.name === 'br' || isBlock(node)) text += '\n'
  }
  return text
}
