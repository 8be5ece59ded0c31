/** What the heading of a table's column says its cells are. */
import type { Role } from '../model.ts'
import { fold } from './fold.ts'
import { anyOf, BODY_NOUNS, CHARGED, HELD_NOUNS, OFFICE_NOUNS } from './keyNouns.ts'
import { roleOfKey } from './roleKeys.ts'
import { asksForPersons } from './withoutPersons.ts'

/** `support-or-responsible`: 配合/责任单位, which the row's lead cell decides (supporting where one is filled). */
export type HeadingRole = Role | 'deadline' | 'support-or-responsible'

const ROLES =
  '牵头|责任|主责|主办|负责|落实|实施|推进|承办|执行|配合|参与|参加|协办|会办|协助|协同|协作|支持|指导|督导|督办|督查|包保|包抓|包联'
const BODIES = `${anyOf(BODY_NOUNS)}|分工|局`
/** A charge of bodies whose nouns are of other things, too: only at the beginning of a heading. */
const FIRST_CHARGED = `^(?:[本我][\\u3400-\\u9fff]{1,2}|[局委厅院校]内|具体|主要|直接|牵头)?${CHARGED}(?:${anyOf(OFFICE_NOUNS, HELD_NOUNS)})?`
/** Who oversees a field or a task; of a thing that is overseen (监督电话) the heading says nothing here. */
const OVERSEEING = '^(?:行业|业务|属地)?(?:监督|监管)(?:指导|检查|责任)?(?:单位|部门|[处科股]室|机构|主体)'
/** What joins the words of a heading. */
const JOINTS = '/、和及或与'
const SHORT = /^(?:牵头|主办|主责|责任|负责|配合|参与|参加|协办|协助|协同|落实|实施|指导|督导|承办)$/
/** What a task is shared out by. */
const SHARED = /^(?:(?:部门|单位|工作|任务|职责|职能|具体)?分工|分工负责)$/
/** Words of tasks (落实责任) and of lists of other sorts that with such a noun and no more are of units. */
const WHOLE = /^(?:落实责任|(?:任务|项目|主要)?(?:承担|办理|落地)(?:责任)?)单位$/
/** Two roles and no unit: 牵头/配合, 单位（主办/协办）. */
const PAIR = new RegExp(
  `^(?:(?:${BODIES})（)?(?:${ROLES})[${JOINTS}（]?(?:牵头|配合|责任|主办|协办)(?:单位|部门)?）?$`,
)
/** What is done to those who are charged, or some of them: the words of a task, not of a heading. */
const TASK = new RegExp(
  `^(?:(?:明确|压实|夯实|强化|落实|确定|确认|要求|督促|建立|健全|完善|加强|严格|追究|通报|约谈|会同|交由|由|对|向|请|按|报|部分|个别|有的|多个)(?:到|好|各|相关|有关|具体|主要)?(?:${ROLES})|各|(?:承担|履行)[^、]{0,4}责任$)`,
)
/** The persons of a unit. */
const PERSONS =
  '领导|领导人|一把手|责任人|负责人|联系人|联络人|联络员|牵头人|经办人|承办人|协办人|人员|负责同志|责任同志'
/** What else is printed of a unit. */
const DETAILS =
  '电话|电话号码|手机|手机号|手机号码|号码|邮箱|传真|地址|方式|意见|建议|情况|进展|成效|成果|问题|措施|举措|做法|职责|任务|内容|目标|计划|代码|编码|编号|序号|签字|签名|签章|盖章|公章|得分|评分|自评|分值|备注|说明|数量|姓名|职务|职称|时限|时间|期限|日期'
const PERSON = new RegExp(`(?:${PERSONS})$`)
/** What the heading of a column of units and persons names first: 责任科室及责任人. */
const NAMED = new RegExp(`单位|部门|(?:[处科股]室|${FIRST_CHARGED})[${JOINTS}]`)
/**
 * A heading is of what its last word says: of units, perhaps with a number, a gloss, or what else is printed of them behind a
 * joining word (责任单位及责任人).
 */
