/** What makes a bracket a statement of responsibility. */

import { isIdeograph, Signs } from '../source/signs.ts'
import type { Pair } from './brackets.ts'
import { DOES } from './doing.ts'
import type { Examined } from './examined.ts'
import { type Folded, fold, isBlank, signFor } from './fold.ts'
import type { Member } from './members.ts'
import { bare, kindOf } from './names/endings.ts'
import { separatorOf } from './names/piece.ts'
import { isKnownName } from './names/plain.ts'
import { Noted } from './noted.ts'
import { suffixOf } from './suffixes.ts'
import type { Source } from './units.ts'

/** The rule for a list without any role word: the weakest, for a keyed line's names may end in such a bracket. */
export const LIST = 'list-bracket'
/** Of what is not understood, so much may stand in a statement. */
const RESIDUE = 0.3
const SENTENCE_END = new Signs('。！？；.!?;')
const OPENING = new Signs('（(〔［[【')
/** What explanations stand in; other shapes seldom hold any, so that there the first name of a list is proof enough. */
const ROUND = new Signs('（(')
/** Keys of deadlines that stand in brackets of their own; 办理时限 and the like tell how long a service takes. */
const WHEN = /^(?:完成|时限要求|时间要求|整改|工作时限|责任时限)/
/** How many characters before a bracket tell whether it explains the word there. */
const LOOK_BACK = 8

/** The printed characters before `at`, at most `count`. */
function before(text: string, at: number, count: number): string {
  let from = at
  let blanks = 0
  while (from > 0 && at - from - blanks < count) if (isBlank(text.charCodeAt(--from))) blanks++
  const printed = text.slice(from, at)
  return blanks === 0 ? printed : printed.replace(/[\s\u200b\ufeff]/g, '')
}

/** The index of the first printed character from `at` on; that of the end if there is none. */
function after(text: string, at: number): number {
  let next = at
  while (next < text.length && isBlank(text.charCodeAt(next))) next++
  return next
}

/** The index of the last printed character before `at`; -1 if there is none. */
function last(text: string, at: number): number {
  let previous = at - 1
  while (previous >= 0 && isBlank(text.charCodeAt(previous))) previous--
  return previous
}

/** A word that gives a role, a key, or a list that goes on behind 等. */
const ASSIGNS = new Noted(
  '等单部室牵办责抓主总负配参协管领底支撑会指督监落实施承推完执理展统其联商贯*▲△●◎※',
  /等|单位|部门|[处科股]室|牵头|主办|主责|主抓|为主|总责|抓总|牵总|负责|配合|参与|参加|协[办助同作力调管抓]|主管|领办|兜底|支[持撑]|会[办同]|指导|督[导办促查]|监督|落实|实施|承[办担]|推[进动]|完成|执行|抓好|贯彻|办理|开展|统筹|其[职责]|[*▲△●◎※]|联合|商/,
)

const KEYED = signFor('：')

/** Whether a bracket may be a statement: a quick answer for the many that are none. */
export function mayAssign(folded: Folded): boolean {
  const { chars, marks, signs } = folded
  if ((signs & KEYED) !== 0) return true
  const end = chars.length - 1
  let first = end
  let last = end
  for (const mark of marks) {
    if (mark >= end) break
    if (separatorOf(chars.charCodeAt(mark)) === '') continue
    if (first === end) first = mark
    last = mark + 1
  }
  if (isKnownName(chars, 1, first)) return true
  if (kindOf(chars.slice(1, first)) !== undefined || ASSIGNS.testIn(folded)) return true
  if (kindOf(chars.slice(last, end)) !== undefined || kindOf(chars.slice(last)) !== undefined) return true
  return suffixOf(DOES, chars, last, end) !== undefined
}

/** What a venue or an institution ends in: in a bracket without a full stop before it such names explain a word. */
const VENUE = /(?:中心|馆|院|站|所|台|社|校|园|场|区|点|实验室|(?:[大展餐客舞歌]|营业|服务)厅)$/
const PEOPLE = /^[市居村]民/
/** Whether the member is a body that can be told to do something, not an example of an institution. */
const isOffice = ({ kind, headed, collective }: Member, name: string): boolean =>
  collective ||
  kind === 'group' ||
  (kind === 'public' && (!VENUE.test(name) || (headed && !PEOPLE.test(name))))

const nameOf = ({ folded }: Source, { start, end }: Member): string => bare(folded.chars.slice(start, end))
const isOrgan = (source: Source, member: Member): boolean =>
  member.kind === 'public' && !VENUE.test(nameOf(source, member))
/** Whether one of the members is an office. */
function holdsOffice({ source, members }: Examined): boolean {
  for (const member of members) if (isOffice(member, nameOf(source, member))) return true
  return false
}

