/** Where a 、 stands inside one name: `县、区政府`, `有关部门、单位`, `广州、深圳市政府`. */
import { Guarded } from '../../source/guarded.ts'
import type { Passage } from '../passage.ts'
import { AREAS, continuesAreas, GOVERNMENT_ALONE, LEVELS, LONE_LEVEL, PARTY } from './areas.ts'
import { BARE_KIND, KIND_ALONE } from './bodies.ts'
import { kindOf } from './endings.ts'
import type { Piece } from './piece.ts'

/** The first-level areas, listed by their kinds: `各省、自治区、直辖市人民政府`. */
const PROVINCES = new Guarded(
  'last',
  '省区市）',
  /^(?:各|有关|相关)?(?:省|自治区|(?:直辖市[及和])?计划单列市|直辖市)(?:（[^（）]{1,8}）)?$/,
)
/** What goes on from them, with or without what they all have. */
const PROVINCES_FIRST = /^(?:(?:自治区|直辖市)(?:级|人民政府|政府|党委)|(?:直辖市[及和])?计划单列市)/
/** An office that all first-level areas have: `各省、自治区、直辖市教育厅（教委）`. */
const OF_PROVINCES = /^(?:自治区|直辖市)[\u4e00-\u9fff]{2,}/
/** `各厅`, `有关委`, `各科（室）`: a list of kinds, which kinds of one character go on with. */
const KINDS = new Guarded(
  'last',
  '厅司局委办部处院所科室队系站）',
  /(?:各|有关|相关)[\u4e00-\u9fff]{0,3}[厅司局委办部处院所科室队系站](?:（[室所队股]）)?$/,
)
/** A level that only its variants and the word before the 、 make a group: `各园区、镇（街道）`. */
const VARIANTS = new RegExp(`^[${LEVELS}][（〔〈[<][^）〕〉\\]>]{1,12}[）〕〉\\]>](?:人民政府|政府)?$`)
/** A bracket that is never closed: `各县（市、区人民政府`. */
const UNCLOSED = new Guarded('any', '（〔〈', /[（〔〈][^（）〔〕〈〉]{0,4}$/)
/** A place without the word for its level: what a following name completes. */
const PLACE = /^[\u4e00-\u9fff]{2,4}$/
const HEADED = /^(?:国|省|市(?!场监)|州|盟|县|区|旗|乡|镇|团|各|有关|相关|中国|自治|驻|人行|国网)/
const COMPLETES =
  /(?:市|县|区|州|盟|省|镇|乡)(?:人民政府|政府|管委会)$|街道(?:办事处|办)?$|^[\u4e00-\u9fff]{1,10}部门$|^[\u4e00-\u9fff]{1,6}(?:科室|处室|院系)$|^[\u4e00-\u9fff]{2,4}[市县区州盟旗][\u4e00-\u9fff]{1,10}[局委办院]$|^[\u4e00-\u9fff]{2,4}(?:海事|航道|供电|水文|公路|邮政|电信)(?:局|处|队|段|所|中心|分公司|公司)$|海关$|(?:证|银保)?监局$/
/** A place with the levels of those before it in a bracket: `吉林省（自治区）林业主管部门`. */
const OF_LEVELS = new RegExp(
  `^[\\u4e00-\\u9fff]{2,4}[${LEVELS}]（(?:自治[区州县旗]|直辖市|[${LEVELS}、])+）[\\u4e00-\\u9fff]{2,20}(?:（[^（）]{1,8}）)?$`,
)
/** Several places with how many they are: `江苏两省发展改革委`. */
const COUNTED =
  /^[\u4e00-\u9fff]{1,4}[两二三四五六七八九十]{1,2}(?:省|市|县|区|地|州|盟|镇|乡|街道)[\u4e00-\u9fff]{2,}/
