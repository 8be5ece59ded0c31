/** The parser's nodes to those of the tree. */
import type { load } from 'cheerio/slim'
import { unified } from '../radicals.ts'
import type { Attributes } from './attributes.ts'
import { isLayout, printedLength } from './characters.ts'
import { countsAs, LINE, OTHER } from './counts.ts'
import { decodedText } from './entities.ts'
import { PLAIN, type StyleReader } from './look.ts'
import { NAMELESS, namesOf } from './names.ts'
import { type Tag, tagOf } from './tags.ts'
import { AMPERSAND, traitsIn, traitsOf, UNSURE } from './traits.ts'
import type { TreeNode } from './tree.ts'

export type DomNode = Extract<Parameters<typeof load>[0], { nodeType: number }>
export type DomElement = Extract<DomNode, { attribs: unknown }>
export type DomText = Extract<DomNode, { type: 'text' }>

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

/** An element; `attributes` are its own. */
export function elementOf(
  dom: DomElement,
  tag: Tag,
  index: number,
  around: TreeNode | undefined,
  attributes: Attributes,
  styles: StyleReader,
): TreeNode {
  const style = styles.styleOf(tag, attributes, around ? around.style : PLAIN)
  return {
    kind: 'element',
    name: tag.name,
    attributes: attributes.all,
    data: '',
    from: dom.startIndex ?? 0,
    to: (dom.endIndex ?? -1) + 1,
    index,
    parent: around ? around.index : -1,
    end: index + 1,
    style,
    names: namesOf(attributes, tag.names),
    block: tag.block,
    length: 0,
    counts: tag.breaks && !style.hidden ? LINE : OTHER,
    kept: false,
    traits: 0,
  }
}

/** A text. */
export function textOf(dom: DomText, source: string, index: number, around: TreeNode | undefined): TreeNode {
  const { data: raw } = dom
  const style = around ? around.style : PLAIN
  const from = dom.startIndex ?? 0
  const to = (dom.endIndex ?? -1) + 1
  const verbatim = raw.length === to - from
  let traits = verbatim ? traitsIn(source, from, to) : traitsOf(raw)
  const kept = verbatim && (traits & UNSURE) === 0
  let data = traits & UNSURE ? unified(raw) : raw
  if (traits & AMPERSAND) {
    data = unified(decodedText(raw))
    traits = traitsOf(data)
  }
  let length = 0
  if (style.hidden) length = 0
  else if (kept) length = data.length
  else if (data.length === to - from) length = printedLength(source, from, to)
  else length = printedLength(data, 0, data.length)
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
    length,
    counts: countsAs(data, style.link, length, traits),
    kept,
    traits,
  }
}

/** A comment, a declaration or a processing instruction. */
export function commentOf(dom: DomNode, index: number, around: TreeNode | undefined): TreeNode {
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
    counts: OTHER,
    kept: false,
    traits: 0,
  }
}

/** Whether a text is nothing but white space that collapses; it prints nothing where a line begins. */
export function isBlankText({ data, startIndex, endIndex }: DomText, source: string): boolean {
  const { length } = data
  return startIndex !== null && endIndex === startIndex + length - 1
    ? isLayout(source, startIndex, startIndex + length)
    : isLayout(data, 0, length)
}

/** The tag of the element that stands next to a node. */
export function tagBehind({ next }: DomNode): Tag | undefined {
  if (!next) return undefined
  const { type } = next
  return type === 'tag' || type === 'script' || type === 'style' ? tagOf(next.name) : undefined
}
