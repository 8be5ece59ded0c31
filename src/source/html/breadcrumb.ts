/** Where on its site the page stands: 当前位置: 首页 > 政务公开 > … */
import { Guarded } from '../guarded.ts'
import { Signs, SPACE, without } from '../signs.ts'
import { collapsed } from '../text.ts'
import type { Measure } from './measure.ts'
import { parentOf, plainText, type Tree, type TreeNode } from './tree.ts'

const LABEL = new Guarded(
  'first',
  '您你现当目的所位',
  /^(?:您|你)?(?:现在|当前|目前)?(?:的|所在|所处)?(?:当前)?的?位置(?:是|为|在)?\s?[:：]?/,
)
const MARKED = /^[^，。]{0,8}(?:当前|所在|现在|您的|你的)(?:所在)?的?位置/
const PLACE = /位\s{0,4}置/
const SEPARATOR = new Signs('>＞»›→')
const SLASH = /\s\/\s|\s[|｜\\]\s/
/** What stands at the end of the same line on many pages. */
const TAIL = new Guarded(
  'any',
  '字打分浏发【[|｜',
  /\s*(?:字号|字体|打印|分享|浏览次数|发布时间|【|\[|[|｜]).*$/,
)
const LEAF = /^(?:正文|详情|内容|浏览正文|信息详情|文章详情|详细内容)$/

/** Longer texts are more than a breadcrumb, longer steps no names of columns. */
const LONGEST = 400
const LONGEST_STEP = 60

/** How many elements around the words 当前位置 may be the breadcrumb. */
const LEVELS = 4

/** The steps from the site's first page on, without the leaf 正文. Empty where the page prints none. */
export function findBreadcrumb(tree: Tree, measure: Measure): string[] {
  for (const node of tree.landmarks.places) {
    if (node.kind === 'text' && !saysPlace(node)) continue
    let candidate = node.kind === 'element' ? node : parentOf(tree, node)
    for (let level = node.kind === 'element' ? 1 : LEVELS; candidate && level > 0; level--) {
      const chars = measure.chars(candidate.index, candidate.end)
      if (chars < 2 || chars > LONGEST || candidate.end - candidate.index > MOST_NODES) break
      const steps = stepsOf(tree, candidate)
      if (steps.length >= 2) return steps
      candidate = parentOf(tree, candidate)
    }
  }
  return []
}

/** Larger subtrees are more than a breadcrumb. */
const MOST_NODES = 200

/** A text says what it is at its beginning. */
const FIRST = 80

/** Whether a text says 当前位置. */
function saysPlace({ data, length }: TreeNode): boolean {
  if (length < 2 || length > LONGEST) return false
  const first = data.indexOf('位')
  if (first < 0 || first >= FIRST) return false
  return PLACE.test(data) && MARKED.test(without(data.slice(0, FIRST), SPACE))
}

function stepsOf(tree: Tree, node: TreeNode): string[] {
  const printed = withoutLabel(collapsed(plainText(tree, node.index, node.end)))
  const split = clean(separated(printed))
  if (split.length >= 2) return split
  const slashed = clean(printed.split(SLASH))
  if (slashed.length >= 2) return slashed
  const links: string[] = []
  for (let at = node.index; at < node.end; at++) {
    const link = tree.nodes[at]
    if (link?.name === 'a' && !link.style.hidden) links.push(collapsed(plainText(tree, link.index, link.end)))
  }
  return clean(links)
}

/** The stretches between the arrows. */
function separated(printed: string): string[] {
  const steps: string[] = []
  let from = 0
  for (let at = 0; at < printed.length; at++)
    if (SEPARATOR.at(printed, at)) {
      if (at > from) steps.push(printed.slice(from, at))
      from = at + 1
    }
  steps.push(printed.slice(from))
  return steps
}

const withoutLabel = (step: string): string => (LABEL.mayMatch(step) ? step.replace(LABEL.pattern, '') : step)

function clean(steps: readonly string[]): string[] {
  const kept: string[] = []
  for (const step of steps) {
    const words = withoutLabel(step.trim())
    const name = (TAIL.mayMatch(words) ? words.replace(TAIL.pattern, '') : words).trim()
    if (name !== '' && name.length <= LONGEST_STEP && !LEAF.test(name)) kept.push(name)
  }
  return kept
}