/** Words before a list of what they mean: awardees, places of a trial, those who have met. */
const ENUMERATED =
  /(?:先进|优秀|获奖|示范|试点|参会|参评|获评|入选|受表彰)(?:集体|单位|地区|企业|部门|机构|名单|城市|县区|园区|学校)$|(?:的有|包括|包含|分别[是为]|主要是|例如|比如)$/

/** Whether the words before the bracket at the index are a name that such a list would explain. */
function isExplained(text: string, at: number, { source, members }: Examined): boolean {
  const word = fold(before(text, at, LOOK_BACK)).chars
  if (kindOf(word) === undefined) return false
  return !(VENUE.test(word) && members.length > 1 && members.every(member => isOrgan(source, member)))
}

/** A body whose name alone tells that it is charged with something. */
const isCharged = ({ kind, collective, headed }: Member): boolean => kind === 'public' || collective || headed

/** What may be the name of a body that does not end like one: `顺丰速运`, `甬派`. */
const NAME_LIKE = /^[\u4e00-\u9fffA-Za-z]{2,8}$/
/** What things, matters and people are called by. */
const COMMON =
  /(?:[证书表卡费税款金法制率量额数簿册号码件品物类型化性级者员人民工生师们地处点线路]|管理|登记|监管|服务|工作|建设|教育|预算|决算|户口|项目|政策|方案|计划|规划|材料|信息|数据|系统|网站|网络|活动|业务|事项|任务|措施|干部|群众|专家|代表|领导|同志|方面|领域|行业|产业|社会|市场|环节|渠道|审批|许可|备案|执法|财政|统计|审计|培训|宣传|技术|标准|机制|安全|质量|环境|资源|能力|水平|问题|风险|标志|手机|窗口|大厅|儿童|老人|妇女|学生|患者|不动产|产权|民意|创业|创新|引领|提升|保障|改革|振兴|治理|整治|粮食|食品|药品|油料|课后|就业)$/
/** The shortest names of that sort stand beside so many bodies at least. */
const COMPANY = 3

/** Whether a list led by an office goes on with names that do not end like one, at most as many as there are bodies. */
function isMixed({ source, members, known }: Examined, closed: boolean): boolean {
  const [leader] = members
  if (!leader?.headed || !isOrgan(source, leader)) return false
  if (closed ? known * 2 < members.length : known < 2 || known * 2 <= members.length) return false
  return members.every(member => {
    if (member.kind !== undefined) return true
    const name = nameOf(source, member)
    return NAME_LIKE.test(name) && !COMMON.test(name) && (name.length > 2 || known >= COMPANY)
  })
}

/** Who has issued a document: one verb for all of the list, and no time. */
const ISSUED =
  /^[^，；。]{2,80}(?:印发|发文|颁布|转发|下发|制发)(?:通知|文件|公告|通告)?[）)]?$|(?:印发|发布|下发)的?(?:通知|文件|公告|通告)[）)]?$/
/** Whom to ask at which number. */
const TELEPHONE = /[0-9]{7}/

/** A list without any role word: at the end of a sentence, every member a body, and one of them an office or a group. */
function isList(text: string, { start, end, flaw }: Pair, words: string, examined: Examined): boolean {
  const { source, members, known, residue, deadline } = examined
  if (residue > 0 || known === 0 || TELEPHONE.test(words)) return false
  if (deadline === '' && ISSUED.test(words)) return false
  const next = after(text, end)
  const previous = last(text, start)
  const ends = next === text.length || OPENING.at(text, next)
  const closed = previous < 0 ? ends : SENTENCE_END.at(text, previous)
  if (known < members.length)
    return !flaw && (ends || SENTENCE_END.at(text, next)) && isMixed(examined, closed)
  if (!closed && members.some(({ by }) => by === 'doing')) return false
  if (closed) return deadline !== '' || members.some(isCharged)
  if (!ends && !SENTENCE_END.at(text, next)) {
    const sure = text[next] === '，' && members.length > 1 && !isExplained(text, start, examined)
    const judged = ROUND.at(text, start) ? members : members.slice(0, 1)
    return sure && judged.every(member => member.headed && isOrgan(source, member))
  }
  if (!holdsOffice(examined) || ENUMERATED.test(before(text, start, LOOK_BACK))) return false
  if (members.length > 1 && ends) return true
  if (text[previous] === '》') return false
  const [leader] = members
  if (text[previous] === '”')
    return (
      members.length > 1 &&
      (leader?.collective === true || (leader?.headed === true && isOrgan(source, leader)))
    )
  if (isExplained(text, start, examined)) return false
  return members.length > 1 || ends || leader?.kind === 'group' || members.every(({ headed }) => headed)
}

