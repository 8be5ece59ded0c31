/** The heading of a table whose cells stand one below the other, as extraction leaves them: `序号`, `任务`, `责任单位`. */
import { readLabel } from '../../outline/labels.ts'
import { compact } from '../../outline/table/cells.ts'
import { isPersonHeading, roleOfHeading } from '../../responsibility/index.ts'
import type { Text } from '../text.ts'

/** Lines of a text; `undefined` stands for what is none. */
export type Lines = readonly (Text | undefined)[]

/** What the cells of a column hold. */
export type ColumnKind = 'number' | 'units' | 'time' | 'persons' | 'words'

/** A column: the lines of its heading, and what is below them. */
export interface Column {
  readonly heading: readonly Text[]
  readonly kind: ColumnKind
}

/** A heading: its columns, and the lines `[from, to)` that print it. */
export interface StackedHeading {
  readonly columns: readonly Column[]
  readonly from: number
  readonly to: number
}

/** The column of kinds that spans rows, before that of their numbers. */
const CATEGORY = /^(?:任务|工作|项目|重点|事项|措施|指标)?(?:类别|类型|分类|种类|领域|板块|行动|大类)$/
/** A word of a heading, and how many columns there may be. */
const WORD = /^(?:20[0-9]{2}年)?[\u3400-\u9fff（）()/]{1,12}$/
const MOST_COLUMNS = 12
/** What narrow columns break: the second half says nothing by itself. */
const HALF = /^(?:牵头|责任|主责|主办|配合|协办|协同|参与|落实|实施|承办|分管|推进|完成|行使)$/
const OTHER_HALF = /^(?:单位|部门|科室|处室|股室|领导|主体|人|时限|时间|期限|方|情况)$/
/** What a column behind those of units and times says: anything else there is of the first row. */
const LAST =
  /(?:备注|说明|依据|来源|文件|情况|进展|进度|标准|成果|形式|目标|要求|方式|电话|姓名|类别|数量|金额|投资|资金|指标|分值|得分)$|^20[0-9]{2}年/

/** The words of a line, without white space. */
export const wordsAt = (lines: Lines, at: number): string => compact(lines[at]?.chars ?? '')

/** The heading that has its column of numbers at the line; one of its columns is of responsible units. */
export function stackedHeading(lines: Lines, at: number): StackedHeading | undefined {
  const split = wordsAt(lines, at) === '序' && wordsAt(lines, at + 1) === '号'
  const first = split ? at + 2 : at + 1
  const columns: Column[] = []
  const above = CATEGORY.test(wordsAt(lines, at - 1)) ? lines[at - 1] : undefined
  if (above) columns.push({ heading: [above], kind: 'words' })
  columns.push({ heading: textsOf(lines, at, first), kind: 'number' })
  let to = first
  let [end, width] = [first, columns.length]
  while (columns.length < MOST_COLUMNS && isWord(lines, to)) {
    const next = HALF.test(wordsAt(lines, to)) && OTHER_HALF.test(wordsAt(lines, to + 1)) ? to + 2 : to + 1
    const heading = textsOf(lines, to, next)
    const words = heading.map(({ chars }) => compact(chars)).join('')
    const kind = kindOf(words)
    columns.push({ heading, kind })
    to = next
    if (kind !== 'words' || (width === columns.length - 1 && LAST.test(words))) {
      end = to
      width = columns.length
    }
  }
  const own = columns.slice(0, width)
  if (!own.some(({ kind }) => kind === 'units')) return undefined
  return { columns: own, from: above ? at - 1 : at, to: end }
}

const isWord = (lines: Lines, at: number): boolean => {
  const words = wordsAt(lines, at)
  return WORD.test(words) && !readLabel(words)
}

/** The lines `[from, to)`. */
export function textsOf(lines: Lines, from: number, to: number): Text[] {
  return lines.slice(from, to).filter(text => text !== undefined)
}

function kindOf(words: string): ColumnKind {
  if (isPersonHeading(words)) return 'persons'
  const role = roleOfHeading(words)
  if (role === undefined) return 'words'
  return role === 'deadline' ? 'time' : 'units'
}
