/** Names that go on behind a 、: `县、区政府`, `有关部门、单位`. */
import { Guarded } from '../../source/guarded.ts'
import { isOneOfSet } from './alike.ts'
import { AREAS, continuesAreas, GOVERNMENT_ALONE, LEVELS, LONE_LEVEL, PARTY, rankOf } from './areas.ts'
import { BARE_KIND, KIND_ALONE, KINDS, ONE_KIND } from './bodies.ts'
import { OPERATOR, RURAL, TRADE } from './completions.ts'
import { kindOf } from './endings.ts'
import type { Piece } from './piece.ts'

/** The first-level areas, listed by their kinds: `各省、自治区、直辖市人民政府`, `沿江各省、直辖市人民政府`. */
const PROVINCES = new Guarded(
  'last',
  '省区市）',
  /^(?:[\u4e00-\u9fff]{0,6}各|有关|相关)?(?:省|自治区|(?:直辖市[及和])?计划单列市|直辖市)(?:（[^（）]{1,8}）)?$/,
)
/** What goes on from them, with or without what they all have. */
const PROVINCES_FIRST = /^(?:(?:自治区|直辖市)(?:级|人民政府|政府|党委)|(?:直辖市[及和])?计划单列市)/
/** Each province, beside which a level alone is as much each one's: `有关省、市人民政府`. */
const EACH_PROVINCE = new Guarded('last', '省区', /(?:各|有关|相关)(?:省|自治区)$/)
const LEVELS_GOVERNMENT = /^[市区县](?:人民政府|政府|党委)$/
/** An office that all first-level areas have: `各省、自治区、直辖市教育厅（教委）`. */
const OF_PROVINCES = /^(?:自治区|直辖市)[\u4e00-\u9fff]{2,}/
/** `各厅`, `有关委`, `各科（室）`: a list of kinds, which kinds of one character go on with. */
const OF_KINDS = new Guarded(
  'last',
  `${KINDS}）`,
  new RegExp(`(?:各|有关|相关)[\\u4e00-\\u9fff]{0,3}${ONE_KIND}$`),
)
/** A level that only its variants and the word before the 、 make a group: `各园区、镇（街道）`. */
const VARIANTS = new RegExp(`^[${LEVELS}][（〔〈[<][^）〕〉\\]>]{1,12}[）〕〉\\]>](?:人民政府|政府)?$`)
/** A bracket that is never closed: `各县（市、区人民政府`. */
const UNCLOSED = new Guarded('any', '（〔〈', /[（〔〈][^（）〔〕〈〉]{0,4}$/)
/** Streets, which towns may follow: `各街道、镇`. */
const STREETS = new Guarded('last', '道', /^(?:各|有关|相关|[0-9]{1,3}个)?街道$/)
const TOWNS = /^(?:乡镇|[乡镇])(?:（[^（）]{1,8}）)?(?:人民政府|政府)?$/
/** A district whose towns may follow it: `各园区、镇（街道）`. */
const DISTRICTS = new Guarded('last', '区', /^各[^、]{1,6}区$/)

/** What goes on with what, both names judged by their words. */
const FURTHER: readonly (readonly [name: Guarded, next: RegExp])[] = [
  [DISTRICTS, VARIANTS],
  [STREETS, TOWNS],
  [OF_KINDS, KIND_ALONE],
  [AREAS, KIND_ALONE],
]

const OPEN: readonly Guarded[] = [
  OPERATOR,
  RURAL,
  TRADE,
  LONE_LEVEL,
  AREAS,
  PROVINCES,
  DISTRICTS,
  STREETS,
  OF_KINDS,
]

/** Whether a name may go on behind a 、: a quick answer for the many that do not. */
export const mayGoOn = (name: string): boolean => OPEN.some(pattern => pattern.test(name)) || isOneOfSet(name)

/** Behind a whole name a name of its own: `厅机关各处室、直属单位`. */
const OWN_NAME = '直属单位'

/** Whether a name may continue any other: a quick answer as well. */
export const mayFollow = (name: string): boolean =>
  name !== OWN_NAME && (BARE_KIND.test(name) || GOVERNMENT_ALONE.test(name))

/** Whose areas or offices a name means that is whole behind each of its levels: `各街道、镇`. */
const EACH = new Guarded('any', '各有相', /各|有关|相关/)
/** What is beside such a name: the bodies of a level, and areas that have none. */
const APART = new RegExp(
  `^(?:[所下直]属|各|有关|相关|[${LEVELS}](?:[直属]|级(?!(?:人民)?政府|党委)))|(?:开发|园|功能|高新|经开|新|示范|管理|工业|保税|景|度假|试验|合作)区$|[园城]$`,
)
const OFFICE = new RegExp(`^[${LEVELS}](?!.*政府$)[\\u4e00-\\u9fff]{2,}$`)
/** Whether `whole`, which ends in the level `name`, goes on with `next`: an office of a higher level, or of one named before, is beside it. */
function goesOnWhole(name: string, next: string, whole: string): boolean {
  if (APART.test(next)) return false
  const level = next.charAt(0)
  return !(
    OFFICE.test(next) &&
    (whole.includes(level) || rankOf(level) < (name.length > 1 ? -1 : rankOf(name)))
  )
}

/** Whoever is in business, of themselves, stands beside institutions: `高校、科研院所、企业`; what shares a word is one name. */
const FIRMS = '企业'
const INSTITUTIONS = new Guarded(
  'last',
  '校所院构织体会',
  /^(?!有关|相关).*(?:校|院所|院|(?:科研|研究|金融|保险|担保|医疗|中介|服务|教育|培训|投资|社会|研发|创投|检测|评估)机构|(?:社会|行业|经济|合作)组织|团体|[协商]会)$/,
)

/** Whether `next`, after a 、, belongs to the name that `name` begins. Both are folded. `whole`: the name that means each of several and ends in `name`, if one does. */
export function continues(name: string, next: string, whole: string | undefined): boolean {
  if (UNCLOSED.test(name)) return true
  if (LONE_LEVEL.test(name)) return whole === undefined || goesOnWhole(name, next, whole)
  const kind = kindOf(name)
  if (BARE_KIND.test(next))
    return (kind === 'group' && !(next === FIRMS && INSTITUTIONS.test(name))) || BARE_KIND.test(name)
  for (const [first, further] of FURTHER) if (further.test(next) && first.test(name)) return true
  if (GOVERNMENT_ALONE.test(next)) return PARTY.test(name)
  if (PROVINCES.test(name))
    return (
      PROVINCES.test(next) ||
      PROVINCES_FIRST.test(next) ||
      ((whole !== undefined || EACH_PROVINCE.test(name)) && LEVELS_GOVERNMENT.test(next)) ||
      (OF_PROVINCES.test(next) && kindOf(next) !== undefined)
    )
  return continuesAreas(name, next)
}

/** The name of which `last` is the last piece, where it means each of several: `各街道、镇`. */
export function wholeOf(chars: string, { start, end }: Piece, last: string): string | undefined {
  const before = chars.slice(start, end - last.length)
  return EACH.test(before) ? chars.slice(start, end) : undefined
}