const UNITS = new RegExp(
  `(?:(?:${ROLES})[^，。；：各到对由向]{0,8}(?:${BODIES})|${OVERSEEING}|${FIRST_CHARGED}(?:[${JOINTS}](?:${anyOf(BODY_NOUNS, OFFICE_NOUNS, HELD_NOUNS)}))*)` +
    `(?:名称)?[0-9一二三四]?(?:（[^（）：]*）)?` +
    `(?:[${JOINTS}][^，。；：]{0,6}(?:${PERSONS}|${DETAILS}|人|要求|分工|事项|标准))?$`,
)
/** A heading's word opens no bracket before that of the units: `县住建局（牵头单位）` is a cell. */
const OPEN = /（[^）]*$/
/** What the lower row of a heading calls the units that the upper one speaks of. */
const LOWER =
  /^[^，。；：]{0,6}(?:单位|部门|科室|处室|股室|机构|主体|名称|镇街|街道|乡镇|县区|区县|地区|园区|[省市州盟县区旗乡镇街道村社]级|[省市州盟县区旗镇]直|国家|层面)$/
/** What is printed of the units, not the units: 责任单位负责人, 牵头部门联系电话. */
const OF_UNITS = new RegExp(
  `(?:参与|[^/、和及或与（）])*(?:单位|部门|处室|科室|股室|机构|主体)[^/、和及或与（）]*(?:${PERSONS}|${DETAILS})(?=$|[/、和及或与（）])`,
  'g',
)
const TIME =
  /(?:完成|办结|时间|工作|实施|推进|进度|整改|办理|目标|责任|落实|上线|建成|出台|启动)(?:时限|时间|期限|节点|日期|时点)|(?:推进|实施|完成)时序|^(?:时限|期限|时间|进度|时间节点|时限要求|时间要求|进度安排|时间安排|进度要求|时间进度|进度计划|时间进程|完成时间节点)/

/** What a heading says of who leads: `（排第一位的为牵头单位）`. */
const GLOSS = /（[^（）]{0,24}[为是即][^（）]{0,24}）/g
const MARKS = /[：*]+$/
const LONGEST = 20

/**
 * What a column's heading says: a role, `deadline`, both roles of a shared column, or `undefined` for any other column.
 * White space and traditional characters are understood; a column of persons is none.
 */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const words = fold(heading).chars.replace(GLOSS, '').replace(MARKS, '')
  if (words.length > LONGEST) return undefined
  const units = unitsIn(words)
  if (namesUnits(units)) {
    if (/配合|协办|参与/.test(units) && /(?:责任|负责|落实)(?!人)/.test(units) && /[/、和及或（]/.test(units))
      return 'support-or-responsible'
    return roleOfKey(units)
  }
  return TIME.test(words) ? 'deadline' : undefined
}

/** The words of a heading that name units; none in those of persons. Longer words are no heading, and looking for them takes long. */
function unitsIn(words: string): string {
  const rest = words.length > LONGEST ? words : words.replace(OF_UNITS, '')
  return PERSON.test(rest) && !NAMED.test(rest) ? '' : rest
}

/** Whether the heading is of a column of persons: 责任领导, 联系人. */
export function isPersonHeading(heading: string): boolean {
  const words = fold(heading).chars
  return PERSON.test(words) && !NAMED.test(unitsIn(words))
}

/** Whether the heading is of a column of units with their persons: 责任单位及责任人, 配合单位（负责人）. */
export const isOfUnitsAndPersons = (heading: string): boolean => asksForPersons(fold(heading))

function namesUnits(words: string): boolean {
  if (SHORT.test(words) || SHARED.test(words) || WHOLE.test(words)) return true
  if (TASK.test(words)) return false
  if (PAIR.test(words)) return true
  const at = words.search(UNITS)
  return at >= 0 && !OPEN.test(words.slice(0, at))
}

/** What the cells below tell: whether they name units, or what these have to do or look after. */
const OPEN_WORDS = /片区$/
/** Whether the heading says little of its cells: 责任, 落实 may as well be of what is done, 责任片区 of what is looked after. */
export function saysLittle(heading: string): boolean {
  const words = fold(heading).chars
  return SHORT.test(words) || OPEN_WORDS.test(words) || SHARED.test(words)
}

/** Whether a heading below one of units is of units too: 名称, 市级, or nothing. */
export function isOfUnits(heading: string): boolean {
  const words = fold(heading).chars
  return heading === '' || LOWER.test(words) || SHORT.test(words)
}
