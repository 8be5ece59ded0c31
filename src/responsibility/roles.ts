/** Words that say what a unit has to do: in keys (`牵头单位：`), in column headings, as verbs (`A牵头`), as marks (`A（牵头）`). */
import type { Role } from '../model.ts'
import { Signs } from '../source/signs.ts'
import { BEARING, DOING, DONE } from './doing.ts'
import { endsOffice, nounBefore } from './nouns.ts'
import { DOWNWARD, SHARES } from './shares.ts'
import { type Suffixes, suffixes, suffixOf } from './suffixes.ts'

/** The words, by role; where a phrase has words of several roles, the role that stands first here wins. */
const WORDS: readonly [Role, readonly string[]][] = [
  ['lead', ['总牵头', '牵头', '牵总', '主办', '主责', '总负责', '抓总', '负总责', '负主责', '为主']],
  [
    'support',
    [
      '配合',
      '参与',
      '参加',
      '协办',
      '协助',
      '协同',
      '协作',
      '协力',
      '协抓',
      '协管',
      '支持',
      '支撑',
      '保障配合',
      '会办',
      '会签',
      '会同',
      ...['资金', '经费', '技术', '政策'].flatMap(what => [`${what}支持`, `${what}支撑`]),
      ...['办理', '推进', '落实', '实施', '开展'].map(verb => `会同${verb}`),
    ],
  ],
  ['guide', ['指导', '技术指导', '业务指导', '派员指导', '督导', '督办', '督促', '监督', '督查', '跟踪问效']],
  [
    'responsible',
    [
      '责任',
      '负责',
      '落实',
      '实施',
      '承办',
      '承担',
      '推进',
      '推动',
      '完成',
      '执行',
      '抓好',
      '贯彻',
      '主抓',
      '办理',
      '开展',
      '举办',
    ],
  ],
]

const listed = WORDS.flatMap(([role, words]) => words.map((word): [string, Role] => [word, role]))
const ROLES = WORDS.map(([role]) => role)
const ROLE_WORDS = suffixes(listed.map(([word, role]): [string, number] => [word, ROLES.indexOf(role)]))

/** The role that the words of a phrase add up to; `undefined` if it has none. */
export function roleOf(phrase: string): Role | undefined {
  let first = ROLES.length
  for (let end = phrase.length; end > 0 && first > 0; end--) {
    const role = suffixOf(ROLE_WORDS, phrase, 0, end)?.[1]
    if (role !== undefined && role < first) first = role
  }
  return ROLES[first]
}

const KEY_WORDS =
  '归口管理|归口|承接|总牵头|牵头|主办|主责|总负责|责任|负责|落实|实施|承办|执行|组织|主体|配合|参与|参加|协办|协助|协同|协作|支持|支撑|指导|督导|督办|督查|监督|监管|成员|包联|会办|会同'
const KEY_NOUNS =
  '单位|部门|处室|科室|股室|处科室|处（科）室|科（股）室|机构|主体|机关|局办|地区|区县|县区|县市区|乡镇|街道|镇街|镇办|学院|专班|方|单位及部门|单位和部门|部门和单位|部门及单位|部门单位|单位部门|部门（单位）|单位（部门）|部门、单位|单位、部门|单位/部门|部门/单位|单位及分工|部门及分工|科室（单位）|单位（科室）|处室（单位）|单位（处室）|单位及责任人|部门及责任人|处室及责任人|科室及责任人'
const KEY_PREFIX =
  '分项|分|整改|业务|行业|主管|管理|建设|防治|帮扶|相关|其他|其它|指标|主要|具体|第[一二三四]|主体|监管|属地|直接|共同|工作|任务|项目|各项|首要|市级|省级|县级|区级|镇级|村级|市县|县区|区县|乡镇|镇街|地方|国家级|中央|市直|省直|区直|县直'

/** `牵头单位`, `指标牵头单位`, `责任（牵头）部门`, `牵头及配合单位`: a whole key, at the end of a text. */
const KEY = new RegExp(
  `(?:${KEY_PREFIX})?(?:${KEY_WORDS})(?:[/、和及或]?(?:${KEY_WORDS})|[/、和及或](?:${KEY_WORDS})?(?:单位|部门))?` +
    `(?:（(?:${KEY_WORDS})）)?(?:${KEY_NOUNS})(?:[/、和及或](?:${KEY_WORDS})(?:单位|部门))?(?:（(?:${KEY_WORDS}|单位|部门)）)?$`,
)
/** `牵头：`, `责任分工：`: only directly before a colon. */
const SHORT_KEYS =
  '归口|支持|支撑|总牵头|总负责|牵头|主办|主责|责任|负责|配合|参与|参加|协办|协助|协同|协作|承办|落实|实施|指导|督导|督办'
