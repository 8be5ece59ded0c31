/** Ids and class names: what page templates call their parts. */
import type { Attributes } from './attributes.ts'
import { decodedAttribute } from './entities.ts'
import { LAYOUTS } from './layouts.ts'
import type { TreeNode } from './tree.ts'
import { WordTree } from './wordTree.ts'

/** What the table of layouts looks for. */
const HOOKS: ReadonlySet<string> = new Set(LAYOUTS.flatMap(layout => layout.hooks ?? []))
/** Those of these that begin with the mark, by what stands behind it. */
const marked = (mark: string): WordTree<string> =>
  new WordTree([...HOOKS].filter(hook => hook.startsWith(mark)).map(hook => [hook.slice(1), hook]))
const IDS = marked('#')
const CLASSES = marked('.')

/** The parts of a page that words in ids and classes name, as flags. */
export const FURNITURE = 1
export const FOOT = 2
export const BREADCRUMB = 4
export const ATTACHMENTS = 8
/** The part that an element's name alone says. */
export const ASIDE = 16

const PARTS = new Map<string, number>()
const name = (part: number, words: string): void => {
  for (const word of words.split(/\s+/)) PARTS.set(word, (PARTS.get(word) ?? 0) | part)
}
name(
  FURNITURE,
  `breadcrumb breadcrumbs crumb crumbs curmb location position path dqwz weizhi
  share sharebox bdshare bdsharebuttonbox jiathis addthis print printer dayin dy qrcode qr ewm erweima sweep saoma
  related relalinks relation relevant relate xgwz xgwj xgxx xgjd xglj xgyd xgzc xgbd xgxw xgfj xggk tuijian recommend
  toolbar tools tool fontsize zihao ziti pagination pageinfo pager paging prevnext prev next pn syp xyp
  copyright footer foot bottom nav navbar navigation menu submenu sidebar side header head top banner
  login logout search searchbox hits views pv comment comments pinglun pingfen advert gotop backtop totop
  close guanbi collect favorite wza barrier accessibility links yqlj friendlink map sitemap
  backtolist back return tags keywords bszn`,
)
name(FOOT, 'footer foot copyright bottom')
name(
  BREADCRUMB,
  'breadcrumb breadcrumbs breadcrumbnav crumb crumbs curmb path location position dqwz weizhi mbx mianbao',
)
name(ATTACHMENTS, 'attachment attachments attach annex fujian fj accessory')
const PART_OF = new WordTree(PARTS)

/** What an element's name, id and classes say of it. */
export interface Names {
  /** The name, the id (as `#id`) and the classes (as `.name`) that layouts know, in plain spelling, each once. */
  readonly hooks: readonly string[]
  /** The flags of the parts of a page that they name. */
  readonly parts: number
}

/** Of an element whose name, id and classes say nothing. */
export const NAMELESS: Names = { hooks: [], parts: 0 }

/** Elements that never hold the notice unless they hold most of the page. */
const ASIDES: ReadonlySet<string> = new Set(['nav', 'footer', 'aside'])

/** What the name alone says of an element. */
export function namesOfTag(name: string): Names {
  const aside = ASIDES.has(name)
  const hook = HOOKS.has(name)
  return aside || hook ? { hooks: hook ? [name] : [], parts: aside ? ASIDE : 0 } : NAMELESS
}

/** Reads an element's id and classes; `tag` is what its name says. */
export function namesOf({ id, classes }: Attributes, tag: Names): Names {
  const own = id ? idNames(decodedAttribute(id).trim()) : NAMELESS
  const shared = classes ? classNames(decodedAttribute(classes)) : NAMELESS
  return together(tag, together(own, shared))
}

function together(one: Names, other: Names): Names {
  if (one === NAMELESS) return other
  if (other === NAMELESS) return one
  return { hooks: [...one.hooks, ...other.hooks], parts: one.parts | other.parts }
}

function idNames(id: string): Names {
  const hook = IDS.find(id, 0, id.length)
  let parts = 0
  for (let at = 0; at < id.length; ) {
    const end = endOfWord(id, at)
    if (end > at) parts |= PART_OF.find(id, at, end) ?? 0
    at = Math.max(end, at + 1)
  }
  return parts === 0 && hook === undefined ? NAMELESS : { hooks: hook === undefined ? [] : [hook], parts }
}

const SPACE = 0x20

/** Goes through the letters once: a class ends where a word does. */
function classNames(classes: string): Names {
  const { length } = classes
  let hooks = NAMELESS.hooks
  let parts = 0
  let start = 0
  for (let at = 0; at < length; ) {
    const end = endOfWord(classes, at)
    if (end > at) parts |= PART_OF.find(classes, at, end) ?? 0
    at = Math.max(end, at + 1)
    if (at < length && classes.charCodeAt(at) > SPACE) continue
    const hook = CLASSES.find(classes, start, at)
    if (hook !== undefined && !hooks.includes(hook)) hooks = [...hooks, hook]
    start = at + 1
  }
  return parts === 0 && hooks.length === 0 ? NAMELESS : { hooks, parts }
}

/** The first and the last letter of each case. */
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x41, 0x5a, 0x61, 0x7a]

/**
 * Where the word ends that begins at an index, the index itself where none does: `BreadcrumbNav article_l` has the words
 * `Breadcrumb`, `Nav`, `article` and `l`.
 */
function endOfWord(text: string, at: number): number {
  const { length } = text
  let end = at
  while (end < length && isBetween(text.charCodeAt(end), UPPER_A, UPPER_Z)) end++
  if (end > at + 1) return end
  while (end < length && isBetween(text.charCodeAt(end), LOWER_A, LOWER_Z)) end++
  return end
}

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last

/** Elements by the hooks of the table of layouts (ids, classes and element names), in the order given. */
export function indexHooks(hooked: readonly TreeNode[]): ReadonlyMap<string, readonly TreeNode[]> {
  const index = new Map<string, TreeNode[]>()
  const add = (hook: string, node: TreeNode): void => {
    const list = index.get(hook)
    if (list) list.push(node)
    else index.set(hook, [node])
  }
  for (const node of hooked) for (const hook of node.names.hooks) add(hook, node)
  return index
}
