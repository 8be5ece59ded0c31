/** Areas named by their levels, and where a 、 stands within such a name: `各市、自治州人民政府`, `县、区政府`. */
import { Guarded } from '../../source/guarded.ts'
import { bare, kindOf } from './endings.ts'

/** Levels of government, higher first; those on one line are of the same rank. */
const RANKS = ['国家中央', '省', '市州盟地', '县区旗', '乡镇街', '村']
/** All of them in one string. */
export const LEVELS: string = RANKS.join('')
/** Areas whose last character is none of their level, or of another one. */
const OTHERWISE = /地区?$|苏木$/
/** The rank of the last of the levels that a name ends in, higher ones first; -1 if it ends in none. */
export function rankOf(name: string): number {
  const other = OTHERWISE.exec(name)?.[0]
  const level = other === undefined ? name.slice(-1) : other === '苏木' ? '乡' : '地'
  return RANKS.findIndex(chars => chars.includes(level))
}
/** Kinds of areas with names of several characters. */
const KINDS = '自治[州县旗]|民族[乡镇]|特区|直管市|苏木'

/** A level alone: no name ends with it. */
export const LONE_LEVEL: Guarded = new Guarded(
  'last',
  `${LEVELS}木厅部办局司委处科室队所系站级直属`,
  new RegExp(
    `^(?:国家|中央|${KINDS}|[${LEVELS}厅部办局司委处科室队所系站]|各?(?:国家|[${LEVELS}]{1,2})级|[省市州盟县区旗](?:直|属))$`,
  ),
)
const BRACKETS = '[（〔〈[<][^）〕〉\\]>]{0,12}[）〕〉\\]>]'
/** A level, alone or with its variants in a bracket: `县（市、区）`. */
const LEVEL_ONLY = new RegExp(`^(?:${KINDS}|[${LEVELS}])(?:${BRACKETS}){0,2}$`)
const WHOSE =
  '各|有关|相关|[0-9]{1,3}个|全省各|全市各|所辖|市内各|省内各|区内各|试点|边境|沿[线江河湖海边岸]|两岸|流域|库区|灾区|主产区|[东中西]部'
/** Whose river, road or reservoir it is: `长江沿线各省`. */
const OF_WHAT = '(?:[\\u4e00-\\u9fff]{2,3}(?=沿线|沿岸|两岸|流域|库区|灾区))?'
const RANGE = '设区|地级以上|地级|县级|辖'
/** `各市`, `各设区市`, `有关县（市）`: areas by their level. */
export const AREAS: Guarded = new Guarded(
  'last',
  `${LEVELS}木）〕〉]>`,
  new RegExp(`^${OF_WHAT}(?:${WHOSE})*(?:${RANGE}|地)?(?:${KINDS}|地区|[${LEVELS}]{1,3})(?:${BRACKETS})?$`),
)
const ONE_LEVEL = new RegExp(`^${OF_WHAT}(?:${WHOSE})+(?:${RANGE})?(?:${KINDS}|地区|[${LEVELS}])$`)
const TWO_LEVELS = new RegExp(`[${LEVELS}]{2}$`)
const BRACKET = new RegExp(`^${BRACKETS}`)
const GOVERNMENT = /^(?:级|人民政府|政府|党委|委|管委会|两级|三级|四级)/
/** Behind a level, a part of one government: `政府各部门`, `政府办公室`, `委各部门`. */
const PART_OF_GOVERNMENT = /^(?:人民政府|政府|党委|委)[^（〔〈[<、和及与]/
/** 县级市 without its first character: cities, and no level of governments. */
const OF_COUNTIES = '级市'
/** Prefectures, which only their governments' names go on from: others are beside 各地. */
const PREFECTURES = /地区?$/
/** What an area of any kind begins with. */
const KIND = new RegExp(`^(?!街道)(?:${KINDS}|[${LEVELS}])`)
/** Lower levels together: `各市州、县市区政府`. */
const MIXED = /^[市县区旗]{2,4}(?:人民政府|政府|党委)$/
const ONE_GOVERNMENT = new RegExp(
  `^(?:${KINDS}|[${LEVELS}])(?:人民政府|政府|党委|(?![直属级各有相])[\\u4e00-\\u9fff]{2,12}部门)$`,
)
const GOVERNMENT_ONLY = /^(?:人民政府|政府|行署|公署)?$/

/** What runs an area, without the area's name. */
export const GOVERNMENT_ALONE: Guarded = new Guarded(
  'first',
  '人政管办',
  /^(?:(?:人民)?政府|管委会|管理委员会|办事处)(?:（办事处）)?$/,
)
/** What a bare 政府 or 管委会 goes on from: `各县市区委、政府`, `各街道党工委、办事处`. */
export const PARTY: RegExp = /(?:党|党?工|党（工）|[省市州盟县区旗镇乡]|[市区]）)委$|(?:行政公署|行署)$/

/** Whether `next`, after a 、, goes on with a name of areas. Both are folded. */
export function continuesAreas(name: string, next: string): boolean {
  if (!AREAS.test(name)) return false
  if (LEVEL_ONLY.test(next)) return true
  const kind = KIND.exec(next)?.[0]
  if (!kind) return false
  const own = bare(name)
  const level = rankOf(kind)
  const mine = rankOf(own)
  if (level > mine && MIXED.test(next)) return true
  if (TWO_LEVELS.test(own) && ONE_GOVERNMENT.test(next))
    return level >= Math.max(mine, rankOf(own.slice(-2, -1)))
  const tail = next.slice(kind.length)
  const rest = tail.replace(BRACKET, '')
  const single = ONE_LEVEL.test(name) || rest !== tail || /设区|[）〕〉\]>]$/.test(name)
  if (!single) return false
  if (PREFECTURES.test(own)) return GOVERNMENT_ONLY.test(rest)
  if (rest === OF_COUNTIES) return false
  if (PART_OF_GOVERNMENT.test(rest) && (level < mine || next.startsWith(own.slice(-1)))) return false
  if (GOVERNMENT.test(rest)) return !/^级(?:各|有关|相关|部门|单位)/.test(rest) || level > mine
  if (rest === '') return true
  if (level < mine || next.startsWith(own.slice(-1)) || /^[各直属有相]/.test(rest)) return false
  return rest !== tail || kindOf(next) === 'public' || rest.endsWith('部门')
}
