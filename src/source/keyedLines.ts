/** Keyed lines (`责任单位：…`, `完成时限：…`) that pages have cut: in the key, behind it, or in the value. */
import { anyOf, BODY_NOUNS, CHARGES, HELD_NOUNS, OFFICE_NOUNS } from '../responsibility/keyNouns.ts'
import { Guarded } from './guarded.ts'
import { traditional } from './script.ts'
import { codeAt, isIdeograph, Signs } from './signs.ts'

/** The words as alternatives of a pattern, in both scripts. */
const inBoth = (words: string): string =>
  [...new Set([...words.split('|'), ...traditional(words).split('|')])].join('|')

const ROLE = `(?:${inBoth('牵头|责任|负责|配合|参与|参加|协办|协助|主办|主抓|承办|实施|落实|整改|指导|督导|督办|督查|监管|会办|包保|包抓|包联|推进|承担')})`
const HOLDER = `(?:${inBoth(anyOf(BODY_NOUNS))}|领导|領導|人)`
/** Who else may be meant: `责任单位（人）`. */
const GLOSS = `(?:[（(](?:${inBoth('人|单位|部门|处室|科室|股室|社区|街道')})[）)])?`
/** What those are called whose nouns mean other things, too; 有限责任公司 is a company. */
const OTHER_HOLDER = `(?<!有限)(?:${inBoth(CHARGES)})(?:${inBoth(anyOf(OFFICE_NOUNS, HELD_NOUNS))})`
const SHARED = `(?:${inBoth('责任|任务|职责|部门|单位|工作|职能|落实')})?分工(?:负责|負責)?`
/** Persons beside the bodies that a key asks for. */
const WITH_PERSON = '(?:责任人|責任人|负责人|負責人|联系人|聯繫人|责任领导|責任領導|分管领导|分管領導)'
const DUE = '(?:时限|時限|期限|时间|時間|日期|节点|節點|时序|時序)'
/** A key without its colon; those who are addressed as 各责任单位 are the recipients of a letter. */
const KEY = `(?!各)(?:[\\u3400-\\u9fff]{0,4}(?:${ROLE}(?:市|县|區|区|縣)?${HOLDER}|${OTHER_HOLDER})${GLOSS}(?:[及和与與、/](?:${WITH_PERSON}|(?:完成)?${DUE}))?|(?:完成|办结|辦結|办理|辦理|推进|推進|实施|實施)?${DUE}(?:要求|节点|節點)?|主责|牵头|进度安排|${SHARED})`
const KEYED = new RegExp(`^${KEY}[:：]`)
/** What a key ends in. */
const KEY_LAST = new Signs(
  inBoth(anyOf(BODY_NOUNS, OFFICE_NOUNS, HELD_NOUNS, [...'导人)限期间点序求责头排工']))
    .split('|')
    .map(words => words.slice(-1))
    .join(''),
)
const ENDS_KEYED = new Guarded('last', '：:', new RegExp(`(?:^|[。；;，,、（(〔［[【\\s])${KEY}[:：]$`))
const HAS_VALUE = new Guarded(
  'any',
  '：:',
  new RegExp(`(?:^|[。；;，,、（(〔［[【])${KEY}[:：][^。！？!?]{0,80}$`),
)
const DUE_LAST = new RegExp(`${DUE}(?:要求|节点|節點)?[:：][^:：]{0,80}$`)
/** Words of which keys are made: where one of them stands alone, the key goes on in the next line. */
const KEY_WORDS = new RegExp(`^(?:${ROLE}|完成|办结|办理|${DUE}|市级|县级|区级|主要|具体|共同){1,3}$`)

/** The longest key, its colon left out. */
const LONGEST_KEY = 10
const COLON = new Signs('：:')

/** The longest beginning of a key, and how many lines a cut key takes up at the most. */
const LONGEST_BEGINNING = 8
const PIECES = 3
const CLAUSE = /[。；;！？!?）)〕\]】]/

/** A line of its own for a responsible unit or a deadline. */
export function isKeyed(chars: string): boolean {
  for (let at = 1; at <= LONGEST_KEY; at++)
    if (COLON.at(chars, at)) return KEY_LAST.at(chars, at - 1) && KEYED.test(chars)
  return false
}

/** Whether the text ends in a key and its colon: the value stands in the next line. */
export const endsKeyed = (chars: string): boolean => ENDS_KEYED.test(chars)

/** Whether the text ends in a key and what is printed of its value, whatever stands before them. */
export const endsInValue = (chars: string): boolean => HAS_VALUE.test(chars)

/** Where the ideographs begin with which the text ends; at most one more than a cut key has. */
function lastIdeographs(chars: string): number {
  let start = chars.length
  while (start > 0 && chars.length - start <= LONGEST_BEGINNING && isIdeograph(codeAt(chars, start - 1)))
    start--
  return start
}

