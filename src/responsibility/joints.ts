/** Verbs that join bodies: `A会同B`, `A商B`. */
import { Signs } from '../source/signs.ts'
import type { Separator } from './names/piece.ts'

/** What bodies that are consulted begin with; places and fields that begin with 会 go on otherwise: 会昌县, 会计学会. */
const CONSULTED =
  '市|省|县|区|州(?![城镇街村])|自治|国家|国务院|中央|各|有关|相关|全[省市县区]|其[他它]|本|人行|人民银行|团[省市县区]委|' +
  '财政|税务|发展改革|发改|教育|公安|民政|司法|人力资源|人社|自然资源|生态环境|住房|住建|交通运输|水利|水务|农业|商务|文化|文旅|卫生|卫健|' +
  '退役军人|应急|审计|国资|市场监管|统计|医保|医疗保障|林业|科技|科学技术|工信|工业和信息化|金融|外事|宣传|组织部|网信|统战'
/** A joining verb between two bodies: the first leads, the second supports. */
export const TOGETHER: RegExp = new RegExp(
  `^(?:会同|会商(?!室)|联合(?!会|体|社|国|大学|公司|执法|工会|[负开实推落牵主举承组制印发行检督惩攻])|协同(?=${CONSULTED}))`,
)
/** 商 joins bodies too, but begins many names. */
export const CONSULTING: RegExp =
  /^商(?![务业会贸标户品学圈旅超场洽协]|事(?!业)|投(?!资)|联(?![通合])|检(?!察))/
/** 会 alone for 会同. */
export const WITH: RegExp = new RegExp(`^会(?=${CONSULTED})`)
/** What a body ends in behind which 会 is that verb, and no end of 委员会, 联合会, 社会. */
export const BEFORE_WITH: RegExp = /(?:[局厅部署]|公室|(?:发展|发)改革?委|(?:国资|卫健|健康|资监管)委)$/
/** What such a verb begins with. */
const FIRST = new Signs('会联商协')
/** Where nothing but a mark stands before it, the word joins nothing and begins a name, unless a level or a group follows. */
const BEGINS_NAME = /^会同(?!市|省|区|州|各|有关|相关|国|中央|自治|人行|本|全|所|其)/

/** The joining verb at the start of a stretch; 商 only where `verbCuts` has cut before it. */
export function jointAt(
  chars: string,
  start: number,
  before: Separator,
  breaks: ReadonlySet<number> | undefined,
): string | undefined {
  if (!FIRST.at(chars, start)) return undefined
  const rest = chars.slice(start, start + 8)
  const cut = breaks?.has(start) === true
  if (!cut && before !== '，' && BEGINS_NAME.test(rest)) return undefined
  return TOGETHER.exec(rest)?.[0] ?? WITH.exec(rest)?.[0] ?? (cut && rest.startsWith('商') ? '商' : undefined)
}
