/** The keys of a passage. */
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { mayBeginKey, withBareKeys } from './bareKeys.ts'
import { type Clause, isClauseMark } from './clauses.ts'
import { deadlineKeyBefore, isDeadline } from './deadline.ts'
import { inOrder, type Key, key } from './key.ts'
import { CHARGES } from './keyNouns.ts'
import { isHeaded, kindOf } from './names/endings.ts'
import { type Marked, markFrom, nextOutside, type Passage } from './passage.ts'
import { keyBefore } from './roleKeys.ts'
import { withoutVerb } from './verbs.ts'

const PERSON_KEY = new Guarded(
  'last',
  '导人志话式真箱',
  /(?:(?:责任|牵头|分管|主要|包保|联系|挂点|主管|配合|协管|(?:人民)?政府|[省市州县区校院局厅委镇乡处所部司]|公司|集团)*(?:领导|市领导|县领导|区领导)|责任人|负责人|(?:主要|分管)?负责同志|牵头人|主办人|协办人|联系人|联络人|经办人|承办人|分管负责同志|责任同志|电话|联系电话|联系方式|传真|邮箱)(?:及电话|及联系方式)?$/,
)
/** Which of several persons is meant, right before the key: `直接责任人`, `项目负责人`. */
const WHICH = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{1,16})$/
const LONGEST_WHICH = 6
/** What an unknown key may look like: a few characters of words. */
const OTHER_KEY = /^[\u4e00-\u9fffA-Za-z（）]{2,12}$/
const KEY_WINDOW = 24
/** `责任单位为：`. */
const IS = new Signs('为是')
const COLON = 0xff1a
/** What 推进时序 ends in, by which a plan also tells what comes first. */
const ORDER = '序'

/** The word for a time without that for what it is of, which may stand before it. */
const BARE_TIME = /^(?:时间|时限|期限)$/
/** The time of any thing: `启动时间`, `建设期限`. */
const ANY_TIME = new Guarded('last', '间限期', /^([\u4e00-\u9fff]{1,10})(?:时间|时限|期限|日期)$/)

/** Whether the words are the key of the time of something, and none of them names a body. */
function isAnyTime(words: string): boolean {
  const what = ANY_TIME.exec(words)?.[1]
  return what !== undefined && kindOf(withoutVerb(what)) === undefined
}

/** Where the key of a time that ends at the colon, and does not begin before `from`, begins. */
function timeKey(chars: string, from: number, colon: number): number | undefined {
  const found = deadlineKeyBefore(chars, colon)
  const start = found !== undefined && found >= from ? found : undefined
  if (start !== undefined && !BARE_TIME.test(chars.slice(start, colon))) return start
  return isAnyTime(chars.slice(from, colon)) ? from : start
}

/** The words before a person's key that say which one, behind the name of a body or none. */
function whichBefore(window: string, person: string): string {
  const words = WHICH.exec(window.slice(0, window.length - person.length))?.[1] ?? ''
  for (let end = words.length; end > 1; end--)
    if (kindOf(words.slice(0, end)) !== undefined) return words.slice(end)
  return words.length > LONGEST_WHICH ? '' : words
}

/** Dates that also tell of when something is, not by when it has to be done. */
const YEAR = /^[0-9]{4}年?$/
const DAY = /[0-9][日号]?$/
/** The longest time behind a body's colon. */
const LONGEST_TIME = 60

/** The clause that begins at the index, as far as a time may reach. */
function clauseFrom({ chars, ends }: Passage, start: number, to: number): string {
  const last = Math.min(to, start + LONGEST_TIME)
  let end = start
  while (end < last && !isClauseMark(chars.charCodeAt(end))) end = nextOutside(ends, end, last)
  return chars.slice(start, end)
}

/** Whether a body stands before the colon, and nothing but its time behind it: `市财政局：5月底前完成`. */
function isBodysTime(passage: Passage, colon: number, from: number, to: number): boolean {
  const { chars } = passage
  const window = chars.slice(Math.max(from, colon - KEY_WINDOW), colon)
  const before = window.slice(window.lastIndexOf('、') + 1)
  const name = withoutVerb(before)
  if (kindOf(name) === undefined || keyBefore(before, before.length, true)?.start === 0) return false
  const behind = clauseFrom(passage, colon + 1, to)
  return isDeadline(behind) && !YEAR.test(behind) && (isHeaded(name) || !DAY.test(behind))
}

/** By what a task is shared out, among bodies or among persons. */
const SHARED_OUT = new Guarded('last', '工责', /^(?:(?:工作|具体|职能)?分工|分工负责)$/)
const LONGEST_SHARER = 24

/** Whether the words before the colon share a task out, and no body stands behind them: `工作分工：张三负责会务`. */
function sharesPersons(passage: Passage, start: number, colon: number, to: number): boolean {
  if (!SHARED_OUT.test(passage.chars.slice(start, colon))) return false
  const clause = clauseFrom(passage, colon + 1, Math.min(to, colon + LONGEST_SHARER)).replace(/^由/, '')
  for (let end = clause.length; end > 1; end--) if (kindOf(clause.slice(0, end)) !== undefined) return false
  return true
}

