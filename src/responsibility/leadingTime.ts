/** The time that a clause begins with, and what stands behind it: what is done by then, or who does it. */
import { Signs } from '../source/signs.ts'
import { isHeaded, type Kind, kindOf } from './names/endings.ts'
import { withoutVerb } from './verbs.ts'

/** A number of a date. */
export const NUMBER = '[0-9一二三四五六七八九十〇○零两]{1,4}'

/** Seasons, feasts and other turns of the year. */
export const SEASON =
  '主?汛期?|入汛|春防|秋防|防火期|森防期|春节|元旦|国庆|五一|劳动节|端午|清明|中秋|腊月|正月|雨季|旱季|两会|春耕|秋收|冬季|春季|夏季|秋季|暑期|寒假|暑假|学期|开学|换届|高考|中考|采暖季|供暖季|供热期'

/** What is done to things, in words that also say which of them are meant: 2026年新建学校. */
const MARKING =
  '新建|改建|扩建|改扩建|续建|新增|增设|成立|组建|设立|挂牌|认定|命名|评选|遴选|选树|引进|引育|培育(?!中心)'
/** What else is done to them, or how far, in words that no body is called by. */
const DONE =
  '建成|增加|创成|打造|招引|完成|实现|覆盖|启用|投用|开工|启动|走访|慰问|抽查|通报|报送|上报|提交|移交|交付|取消|关闭|撤销|对接|达到|形成|出台|印发|举办|召开|举行|轮训|至少|全部|全覆盖|不少于|不低于|力争|确保|争取|每个'
/** How it is done. */
const HOW = '统一|陆续|同步|初步|逐步|持续|继续|率先|先行|全力|加强'
/** The same in words that names hold, too, unless a verb stands behind. */
const HOW_FAR =
  '(?:集中|重点|联合)(?:开展|实施|推进|推行|推广|推开|攻坚|整治|整改|排查|宣传|组织|完成|启动|建设|验收|治理|打击|清理|检查|办理|培训|发布|研究|部署|评审|行动)'
/** How many things of a sort. */
const COUNT = '[0-9一二两三四五六七八九十百千万]+(?:余|多)?[个家所座处户条项支批名只套]'
/** What a clause goes on with that begins with a year, a month or a season and says what is done then, not who is meant. */
const SAID = `${HOW}|${DONE}|(?:${HOW_FAR}|${MARKING})[^，。；、]{0,12}(?:各|所有|${COUNT})`
/** The same where no body stands at its end. */
export const GOES_ON: string = `${SAID}|${HOW_FAR}`

const DATE = `(?:${NUMBER}年度?)?(?:${NUMBER}月份?)?(?:${NUMBER}[日号])?`
/** A time, as far as it only says when. What may stand behind a year begins many a name, too: 2026年中国…, 2026年内蒙古…. */
const LEADING = new RegExp(
  '^(?:于|在|自|从|至|到|力争|确保|计划|预计|争取|原则上)*' +
    '(?:每(?:年|半年|季度?|月|周|学[期年])|今年|明年|当年|本年度?|次年|全年(?!龄)|今明两年|年(?=[底末初内中])|月(?=[底末初])|按[季月年]度?|逐年|' +
    `“?十[一二三四五六七八]五”?|${NUMBER}个?(?:工作日|月|年|天|周|小时)(?=之?内)|${NUMBER}(?=[—–~～至到-]))?` +
    `${DATE}(?:[—–~～至到-]{1,2}${DATE})?(?:(?:${SEASON})(?:学期)?)?` +
    '(?:上半年|下半年|第?[一二三四1-4]季度|[上中下]旬)?(?:[底末]|初(?![一二三中级])|(?<=[年月])中(?![小学心医国央华等部职考秋]))?' +
    '(?:期间)?(?:之|以)?(?:前(?![海进沿哨门])|内(?![蒙部地江科环涝])|起(?!重)|后(?![勤备续期])|止)?',
)
/** What such a time begins with. */
const FIRST = new Signs(
  '0123456789一二三四五六七八九十〇○零两“于在自从至到力确计预争原每今明当本次全年月按逐第上下主汛入防森春元国劳端清中腊正雨旱秋冬夏暑寒学开换高采供',
)
/** A time that bodies may be called by: a year, a month in words, a plan, a season. */
const IN_NAMES = new RegExp(
  `^(?:(?:${NUMBER}年度?)?(?:${SEASON})?|[一二三四五六七八九十]{1,2}月|[今明次当]年|本年度?|“?十[一二三四五六七八]五”?)$`,
)
/** What stands in every time; 前 and 内 alone begin names. */
const IS_TIME = /[年月日号天周季旬期节汛学届考会种收]|五[一”]|十.五/

