/** Keys that give a role: `牵头单位：`. */
import type { Role } from '../model.ts'
import { Signs } from '../source/signs.ts'
import { BODY_NOUNS, CHARGES, HELD_NOUNS, OFFICE_NOUNS } from './keyNouns.ts'
import { roleOf } from './roles.ts'
import { everySuffix, listed, type Suffixes, suffixes, suffixOf } from './suffixes.ts'
import { WITH_PERSONS } from './withoutPersons.ts'

const KEY_WORDS =
  '归口管理|归口|承接|总牵头|牵头抓总|抓总|牵头|主办|主责|主抓|总负责|责任|负责|落实|实施|承办|执行|组织|主体|配合|参与|参加|协办|协助|协同|协作|支持|支撑|指导|督导|督办|督查|监督|监管|成员|包联|会办|会同|整改|包保|包抓|挂包|推进|承担|落地'
/** Several of them in one key. */
const JOINED =
  '单位及部门|单位和部门|部门和单位|部门及单位|部门单位|单位部门|部门（单位）|单位（部门）|部门、单位|单位、部门|单位/部门|部门/单位|单位及分工|部门及分工|科室（单位）|单位（科室）|处室（单位）|单位（处室）'
/** With the time by which they have to be done, which stands behind the names: `责任单位及完成时限`. */
const WITH_DUE = ['单位', '部门'].flatMap(noun =>
  ['及', '和', '与', '、'].flatMap(joint => ['完成时限', '完成时间', '时限'].map(due => noun + joint + due)),
)
const KEY_NOUNS = [...BODY_NOUNS, '机关', ...JOINED.split('|'), ...WITH_DUE]
const KEY_PREFIX =
  '分项|分|整改|县（区）|县（市）|县（市、区）|区（县）|市（县）|乡镇（街道）|镇（街道）|业务|行业|主管|管理|建设|防治|帮扶|相关|其他|其它|指标|主要|具体|第[一二三四]|主体|监管|属地|直接|共同|工作|任务|项目|各项|首要|市级|省级|县级|区级|镇级|村级|市县|县区|区县|乡镇|镇街|地方|国家级|中央|市直|省直|区直|县直'

/** What may be dropped between two words of a key. */
const JOINTS = '/、和及或'
const JOINT = new Signs(JOINTS)
const HANDLES = '办理'
/** `牵头`, `指标牵头`, `责任（牵头）`, `牵头及配合`: all of a key before its noun. */
const HEAD = new RegExp(
  `(?:${KEY_PREFIX})?(?:(?:${KEY_WORDS})(?:[${JOINTS}]?(?:${KEY_WORDS})|[${JOINTS}](?:${KEY_WORDS})?(?:单位|部门))?(?:（(?:${KEY_WORDS})）)?|${HANDLES})$`,
)
const IN_CHARGE = '负责'
/** The same of `责任部队`, `配合中心`, `牵头部门及企业`: whole keys, too, directly before a colon or in a bracket of their own. */
const CHARGED_HEAD = new RegExp(
  `(?:${KEY_PREFIX})?(?:(?<!有限)${IN_CHARGE}|(?:(?:${CHARGES})[${JOINTS}]?)?(?:${CHARGES}))$`,
)
/** What a task is shared out by: `部门分工`, `任务分工`; 领导分工 is of persons. */
const SHARED = '责任|任务|职责|部门|单位|工作|职能|具体|落实|实施'
/** `牵头：`, `责任分工：`: only directly before a colon. */
const SHORT_KEYS =
  '归口|支持|支撑|总牵头|总负责|牵头抓总|牵头|主办|主责|责任|负责|配合|参与|参加|协办|协助|协同|协作|承办|落实|实施|指导|督导|督办'
const SHORT_KEY = new RegExp(
  `(?:(?:主体|监管|属地|领导|直接)责任|(?:具体|主要|共同|协同)(?:牵头|负责|承办|落实|配合)|${SHORT_KEYS}|任务(?:牵头|落实|配合|实施)|组织实施|技术(?:支持|支撑)|(?:技术|业务|行业|政策)指导|` +
    `(?:${SHARED})分工(?:落实)?|落实责任分工|(?:部门)?责任分工|(?<![\u3400-\u9fff])分工(?:负责)?)$`,
)
/** The longest key in characters, with room to spare. */
const KEY_WINDOW = 22

