/** Whether a table goes on with the one before it. */
import type { Node } from '../../model.ts'
import type { Cell } from '../../source/block.ts'
import { Guarded } from '../../source/guarded.ts'
import { SPACES } from '../../source/signs.ts'
import { compactWords, goesOn, isFilled, isWhole, type Rows } from './cells.ts'
import { holdsUnits } from './named.ts'
import { labelOfNumber } from './number.ts'
import { hasNumberHeading, isRepeated, namesUnits, type TableShape } from './shape.ts'

/** What a page prints between the halves of a table: 续表, 接上页, its number. */
const CONTINUED = new Guarded(
  'last',
  `续接上前页表0123456789一二三四五六七八九十）)】]-—－–·${SPACES}`,
  /^[（(【[]?(?:接?续|接)[上前]?[页表]?[0-9一二三四五六七八九十]{0,3}[）)】\]]?$|[（(]续[表前上]?[）)]$|^[-—－–·\s]*(?:第\s?)?[0-9]{1,3}(?:\s?页)?[-—－–·\s]*$/,
)
const LONGEST_CONTINUED = 40

/** Whether the paragraph between two tables says no more than that the table goes on. */
export const isContinued = (chars: string): boolean =>
  chars.length <= LONGEST_CONTINUED && CONTINUED.test(chars)

/**
 * Whether the rows, which have no heading of their own, go on with the table: as wide as that one, they begin with none for
 * other columns, and go on with its numbers or name units where it does.
 *
 * @param last the last item of that table
 */
export function continues(rows: Rows, shape: TableShape, last: Node | undefined): boolean {
  const { columns, number } = shape
  if (rows[0]?.length !== columns.length) return false
  const first = rows.find(row => !isWhole(row) && !isRepeated(row, shape))
  if (!first) return true
  const printed = compactWords(first[number])
  if (printed !== '' && follows(printed, last)) return true
  if (hasNumberHeading(first) || isHeading(first)) return false
  if (number >= 0 && printed !== '' && !labelOfNumber(printed)) return false
  const units = columns.flatMap((role, column) => (namesUnits(role) ? [column] : []))
  if (units.some(column => holdsUnits(rows, column))) return true
  return printed === '' && number >= 0 && units.every(column => !isFilled(first[column]))
}

/** Whether the number is that behind the last item's, or the same where a page break cuts its row. */
function follows(printed: string, last: Node | undefined): boolean {
  const ordinal = labelOfNumber(printed)?.ordinal
  return last !== undefined && (ordinal === (last.ordinal ?? 0) + 1 || ordinal === last.ordinal)
}

/** What columns are headed by. */
const HEADING =
  /(?:序号|编号|年份|年度|姓名|名称|职务|地点|地址|备注|说明|类别|类型|指标|数量|电话|单位|部门|项目|内容|任务|措施|时间|时限|日期|金额|投资|资金|规模|性质|面积|进展|情况|方式|标准|目标|依据|分值|得分|层级|（[^（）]{1,8}）|\([^()]{1,8}\))$/
const LONGEST_HEADING = 14

/** Whether most cells of the row are words that head columns. */
function isHeading(row: readonly Cell[]): boolean {
  let [filled, heads] = [0, 0]
  for (let column = 0; column < row.length; column++) {
    const words = compactWords(row[column])
    if (words === '' || goesOn(row, column)) continue
    filled++
    if (words.length <= LONGEST_HEADING && HEADING.test(words)) heads++
  }
  return heads > 1 && heads * 2 >= filled
}
