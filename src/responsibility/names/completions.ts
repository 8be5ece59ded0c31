/** Names that lack what a later one of the list has for both: `广州、深圳市政府`, `市教育、人社部门`. */
import { Guarded } from '../../source/guarded.ts'
import { isAlike, isOneOfSet } from './alike.ts'
import { LEVELS } from './areas.ts'
import { kindOf } from './endings.ts'
import { DEPARTMENT_FIELD } from './fields.ts'
import type { Piece } from './piece.ts'

/** A place without the word for its level: what a following name completes. */
const PLACE = /^[\u4e00-\u9fff]{2,4}$/
const HEADED = /^(?:国|省|市(?!场监)|州|盟|县|区|旗|乡|镇|团|各|有关|相关|中国|自治|驻|人行|国网)/
const COMPLETES =
  /(?:市|县|区|州|盟|省|镇|乡)(?:人民政府|政府|管委会)$|街道(?:办事处|办)?$|^[\u4e00-\u9fff]{1,10}部门$|^[\u4e00-\u9fff]{1,6}(?:科室|处室|院系)$|^[\u4e00-\u9fff]{2,4}[市县区州盟旗][\u4e00-\u9fff]{1,10}[局委办院]$|^[\u4e00-\u9fff]{2,4}(?:海事|航道|供电|水文|公路|邮政|电信)(?:局|处|队|段|所|中心|分公司|公司)$|^[\u4e00-\u9fff]{2,4}(?:[军战]区|铁路局|海事法院|证券交易所)$|海关$|(?:证|银保)?监局$/
/** A place with the levels of those before it in a bracket: `吉林省（自治区）林业主管部门`. */
const OF_LEVELS = new RegExp(
  `^[\\u4e00-\\u9fff]{2,4}[${LEVELS}]（(?:自治[区州县旗]|直辖市|[${LEVELS}、])+）[\\u4e00-\\u9fff]{2,20}(?:（[^（）]{1,8}）)?$`,
)
/** Several places with how many they are: `江苏两省发展改革委`. */
const COUNTED =
  /^[\u4e00-\u9fff]{1,4}[两二三四五六七八九十]{1,2}(?:省|市|县|区|地|州|盟|镇|乡|街道)(?:[\u4e00-\u9fff]{2,}|$)/
/** What each place has one of: `城东、城西派出所`. */
const OUTLET =
  /^[\u4e00-\u9fff]{2,4}(?:派出所|司法所|税务所|税务分局|市场监管所|供电所|卫生院|卫生室|林场|农场|牧场|水库|灌区|管理区|作业区|分局|支行|法庭|社区|客运站|收费站)$/
/** First-level areas by one character. */
const ABBREVIATED = '京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕甘青宁新蒙'
const ABBREVIATION = new RegExp(`^[${ABBREVIATED}]$`)
const OF_ABBREVIATIONS = new RegExp(`^[${ABBREVIATED}][\\u4e00-\\u9fff]{2,}[厅局委]$`)
const OPERATORS = '移动|联通|电信|铁塔|广电'
/** Operators, whose branch in a place completes several: `移动、联通、电信望川分公司`. */
export const OPERATOR: Guarded = new Guarded('last', '动通信塔电', new RegExp(`^(?:${OPERATORS})$`))
const OF_OPERATORS = new RegExp(`^(?:${OPERATORS})[\\u4e00-\\u9fff]{2,6}公司$`)

/** Trades by which enterprises, and those who take part in a building, are listed. */
const TRADES =
  '铁路|民航|航空|航运|水运|公路|港口|客运|货运|电力|水电|通信|石油|石化|供水|供电|供气|供热|供暖|燃气|热力|邮政|快递|物流|仓储|运输|' +
  '建筑|建设|勘察|设计|施工|监理|检测|采矿|煤炭|煤矿|矿山|钢铁|化工|水泥|建材|食品|药品|餐饮|住宿|商贸|零售|批发|屠宰|养殖|加工|生产|经营|流通'
/** A trade, whose enterprises a later name calls so: `各供水、供电企业`, `设计、施工单位`. */
export const TRADE: Guarded = new Guarded(
  'last',
  '路民航空运口力水电信油化气热暖邮政递流储输筑设察计工理测矿炭山铁泥材品饮宿贸售发宰殖产营通',
  new RegExp(`^(?:[\\u4e00-\\u9fff]{0,4}(?:各|有关|相关))?(?:${TRADES})$`),
)
const OF_TRADE = new RegExp(`^(?:${TRADES})(?:企业|单位)$`)

/** A field that ends as a place does. */
export const RURAL: Guarded = new Guarded('last', '村', /级(?:以上|以下)?(?:地方)?(?:有关|相关)?农业农村$/)