const SHORT_KEY = new RegExp(
  `(?:(?:主体|监管|属地|领导|直接)责任|${SHORT_KEYS}|任务(?:牵头|落实|配合|实施)|组织实施|技术(?:支持|支撑)|(?:责任|任务|职责)分工)$`,
)
/** The longest key in characters, with room to spare. */
const KEY_WINDOW = 22

const listOf = (words: string): Suffixes<true> =>
  suffixes(words.split('|').map((word): [string, true] => [word, true]))
/** What a key ends in: a noun, or a bracket that closes behind one of these. */
const KEY_ENDS = listOf(KEY_NOUNS)
const KEY_BRACKET_ENDS = listOf(`${KEY_WORDS}|单位|部门|处室|科室`)
const SHORT_KEY_ENDS = listOf(`${SHORT_KEYS}|分工`)
/** What stands before the noun of a key. */
const BEFORE_NOUN = new Signs(
  '口接理头办责任实施行织体合与加助同作持撑导督查管员联）（/、和及或位门室处科部股',
)
/** Who oversees guides; in longer keys (监管责任单位) the word only says in which field. */
const OVERSEES = /^(?:行业|属地|业务)?监管(?!责任)/

/** Whether a key may end there: a quick answer for the many names that are none. */
function mayEndKey(text: string, end: number, colon: boolean): boolean {
  if (colon && suffixOf(SHORT_KEY_ENDS, text, 0, end)) return true
  const noun = suffixOf(KEY_ENDS, text, 0, end)?.[0]
  if (noun) return BEFORE_NOUN.at(text, end - noun.length - 1)
  return text[end - 1] === '）' && suffixOf(KEY_BRACKET_ENDS, text, 0, end - 1) !== undefined
}

/** The role key that ends at `end` of a folded text: where it begins. `colon`: whether a colon follows, so that `牵头：` counts. */
export function keyBefore(
  text: string,
  end: number,
  colon: boolean,
): { start: number; role: Role } | undefined {
  if (!mayEndKey(text, end, colon)) return undefined
  const window = text.slice(Math.max(0, end - KEY_WINDOW), end)
  const match = KEY.exec(window) ?? (colon ? SHORT_KEY.exec(window) : null)
  if (!match) return undefined
  const role = OVERSEES.test(match[0]) ? 'guide' : roleOf(match[0])
  return { start: end - match[0].length, role: role ?? 'responsible' }
}

/** Marks of one character: `市水利局（主）`. */
const SHORT_MARKS: ReadonlyMap<string, Role> = new Map([
  ['主', 'lead'],
  ['牵', 'lead'],
  ['协', 'support'],
  ['配', 'support'],
])

/** The role of a text that is nothing but a key (`牵头单位`) or a mark (`牵头`), as in `【牵头单位】` and `市教育局（牵头）`. */
export function roleOfMark(text: string): Role | undefined {
  const short = SHORT_MARKS.get(text)
  if (short) return short
  const key = keyBefore(text, text.length, true)
  if (key?.start === 0) return key.role
  const verb = verbBefore(text, 0, text.length)
  return verb?.start === 0 ? verb.role : undefined
}

/** Words before a verb that belong to it. */
const BEFORE =
  '分别|分头|属地|归口|兜底|日常|共同|具体|分工|抓|并|且|积极|密切|全力|全程|一并|各自|主要|直接|同步|均|都|要|予以|给予|提供|联合|全面|通力|协调|统筹|认真|依法|依规|依法依规|按要求|按规定|按程序|按时|按期|如期|定期|联系|研究|加强|强化|须|必须|需|需要|应当|均应|都应|务必|分项|分级|逐级|分层|分类|总体|整体|对口|分片|分线|自主|做好|抓好|参照|因地制宜|检查|监督检查'
/** Words between two verbs, or after the last one. */
const BETWEEN =
  '组织|做好|相关工作|有关工作|各项工作|具体工作|此项工作|该项工作|本项工作|工作|抓|和|及|与|加强|强化|进行|到位|贯彻|业务|相关|有关|各项|按要求'
