/** The parsed page as a flat list in document order: a subtree is a range, and every walk is a loop. */
import { load } from 'cheerio/slim'
import { printedLength } from './characters.ts'
import { decodedAttribute, decodedText } from './entities.ts'
import { PLAIN, type Style, StyleReader } from './look.ts'
import { NAMELESS, type Names, namesOf } from './names.ts'
import { tagOf } from './tags.ts'

type DomNode = Extract<Parameters<typeof load>[0], { nodeType: number }>
type DomElement = Extract<DomNode, { attribs: unknown }>
type DomText = Extract<DomNode, { type: 'text' }>

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

/** Entities are decoded where something is read: looking for them everywhere takes the parser a quarter of its time. */
const OPTIONS = {
  xml: { xmlMode: false, withStartIndices: true, withEndIndices: true, decodeEntities: false },
}

/**
 * Parses with htmlparser2 through `cheerio/slim`; never fails. What only lays out the source is left out, a third of
 * the nodes of most pages: white space between lines, and the content of scripts and style sheets.
 */
export function parseTree(source: string): Tree {
  const nodes: TreeNode[] = []
  const styles = new StyleReader()
  let around: TreeNode | undefined
  let startsLine = true
  let dom: DomNode | null = load(source, OPTIONS)._root.firstChild
  while (dom) {
    const { type } = dom
    if (type === 'text') {
      const style = around ? around.style : PLAIN
      if (!(isBlank(dom.data) && (style.hidden || (startsLine && !style.pre && endsLine(dom, around))))) {
        nodes.push(textOf(dom, nodes.length, around, style))
        startsLine = false
      }
    } else if (type === 'tag' || type === 'script' || type === 'style') {
      const node = elementOf(dom, nodes.length, around, styles)
      nodes.push(node)
      if (node.block || node.name === 'br') startsLine = true
      if (dom.firstChild && type === 'tag') {
        around = node
        dom = dom.firstChild
        continue
      }
    } else nodes.push(commentOf(dom, nodes.length, around))
    while (dom && !dom.next) {
      if (around) {
        around.end = nodes.length
        if (around.block) startsLine = true
        around = nodes[around.parent]
        dom = dom.parent
      } else dom = null
    }
    dom = dom ? dom.next : null
  }
  return { source, nodes }
}

/** Whether the text stands in the source as it is: decoding and what is left out within a text only make it shorter. */
export function isVerbatim({ data, from, to }: TreeNode): boolean {
  return data.length === to - from
}

/** Whether a text is nothing but white space that collapses; it prints nothing where a line begins. */
export function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (!isLayout(data.charCodeAt(at))) return false
  return true
}

const isLayout = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)

/** Whether a line ends behind a text. */
function endsLine({ next }: DomNode, around: TreeNode | undefined): boolean {
  if (!next) return !around || around.block
  return 'name' in next && (next.name === 'br' || tagOf(next.name).block)
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

function elementOf(
  dom: DomElement,
  index: number,
  around: TreeNode | undefined,
  styles: StyleReader,
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
    names: namesOf(id, classes),
    block: tag.block,
    length: 0,
  }
}

function textOf(dom: DomText, index: number, around: TreeNode | undefined, style: Style): TreeNode {
  const data = decodedText(dom.data)
  const from = dom.startIndex ?? 0
  const to = (dom.endIndex ?? -1) + 1
  return {
    kind: 'text',
    name: '',
    attributes: NO_ATTRIBUTES,
    data,
    from,
    to,
    index,
    parent: around ? around.index : -1,
    end: index + 1,
    style,
    names: NAMELESS,
    block: false,
    length: style.hidden ? 0 : printedLength(data),
  }
}

/** A comment, a declaration or a processing instruction. */
function commentOf(dom: DomNode, index: number, around: TreeNode | undefined): TreeNode {
  return {
    kind: 'comment',
    name: '',
    attributes: NO_ATTRIBUTES,
    data: 'data' in dom ? dom.data : '',
    from: dom.startIndex ?? 0,
    to: (dom.endIndex ?? -1) + 1,
    index,
    parent: around ? around.index : -1,
    end: index + 1,
    style: around ? around.style : PLAIN,
    names: NAMELESS,
    block: false,
    length: 0,
  }
}

/** The element around a node; asking an array for an index that is none takes long. */
export function parentOf({ nodes }: Tree, { parent }: TreeNode): TreeNode | undefined {
  return parent < 0 ? undefined : nodes[parent]
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
