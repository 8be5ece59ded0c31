/** Brackets that look like statements of responsibility and are none. */
import { Guarded } from '../source/guarded.ts'
import type { Folded } from './fold.ts'
import { Noted } from './noted.ts'

/** How such a bracket begins (folded, without its opening glyph). */
const BEGINS = new Guarded(
  'first',
  '必以下简统又全原现例比譬包含不除其特尤主参详另见附联电地邮网试暂征修送草讨略此有截括注来摘由凡超第《',
  /^(?:必要时|以下|下称|下简称|简称|统称|又称|全称|原名|现更名|例如|比如|譬如|包括|包含|含有|不含|不包括|除外|其中|特别|尤其|主要指|主要包括|参见|详见|另见|见附|附件|附后|联系|电话|地址|邮编|邮箱|网址|试行|暂行|征求意见|修订|修正|送审|草案|讨论稿|略|此件|有效期|截至|截止|括号|注：|来源|来自|摘自|由于|凡是|不得|不足|不超过|不少于|超过|第[0-9一二三四五六七八九十]+(?:号|条|款|批|届(?![^，；：、]{1,14}(?:[组筹执]委会|组织委员会|筹备))|期|次|章|节)|《)/,
)
/** Words of one character that begin an explanation. */
const GLOSS = new Guarded('first', '原现即如含除附见因凡', /^(?:[原现即如含除见因凡]|附(?!属))/)
/** The character after such a word belongs to a place's name when its level stands behind it. */
const PLACE = /^.[^市县区省州各有相国]{1,2}[市县区州]/
/** What shows anywhere that a bracket is none: a list of what something holds, an exception, a number of a document, a session, an abbreviation. */
const HOLDS = new Noted(
  '号称释外括含议准为是有附',
  /为准[）)]?$|^[^，；：、]{1,10}见附[件表]|^(?!.{0,8}(?:责任|牵头|配合|参与|[主协承]办|负责|落实|实施|组织|[指督]导|监督|协助|成员))[^、，；：（各]{1,8}(?:单位|部门|[处科股]室|街道|社区|学校|医院|企业|区县|县区|乡镇|地区)(?:为(?!主)|是|有(?!关))|^[^、，；：（各]{1,8}包[括含]|^[^、，；：]{0,40}的除外[）)]?$|[〔[【（][0-9]{4}[〕\]】）][^、]{0,12}号|令第[0-9]+号|年第?[0-9]{1,4}号(?:令|公告|通告|公报|文件|文|通知|决定)?[）)]?$|第[0-9〇一二三四五六七八九十]{1,4}次[^，。；、]{0,4}会议|以下简称|以下统称|负责解释|下称/,
)
/** Who has passed or amended something, who belongs to a body, and where it has its office. */
const STATES = new Noted(
  '过订正员长成设',
  /(?:通过|修订|修正)[）)]?$|(?:[为是任]|作为)(?:成员|副?组长|组员)(?:单位)?|组成(?!部门|单位|人员|机构)|^(?:[^、，；：]{0,8}办公室)?设[在于]/,
)
/** Whom to ask, and what would make the bracket a statement that also says so. */
const CONTACT = new Noted('系话机箱真', /(?:联系人|联系方式|联系电话|电话|手机|邮箱|传真)\s?[：:]/)
const ASSIGNS = /牵头|负责|(?:责任|主办|承办|配合|参与|协办|实施|落实)(?:单位|部门|处室|科室)?\s?[：:]/
const HEAD = 400

/** Whether a bracket is of a kind that assigns nothing. `words`: what is folded of it, without its opening glyph. */
export function isLookAlike(folded: Folded, words: string): boolean {
  const head = words.length > HEAD ? words.slice(0, HEAD) : words
  return (
    BEGINS.test(head) ||
    (GLOSS.test(head) && !PLACE.test(head)) ||
    HOLDS.testIn(folded, head) ||
    ((CONTACT.testIn(folded, head) || STATES.testIn(folded, head)) && !ASSIGNS.test(head))
  )
}