function keyAt(passage: Passage, colon: number, from: number, to: number): Key | undefined {
  const { chars } = passage
  const end = colon + 1
  if (isBodysTime(passage, colon, from, to)) return key(colon, end, 'deadline')
  const window = chars.slice(Math.max(from, colon - KEY_WINDOW), colon)
  const role = keyBefore(chars, IS.at(chars, colon - 1) ? colon - 1 : colon, true)
  if (role && role.start >= from && !sharesPersons(passage, role.start, colon, to))
    return key(role.start, end, 'role', role.role)
  const person = PERSON_KEY.exec(window)?.[0]
  if (person) return key(colon - person.length - whichBefore(window, person).length, end, 'person')
  const deadline = timeKey(chars, from, colon)
  if (deadline !== undefined && (chars[colon - 1] !== ORDER || isDeadline(clauseFrom(passage, end, to))))
    return key(deadline, end, 'deadline')
  return OTHER_KEY.test(window) && window.length === colon - from ? key(from, end, 'other') : undefined
}

const CLAUSE_EDGE = new Signs('，；。、：】')
const OPENING = new Signs('【〔［[（')

/** A role before a name: `（牵头）市水利局`. */
const MARK = /^(?:牵头|主办|配合|协办|协助|参与|责任|负责|指导)$/

/** A key of a charge and what those are who have it: `【责任站所】`. */
const OWN_KEY = new Guarded('first', '牵责主承配协落', new RegExp(`^(?:${CHARGES})[\\u3400-\\u9fff]`))

/** Keys that stand in a bracket of their own: `【责任单位】`; round ones behind a name are marks at it. */
function bracketedKey({ chars, ends }: Passage, i: number, from: number, to: number): Key | undefined {
  const end = ends[i] ?? 0
  if (end <= i || end > to || end - i > KEY_WINDOW || !OPENING.at(chars, i)) return undefined
  const own = chars[i] === '【' || chars[i] === '［'
  const edge = i === from || CLAUSE_EDGE.at(chars, i - 1)
  if (!own && !edge) return undefined
  const words = chars.slice(i + 1, end - 1)
  const after = chars.charAt(end) === '：' ? end + 1 : end
  if (after >= to) return undefined
  const role = keyBefore(words, words.length, OWN_KEY.test(words) || (edge && MARK.test(words)))
  if (role?.start === 0) return key(i, after, 'role', role.role)
  return deadlineKeyBefore(words, words.length) === 0 && words.length > 2
    ? key(i, after, 'deadline')
    : undefined
}

/** What bodies are beside those with a role: most have one, too (推进单位), alone their key is a mere fact. */
const BESIDE = new Guarded('any', '位门关', /^[\u4e00-\u9fff]{2,8}(?:单位|部门|机关)[为是]?：/)
/** Those to whom something is done, or who have done something before: they do not carry out the text. */
const NO_DOERS =
  /受益|收益|建议|联系|联络|考[核评]|评[审估价选定]|服务|对象|试点|示范|涉及|所涉|关联|来源|提供|提出|提案|填[报表写]|上报|申报|申请|报送|推荐|审[批核查计定]|批准|核准|验收|颁发|发[证布文]|印发|公布|制定|使用|用[人工户]|招聘|采购|购买|中标|投[标资]|出资|受托|委托|资助|扶持|获奖|获评|表彰|原|现|所[在属]|派[出驻]|下[属辖派]|直属|隶属|依托|挂[靠牌点]|受[检查访理]|被|[检抽巡]查|违[法规]|参[评会训]|与会|接收|抄送|主送|分管|结对|咨询|投诉|举报|编制|设计|施工|监理|勘察|检测|供[应货]|生产|入[驻选围]|签[约订]|协议/

const NO_KEYS: readonly Key[] = []

/** The list with one more item, made for its first one: most passages have no keys. */
function added<T>(list: T[] | undefined, item: T): T[] {
  if (!list) return [item]
  list.push(item)
  return list
}

/** The keys of `[from, to)` in order. */
export function keysOf(passage: Marked, from: number, to: number): readonly Key[] {
  const { chars, ends, marks } = passage
  let keys: Key[] | undefined
  let clauses: Clause[] | undefined
  let keyStart = from
  let start = from
  let next = from
  for (let at = markFrom(marks, from); at < marks.length; at++) {
    const i = marks[at] ?? 0
    if (i >= to) break
    if (i < next) continue
    next = nextOutside(ends, i, to)
    const code = chars.charCodeAt(i)
    if (next > i + 1) {
      const found = bracketedKey(passage, i, from, to)
      if (found) keys = added(keys, found)
    } else if (isClauseMark(code)) {
      if (i > start && mayBeginKey(chars, start, i)) clauses = added(clauses, { start, end: i })
      start = i + 1
      keyStart = start
    } else if (code === COLON) {
      const found = keyAt(passage, i, keyStart, to)
      if (found) {
        keys = added(keys, found)
        keyStart = i + 1
      }
    }
  }
  if (to > start && mayBeginKey(chars, start, to)) clauses = added(clauses, { start, end: to })
  if (keys && keys.length > 1) keys.sort(inOrder)
  const found = clauses ? withBareKeys(passage, keys ?? NO_KEYS, clauses) : (keys ?? NO_KEYS)
  return found.length > 1 ? withOthers(passage, found) : found
}

/** The keys, beside a role key also those of others who are charged. */
function withOthers({ chars }: Passage, keys: readonly Key[]): readonly Key[] {
  const isCharged = ({ start, end, kind }: Key): boolean => {
    const words = kind === 'other' ? (BESIDE.exec(chars.slice(start, end))?.[0] ?? '') : ''
    return words !== '' && !NO_DOERS.test(words)
  }
  if (!keys.some(isCharged) || !keys.some(({ kind }) => kind === 'role')) return keys
  return keys.map(found => (isCharged(found) ? key(found.start, found.end, 'role', 'responsible') : found))
}
