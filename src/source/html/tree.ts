/** The parsed page as a flat list in document order: a subtree is a range, and every walk is a loop. */
import { load } from 'cheerio/slim'
import { printedLength } from './characters.ts'
import { decodedAttribute, decodedText } from './entities.ts'
import { PLAIN, type Style, StyleReader } from './look.ts'
import { NAMELESS, NameReader, type Names } from './names.ts'
import { tagOf } from './tags.ts'

type DomNode = Extract<Parameters<typeof load>[0], { nodeType: number }>
type DomElement = Extract<DomNode, { attribs: unknown }>

/** An element, a text or a comment. Numbers named `from` and `to` are offsets in the source, the others indices. */
export interface TreeNode {
  readonly kind: 'element' | 'text' | 'comment'
  /** The element's name in lower case; empty for texts and comments. */
  readonly name: string
  /** As written; `attributeOf` decodes them. */
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
  /** What id and classes say. */
  readonly names: Names
  /** Begins and ends a line. */
  readonly block: boolean
  /** How many characters a text prints, without white space; 0 for other nodes. */
  readonly length: number
}

/** A page. `nodes.slice(node.index, node.end)` is a node with all that it holds. */
export interface Tree {
  readonly source: string
  readonly nodes: readonly TreeNode[]
}

const TEXT_NODE = 3
/** Entities are decoded where something is read: looking for them everywhere takes the parser a quarter of its time. */
const OPTIONS = {
  xml: { xmlMode: false, withStartIndices: true, withEndIndices: true, decodeEntities: false },
}

/** Parses with htmlparser2 through `cheerio/slim`; never fails. */
export function parseTree(source: string): Tree {
  const nodes: TreeNode[] = []
  const styles = new StyleReader()
  const names = new NameReader()
  let around: TreeNode | undefined
  let dom: DomNode | null = load(source, OPTIONS).root()[0]?.firstChild ?? null
  while (dom) {
    if ('attribs' in dom) {
      const node = elementOf(dom, nodes.length, around, styles, names)
      nodes.push(node)
      if (dom.firstChild) {
        around = node
        dom = dom.firstChild
        continue
      }
    } else nodes.push(leafOf(dom, nodes.length, around))
    while (dom && !dom.next) {
      if (around) {
        around.end = nodes.length
        around = nodes[around.parent]
        dom = dom.parent
      } else dom = null
    }
    dom = dom ? dom.next : null
  }
  return { source, nodes }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

function elementOf(
  dom: DomElement,
  index: number,
  around: TreeNode | undefined,
  styles: StyleReader,
  names: NameReader,
): TreeNode {
  const { attribs } = dom
  const tag = tagOf(dom.name)
  const { id, class: classes } = attribs
  return {
    kind: 'element',
    name: tag.name,
    attributes: attribs,
    data: '',
    from: dom.startIndex ?? 0,
    to: (dom.endIndex ?? -1) + 1,
    index,
    parent: around ? around.index : -1,
    end: index + 1,
    style: styles.read(tag, attribs, around ? around.style : PLAIN),
    names: names.read(id, classes),
    block: tag.block,
    length: 0,
  }
}

/** A text, a comment, a declaration or a processing instruction. */
function leafOf(dom: DomNode, index: number, around: TreeNode | undefined): TreeNode {
  const text = dom.nodeType === TEXT_NODE
  const source = 'data' in dom ? dom.data : ''
  const data = text ? decodedText(source) : source
  const style = around ? around.style : PLAIN
  return {
    kind: text ? 'text' : 'comment',
    name: '',
    attributes: NO_ATTRIBUTES,
    data,
    from: dom.startIndex ?? 0,
    to: (dom.endIndex ?? -1) + 1,
    index,
    parent: around ? around.index : -1,
    end: index + 1,
    style,
    names: NAMELESS,
    block: false,
    length: text && !style.hidden ? printedLength(data) : 0,
  }
}

/** The value of an attribute; `undefined` where the node has none of that name. */
export function attributeOf({ attributes }: TreeNode, name: string): string | undefined {
  const raw = attributes[name]
  return raw === undefined ? undefined : decodedAttribute(raw)
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
    else if (node.block || node.name === 'br') text += '\n'
  }
  return text
}