/**
 * Whether a key begins with the last clause of the text and ends in the lines behind it: `责任单` above `位：…`. What stands
 * before a whole key is a heading (`附则` above `责任单位：…`), unless it is made of words of keys.
 *
 * @param chars the end of a paragraph
 * @param index the line behind it
 * @param at the lines
 */
export function cutsKey(chars: string, index: number, at: (index: number) => string | undefined): boolean {
  const start = lastIdeographs(chars)
  const length = chars.length - start
  if (length === 0 || length > LONGEST_BEGINNING) return false
  if (start > 0 && !CLAUSE.test(chars.charAt(start - 1))) return false
  const beginning = chars.slice(start)
  let rest = ''
  for (let next = index; next < index + PIECES - 1; next++) {
    const line = at(next)
    if (line === undefined) return false
    rest += line.slice(0, 2 * LONGEST_BEGINNING)
    if (isKeyed(beginning + rest)) return !isKeyed(rest) || KEY_WORDS.test(beginning)
    if (line.length > LONGEST_BEGINNING) return false
  }
  return false
}

/** Whether a line is nothing but the beginning of such a key. */
export const beginsKey = (chars: string, index: number, at: (index: number) => string | undefined): boolean =>
  lastIdeographs(chars) === 0 && cutsKey(chars, index, at)

const CONJUNCTION = /(?:并|並|和|及|与|與|或|会同)$/
const AND_OTHERS = /^等(?:[，。；、,;]|$|部门|单位|相关|有关|按|负责)/
const SEPARATOR = /[、，,；;：:。\s]/
/** The last characters of names of bodies and of places that stand for theirs. */
const BODY =
  /(?:[局办辦委会會府院部厅廳处處室科所站心队隊行司团團校學学園园区區市县縣镇鎮乡鄉村旗盟州道关關署社厂门門构構组組台馆员户]|企业|企業|单位|(?<!家)庭|(?<![全内外局各本])部)$/
/** Whether the text ends as the names of bodies do. */
export const endsBody = (chars: string): boolean => BODY.test(chars)

/** Words of names in whose middle stands a character with which others end. */
const MIDDLES =
  /市场|委(?:组织|宣传|统战|政法|编办|网信|社会工作|办公|党校|农办)|组织部|社会(?:保障|工作|组织|保险)|乡(?:村振兴|建设)|村(?:振兴|工作)|司法|科技|科学|科协|行(?:政|业)|园林|政府办|办公|委员会|道路|关工委|团(?:市|区|县)委/g
/** What is no name by itself. */
const BARE_BODY =
  /^(?:人民政府|政府|管委会|管理委员会|委员会|办事处|领导小组|工作领导小组|党委|党工委|(?:中心)?支[局行]|分[局行署院校社会]|分中心|[支总大中]队|[支分总子]公司|(?:集团)?(?:有限|股份有限|有限责任)?公司|集团|(?:监督)?管理[局处所站]|监[管督]分?局|执法(?:局|[支大总中]队)|专卖局)$/
const PLACES = '[（(][市县縣区區旗州镇乡街道、，]{1,10}[）)]'
const PLACES_LAST = new RegExp(`${PLACES}$`)
const PLACES_FIRST = new RegExp(`^${PLACES}`)
/** A bracket that belongs to the name before it: `发改委` above `（大数据局），各县区`. */
const ALIAS_FIRST = /^[（(]([^（()）：:。；;]{2,20})[）)](?:[，、,；;]|$)/
/** A bracket within a name: `开发区` above `（投资区）管委会`. */
const GLOSS_FIRST = /^[（(][^（()）：:。；;]{1,12}[）)]([^（()）、，,；;。：:\s]{2,10})/
/** A state body's name as far as the place, which others end in: `国网天海` has its `供电公司` in the next line. */
const STATE_BODY =
  /^(?:国网|国家电网|(?:中国)?人民银行|人行|国家(?:税务总局|统计局|金融监管总局|金融监督管理总局))[^、，]{1,8}$/
/** What such names end in. */
const STATE_LAST = /(?:[司局行站队室处]|中心)$/
/** All bodies of areas, cut between these: `各县` above `区人民政府`. */
const AREAS_LAST = /各[省市县縣区區州盟旗乡鄉镇鎮]{0,2}$/
const AREAS_FIRST = /^[省市县縣区區州盟旗乡鄉镇鎮]{1,2}(?:人民)?政府$/
/** A mark behind which a list of names goes on in the next line. */
const GOES_ON = /[；;]$/
const PERSON_LAST = /(?:领导|領導|人)[:：][^:：]{0,80}$/
/** A line of names is no longer. */
const LONGEST_LIST = 200
/** The longest rest of a name that the next line begins with. */
const LONGEST_REST = 10
/** What deadlines end in; a word that the end of a line cuts goes on in the next. */
const ENDS_DUE =
  /(?:(?:持续|长期|常态化|全面|有序|分步)?(?:推进|实施|坚持|开展|落实|完成|进行|到位|见效)|全年|长期|常态化|[0-9年月日季度]{1,3}(?:底|末|初|中旬|上旬|下旬)?前|季度|年底|月底)[。；;]?$/
