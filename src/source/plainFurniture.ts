/** What a text extracted from pages prints besides the notice: page marks, print buttons, the names of gazettes. */
import { Guarded } from './guarded.ts'
import { BULLETS, DIGITS, Signs, SPACES } from './signs.ts'

const RULE = '[—–－‐―‒─━﹣＝=◆\\-_·.~～•・∙*|｜\\s]{1,6}'
/** What may stand on both sides of a page's number in words. */
const FENCE = '[#=<>!—–\\-【】（）()[\\]\\s]{0,6}'
const NUMBER = '[0-9０-９]{1,4}'
const COUNT = '[0-9０-９一二三四五六七八九十百]{1,5}'

/** What a browser prints at the foot of a page: the address, and mostly the page's number. */
const ADDRESS = '(?:https?|file):\\/\\/\\S{4,300}'
const OF_ALL = '[0-9]{1,4}\\s?(?:\\/|of)\\s?[0-9]{1,4}'

/** `# Page 12:`, `— 5 —`, `第5页 共12页`, `5 / 12`. */
const MARKS: readonly string[] = [
  `${FENCE}Page\\s?[0-9]{1,5}(?:\\s?(?:of|\\/)\\s?[0-9]{1,5})?\\s?:?${FENCE}`,
  `${RULE}${NUMBER}${RULE}`,
  '[—–－-]{1,2}\\s?[一二三四五六七八九十]{1,3}\\s?[—–－-]{1,2}',
  `${FENCE}第\\s?${COUNT}\\s?[页頁](?:[\\s，,/]{0,3}共\\s?${COUNT}\\s?[页頁])?${FENCE}`,
  `页码\\s?[:：]\\s?${NUMBER}`,
  OF_ALL,
  `[—–-]{1,2}\\s?${OF_ALL}\\s?[—–-]{1,2}`,
  `${ADDRESS}\\s{1,8}${OF_ALL}`,
]
/** Only the plainest of the words of buttons: such a line is left out wherever in the text it stands. */
const BUTTON = '(?:打印|关闭|返回顶部|分享|收藏)'
const OTHERS: readonly string[] = [
  '正\\s{0,4}文',
  `[\\s【[（(]{0,2}${BUTTON}[\\s】\\]）)]{0,2}(?:[\\s|｜【[（(]{0,3}(?:${BUTTON}|本页|窗口)[\\s】\\]）)]{0,2}){0,4}`,
  'Produced By(?:\\s.{0,60})?',
  '(?:扫一扫|扫码).{0,20}',
  '(?:上一篇|下一篇)[:：].{0,80}',
]
const RULE_SIGNS = `${SPACES}—–－‐―‒─━﹣＝=◆-_·.~～•・∙*|｜`
const FENCE_SIGNS = '#=<>!—–-【】（）()[]'
const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'i')
const MARK = new Guarded('first', `PpHhFf第页${FENCE_SIGNS}${RULE_SIGNS}${DIGITS}`, whole(MARKS))
const MARK_END = new Signs(`:页頁${FENCE_SIGNS}${RULE_SIGNS}${DIGITS}`)
const OTHER = new Guarded('first', `${SPACES}正【[（(打关返分收Pp扫上下`, whole(OTHERS))

/** Longer lines are no furniture, but for addresses. */
const LONGEST = 100
const LONGEST_ADDRESS = 340
const ADDRESS_FIRST = new Signs('HhFf')

/** Whether the line is nothing but the number of its page, in marks or words that say so. */
export const isPageMark = (chars: string): boolean =>
  MARK_END.at(chars, chars.length - 1) &&
  chars.length <= (ADDRESS_FIRST.at(chars, 0) ? LONGEST_ADDRESS : LONGEST) &&
  MARK.test(chars)

const ADDRESSED = new Guarded('first', 'HhFf', new RegExp(`^${ADDRESS}$`, 'i'))

/** Whether the line is nothing but an address. */
export const isWebAddress = (chars: string): boolean =>
  chars.length <= LONGEST_ADDRESS && ADDRESSED.test(chars)

const BARE = new Guarded('first', DIGITS, new RegExp(`^${NUMBER}$`))

/** Whether the line is nothing but a number of up to four digits. */
export const isBareNumber = (chars: string): boolean => BARE.test(chars)

/** Whether the line belongs to the page, not to the notice. */
export const isPageFurniture = (chars: string): boolean =>
  isPageMark(chars) || (chars.length <= LONGEST && OTHER.test(chars))

const RULE_LINE = new Guarded('first', '─━═—_＿', /^[─━═—_＿]{4,}$/)

/** Whether the line is nothing but a rule, as it stands above and below an imprint. */
export const isRule = (chars: string): boolean => RULE_LINE.test(chars)

const SIGN = `${BULLETS}？?`
const SIGNS = new Guarded('first', SIGN, new RegExp(`^[${SIGN}](?:\\s?[${SIGN}]){0,7}$`))

/** Whether the line is nothing but signs that end no sentence: what is left of a picture, a bullet or a page break. */
export const isOfSigns = (chars: string): boolean => SIGNS.test(chars)

/** What a page begins with, behind its mark: `某某县人民政府文件`, `某某政报 2021年第12期`. */
const PAGE_HEAD =
  /^[\u4e00-\u9fff]{1,16}(?:(?:人民政府|委员会|党委|办公室|办公厅|[局厅委院会])[\u4e00-\u9fff]{0,6}(?:文件|会议纪要)|(?:政报|公报)(?:\s{0,12}[0-9]{4}\s?年\s?第?\s?[0-9]{1,3}\s?[期号])?)$/

/** Whether the line, the first one behind a page mark, heads the page. */
export const isPageHead = (chars: string): boolean => chars.length <= LONGEST_HEADER && PAGE_HEAD.test(chars)

/** Characters of the longest running header. */
export const LONGEST_HEADER = 60