/** First-level areas by one character. */
const ABBREVIATED = '京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕甘青宁新蒙'
const ABBREVIATION = new RegExp(`^[${ABBREVIATED}]$`)
const OF_ABBREVIATIONS = new RegExp(`^[${ABBREVIATED}][\\u4e00-\\u9fff]{2,}[厅局委]$`)
/** Operators, whose branch in a place completes several: `移动、联通、电信望川分公司`. */
const OPERATOR = new Guarded('last', '动通信塔电', /^(?:移动|联通|电信|铁塔|广电)$/)
const OF_OPERATORS = /^(?:移动|联通|电信|铁塔|广电)[\u4e00-\u9fff]{2,6}公司$/

/** Streets, which towns may follow: `各街道、镇`. */
const STREETS = new Guarded('last', '道', /^(?:各|有关|相关|[0-9]{1,3}个)?街道$/)
const TOWNS = /^(?:乡镇|[乡镇])(?:（[^（）]{1,8}）)?(?:人民政府|政府)?$/
/** A district whose towns may follow it: `各园区、镇（街道）`. */
const DISTRICTS = new Guarded('last', '区', /^各[^、]{1,6}区$/)

/** A field that ends as a place does. */
const RURAL = new Guarded('last', '村', /级(?:以上|以下)?(?:地方)?(?:有关|相关)?农业农村$/)

const OPEN: readonly Guarded[] = [OPERATOR, RURAL, LONE_LEVEL, AREAS, PROVINCES, DISTRICTS, STREETS, KINDS]

/** Whether a name may go on behind a 、, and whether one may continue any other: quick answers for the many that do not. */
export const mayGoOn = (name: string): boolean => OPEN.some(pattern => pattern.test(name))
export const mayFollow = (name: string): boolean =>
  name !== OWN_NAME && (BARE_KIND.test(name) || GOVERNMENT_ALONE.test(name))
/** Behind a whole name a name of its own: `厅机关各处室、直属单位`. */
const OWN_NAME = '直属单位'

/** Whose areas or offices a name means that is whole behind each of its levels: `各街道、镇`. */
const EACH = new Guarded('any', '各有相', /各|有关|相关/)
/** What is beside such a name: the bodies of a level, and areas that have none. */
const APART = new RegExp(
  `^(?:[所下直]属|各|有关|相关|[${LEVELS}](?:[直属]|级(?!(?:人民)?政府|党委)))|(?:开发|园|功能|高新|经开|新|示范|管理|工业|保税|景|度假|试验|合作)区$|[园城]$`,
)
const OFFICE = new RegExp(`^[${LEVELS}](?!.*政府$)[\\u4e00-\\u9fff]{2,}$`)
const goesOnWhole = (name: string, next: string): boolean =>
  !APART.test(next) && !(OFFICE.test(next) && LEVELS.indexOf(next.charAt(0)) <= LEVELS.indexOf(name))

/** Whether `next`, after a 、, belongs to the name that `name` begins. Both are folded. `whole`: a name that means each of several ends in `name`. */
function continues(name: string, next: string, whole: boolean): boolean {
  if (UNCLOSED.test(name)) return true
  if (LONE_LEVEL.test(name)) return !whole || goesOnWhole(name, next)
  const kind = kindOf(name)
  if (BARE_KIND.test(next)) return kind === 'group' || BARE_KIND.test(name)
  if (DISTRICTS.test(name) && VARIANTS.test(next)) return true
  if (STREETS.test(name) && TOWNS.test(next)) return true
  if (KIND_ALONE.test(next) && (KINDS.test(name) || AREAS.test(name))) return true
  if (GOVERNMENT_ALONE.test(next)) return PARTY.test(name)
  if (PROVINCES.test(name))
    return (
      PROVINCES.test(next) ||
      PROVINCES_FIRST.test(next) ||
      (OF_PROVINCES.test(next) && kindOf(next) !== undefined)
    )
  return continuesAreas(name, next)
}

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
  (name.length >= 2 &&
    name.length <= 4 &&
    !LEVELLED.test(name) &&
    PLACE.test(name) &&
    !HEADED.test(name) &&
    kindOf(name) === undefined)

