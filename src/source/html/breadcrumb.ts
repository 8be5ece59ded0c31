/** Where on its site the page stands: 当前位置: 首页 > 政务公开 > … */
import { wordsOf } from './hooks.ts'
import type { MeasureRange } from './measure.ts'
import { plainText, type Tree, type TreeNode } from './tree.ts'

const WORDS: ReadonlySet<string> = new Set(
  'breadcrumb breadcrumbs breadcrumbnav crumb crumbs curmb path location position dqwz weizhi mbx mianbao'.split(
    ' ',
  ),
)
const LABEL = /^(?:您|你)?(?:现在|当前|目前)?(?:的|所在|所处)?(?:当前)?的?位置(?:是|为|在)?\s?[:：]?/
const MARKED = /(?:当前|所在|现在|您的)(?:所在)?的?位置/
const SEPARATOR = /[>＞»›→]+/
/** What stands at the end of the same line on many pages. */
const TAIL = /\s*(?:字号|字体|打印|分享|浏览次数|发布时间|【|\[|[|｜]).*$/
const LEAF = /^(?:正文|详情|内容|浏览正文|信息详情|文章详情|详细内容)$/

/** Longer texts are more than a breadcrumb, longer steps no names of columns. */
const LONGEST = 400
const LONGEST_STEP = 60

/** The steps from the site's first page on, without the leaf 正文. Empty where the page prints none. */
export function findBreadcrumb(tree: Tree, measure: MeasureRange): string[] {
  for (const node of tree.nodes) {
    if (node.kind !== 'element' || node.style.hidden || node.end - node.index > 200) continue
    const { chars } = measure(node.index, node.end)
    if (chars < 2 || chars > LONGEST) continue
    const named = wordsOf(node).some(word => WORDS.has(word))
    if (!named && !startsMarked(tree, node)) continue
    const steps = stepsOf(tree, node)
    if (steps.length >= 2) return steps
  }
  return []
}

/** Whether the element's own first text says 当前位置. */
function startsMarked(tree: Tree, node: TreeNode): boolean {
  const first = tree.nodes
    .slice(node.index + 1, node.end)
    .find(inner => inner.kind === 'text' && /\S/.test(inner.data))
  if (!first || !MARKED.test(first.data.slice(0, 40).replace(/\s/g, ''))) return false
  return first.data.replace(/\s/g, '').slice(0, 2) !== '关于'
}

function stepsOf(tree: Tree, node: TreeNode): string[] {
  const printed = plainText(tree, node.index, node.end).replace(/\s+/g, ' ').trim()
  const split = clean(printed.replace(LABEL, '').split(SEPARATOR))
  if (split.length >= 2) return split
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
