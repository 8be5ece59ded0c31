/** What a line of a body says of its page, and of nothing else. */
import { type FactField, fieldOf } from '../../notice/factLabels.ts'
import type { Fact, Paragraph } from '../block.ts'
import { Guarded } from '../guarded.ts'
import { isTelling } from '../pageLabels.ts'
import { publicationPairs, withoutButtons } from '../publication.ts'
import { SPACES } from '../signs.ts'
import { slice } from '../text.ts'
import { lineFact } from './facts.ts'
import { colonIn, isBorrowed, type Pair, pairsOf } from './pairs.ts'

/** A fact's value in a line is no longer than this. */
const LONGEST_VALUE = 80
/** Labels that a notice's own text uses as well. */
const AMBIGUOUS: ReadonlySet<FactField> = new Set(['responsibleOffice', 'title'])
const PAGE_LABEL =
  /^(?:作者|编辑|责任编辑|审核|校对|点击|点击数|浏览次数|浏览量|阅读次数|阅读量|访问量|更新时间|更新日期|字号|字体|关键词|栏目|语言|网址|链接)$/
const DAY =
  /^(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s{0,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/
/** A label that only a page prints, after the notice's end. */
const TAIL_LABEL =
  /^(?:来源|信息来源|作者|编辑|责任编辑|审核|校对|点击数|浏览次数|阅读次数|发布时间|发布日期|发布机构|发布单位)$/

/** A colon behind these many characters ends no label that begins its line. */
const FARTHEST = 32

/**
 * The facts of a line that holds nothing else; `undefined` for other lines.
 *
 * @param tail whether the line stands at the body's end, where fewer labels tell a page's line
 */
export function lineFacts(block: Paragraph, tail: boolean): Fact[] | undefined {
  const { chars } = block.text
  const published = tail ? [] : publicationPairs(chars)
  if (published.length > 0) return factsOf(block, published)
  if (colonIn(chars, 0, Math.min(chars.length, FARTHEST + 1)) < 0) return undefined
  const pairs = pairsOf(chars)
  const first = pairs[0]
  if (!first || !isWhole(chars, first)) return undefined
  const fits = pairs.every(({ label, start, end }) => {
    const field = fieldOf(label)
    if (!field || AMBIGUOUS.has(field) || end - start > LONGEST_VALUE) return false
    return tail ? TAIL_LABEL.test(label) : field !== 'other' || PAGE_LABEL.test(label)
  })
  const own = tail || pairs.some(({ label, start, end }) => isPages(label, chars.slice(start, end)))
  return fits && own ? factsOf(block, pairs) : undefined
}

/** Whether a line is the page's by one of its pairs; a notice's own text may tell a time, but hardly one day and no more. */
const isPages = (label: string, value: string): boolean =>
  isTelling(label) || PAGE_LABEL.test(label) || (fieldOf(label) === 'publishedDate' && DAY.test(value))

/** The facts that pairs of a paragraph are; `undefined` where none has a value. */
export function factsOf(block: Paragraph, pairs: readonly Pair[]): Fact[] | undefined {
  const facts: Fact[] = []
  for (const pair of pairs) {
    const fact = pairFact(block, pair)
    if (fact) facts.push(fact)
  }
  return facts.length > 0 ? facts : undefined
}

/** Whether nothing but the label stands before the first value. */
function isWhole(chars: string, first: Pair): boolean {
  const before = chars.slice(0, first.start).replace(/[\s:：[【(（]/g, '')
  return before === first.label
}

/** Where a value ends though the label that follows is not in the table: `市教育局　时间：2024-02-01`. */
const NEXT_LABEL = new Guarded(
  'any',
  ':：',
  /\s+[\u3400-\u9fff]{2,6}\s?[:：]|(?:时间|日期|作者|编辑|审核|点击|浏览|阅读|访问|字号|字体)[\u3400-\u9fff]{0,3}[:：]/,
)
const TRAILING = new Guarded('last', `${SPACES}])】）|｜`, /[\s\])】）|｜]+$/)
const TRAILING_DATE = new Guarded(
  'any',
  '12',
  /\s*(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}.{0,12}$/,
)

/** The fact that a pair in a paragraph is, if it has a value. */
export function pairFact(block: Paragraph, { label, start, end }: Pair): Fact | undefined {
  const printed = block.text.chars.slice(start, end)
  const own = withoutButtons(printed.slice(0, NEXT_LABEL.exec(printed)?.index))
  const plain = fieldOf(label) === 'issuer' ? own.slice(0, TRAILING_DATE.exec(own)?.index) : own
  const value = plain.slice(0, TRAILING.exec(plain)?.index)
  if (value === '' || isBorrowed(label, value)) return undefined
  return lineFact(label, slice(block.text, start, start + value.length))
}
