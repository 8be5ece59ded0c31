/** The facts that lines outside the body print: `来源：… 发布时间：…`, the document number under the title. */
import { fieldOf } from '../../notice/factLabels.ts'
import type { Fact } from '../block.ts'
import { range } from '../text.ts'
import type { Range } from './body.ts'
import { furnitureOf } from './furnitureLines.ts'
import { pairsOf } from './pairs.ts'
import { readBlocks } from './paragraphs.ts'
import type { Tree } from './tree.ts'
import { pairFact } from './trim.ts'

const NUMBER =
  '[\\u3400-\\u9fff]{2,24}[〔［[【(（]\\s?(?:19|20)\\d{2}\\s?[〕］\\]】)）]\\s?第?\\s?\\d{1,5}\\s?号'
/** One, or two of offices that write together. */
const DOCUMENT_NUMBER = new RegExp(`^${NUMBER}(?:\\s{0,40}[、，,；;/]?\\s{0,4}${NUMBER})?$`)
/** From this many pairs on, a line is an information table. */
const RUN = 4
const LONGEST_LINE = 400
const LONGEST_VALUE = 200

/** Further labels that say something of the notice wherever they stand on a page. */
const TELLING =
  /^(?:有效性|时效性|效力状态|文件状态|是否有效|(?:实施|施行|生效|失效|废止)(?:日期|时间)|主题词|文种|公文种类|体裁分类|统一编号|规范性文件(?:统一)?(?:编号|登记号))$/

/** Labels of the information table that the feet of pages print, too, for the site. */
const OF_SITE = /^(?:承办单位|牵头单位|责任部门|主题|主题类别|名称|标题)$/

/** Whether a label outside an information table is a fact of the notice; others (字号, 链接) are the site's. */
export function isPageLabel(label: string): boolean {
  const field = fieldOf(label)
  return field !== undefined && !OF_SITE.test(label) && (field !== 'other' || TELLING.test(label))
}

/**
 * The facts of the lines of `[start, end)` but for subtrees marked in `skip`. In an information table (`table`) every
 * label of the table of labels counts.
 */
export function outsideFacts(tree: Tree, skip: Uint8Array, [start, end]: Range, table: boolean): Fact[] {
  const placed = promisingLines(tree, skip, start, end).flatMap(line => readBlocks(tree, ...line, skip))
  return placed.flatMap(({ block, linked }): Fact[] => {
    if (block.kind === 'table' || block.text.chars.length > LONGEST_LINE) return []
    const { chars } = block.text
    const numbered = linked < 0.5 && chars.endsWith('号') && DOCUMENT_NUMBER.test(chars)
    const pairs = numbered ? [] : pairsOf(chars)
    if ((!numbered && pairs.length === 0) || furnitureOf(chars) === 'foot') return []
    const at = range(block.text)
    if (numbered) return [{ label: '发文字号', value: chars, origin: 'line', ...(at ? { range: at } : {}) }]
    const whole = table || pairs.length >= RUN
    return pairs
      .filter(({ label, start, end }) => (whole || isPageLabel(label)) && end - start <= LONGEST_VALUE)
      .flatMap(pair => pairFact(block, pair))
  })
}

const COLON = /[:：]/
/** What follows a colon that may end a label, or a 号 that may end a line. */
const PROMISING = /(?:^|\W)[:：]\s*\S|号[^\u3400-\u9fff]*$/

/** The stretches between the beginnings and ends of blocks that may print a fact: reading all of a page costs time. */
function promisingLines(tree: Tree, skip: Uint8Array, first: number, last: number): Range[] {
  const lines: Range[] = []
  let start = first
  let colon = false
  let promising = false
  let close = last
  const end = (at: number): void => {
    if (promising) lines.push([start, at])
    start = at
    colon = false
    promising = false
  }
  const open: number[] = []
  for (let at = first; at < last; ) {
    while (at >= close) {
      end(at)
      close = open.pop() ?? last
    }
    const node = tree.nodes[at]
    if (!node) break
    if (skip[at] || node.style.hidden) {
      at = node.end
      continue
    }
    if (node.length > 0) {
      promising ||= colon || PROMISING.test(node.data)
      colon ||= COLON.test(node.data)
    } else if (node.block && node.end > at + 1) {
      end(at)
      open.push(close)
      close = node.end
    }
    at++
  }
  end(last)
  return lines
}
