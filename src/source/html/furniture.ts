/** The furniture of a page: what its template prints around the notice. */
import { wordsOf } from './hooks.ts'
import type { MeasureRange } from './measure.ts'
import type { Tree } from './tree.ts'

/** Elements that never hold the notice unless they hold most of the page. */
const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside'])

/** Words in ids and classes of furniture. */
const WORDS: ReadonlySet<string> = new Set(
  `breadcrumb breadcrumbs crumb crumbs curmb location position path dqwz weizhi
  share sharebox bdshare bdsharebuttonbox jiathis addthis print printer dayin dy qrcode qr ewm erweima sweep saoma
  related relalinks relation relevant relate xgwz xgwj xgxx xgjd xglj xgyd xgzc xgbd xgxw xgfj xggk tuijian recommend
  toolbar tools tool fontsize zihao ziti pagination pageinfo pager paging prevnext prev next pn syp xyp
  copyright footer foot bottom nav navbar navigation menu submenu sidebar side header head top banner
  login logout search searchbox hits views view-count pv comment comments pinglun pingfen advert gotop backtop totop
  close guanbi collect favorite wza barrier accessibility links yqlj friendlink map sitemap
  backtolist back return tags keywords bszn`.split(/\s+/),
)

/** What the page's last part is called. */
const FOOT: ReadonlySet<string> = new Set(['footer', 'foot', 'copyright', 'bottom'])

/** Furniture is short, or mostly links. */
const SHORT = 60
const LINKED = 0.5
const LITTLE_PROSE = 240

/**
 * Marks the subtrees that are furniture by their element or by the words of their ids and classes. The body often
 * stands in elements with such words, too (`print-content`): what holds more than a little prose is never marked.
 */
export function markFurniture(tree: Tree, measure: MeasureRange): Uint8Array {
  const skip = new Uint8Array(tree.nodes.length)
  const page = measure(0, tree.nodes.length).prose
  for (const node of tree.nodes) {
    if (node.kind !== 'element' || node.style.hidden) continue
    const { chars, links, prose } = measure(node.index, node.end)
    if (TAGS.has(node.name) && prose < page * 0.3) skip[node.index] = 1
    else if (chars <= SHORT || (links > chars * LINKED && prose < LITTLE_PROSE)) {
      const title = node.name === 'h1' || /title|tit\b|biaoti/i.test(node.attributes.class ?? '')
      if (!title && wordsOf(node).some(word => WORDS.has(word))) skip[node.index] = 1
    } else if (node.index > tree.nodes.length / 2 && prose < page / 2)
      if (wordsOf(node).some(word => FOOT.has(word))) skip[node.index] = 1
  }
  return skip
}

/** Marks the nodes of a range as left out. */
export function markRange(tree: Tree, skip: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at = tree.nodes[at]?.end ?? end) skip[at] = 1
}
