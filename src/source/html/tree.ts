/** The parsed page as a flat list in document order: a subtree is a range, and every walk is a loop. */
import { load } from 'cheerio/slim'
import { Attributes } from './attributes.ts'
import { decodedAttribute } from './entities.ts'
import { Landmarks } from './landmarks.ts'
import { PLAIN, type Style, StyleReader } from './look.ts'
import type { Names } from './names.ts'
import { commentOf, type DomNode, elementOf, isBlankText, tagBehind, textOf } from './nodes.ts'
import { type Tag, tagOf } from './tags.ts'

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
  /** What name, id and classes say. */
  readonly names: Names
  /** Begins and ends a line. */
  readonly block: boolean
  /** How many characters a text prints, without white space; 0 for other nodes. */
  readonly length: number
  /** Of a text: it stands in the source as it is printed, without white space and entities. */
  readonly kept: boolean
  /** What it counts as where the page's text is measured. */
  readonly counts: number
  /** Which characters a text has, as flags. */
  readonly traits: number
}

/** A page. `nodes.slice(node.index, node.end)` is a node with all that it holds. */
export interface Tree {
  readonly source: string
  readonly nodes: readonly TreeNode[]
  readonly landmarks: Landmarks
}

/**
 * Parses all pages: `load` makes a class with all of cheerio's methods for each. Entities are decoded, and names of
 * attributes put in lower case, where there is need: doing so everywhere takes the parser a third of its time.
 */
const PARSER = load('', {
  xml: {
    xmlMode: false,
    withStartIndices: true,
    withEndIndices: true,
    decodeEntities: false,
    lowerCaseAttributeNames: false,
  },
}).root()

/**
 * Parses with htmlparser2 through `cheerio/slim`; never fails. What only lays out the source is left out, a third of
 * the nodes of most pages: white space between lines, and the content of scripts and style sheets.
 */
export function parseTree(source: string): Tree {
  const nodes: TreeNode[] = []
  const attributes = new Attributes()
  const styles = new StyleReader()
  const landmarks = new Landmarks()
  let around: TreeNode | undefined
  let startsLine = true
  /** The tag of the element that comes next, where it has been looked up already. */
  let ahead: Tag | undefined
  let dom: DomNode | null = PARSER._parse(source, PARSER.options, true, null).firstChild
  while (dom) {
    const { type } = dom
    if (type === 'text') {
      const { hidden, pre } = around ? around.style : PLAIN
      let printed = true
      if ((hidden || (startsLine && !pre)) && isBlankText(dom, source)) {
        if (!hidden) ahead = tagBehind(dom)
        printed = !hidden && (ahead ? !ahead.breaks : dom.next !== null || around?.block === false)
      }
      if (printed) {
        const node = textOf(dom, source, nodes.length, around)
        nodes.push(node)
        landmarks.text(node)
        startsLine = false
      }
    } else if (type === 'tag' || type === 'script' || type === 'style') {
      const tag = ahead ?? tagOf(dom.name)
      ahead = undefined
      attributes.read(dom.attribs)
      const node = elementOf(dom, tag, nodes.length, around, attributes, styles)
      nodes.push(node)
      landmarks.element(node, tag)
      if (tag.breaks) startsLine = true
      if (type === 'tag' && dom.children.length > 0) {
        around = node
        dom = dom.children[0] ?? null
        continue
      }
    } else {
      const node = commentOf(dom, nodes.length, around)
      nodes.push(node)
      landmarks.comment(node)
    }
    while (dom && !dom.next) {
      if (around) {
        around.end = nodes.length
        if (around.block) startsLine = true
        around = around.parent < 0 ? undefined : nodes[around.parent]
        dom = dom.parent
      } else dom = null
    }
    dom = dom ? dom.next : null
  }
  return { source, nodes, landmarks }
}

/** Whether the text stands in the source as it is: decoding and what is left out within a text only make it shorter. */
export function isVerbatim({ data, from, to }: TreeNode): boolean {
  return data.length === to - from
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