/** What an office ends in. */
const OFFICE_WORD = /(?:[局委厅部处科股]|办公室|政府)$/

/** Whoever has one thing to do. */
const SOLE = /^[^、，；：]{2,24}负责/
/** Whoever only guides in one respect. */
const GUIDES = /^[^、，；：]{2,20}负责(?:业务|技术|政策|具体|日常)(?:指导|督导|监督)[）)]?$/

/** Who acts in a principle, not in a task: `（政府引导、社会参与）`, `（建设单位负责，监理单位监督）`. */
const ANYBODY =
  /^(?:政府|党委|部门|社会|企业|市场|单位|群众|学校|家庭|个人|公众|市民|行业|协会|各方|全民|全社会|村民|农民|农户|基地|合作社|龙头企业|财政|机构|专家|社会力量|社会组织|多方|党政|干部|职工|学生|家长|教师|医院|社区|村|镇|县|市|省|国家|(?:建设|施工|监理|设计|勘察|使用|产权|养护|经营|生产|销售|用人|用工|用能|用水|用电|排污|产废|申请|投资|承包|发包|代建|委托|受托|招标|投标|中标|采购)(?:单位|企业|方|人|者)|监理|村级组织|村集体|用户|客户|业主|住户|居民|物业|劳动者|消费者|患者|家属|监护人|车主|商户|养殖户|种植户|企业主|当事人|托运人|承运人|驾驶人)$/
/** Who does so beside such ones only: others are told to do something. */
const ANY_FIRM =
  /^(?:(?:供电|供水|供气|供热|燃气|排水|电网|通信|电信|物业|物业服务|房地产|房地产开发|运输|物流|平台|电商|加工|运营|专业)(?:企业|单位|机构)|医疗机构|金融机构|保险机构|银行)$/

/** Whether a principle says what anybody does. */
function isPrinciple({ source, members }: Examined): boolean {
  let anybody = false
  for (const { start, end } of members) {
    const name = source.folded.chars.slice(start, end)
    const any = ANYBODY.test(name)
    if (!any && !ANY_FIRM.test(name)) return false
    anybody ||= any
  }
  return anybody
}

/** Words such as 牵头 govern bodies that need not look like one; one name before another verb must. */
function isVerbal(examined: Examined): boolean {
  const { members, known, residue, length } = examined
  if (known === 0 || residue > length * RESIDUE || isPrinciple(examined)) return false
  const strong = members.some(({ role }) => role === 'lead') || members.length > 1
  return known === members.length || (strong && residue === 0 && known * 2 >= members.length)
}

/** One body's part in what the words before a bracket speak of: `开展督查（县督查室负责安排车辆）`. */
function isAside(text: string, { start }: Pair, { members, objects }: Examined, words: string): boolean {
  if (members.length !== 1 || members[0]?.role === 'lead') return false
  if (!(objects > 0 ? SOLE : GUIDES).test(words)) return false
  const previous = last(text, start)
  return previous >= 0 && !SENTENCE_END.at(text, previous)
}

/** Whether the bracket stands within a sentence, behind an office: `由县政府办公室（责任科室为秘书股）收集`. */
function isInside(text: string, { start, end }: Pair): boolean {
  const next = after(text, end)
  if (next >= text.length || !isIdeograph(text.charCodeAt(next))) return false
  const word = fold(before(text, start, LOOK_BACK)).chars
  return OFFICE_WORD.test(word) && kindOf(word) === 'public'
}

/**
 * The rule by which a bracket of the paragraph is a statement; `undefined` if it is none. `words`: its folded text without
 * the opening glyph; `alike`: they look like what assigns nothing.
 */
export function bracketRule(
  text: string,
  bracket: Pair,
  words: string,
  alike: boolean,
  examined: Examined,
): string | undefined {
  const { keyed, leading, timed, verbs, marked, members, known, residue, length } = examined
  if (keyed) {
    if (isInside(text, bracket)) return undefined
    const clear = leading || (residue <= length * RESIDUE && !alike)
    return clear && (members.length > 0 || timed) ? 'keyed-bracket' : undefined
  }
  if (timed && leading && members.length === 0) {
    return residue === 0 && WHEN.test(words) ? 'deadline-bracket' : undefined
  }
  if (members.length === 0 || alike) return undefined
  if (verbs)
    return isVerbal(examined) && !isAside(text, bracket, examined, words) ? 'verb-bracket' : undefined
  if (marked && residue === 0 && known === members.length) return 'marked-bracket'
  return isList(text, bracket, words, examined) ? LIST : undefined
}
