/** 主送机关: whom a notice addresses, in a line of its own or before the letter's first words. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import { roleOfHeading } from '../responsibility/index.ts'
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs, SPACE, without } from '../source/signs.ts'
import { isFactLabel } from './factLabels.ts'
import { endsIn, lastWords } from './lastWords.ts'
import { paragraphAt } from './paragraphs.ts'

const LONGEST = 600
const COLON = new Signs('：:')
/** What no salutation begins with: a list of attachments, the ground for a decision, an entry of a page's list. */
const NOBODY = new Guarded('first', '附为根按依•·∙◆●■▪-', /^(?:附\s?件|为|根据|按照|依据|[•·∙◆●■▪-])/)
/** What stands before the colon of a heading or a sentence that goes on. */
const NOBODY_END = lastWords(
  '决定|决议|意见|如下|以下|是|为|要求|内容|条件|措施|附件|目标|通知|举措|任务|包括|规定',
)
const SENTENCE = new Signs('。；;！!')

/** Whether the paragraph has the form of a salutation: a few words, ended by a colon, no label of a page's. */
export function isSalutation(chars: string): boolean {
  const colon = chars.length - 1
  if (!COLON.at(chars, colon) || chars.length > LONGEST || chars.length < 3) return false
  if (endsIn(NOBODY_END, chars, colon) || NOBODY.test(chars) || SENTENCE.in(chars) || readLabel(chars))
    return false
  const words = compact(chars.slice(0, colon))
  return !isFactLabel(words) && !isKey(words)
}

/** What is said of units stands behind a shorter word, 责任单位：; 各责任单位 are addressed. */
const LONGEST_KEY = 8
const ADDRESSED = /^(?:各|有关|相关|[省市县区])/
const isKey = (words: string): boolean =>
  words.length <= LONGEST_KEY && !ADDRESSED.test(words) && roleOfHeading(words) !== undefined

/** What bodies are called, by their last words. */
const BODY = lastWords(
  '政府|厅|局|委|办|部|室|科|处|所|站|院|校|学|会|社|队|区|县|市|乡|镇|村|州|盟|旗|省|组|中心|公司|集团|企业|单位|部门|机构|机关|行|署|关|厂|场|园|库|台|馆|群团|团体|团|街道|联|司|支部|司令|成员' +
    '|廳|會|縣|區|鎮|鄉|單位|部門|機構|機關|門|處|辦|團|聯|們|同志们|代表|委员',
)
const BRACKET_BEHIND = new Guarded('last', '）)〕]〉', /[（(〔[〈][^（()）]{1,40}[）)〕\]〉]$/)
const EVERYBODY = new Guarded('any', '各全广尊', /各|全体|广大|尊敬/)

/** Whether the words, up to `end`, end in what a body is called, a bracket behind it or not. */
export function endsAsBody(chars: string, end: number = chars.length): boolean {
  const words = without(chars.slice(0, end), SPACE)
  return endsIn(BODY, words, BRACKET_BEHIND.exec(words)?.index)
}

/** Whether a salutation, by its form, names bodies or says 各…. */
export const namesBodies = (chars: string): boolean =>
  EVERYBODY.test(chars) || endsAsBody(chars, chars.length - 1)

const LONGEST_LINE = 120
const COMMA = new Signs('，,')
/** A line that holds a comma and is longer than this is of a letter, not of a page's list. */
const SHORTEST_PROSE = 14

/** Whether the paragraph is prose: a sentence, what introduces a list, or longer than what pages print around a notice. */
export function isProse(chars: string): boolean {
  if (SENTENCE.in(chars) || chars.length > LONGEST_LINE) return true
  const last = chars.length - 1
  return COLON.at(chars, last) && endsIn(NOBODY_END, chars, last)
}

/** Whether what stands at the index can be the first of a letter or a plan: prose, a label, a table, or nothing. */
export function beginsText(blocks: readonly Block[], at: number): boolean {
  const chars = paragraphAt(blocks, at)?.text.chars
  if (chars === undefined || isProse(chars) || readLabel(chars)) return true
  return chars.length > SHORTEST_PROSE && COMMA.in(chars) && !COLON.at(chars, chars.length - 1)
}

/** How a letter begins. */
const OPENING =
  /^\s{0,4}(?:《|“|为|根据|按照|依据|经|现|近|当前|自|目前|最近|今年|20\d\d|19\d\d|党的|在|你|我|随着|由于|全国|省|市)/
const LONGEST_BEFORE = 300

/** Where the letter's text begins in a paragraph that a salutation stands at the head of; `undefined` for any other. */
export function salutationEnd(chars: string): number | undefined {
  let colon = 0
  while (colon < LONGEST_BEFORE && colon < chars.length && !COLON.at(chars, colon)) colon++
  const end = colon + 1
  if (end >= chars.length || !COLON.at(chars, colon)) return undefined
  const addressed = chars.slice(0, end)
  const rest = chars.slice(end)
  if (!addressed.startsWith('各') && !COMMON.test(addressed)) return undefined
  return isSalutation(addressed) && endsAsBody(chars, colon) && OPENING.test(rest) && isProse(rest)
    ? end
    : undefined
}

const COMMON = /^[\u3400-\u9fff（）()]{0,12}(?:有关|各|直属|相关)/
const ITEMS = /[、，,]/

/** Whether the paragraph is a salutation without its colon: it begins with 各, and all it lists are bodies. */
export function isBareSalutation(chars: string): boolean {
  if (!chars.startsWith('各') || chars.length > LONGEST || chars.length < SHORTEST_BARE) return false
  return !SENTENCE.in(chars) && !COLON.at(chars, chars.length - 1) && chars.split(ITEMS).every(isBody)
}

const SHORTEST_BARE = 5
const isBody = (item: string): boolean => item.length < LONGEST_ITEM && endsAsBody(item)
const LONGEST_ITEM = 40