/** Phrases that are verbs without a verb. */
const WHOLE =
  '主管|领办|兜底|分头抓|具体抓|直接抓|共同抓|齐抓共管|各司其职|各负其责|统筹|协调|组织实施|组织落实|组织推进|组织推动|组织开展|组织协调|组织配合|归口管理|属地管理|日常管理'

/** `按照职责分工`, `依职责`, `根据各自职能`: how, not who. Matched at the end of a short window. */
const MANNER =
  /(?:按照|按|根据|依据|依照|依|结合|遵照|据)(?:各自|本部门|部门|有关|相关)?(?:的)?(?:工作|任务)?(?:职责|职能|分工|权限|任务|管辖|属地|行业|领域|条线)(?:任务|分工|范围|职责|权限|原则|和分工|和职责|及分工)?$|(?:结合|根据)(?:[^、，；“”结根]{0,8})实际(?:情况)?$|(?:按照|按|根据|依据|依照|遵照|本着)(?:[^、，；“”按]{1,14}|“[^“”]{1,30}”(?:的)?)(?:原则|要求|规定|部署|方案|责任|办法|模式|机制)$/
const MANNER_WINDOW = 40
/** The last characters of such phrases. */
const MANNER_END = new Signs('责任能工限务辖地业域线围则求定署案法式制际况')

/** Words that give a role in keys, and are no verbs by themselves. */
const KEYS_ONLY: ReadonlySet<string> = new Set(['责任', '会同'])
const ASSIGNING = [
  ...listed.map(([word]) => word).filter(word => !KEYS_ONLY.has(word)),
  ...WHOLE.split('|'),
  ...BEARING,
]
/** All verbs, with whether they assign something. */
const VERBS = suffixes([
  ...ASSIGNING.map((word): [string, boolean] => [word, true]),
  ...DOING.map((word): [string, boolean] => [word, false]),
])
const BEFORE_VERB = listOf([BEFORE, ...SHARES, ...DOWNWARD].join('|'))
/** With whether they say what is done. */
const BETWEEN_VERBS = suffixes([
  ...BETWEEN.split('|').map((word): [string, boolean] => [word, false]),
  ...DONE.map((word): [string, boolean] => [word, true]),
])

/** Verbs that have their object behind them: `提供技术支撑`, `做好经费保障`. */
const OBJECT_VERBS = suffixes<Role>([
  ['提供', 'support'],
  ['给予', 'support'],
  ['做好', 'responsible'],
])

/** What joins a name and a key that says its role: `A为牵头单位`. */
const COPULA = /(?:均|都|作)?[为是系]$/

export interface Verb {
  /** Where the verb's words begin. */
  readonly start: number
  readonly role: Role
  /** It only says what is done (`印发`), which explains as well as it assigns. */
  readonly doing?: true
}

/**
 * The verb phrase that ends at `end` and does not begin before `from`: `牵头并按职责分工负责`, `负责配合落实`.
 *
 * @param doing whether what is done belongs to it: `负责起草`
 */
export function verbBefore(text: string, from: number, end: number, doing = true): Verb | undefined {
  const named = keyBefore(text, end, false)
  const copula =
    named && named.start > from ? COPULA.exec(text.slice(Math.max(from, named.start - 3), named.start)) : null
  if (named && copula) return { start: named.start - copula[0].length, role: named.role }
  let start: number | undefined
  let assigns = false
  for (let at = end; at > from; ) {
    if (endsOffice(text, at)) break
    const manner = MANNER_END.at(text, at - 1)
      ? MANNER.exec(text.slice(Math.max(from, at - MANNER_WINDOW), at))?.[0]
      : undefined
    const found = manner === undefined ? suffixOf(VERBS, text, from, at) : undefined
    const verb =
      manner ??
      (found && (doing || found[1]) ? found[0] : undefined) ??
      (start === at ? suffixOf(BEFORE_VERB, text, from, at)?.[0] : undefined)
    const between = verb === undefined ? suffixOf(BETWEEN_VERBS, text, from, at) : undefined
    const word = verb ?? (between && (doing || !between[1]) ? between[0] : undefined)
    if (!word) break
    at -= word.length
    if (verb) start = at
    assigns ||= manner !== undefined || found?.[1] === true
  }
  if (start !== undefined) {
    const at = start + nounBefore(text, from, start)
    if (at >= end) return undefined
    return assigns
      ? { start: at, role: roleOf(text.slice(at, end)) ?? 'responsible' }
      : { start: at, role: 'responsible', doing: true }
  }
  const before = suffixOf(OBJECT_VERBS, text, from, end)
  return before && { start: end - before[0].length, role: before[1] }
}
