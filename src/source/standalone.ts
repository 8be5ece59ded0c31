/** Lines that are no part of a paragraph: numbers and dates of documents, headings of annexes, notes, lists of the imprint. */
import { Guarded } from './guarded.ts'
import { DIGIT, Signs, SPACE } from './signs.ts'

const HAN_DIGIT = '[〇○零一二三四五六七八九十0-9０-９]'
const DATE = `${HAN_DIGIT}{4}\\s?年\\s?${HAN_DIGIT}{1,3}\\s?月\\s?${HAN_DIGIT}{1,3}\\s?日`
/** `某政发〔2023〕5号`. */
const NUMBER =
  '(?:[\\u3400-\\u9fff]{1,3}\\s[\\u3400-\\u9fff]|[\\u3400-\\u9fff]{1,14})[〔[【（(﹝［]\\s?[0-9０-９](?:\\s?[0-9０-９]){3}\\s?' +
  '[〕\\]】）)﹞］]\\s?(?:第\\s?)?[0-9０-９](?:\\s?[0-9０-９]){0,4}\\s?[号號]'
const COPIES_TO = '(?:抄\\s?[送报发]|分送)'

const DATED = new Guarded('last', '日', new RegExp(`^${DATE}$`))
const STANDALONE: readonly Guarded[] = [
  new Guarded(
    'last',
    '号號',
    /^[\u3400-\u9fff]{2,20}令\s?(?:第\s?)?[0-9０-９一二三四五六七八九十百]{1,5}\s?[号號]$/,
  ),
  new Guarded('last', '号號', new RegExp(`^${NUMBER}$`)),
  DATED,
  new Guarded('first', '附', /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]?$/),
  new Guarded(
    'first',
    '（(',
    /^[（(](?:此件|此页|联系人|由于篇幅|信息公开|公开方式|主动公开)[^（）()]{0,60}[）)]$/,
  ),
  new Guarded('first', '目', /^目\s{0,6}[录錄次]$/),
  new Guarded(
    'last',
    '发制',
    new RegExp(`^(?:[\\u3400-\\u9fff（）()]{4,30}(?<![于自在至从年])\\s{1,40})?${DATE}\\s?印[发制]$`),
  ),
  new Guarded('first', '（(', /^[（(]\s?[0-9]{4}\s?年.{4,60}(?:通过|批准|公布|修订|修正)[）)]$/),
]
/** Such a line is no longer, contents left out. */
const LONGEST = 70

/** A document number, a date, an annex heading, a note: never part of a paragraph. */
export const isStandalone = (chars: string): boolean =>
  (chars.length <= LONGEST && STANDALONE.some(pattern => pattern.test(chars))) || isEntry(chars)

/** A line that is nothing but a date. */
export const isDateLine = (chars: string): boolean => DATED.test(chars)

const BRACKETED_NUMBER = new Guarded('first', '（(', new RegExp(`^[（(]${NUMBER}[）)]$`))

/** A line that is nothing but a document number in a bracket; it may be that of another document. */
export const isBracketedNumber = (chars: string): boolean => BRACKETED_NUMBER.test(chars)

const PRINTED = new Guarded('last', '发制', new RegExp(`^${HAN_DIGIT}{4}\\s?年.{3,12}印[发制]$`))

/** The date of an imprint on a line of its own: `2023年5月6日印发`. */
export const isPrinted = (chars: string): boolean => PRINTED.test(chars) && isStandalone(chars)

const ENDS_DATED = new Guarded('last', '）)', /[（(]\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?[）)]$/)

/** A line that ends in a bracketed date, as compilers put it behind titles. */
export const endsDated = (chars: string): boolean => ENDS_DATED.test(chars)

const LEADER = new Signs('.．…·•')
const FEWEST_LEADERS = 3
const LONGEST_PAGE = 4

/** An entry of a table of contents, with leaders up to its page: however wide, it is no row of the text. */
export function isEntry(chars: string): boolean {
  let at = chars.length
  while (DIGIT.at(chars, at - 1)) at--
  if (at === chars.length || chars.length - at > LONGEST_PAGE) return false
  let leaders = 0
  for (; at > 0; at--)
    if (LEADER.at(chars, at - 1)) leaders++
    else if (!SPACE.at(chars, at - 1)) break
  return leaders >= FEWEST_LEADERS && at > 0
}

const BEGINS: readonly Guarded[] = [
  new Guarded('first', '下相附', /^(?:下载|相关)?(?:相关)?附\s?件?(?:下载)?\s?[:：]/),
  new Guarded(
    'first',
    '抄分主信校打共（(印',
    new RegExp(`^(?:${COPIES_TO}|主题词|信息公开选项|校\\s?对|打\\s?字)\\s?[:：]`),
  ),
  new Guarded('first', '（(共印', /^[（(]?共?印(?:发|制)?\s?[0-9]{1,5}\s?份[）)]?$/),
]

/** A line with which a paragraph always begins, but need not end: a list of attachments, a note of the imprint. */
export const beginsAlone = (chars: string): boolean => BEGINS.some(pattern => pattern.test(chars))

const COPIES = new Guarded('first', '抄分', new RegExp(`^${COPIES_TO}\\s?[:：]`))

/** Whether the line begins the list of those who get copies. */
export const beginsCopies = (chars: string): boolean => COPIES.test(chars)
