/** White space that separates names, made a separator; all other white space means nothing and is left alone. */

import { Signs } from '../source/signs.ts'
import { beginsWithKey, markBetween } from './blankKeys.ts'
import { fold, isBlank } from './fold.ts'
import { isHeaded, kindOf } from './names/endings.ts'
import { keyBefore } from './roleKeys.ts'
import { withoutVerb } from './verbs.ts'

const SEPARATOR = new Signs('、，；。：,;:')
/** White space between words: other white space divides nothing. */
const BETWEEN = /[^\s\u200b\ufeff、，；。：,;:][\s\u200b\ufeff]+[^\s\u200b\ufeff、，；。：,;:]/
const OPENING = /[（(〔［[【〈<][^）)〕］\]】〉>]*$/

/** The bracket around a whole statement. */
const FIRST = /^[（〔[【](?=[^）〕\]】]*$)/

/** What may follow a name directly: the end of the statement around it. */
const LOOSE = /^(?=[^（〔[【]*$)([^）〕\]】。]*)[）〕\]】。]+$/

const isBlankAt = (text: string, index: number): boolean => isBlank(text.charCodeAt(index))

/** The text in pieces: runs of white space, separators, and the words between them. */
function tokens(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    const apart = SEPARATOR.at(text, i) || SEPARATOR.at(text, i - 1)
    if (i < text.length && !apart && isBlankAt(text, i) === isBlankAt(text, i - 1)) continue
    found.push(text.slice(from, i))
    from = i
  }
  return found
}

/** The words, folded, without the verbs behind them. */
const named = (word: string): string => withoutVerb(fold(word).chars.replace(LOOSE, '$1'))

/** The number of a name in a list: `1.市水利局 2.市财政局`. */
const NUMBER = /^[0-9]{1,2}[.．](?=[^0-9])/

/** Whether the white space between two words divides names: `市教育局 市科协`. */
function divides(left: string, right: string): boolean {
  const words = fold(left).chars.replace(FIRST, '')
  if (OPENING.test(words) || keyBefore(words, words.length, false)) return false
  const next = named(right.replace(NUMBER, ''))
  return isHeaded(next) && kindOf(next) !== undefined && kindOf(named(words)) !== undefined
}

/** Fields of work which stand for a body where nothing follows them, and others, which never do. */
const FIELD =
  '广电|水务|供电|燃气|烟草|铁路|公交|气象|地震|邮政|消防|档案|信访|机要|保密|网信|电信|移动|联通|铁塔'
const FURTHER =
  '文化|文体|文旅|体育|旅游|新闻|出版|教育|科技|科学|城建|建设|规划|环保|公安|党史|史志|交通|农业|水利|民政'
const FIELD_LAST = new RegExp(`(?:${FIELD})$`)
const FIELDS_LAST = new RegExp(`(?:${FURTHER})(?:${FIELD})$`)
const ONLY_FIELD = new RegExp(`^(?:${FIELD})$`)
/** What is no name without what stands before it. */
const REST =
  /^(?:[局委办]|(?:管理|监督管理|专卖|执法)局|(?:有限|集团|分|总|股份有限)?公司|集团|[支大总]队|中心|办公室)$/

/** What ends names of any sort, so that a line of it is the rest of the line before. */
const ENDING =
  /^(?:中心|[总支大中]队|[分总]局|(?:有限|集团|分|总|子|股份有限|有限责任|集团有限)?公司|集团|管委会|(?:管理)?委员会|办事处|领导小组|指挥部|办公室)$/