/** A share of a list under one word for all of it: `各临床、医技科室`, `省级财政、商务主管部门`. */
const SHARED = new RegExp(
  `^(?:(?:各|有关|相关)[\\u4e00-\\u9fff]{2,4}|(?:地方|全国|全省|全市)?(?:各|国家|各?[${LEVELS}]{1,3})级(?:以上|以下)?(?:地方)?(?:有关|相关)?[\\u4e00-\\u9fff]{2,9})$`,
)

/** A field of work with the level of its department: `市教育、人社部门`. */
const FIELD_OF_LEVEL = /^[省市州县区旗][\u4e00-\u9fff]{2,6}$/
const DEPARTMENTS = /部门$/
const isField = (name: string): boolean =>
  FIELD_OF_LEVEL.test(name) && !LEVELLED.test(name) && kindOf(name) === undefined

/** Whether the name lacks a noun that a later one of the list has for both. */
const lacksNoun = (name: string): boolean =>
  incomplete(name) ||
  RURAL.test(name) ||
  (SHARED.test(name) && !LEVELLED.test(name) && kindOf(name) === undefined)

/** Whether the name completes the one before it. */
const completes = (name: string, next: string): boolean =>
  OPERATOR.test(name)
    ? OF_OPERATORS.test(next)
    : COMPLETES.test(next) ||
      OF_LEVELS.test(next) ||
      COUNTED.test(next) ||
      (ABBREVIATION.test(name) && OF_ABBREVIATIONS.test(next))

/** For each piece the one that completes it, where it is incomplete by itself; else -1. */
function completions(pieces: readonly Piece[], names: readonly string[]): Int32Array | undefined {
  let target: Int32Array | undefined
  for (let i = names.length - 2; i >= 0; i--) {
    const name = names[i] ?? ''
    if ((pieces[i]?.plain && !OPERATOR.test(name) && !RURAL.test(name)) || pieces[i + 1]?.before !== '、')
      continue
    const next = names[i + 1] ?? ''
    const further = incomplete(next) ? (target?.[i + 1] ?? -1) : i + 1
    if (!lacksNoun(name) && !(isField(name) && DEPARTMENTS.test(names[further] ?? ''))) continue
    target ??= new Int32Array(names.length).fill(-1)
    if (further !== i + 1) target[i] = further
    else if (!HEADED.test(next) && completes(name, next)) target[i] = i + 1
  }
  return target
}

/** Whether no piece can be part of another. */
function allApart(pieces: readonly Piece[]): boolean {
  for (let i = 0; i < pieces.length; i++) {
    const plain = pieces[i]?.plain
    if (!plain) return false
    if (i > 0 && pieces[i]?.before === '、' && (plain.follows || pieces[i - 1]?.plain?.goesOn)) return false
  }
  return true
}

/** Whether a name of which `last` is the last piece means each of several: `各街道、镇`. */
const isWhole = (chars: string, { start, end }: Piece, last: string): boolean =>
  end - start > last.length && EACH.test(chars.slice(start, end - last.length))

/** The pieces, those that are one name put together. */
export function joinPieces({ chars }: Passage, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2 || allApart(pieces)) return pieces
  const names = pieces.map(({ start, end }) => chars.slice(start, end))
  const target = completions(pieces, names)
  const joined: Piece[] = []
  let previous = ''
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) continue
    const name = names[i] ?? ''
    const last = target?.[i] ?? -1
    const open = joined.at(-1)
    if (open && piece.before === '、' && continues(previous, name, isWhole(chars, open, previous))) {
      joined[joined.length - 1] = { start: open.start, end: piece.end, before: open.before, plain: undefined }
    } else if (last > i) {
      const end = pieces[last]?.end ?? piece.end
      joined.push({ start: piece.start, end, before: piece.before, plain: undefined })
      i = last
    } else {
      joined.push(piece)
    }
    previous = names[i] ?? ''
  }
  return joined
}
