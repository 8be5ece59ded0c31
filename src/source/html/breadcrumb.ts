/** Where on its site the page stands: 当前位置: 首页 > 政务公开 > … */
import type { Measure } from './measure.ts'
import { BREADCRUMB } from './names.ts'
import { plainText, type Tree, type TreeNode } from './tree.ts'

const LABEL = /^(?:您|你)?(?:现在|当前|目前)?(?:的|所在|所处)?(?:当前)?的?位置(?:是|为|在)?\s?[:：]?/
const MARKED = /^[^，。]{0,8}(?:当前|所在|现在|您的|你的)(?:所在)?的?位置/
const PLACE = /位\s{0,4}置/
const SEPARATOR = /[>＞»›→]+/
/** What stands at the end of the same line on many pages. */
const TAIL = /\s*(?:字号|字体|打印|分享|浏览次数|发布时间|【|\[|[|｜]).*$/
const LEAF = /^(?:正文|详情|内容|浏览正文|信息详情|文章详情|详细内容)$/

/** Longer texts are more than a breadcrumb, longer steps no names of columns. */
const LONGEST = 400
const LONGEST_STEP = 60

/** How many elements around the words 当前位置 may be the breadcrumb. */
const LEVELS = 4

/** The steps from the site's first page on, without the leaf 正文. Empty where the page prints none. */
export function findBreadcrumb(tree: Tree, measure: Measure): string[] {
  for (const node of tree.nodes) {
    if (node.style.hidden || !isNamed(node)) continue
    let candidate = node.kind === 'element' ? node : tree.nodes[node.parent]
    for (let level = node.kind === 'element' ? 1 : LEVELS; candidate && level > 0; level--) {
      const chars = measure.chars(candidate.index, candidate.end)
      if (chars < 2 || chars > LONGEST || candidate.end - candidate.index > MOST_NODES) break
      const steps = stepsOf(tree, candidate)
      if (steps.length >= 2) return steps
      candidate = tree.nodes[candidate.parent]
    }
  }
  return []
}

/** Larger subtrees are more than a breadcrumb. */
const MOST_NODES = 200

/** Whether an element is called a breadcrumb, or a text says 当前位置. */
function isNamed({ kind, names, data }: TreeNode): boolean {
  if (kind !== 'text') return (names.parts & BREADCRUMB) !== 0
  return PLACE.test(data) && MARKED.test(data.slice(0, 80).replace(/\s/g, ''))
}

function stepsOf(tree: Tree, node: TreeNode): string[] {
  const printed = plainText(tree, node.index, node.end).replace(/\s+/g, ' ').trim()
  const split = clean(printed.replace(LABEL, '').split(SEPARATOR))
  if (split.length >= 2) return split
  const slashed = clean(printed.replace(LABEL, '').split(/\s\/\s|\s[|｜\\]\s/))
  if (slashed.length >= 2) return slashed
  const links = tree.nodes
    .slice(node.index, node.end)
    .filter(inner => inner.name === 'a' && !inner.style.hidden)
  return clean(links.map(link => plainText(tree, link.index, link.end)))
}

function clean(steps: readonly string[]): string[] {
  return steps
    .map(step => step.replace(/\s+/g, ' ').trim().replace(LABEL, '').replace(TAIL, '').trim())
    .filter(step => step !== '' && step.length <= LONGEST_STEP && !LEAF.test(step))
}