/** Those of them that may stand alone, and what has them nevertheless. */
const OWNERS: ReadonlyMap<string, RegExp> = new Map([
  ['办公室', /(?:领导小组|工作小组|指挥部|会议|委员会|专班|^[省市州县区旗][^各]*[^各科室处股])$/],
  ['办事处', /(?:街道|[省市州县区旗]|公司|政府)$/],
])
/** A bracket that reaches to the end, and is neither a number nor a key over what follows. */
const BRACKET = /^[（〔[〈<](?![0-9一二三四五六七八九十]{1,3}[）〕\]〉>])[^）〕\]〉>]*[）〕\]〉>]?$/
/** A date that the end of a line cuts: `2024年` + `6月底前`. */
const CUT_DATE =
  /年\n(?:[0-9]{1,2}月|年?[底初中末前]|[上下]半年|第?[一二三四1-4]季度)|[0-9]\n[0-9年月日号]|月\n(?:[0-9]{1,2}[日号]|[底末初份前]|[上中下]旬)|[日底旬号度末份]\n(?:[前底]|[之以]前)|[0-9年月日][至到~—－-]\n[0-9]|[0-9年月日]\n[至到~—－-][0-9]|[前底末日月年旬]\n(?:完成|办结|到位)$/
/** How many characters of a line show that it begins in a date. */
const DATE_HEAD = 5

/** Whether the line is only the end of a name that the line before has begun. */
function isEnding(left: string, right: string): boolean {
  const word = right.replace(/（.*/, '')
  if (!ENDING.test(word)) return false
  const owners = OWNERS.get(word)
  return !owners || kindOf(left) === undefined || owners.test(left)
}

/** Whether the line is a bracket at the name before it: `市水利局` + `（市移民局）`. */
const isBracket = (right: string): boolean =>
  BRACKET.test(right) && keyBefore(right, right.length - 1, false)?.start !== 1

/**
 * Whether a name or a date goes on in the next paragraph of a cell: `市住房和城乡` + `建设局`, `市文化广电` + `旅游局`.
 */
function goesOn(left: string, right: string): boolean {
  const [a, b] = [fold(left).chars, fold(right).chars]
  if (OPENING.test(left) || CUT_DATE.test(`${a.slice(-2)}\n${b.slice(0, DATE_HEAD)}`)) return true
  if (named(left) !== a) return false
  const next = named(right)
  if (isBracket(next) || isEnding(a, next)) return true
  if (isHeaded(b) || kindOf(a + b) === undefined) return false
  if (!FIELD_LAST.test(a)) return kindOf(a) === undefined
  return !ONLY_FIELD.test(b) && (kindOf(a) === undefined || REST.test(b) || FIELDS_LAST.test(a))
}

/** Whether white space at `i` stands between a name and a further key: `责任单位：市教育局 成果形式：…`. */
function beginsKey(all: readonly string[], i: number): boolean {
  const [left, blank, right, colon] = all.slice(Math.max(0, i - 1), i + 3)
  if (i === 0 || !isWord(left) || !isWord(right) || !/[：:]/.test(colon ?? '')) return false
  return (
    isBlankAt(blank ?? '', 0) &&
    !OPENING.test(left) &&
    kindOf(named(left)) !== undefined &&
    !keyBefore(fold(left).chars, fold(left).chars.length, false)
  )
}

const isWord = (token: string | undefined): token is string =>
  token !== undefined && !isBlankAt(token, 0) && !SEPARATOR.at(token, 0)

/** The text, white space that divides names replaced by `、`: as long as before. */
export function divideAtBlanks(text: string): string {
  if (!BETWEEN.test(text)) return text
  return replaceBlanks(text, divides, '、', true)
}

/** A cell's text, the ends of its paragraphs, and other white space that divides names, replaced by `；`. */
export function divideCell(text: string): string {
  if (!BETWEEN.test(text)) return text
  return replaceBlanks(
    text,
    (left, right, blank) => (blank.includes('\n') ? !goesOn(left, right) : divides(left, right)),
    '；',
  )
}

function replaceBlanks(
  text: string,
  apart: (left: string, right: string, blank: string) => boolean,
  mark: string,
  bareKeys = false,
): string {
  const all = tokens(text)
  const keyed = bareKeys && beginsWithKey(all)
  return all
    .map((token, i) => {
      const [left, right] = [all[i - 1], all[i + 1]]
      if (!isBlankAt(token, 0)) return token
      if (beginsKey(all, i)) return `；${token.slice(1)}`
      if (!isWord(left) || !isWord(right)) return token
      const sign = keyed ? markBetween(left, right) : undefined
      if (sign) return sign + token.slice(1)
      if (!apart(left, right, token)) return token
      return mark + token.slice(1)
    })
    .join('')
}
