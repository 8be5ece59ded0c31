/** When: the words of a deadline, keyed (`完成时限：`) and unkeyed (`2023年6月底前完成`, `持续推进`). */
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { GOES_ON, NUMBER, SEASON } from './leadingTime.ts'
import { kindOf } from './names/endings.ts'

/** What may stand before a time. */
const START =
  '^(?:于|在|自|从|至|到|力争|确保|计划|预计|争取|原则上|每年|年内|今年|明年|次年|当年|本年度|本年)*'
/** A point or stretch of time at the start of a clause. */
const TIME = new RegExp(
  START +
    `(?:${NUMBER}(?:年度?|月份?|日|号)(?:${NUMBER}月份?|底|年|至|到|-|—|–|~|～|、|上半年|下半年|第|起|前|末|初|内|全|中|完|$|持|开|${NUMBER}日|取|建|实|出|形|组|推|基|印|制|达|投|启|动|竣|分|验|交|清|见|过|上线|开|公布|发布|，)` +
    `|[0-9]{1,2}月份?|(?:20[0-9]{2}年)?(?:${SEASON})[^，。；、]{0,8}(?:前|后|期间|内|底|末|中|全时段|每[日天])|20[0-9]{2}年?[—–~～至到-]{1,2}20[0-9]{2}年` +
    `|(?:20[0-9]{2}年)?第?[一二三四1-4]季度|(?:20[0-9]{2}年)?[0-9]{1,2}[—–~～至到-][0-9]{1,2}月|(?:20[0-9]{2}年)?Q[1-4]|${NUMBER}个?(?:工作日|月|年|天|小时|周|自然日)(?:之)?内|${NUMBER}月份?(?:底|末|初|中旬|上旬|下旬|前|完成|$)|${NUMBER}年(?:底|末|初|内|前|完成|$)` +
    '|年底|年末|年内|年中|月底|季度末|上半年|下半年|全年(?!龄)|全程|全天候|全时段|每日|每天|每年|每季|每月|每学[期年]|每半年|每周|按季|按月|按年|逐年|分年度|当年|今年|明年|今明两年|今冬明春|即日起|“十[一二三四五六七八]五”|十[一二三四五六七八]五)',
)

/** A time that goes on with what is done then; apart, because most clauses are none, and so long a pattern costs its making. */
const DONE_THEN = new RegExp(
  `${START}(?:${NUMBER}(?:年度?|月份?|日|号)|(?:20[0-9]{2}年)?(?:${SEASON})(?:学期)?)(?:${GOES_ON})`,
)

/** A clause that says "all the time", "at once" or "as scheduled". */
const MANNER =
  /^(?:并|需|要|须)?(?:持续|长期|常态|常年|全年(?!龄)|贯穿|即时|实时|立即|随时|适时|按时|限时|及时|近期|尽快|动态|立行立改|即知即改|已完成|同步|按(?:照)?(?:时间|进度|序时|计划|规定时|国家|省|市|上级|要求时|既定|节点|党?中央|国务院)|根据(?:时间|进度|国家|党?中央|国务院|省|市|上级|工作进|实际))[^，。；：]{0,24}$/
const PERFORMING =
  /推进|坚持|实施|启动|完成|落实|开展|进行|保持|更新|安排|部署|要求|整改|见效|全年|化|有效|执行|达标|执行$|$/

/** A clause that says in what manner a task goes on. */
const PACE = new Guarded(
  'first',
  '有稳分逐滚尽抓限扎',
  /^(?:有序|稳步|分步|分批|分期|分阶段|逐步|滚动|尽早|抓紧|限期|扎实)[^，。；：]{0,6}(?:推进|实施|完成|落实|开展|推开|推广|建设)$/,
)