const COUNTS = new RegExp(COUNT)
const COUNTED = new RegExp(`^${COUNT}`)
/** What no name has in it. */
const TASK = new RegExp(`${COUNT}|${DONE}|${MARKING}`)
/** What stands behind such a time that says what is done. */
const TOLD = new RegExp(`^(?:${SAID}|[^，。；、]{0,12}${COUNT})`)
/** A role in which those named act, not what they do. */
const ASSIGNS = /(?:牵头|负责|主办|协办|配合|协助|参与|参加)$/

/** Groups, some of which begin with no level. */
const GROUP = /^(?:各|有关|相关|其[他它余]|所有|全[省市州盟县区旗])/
/** What a thing is spoken of by: `市级服务中心`. */
const LEVELLED = /^(?:国家|[省市州盟县区旗乡镇])级/
/** Bodies outside the administration that no thing ends as: `市级财政投资`. */
const FIRM = /(?:公司|集团|银行|联社|大学|学院|医院)$/
/** Offices that are called so without their place, and what begins a clause about them. */
const OFFICE = /[局委办会]$|办公室$/
const DOES =
  /^(?:上?报|送|[移抄]送|[转移递提]交|交(?!通)|呈|撤|整合|转隶|检查|督[查促导](?![室办局])|约谈|走访|调研|慰问|[将向对由把])/
/** Of each sort of body, whether a name behind a time is one. */
const NAMED: Readonly<Record<Kind, (name: string) => boolean>> = {
  group: name => isHeaded(name) || GROUP.test(name),
  public: name => (isHeaded(name) ? !LEVELLED.test(name) : OFFICE.test(name) && !DOES.test(name)),
  area: name => GROUP.test(name),
  other: name => isHeaded(name) && !LEVELLED.test(name) && FIRM.test(name),
}

/** What is done to bodies, of which there may be several. */
const TO_BODIES = /[报送交]|走访|慰问|检查|抽查|督[查促导]|对接|覆盖|指导|帮扶|培训/

/** How many characters of the folded clause only say when. */
function timeLength(clause: string): number {
  if (!FIRST.at(clause, 0)) return 0
  const time = LEADING.exec(clause)?.[0] ?? ''
  return IS_TIME.test(time) ? time.length : 0
}

/** The words without the verb behind them, if it gives a role. */
const withoutRole = (words: string): string => (ASSIGNS.test(words) ? withoutVerb(words) : words)

/** Whether the words are who does something, with a role or without one. */
function standsAlone(words: string): boolean {
  const name = withoutRole(words)
  const kind = kindOf(name)
  return kind !== undefined && !TASK.test(name) && NAMED[kind](name)
}

/** The folded clause without the verb behind it, if it begins with a time and the verb gives a role. */
export const timedName = (clause: string): string => (timeLength(clause) > 0 ? withoutRole(clause) : clause)

/**
 * How long the time is that the folded clause begins with, where those that have it stand behind it: `6月底前市教育局`;
 * 0 if there is none, or more than that is said.
 */
export function timeBeforeNames(clause: string): number {
  const length = timeLength(clause)
  if (length === 0 || IN_NAMES.test(clause.slice(0, length))) return 0
  return standsAlone(clause.slice(length)) ? length : 0
}

/**
 * Whether `next`, behind a 、 (`light`) or a ，, is one more of the things that a clause with a time counts, or, behind a 、,
 * of those that it ends with.
 */
export function tellsMore(clause: string, next: string, light: boolean): boolean {
  if (COUNTED.test(next) && COUNTS.test(clause)) return true
  if (!light || kindOf(clause) === undefined) return false
  return TO_BODIES.test(clause) || (kindOf(next) !== 'public' && !isHeaded(next))
}

/**
 * Whether the folded clause begins with a time and goes on with what is done then, though it ends as bodies do:
 * `年底前建成2个示范村`, `9月30日前上报市委办`.
 */
export function tellsTask(clause: string): boolean {
  const length = timeLength(clause)
  if (length === 0) return false
  const rest = clause.slice(length)
  return IN_NAMES.test(clause.slice(0, length)) ? TOLD.test(rest) : rest !== '' && !standsAlone(rest)
}
