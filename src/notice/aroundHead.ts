/** Lines that a page or a compiler puts around a notice's head, by their form. */
import { Guarded } from '../source/guarded.ts'
import { furnitureOf } from '../source/html/furnitureLines.ts'
import { mayBeFurniture } from '../source/html/furnitureSigns.ts'
import { isPageWords } from '../source/pageWords.ts'
import { codeAt, isIdeograph, Signs, SPACE, without } from '../source/signs.ts'
import { isDateLine } from '../source/standalone.ts'
import { isFactLabel } from './factLabels.ts'

/** A date as pages write it; one in a bracket may be a compiler's behind a title. */
const DATED = new Guarded('any', '-/.', /(?:^|[^（(\d])(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/)
/** A key and a number, as of a telephone. */
const KEYED_NUMBER = new Guarded('any', '：:', /^[^《“：:]{1,40}[：:]\s{0,4}\d/)
/** 份号, 密级 and 紧急程度 (GB/T 9704-2012, 7.2.1 to 7.2.3), and the heading of a table of contents. */
const MARKED = new Guarded(
  'any',
  '密内急提录錄',
  /^(?:(?:绝密|机密|秘密|内部)\s{0,4}(?:★.{0,8})?(?:特急|加急)?|特\s{0,4}急|加\s{0,4}急|特\s{0,4}提|平\s{0,4}急|急件|目\s{0,4}[录錄])$/,
)
const PATH = new Guarded('first', '网首', /^(?:网站)?首[页頁]\s?[/>＞»›|]/)
const COLON = new Signs('：:')
const QUOTE = new Signs('《“')
/** What stands between a label and its value, or between the entries of a menu. */
const GAP = /[\s|｜]+/
/** Entries of a site's menu besides the words of its buttons. */
const MENU =
  /^(?:[X×]|全文检索|首页|政府信息公开|政务公开|信息公开|政府文件|政策文件|规范性文件|新闻详情|文章属性|现行有效|有效|失效|已失效|废止|已废止)$/i
/** What they begin with. */
const MENU_FIRST = new Signs('xX×全首政信规新文现有失已废')
const LONGEST_MENU = 60
const LONGEST_LABEL = 8

/** A form of such lines: a pattern, or what else can be asked of one. */
interface Form {
  test(chars: string): boolean
}

const FORMS: readonly Form[] = [
  DATED,
  { test: isDateLine },
  KEYED_NUMBER,
  PATH,
  MARKED,
  { test: isFacts },
  { test: isMenu },
]

/** Whether the line is a page's by its form: facts with their labels, a date of publication, buttons, a path. */
export function isPageLine(chars: string): boolean {
  for (const form of FORMS) if (form.test(chars)) return true
  return false
}

/** Whether the line is of facts: it begins with a known label, or has several keys. */
function isFacts(chars: string): boolean {
  let colons = 0
  for (let at = 0; at < chars.length && !QUOTE.at(chars, at); at++) if (COLON.at(chars, at)) colons++
  if (colons > 1) return true
  let end = 0
  while (end <= LONGEST_LABEL && end < chars.length && isIdeograph(codeAt(chars, end))) end++
  return (
    end > 1 &&
    end < chars.length &&
    (COLON.at(chars, end) || SPACE.at(chars, end)) &&
    isFactLabel(chars.slice(0, end)) &&
    !TITLE.test(chars)
  )
}

const TITLE = new Guarded('first', '标信文政名', /^(?:标题|信息名称|文件名称|文件标题|政策名称|名称)/)

/** Whether all that the line consists of are a page's buttons. */
function isMenu(chars: string): boolean {
  if (chars.length > LONGEST_MENU) return false
  if (mayBeFurniture(chars) && furnitureOf(chars) === 'line') return true
  if (isPageWords(chars)) return true
  return MENU_FIRST.at(chars, 0) && chars.split(GAP).every(isMenuWord)
}

const isMenuWord = (word: string): boolean => word === '' || MENU.test(word) || isPageWords(word)

const ALONE = new Guarded(
  'first',
  '•·∙-12',
  /^[•·∙-]?(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/,
)

/** Whether the line tells nothing but when a page was published, or offers its buttons: it is of no text that follows. */
export const isPageMatter = (chars: string): boolean =>
  chars.length <= LONGEST_MENU && (ALONE.test(without(chars, SPACE)) || isMenu(chars))