/** A season by itself. */
const IN_SEASON = new Guarded('last', '汛期节旦庆一午明秋月季会耕收假学届考防', new RegExp(`^(?:${SEASON})$`))
/** Sayings for "always" and "at once", words in pairs (`即知即改`, `边查边改`), rhythms and steps. */
const SAYING = new Guarded(
  'first',
  '常长久随即边应能当早年月季周每一跨分',
  /^(?:一以贯之|常抓不懈|长抓不懈|久久为功|长期|常年|随时|即办|(?<pair>[即随边常应能当早]).\k<pair>[^关局委部厅院会处科所站队社校港区县市镇乡]|(?<twice>[年月季周])\k<twice>[^，。；：、]{1,4}|(?:[每一][年季月周天]|每季度|每学期)一[^，。；：、]{1,4}|跨年(?:实施|推进|完成)|分[两二三四五六]?个?(?:步|批|期|阶段|年度?)(?:走|实施|推进|进行|完成|落实|到位)?)$/,
)
const LEVEL = '(?:国家|中央|全国|上级|[省市州县区]级?)、'
/** `与主体工程同步完成`, `与国家、省同步`: as something else goes on. */
const ALONGSIDE = new Guarded(
  'first',
  '与和同随',
  new RegExp(`^[与和同随](?:${LEVEL})?[^，。；：、]{1,12}(?:同步|一并)[^，。；：、]{0,6}$`),
)
/** The beginning of such a clause that has a 、 in it. */
export const ALONGSIDE_LEVELS: Guarded = new Guarded(
  'first',
  '与和同随',
  new RegExp(`^[与和同随]${LEVEL}[^，。；：、]{1,12}(?:同步|一并)`),
)
/** `至灾情解除`, `持续到项目验收`: until something ends. */
const UNTIL = new Guarded(
  'first',
  '持坚一延直至到',
  /^(?:持续|坚持|一直|延续|直)?(?:至|到)[^，。；：、]{2,14}(?:结束|解除|为止|闭幕|期满|验收|完工|竣工|终止|完成)$/,
)
/** `以6月30日为限`. */
const LIMITED = new Guarded(
  'first',
  '以',
  /^以[^，。；：、]{0,12}[0-9〇一二三四五六七八九十][^，。；：、]{0,8}为(?:期?限|截止时间)$/,
)
/** What is due of some of several: `首批10月8日前开诊`, `第二批10月底前`. */
const OF_BATCH = new Guarded(
  'first',
  '首第',
  /^(?:首|第[一二三四1-4])[批期轮次][^，。；、]{0,12}?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:底|末|[0-9]{1,2}日)?|年[底内])(?:之?前)?[^，。；、]{0,10}$/,
)
const SOLAR_TERM = new Guarded(
  'first',
  '立雨惊春谷夏小芒大处白秋寒霜冬',
  /^(?:立春|雨水|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?:节气|时节)?(?:之)?(?:前|后|期间|前后)[^，。；：、]{0,8}$/,
)
/** What is done to a thing, or comes of it, in a time of its own. */
const HELD =
  '(?:正式|全部|全面|集中|统一|基本)?(?:[公发]布|完成|到位|出台|上线|启动|建成|投用|印发|上报|完工|见效|召开|开工|开班|开课|开业|开放|签约|[挂揭]牌|投产|运行|运营|交付|通车|验收|举办|结束|落地|送审|公示)|报(?:送|请|经)?[省市州县区党国][^，。；：、]{0,8}[府委局厅办部会院]'
/** What is done in a time of its own: `首批名单于6月底前公布`, `首期培训班9月开班`. */
const DATED = new Guarded(
  'last',
  '前底末布成位台线动用发报工效开班课业放约牌产行营付车收办束地审示府委局厅部会院',
  new RegExp(
    `^([^，。；：、0-9]{2,12}?)(?:(?:应|须)?[于在](?:20[0-9]{2}年|[0-9]{1,2}月|[^，。；：、]{1,6}前)[^，。；：、]{0,14}(?:前|底|末|${HELD})|(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[底末初]|[上中下]旬|[0-9]{1,2}日)?(?:之?前)?(?:${HELD}))$`,
  ),
)

/** A thing by which of several it is, whatever it ends as: `首批泵站`. */
const ONE_OF_SEVERAL = /^(?:首|第[一二三四五六1-9])[批期次届个家轮场]|^[一二三]期/

/** Whether the folded clause is what becomes of a thing, not what a body does, in a time of its own. */
export function isDated(clause: string): boolean {
  const subject = DATED.exec(clause)?.[1]
  return subject !== undefined && (kindOf(subject) === undefined || ONE_OF_SEVERAL.test(subject))
}