const HELD = [...BODY_NOUNS, ...OFFICE_NOUNS, ...HELD_NOUNS]
/** What a key ends in: a noun, or a bracket that closes behind one of these. */
const KEY_ENDS = suffixes(listed([...KEY_NOUNS, ...WITH_PERSONS], true))
const HELD_ENDS = suffixes(listed(HELD, true))
const KEY_BRACKET_ENDS = suffixes(listed([...`${KEY_WORDS}|人`.split('|'), ...HELD], true))
const SHORT_KEY_ENDS = suffixes(
  listed([...`${SHORT_KEYS}|分工`.split('|'), ...OFFICE_NOUNS, ...HELD_NOUNS], true),
)
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words)

/** A sort of keys by what they consist of; patterns of all nouns would cost each run more than reading a page does. */
interface Shape {
  readonly nouns: Suffixes<boolean>
  /** What may stand before a second noun, behind what joins it; `bare`: nothing need. */
  readonly words: Suffixes<boolean>
  readonly bare: boolean
  readonly second: ReadonlySet<string>
  readonly head: RegExp
  /** Words of the head that only some nouns may follow; `alone`: the noun is the only one. */
  readonly narrow: string
  readonly follows: (noun: string, alone: boolean) => boolean
  /** What a bracket behind the noun may say. */
  readonly glosses: ReadonlySet<string>
}

const OFFICES = setOf(OFFICE_NOUNS)
const KEY: Shape = {
  nouns: KEY_ENDS,
  words: suffixes(listed(KEY_WORDS.split('|'), true)),
  bare: false,
  second: setOf(BODY_NOUNS),
  head: HEAD,
  narrow: HANDLES,
  follows: noun => noun.startsWith('单位'),
  glosses: setOf(`${KEY_WORDS}|单位|部门|科室|处室|股室|人|责任人`.split('|')),
}
const CHARGED_KEY: Shape = {
  nouns: HELD_ENDS,
  words: suffixes(listed(CHARGES.split('|'), true)),
  bare: true,
  second: setOf(HELD),
  head: CHARGED_HEAD,
  narrow: IN_CHARGE,
  follows: (noun, alone) => alone && OFFICES.has(noun),
  glosses: setOf(HELD),
}

/** Where the head of a key begins that ends before the noun at `end`; `text.length` if none does. */
function headBefore(text: string, end: number, noun: string, alone: boolean, shape: Shape): number {
  const { head, narrow, follows } = shape
  const found = head.exec(text.slice(0, end))
  return found && (follows(noun, alone) || !found[0].endsWith(narrow)) ? found.index : text.length
}

/** Where the longest key of the shape begins that ends at `end`; `text.length` if none does. */
function keyFrom(text: string, end: number, shape: Shape): number {
  let start = text.length
  for (const noun of everySuffix(shape.nouns, text, end)) {
    const at = end - noun.length
    start = Math.min(start, headBefore(text, at, noun, true, shape))
    if (!shape.second.has(noun)) continue
    const words = everySuffix(shape.words, text, at)
    for (const word of shape.bare ? ['', ...words] : words) {
      const joint = at - word.length - 1
      if (!JOINT.at(text, joint)) continue
      for (const first of everySuffix(shape.nouns, text, joint))
        start = Math.min(start, headBefore(text, joint - first.length, first, false, shape))
    }
  }
  return start
}

/** The words of such a key at the end of the text. */
function keyOf(text: string, shape: Shape): string | undefined {
  const open = text.endsWith('）') ? text.lastIndexOf('（') : -1
  const glossed = open >= 0 && shape.glosses.has(text.slice(open + 1, -1))
  const start = Math.min(
    keyFrom(text, text.length, shape),
    glossed ? keyFrom(text, open, shape) : text.length,
  )
  return start < text.length ? text.slice(start) : undefined
}

/** What stands before the noun of a key. */
const BEFORE_NOUN = new Signs(
  '口接理头总办责任实施行织体合与加助同作持撑导督查管员联改抓保包进担地）（/、和及或位门室处科部股',
)
/** Who oversees guides; in longer keys (监管责任单位) the word only says in which field. */
const OVERSEES = /^(?:行业|属地|业务)?监管(?!责任)/

/** The role that a key gives to those behind it. */
export const roleOfKey = (words: string): Role =>
  OVERSEES.test(words) ? 'guide' : (roleOf(words) ?? 'responsible')

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
  const words =
    keyOf(window, KEY) ?? (colon ? (SHORT_KEY.exec(window)?.[0] ?? keyOf(window, CHARGED_KEY)) : undefined)
  return words ? { start: end - words.length, role: roleOfKey(words) } : undefined
}
