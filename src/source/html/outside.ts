/** The facts that lines outside the body print: `来源：… 发布时间：…`, the document number under the title. */
import { fieldOf } from '../../notice/factLabels.ts'
import type { Fact } from '../block.ts'
import { range } from '../text.ts'
import { pairsOf } from './pairs.ts'
import { readBlocks } from './paragraphs.ts'
import type { Tree } from './tree.ts'
import { pairFact } from './trim.ts'

const DOCUMENT_NUMBER =
  /^[\u3400-\u9fff]{2,24}[〔［[【(（]\s?(?:19|20)\d{2}\s?[〕］\]】)）]\s?第?\s?\d{1,5}\s?号$/
const LONGEST_LINE = 400
const LONGEST_VALUE = 200

/** Further labels that say something of the notice wherever they stand on a page. */
const TELLING =
  /^(?:有效性|时效性|效力状态|文件状态|是否有效|(?:实施|施行|生效|失效|废止)(?:日期|时间)|主题词|文种|公文种类|体裁分类|统一编号|规范性文件(?:统一)?(?:编号|登记号))$/

/** Whether a label outside an information table is a fact of the notice; others (字号, 链接) are the site's. */
export function isPageLabel(label: string): boolean {
  const field = fieldOf(label)
  return field !== undefined && (field !== 'other' || TELLING.test(label))
}

/** The facts of all lines but those within subtrees marked in `skip`. */
export function outsideFacts(tree: Tree, skip: Uint8Array): Fact[] {
  return readBlocks(tree, 0, tree.nodes.length, skip).flatMap(({ block, linked }): Fact[] => {
    if (block.kind === 'table' || block.text.chars.length > LONGEST_LINE) return []
    const { chars } = block.text
    const at = range(block.text)
    if (DOCUMENT_NUMBER.test(chars) && linked < 0.5)
      return [{ label: '发文字号', value: chars, origin: 'line', ...(at ? { range: at } : {}) }]
    return pairsOf(chars)
      .filter(({ label, start, end }) => isPageLabel(label) && end - start <= LONGEST_VALUE)
      .flatMap(pair => pairFact(block, pair))
  })
}