/** How often or how much, not when. */
const QUANTITY = new Guarded(
  'first',
  '每0123456789',
  /^(?:每|[0-9]+[^0-9年月日.个工小天周]).*(?:不少于|不低于|不超过|至少|以上|[次个家项场名人户%]$)/,
)

/** What a time or a manner begins with. */
const FIRST = new Signs(
  '0123456789一二三四五六七八九十〇○零两“主汛入春元国五劳端清腊雨旱中秋冬夏暑寒学开换高采供有稳滚抓扎于在自从至到力争确计预争原每年今明次当本第季月上下全按逐分“并需要须持长常贯即实立随适限及近尽动已同根',
)

/** Whether a folded clause, without the punctuation around it, is a deadline of its own. */
export function isDeadline(clause: string): boolean {
  if (
    clause.length <= 60 &&
    (SAYING.test(clause) ||
      IN_SEASON.test(clause) ||
      UNTIL.test(clause) ||
      ALONGSIDE.test(clause) ||
      SOLAR_TERM.test(clause) ||
      LIMITED.test(clause) ||
      OF_BATCH.test(clause) ||
      isDated(clause))
  )
    return true
  if (!FIRST.at(clause, 0) || QUANTITY.test(clause)) return false
  return (
    clause.length > 0 &&
    clause.length <= 60 &&
    (TIME.test(clause) ||
      DONE_THEN.test(clause) ||
      PACE.test(clause) ||
      (MANNER.test(clause) && PERFORMING.test(clause)))
  )
}

/** A word of time anywhere, and what a time ends in. */
const TIME_WORD = /[0-9一二三四五六七八九十两]个?(?:年|月|日|天|周|季)|[节汛季学]|年|期间|以前|之前|[前起止]$/
const TIME_END =
  /(?:前|后|起|止|底|末|内|期间|同步|到位|完工|竣工|完成|见效|铺开|过半|一半|更新|不懈|公布|发布|出台|上线|投用|建成|清零|结束|启动|办法|方案|次|[0-9][年月日])$/

/** Whether a folded clause behind the names of a statement, itself no name, says when in words that `isDeadline` does not know. */
export const isLikelyDeadline = (clause: string): boolean =>
  clause.length > 2 && clause.length <= 24 && TIME_END.test(clause) && TIME_WORD.test(clause)

/** A time in the middle of a clause: `市教育局2023年6月底前完成`. */
const INNER_TIME =
  /[于在]?(?:20[0-9]{2}年|[0-9]{1,2}月(?:底|末|[0-9]{1,2}日)?前|(?:年|月)底前|[0-9]{1,2}个?(?:工作日|小时|天)(?:之?内))/

/** Where in a clause the deadline after a name begins; -1 if there is none. */
export function deadlineIn(clause: string): number {
  const at = clause.search(INNER_TIME)
  return at > 1 && isDeadline(clause.slice(at)) && !isDeadline(clause) ? at : -1
}

/** What has a time by its key though it is no deadline by itself: events and works have one, too. */
export const STAGES = '启动|开始|开工|竣工|完工|结束|截止|投产|投用|验收'
/** Keys of a deadline, at the end of a text. */
const KEY = new Guarded(
  'last',
  '限间期点求排度划序',
  new RegExp(
    `(?:(?:计划|拟|预计|最终|任务|工作|整改|总体|具体)?(?:完成|办结|办理|实施|推进|整改|责任|落实|工作|进度|时间|时限|目标|建成|达标|出台|起止|${STAGES})(?:时限|时间|期限|日期|节点|时点|要求|安排)(?:节点|要求|安排)?(?:及要求)?|(?:建设|施工)?工期|时间进度|进度计划|时间计划|(?:推进|实施|工作|建设|完成)?时序|进度|时限|期限|限期|时间|节点)$`,
  ),
)
const NOT_KEY = /(?:工作|目标|落实|推进|实施|整改|责任|办理|达标|建成)(?:要求|安排)$/
const KEY_WINDOW = 14

/** Where the deadline key that ends at `end` of a folded text begins; `undefined` if none does. */
export function deadlineKeyBefore(text: string, end: number): number | undefined {
  const window = text.slice(Math.max(0, end - KEY_WINDOW), end)
  const match = KEY.exec(window)?.[0]
  return match && !NOT_KEY.test(match) ? end - match.length : undefined
}