const DATE_CUT = /(?:[0-9]\s?|[年月至]\s?)$/
const DATE_REST = /^(?:[0-9]{1,2}\s?)?(?:年|月|日|底|末|初|上旬|中旬|下旬|前|个月|季度)/

/** Whether the text ends in a deadline. */
export const endsInDue = (chars: string): boolean => ENDS_DUE.test(chars)

/**
 * Whether the value of a keyed line is plainly cut before the next line: in a date, behind a conjunction, in the name of a
 * body or in a word that ends a deadline, or between two bodies behind a semicolon.
 *
 * @param chars the end of the keyed line
 * @param next the line that follows, which begins no paragraph for certain
 */
export function cutsValue(chars: string, next: string): boolean {
  if (CONJUNCTION.test(chars) || AND_OTHERS.test(next)) return true
  if (DUE_LAST.test(chars)) return (DATE_CUT.test(chars) && DATE_REST.test(next)) || cutsDue(chars, next)
  return cutsName(chars, next) || (GOES_ON.test(chars) && !PERSON_LAST.test(chars) && listsNames(next))
}

const GROUP = /^(?:各|有关|相关|其他|其它)[^。；;：:]{1,24}$/
/** What may stand behind the last name. */
const BEHIND_NAMES =
  /等?(?:(?:共同|分别|按职责分工|按职责|依职责)?(?:负责|配合|落实|参与|实施))?[。；;、，,]?$/
/** Further last characters of names, which many words have that are none. */
const ALLIED = /[联聯协協）)]$/

/** Whether a line is nothing but names, which each end as those of bodies do or tell of a group. */
export function listsNames(chars: string): boolean {
  if (chars.length > LONGEST_LIST) return false
  const names = chars.slice(0, chars.search(BEHIND_NAMES)).split(SEPARATOR)
  return names.every(name => BODY.test(name) || ALLIED.test(name) || GROUP.test(name))
}

/** `持续推` above `进`. */
function cutsDue(chars: string, next: string): boolean {
  if (next.length > LONGEST_REST) return false
  const word = ENDS_DUE.exec(chars.slice(-LONGEST_REST) + next)?.[0]
  return word !== undefined && word.length > next.length && !ENDS_DUE.test(chars)
}

/** `开发区管` above `委会`; `各县（市、区）` and any other name above a word that is no name by itself (`人民政府`). */
function cutsName(chars: string, next: string): boolean {
  if (PERSON_LAST.test(chars)) return false
  if (PLACES_FIRST.test(next)) return true
  if (BODY.test(chars) && (BODY.test(ALIAS_FIRST.exec(next)?.[1] ?? '') || goesOnBehindGloss(next)))
    return true
  const name = chars.slice(chars.length - lengthBehind(chars))
  const rest = firstName(next)
  if (name === '' || rest.length > LONGEST_REST) return false
  if (BARE_BODY.test(rest) || (rest.length === 1 && BODY.test(rest))) return true
  if (AREAS_LAST.test(name) && AREAS_FIRST.test(rest)) return true
  return BODY.test(rest) && (PLACES_LAST.test(chars) || !isWhole(name, rest))
}

const goesOnBehindGloss = (next: string): boolean => BARE_BODY.test(GLOSS_FIRST.exec(next)?.[1] ?? '')

/** Whether the name seems to end where the line does. */
const isWhole = (name: string, rest: string): boolean =>
  /[）)〕】]$/.test(name) ||
  (name.length > 1 && BODY.test(name) && !cutsMiddle(name, rest) && !lacksBody(name))

const lacksBody = (name: string): boolean => STATE_BODY.test(name) && !STATE_LAST.test(name)

function cutsMiddle(name: string, rest: string): boolean {
  for (const { index, 0: word } of (name + rest).matchAll(MIDDLES))
    if (index < name.length && index + word.length > name.length) return true
  return false
}

/** How many characters stand behind the last separator. */
function lengthBehind(chars: string): number {
  let count = 0
  while (count < chars.length && !SEPARATOR.test(chars.charAt(chars.length - 1 - count))) count++
  return count
}

/** What stands before the first separator, without 等. */
function firstName(chars: string): string {
  const end = chars.search(SEPARATOR)
  return (end < 0 ? chars : chars.slice(0, end)).replace(/等$/, '')
}
