/** Names told apart by a word of a small set, of which all but the last lack the noun: `第一、第三管理区`, `东、西城街道办事处`. */
import { Guarded } from '../../source/guarded.ts'
import { Signs } from '../../source/signs.ts'
import { LEVELS } from './areas.ts'
import { kindOf } from './endings.ts'

/** Words for several of a kind, and for whose they are. */
const EACH = '(?:各|有关|相关|全[省市县区])?'
const COUNTED = '(?:[个家项年月日次届名元万亿天时分%]|人(?!民))'
const CHINESE = '一二三四五六七八九十'
const SIDES = '东南西北中'
const SIZES = '大中小微高初'
const OWNED = '国有|民营|集体|外资|合资|公办|民办|公立|私立'
/** What begins with such a word and is a name of its own. */
const OWN = '(?![国央共华铁建海])'

/** What several are told apart by: the name without its noun, and how a further one begins. */
const SETS: readonly (readonly [name: Guarded, next: RegExp])[] = [
  [
    new Guarded('last', CHINESE, new RegExp(`^(?:[\\u4e00-\\u9fff]{0,8}第|[${LEVELS}])?[${CHINESE}]{1,3}$`)),
    new RegExp(`^第?[${CHINESE}]{1,3}(?!${COUNTED})`),
  ],
  [
    new Guarded('last', '0123456789', /^(?:[\u4e00-\u9fff]{0,8}第)?[0-9]{1,2}$/),
    new RegExp(`^第?[0-9]{1,2}(?![0-9]|${COUNTED})`),
  ],
  [
    new Guarded('last', `${SIDES}部`, new RegExp(`^${EACH}[${SIDES}]{1,2}部?$`)),
    new RegExp(`^[${SIDES}]${OWN}`),
  ],
  [
    new Guarded('last', `${SIZES}型`, new RegExp(`^${EACH}(?!高中|初中)(?:特大|[大中小微高初]{1,2})型?$`)),
    new RegExp(`^[${SIZES}专]${OWN}`),
  ],
  [
    new Guarded('last', '有营体资办立', new RegExp(`^${EACH}(?:[省市县区镇]属)?(?:${OWNED})$`)),
    new RegExp(`^(?:${OWNED})`),
  ],
  [new Guarded('last', '上中下', new RegExp(`^${EACH}[上中下]$`)), /^[上中下](?:游|$)/],
  [new Guarded('last', '左右', /^[左右]$/), /^[左右]岸/],
  [new Guarded('last', '新老', new RegExp(`^${EACH}[新老]$`)), /^[新老][城校厂院]/],
  [new Guarded('last', '内外', /^[内外]$/), /^[内外]科/],
  [new Guarded('last', '甲乙丙丁', /^[甲乙丙丁]$/), /^[甲乙丙丁]/],
]

/** What all of these end in. */
const LAST = new Signs(`${CHINESE}0123456789${SIDES}部${SIZES}型有营体资办立上下左右新老内外甲乙丙丁`)

/** Whether the name lacks a noun because it is told apart from others by such a word: a quick answer for the many that are not. */
export const isOneOfSet = (name: string): boolean =>
  LAST.at(name, name.length - 1) && SETS.some(([own]) => own.test(name))

/** Whether `next`, behind a 、, is told apart from the name by a word of the same set. */
export const isAlike = (name: string, next: string): boolean =>
  LAST.at(name, name.length - 1) &&
  SETS.some(([own, further]) => own.test(name) && further.test(next)) &&
  (isOneOfSet(next) || kindOf(`${name}、${next}`) !== undefined)