/** A place with its level; many places without theirs end in 州. */
const LEVELLED = /[市盟县区旗镇乡省]$|(?<!农业农)村$/

/** Fields of departments with longer names than places have. */
const LONG_FIELD =
  /^(?:住房(?:和)?城乡建设|人力资源(?:和)?社会保障|工业和信息化|发展和改革|文化和旅游|市场监督管理|退役军人事务|交通运输管理|农业农村|公共资源交易|林业(?:和)?草原|规划和自然资源|国有资产监督管理|(?:国家)?粮食和(?:物资)?储备|机关事务管理|民族宗教事务|城市管理和综合执法|文化广电(?:和)?旅游|广播电视和旅游|新闻出版和?版权|工业信息化|商务和粮食|科技和工业信息化)$/

/** Whether the name cannot stand without what completes it: a bare place, a bare field. */
const incomplete = (name: string): boolean =>
  LONG_FIELD.test(name) ||
  OPERATOR.test(name) ||
  ABBREVIATION.test(name) ||
  (PLACE.test(name) && !LEVELLED.test(name) && !HEADED.test(name) && kindOf(name) === undefined)

/** A share of a list under one word for all of it: `各临床、医技科室`, `省级财政、商务主管部门`. */
const SHARED = new RegExp(
  `^(?:(?:各|有关|相关)[\\u4e00-\\u9fff]{2,4}|(?:地方|全国|全省|全市)?(?:各|国家|各?[${LEVELS}]{1,3})级(?:以上|以下)?(?:地方)?(?:有关|相关)?[\\u4e00-\\u9fff]{2,9})$`,
)

/** A field of work with the level of its department: `市教育、人社部门`. */
const FIELD_OF_LEVEL = /^[省市州县区旗][\u4e00-\u9fff]{2,6}$/
const DEPARTMENTS = /部门$/
const isField = (name: string): boolean =>
  FIELD_OF_LEVEL.test(name) && !LEVELLED.test(name) && kindOf(name) === undefined

/** Whether the name stands before others like it that lack the same. */
const opens = (name: string): boolean => incomplete(name) || isOneOfSet(name) || TRADE.test(name)

/** Whether the name lacks a noun that a later one of the list has for both. */
const lacksNoun = (name: string): boolean =>
  opens(name) || RURAL.test(name) || (SHARED.test(name) && !LEVELLED.test(name) && kindOf(name) === undefined)

/** Whether the name completes the one before it. */
function completes(name: string, next: string): boolean {
  if (OPERATOR.test(name)) return OF_OPERATORS.test(next)
  if (isAlike(name, next) || (TRADE.test(name) && OF_TRADE.test(next))) return true
  if (HEADED.test(next) || ((isOneOfSet(name) || TRADE.test(name)) && !incomplete(name))) return false
  return (
    COMPLETES.test(next) ||
    OF_LEVELS.test(next) ||
    (!DEPARTMENT_FIELD.test(name) && (COUNTED.test(next) || OUTLET.test(next))) ||
    (ABBREVIATION.test(name) && OF_ABBREVIATIONS.test(next))
  )
}

/** Whether `last`, which completes `next`, does so for the name before that as well. */
function shares(name: string, next: string, last: string): boolean {
  if (isOneOfSet(next)) return isAlike(name, next)
  if (OF_TRADE.test(last)) return TRADE.test(name)
  return !(OUTLET.test(last) && DEPARTMENT_FIELD.test(name))
}

/** Whether the piece is a name that lacks nothing, though it may be called as one that does. */
const isComplete = ({ plain }: Piece, name: string): boolean =>
  plain !== undefined && !OPERATOR.test(name) && !RURAL.test(name) && !TRADE.test(name) && !isOneOfSet(name)

/** For each piece the one that completes it, where it is incomplete by itself; else -1. */
export function completions(pieces: readonly Piece[], names: readonly string[]): Int32Array | undefined {
  let target: Int32Array | undefined
  for (let i = names.length - 2; i >= 0; i--) {
    const [piece, behind] = [pieces[i], pieces[i + 1]]
    const name = names[i] ?? ''
    if (!piece || behind?.before !== '、' || isComplete(piece, name)) continue
    const next = names[i + 1] ?? ''
    const closes = isAlike(name, next) && !isOneOfSet(next)
    const further = opens(next) && !closes ? (target?.[i + 1] ?? -1) : i + 1
    const last = names[further] ?? ''
    if (!lacksNoun(name) && !(isField(name) && DEPARTMENTS.test(last))) continue
    target ??= new Int32Array(names.length).fill(-1)
    if (further !== i + 1) target[i] = shares(name, next, last) ? further : -1
    else if (completes(name, next)) target[i] = i + 1
  }
  return target
}
