/** A folded statement taken apart: clauses, and keys with their values. */

import type { Role } from '../model.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import type { Spans } from './brackets.ts'
import { deadlineKeyBefore } from './deadline.ts'
import type { Passage } from './names/cut.ts'
import { keyBefore } from './roleKeys.ts'
import { roleOfMark } from './roleMarks.ts'
import type { Clause } from './rules.ts'

/** `[start, end)`: the key's own words and its colon. */
export interface Key {
  readonly start: number
  readonly end: number
  readonly kind: 'role' | 'deadline' | 'person' | 'other'
  readonly role: Role | undefined
}

const key = (start: number, end: number, kind: Key['kind'], role?: Role): Key => ({ start, end, kind, role })

const PERSON_KEY = new Guarded(
  'last',
  '导人志话式真箱',
  /(?:(?:责任|牵头|分管|主要|包保|联系|挂点|主管|配合|协管|(?:人民)?政府|[省市州县区校院局厅委镇乡处所部司]|公司|集团)*(?:领导|市领导|县领导|区领导)|责任人|负责人|(?:主要|分管)?负责同志|牵头人|联系人|联络人|经办人|承办人|分管负责同志|责任同志|电话|联系电话|联系方式|传真|邮箱)(?:及电话|及联系方式)?$/,
)
/** What an unknown key may look like: a few characters of words. */
const OTHER_KEY = /^[\u4e00-\u9fffA-Za-z（）]{2,12}$/
const KEY_WINDOW = 24
/** `责任单位为：`. */
const IS = new Signs('为是')
const COMMA = 0xff0c
const SEMICOLON = 0xff1b
const STOP = 0x3002
const COLON = 0xff1a

export const isClauseMark = (code: number): boolean => code === COMMA || code === SEMICOLON || code === STOP

/** The index behind `i`, or behind the bracket or quotation that begins there and closes before `to`. */
export function nextOutside(ends: Spans, i: number, to: number): number {
  const end = ends[i] ?? 0
  return end > i && end <= to ? end : i + 1
}

/** The clauses of `[from, to)`, cut at `，；。` (`heavy`: at `；。` only) outside brackets; empty ones left out. */
export function clausesOf({ chars, ends }: Passage, from: number, to: number, heavy = false): Clause[] {
  const clauses: Clause[] = []
  let start = from
  const add = (end: number): void => {
    if (end > start) clauses.push({ start, end })
    start = end + 1
  }
  for (let i = from; i < to; ) {
    const next = nextOutside(ends, i, to)
    const code = chars.charCodeAt(i)
    if (next === i + 1 && isClauseMark(code) && !(heavy && code === COMMA)) add(i)
    i = next
  }
  add(to)
  return clauses
}

/** A folded passage with its marks; see `Folded`. */
export interface Marked extends Passage {
  readonly marks: readonly number[]
}

/** The place in the list of the first mark from the index on. */
export function markFrom(marks: readonly number[], index: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

function keyAt({ chars }: Passage, colon: number, from: number): Key | undefined {
  const end = colon + 1
  const window = chars.slice(Math.max(from, colon - KEY_WINDOW), colon)
  const person = PERSON_KEY.exec(window)?.[0]
  if (person) return key(colon - person.length, end, 'person')
  const role = keyBefore(chars, IS.at(chars, colon - 1) ? colon - 1 : colon, true)
  if (role && role.start >= from) return key(role.start, end, 'role', role.role)
  const deadline = deadlineKeyBefore(chars, colon)
  if (deadline !== undefined && deadline >= from) return key(deadline, end, 'deadline')
  return OTHER_KEY.test(window) && window.length === colon - from ? key(from, end, 'other') : undefined
}

const CLAUSE_EDGE = new Signs('，；。、：】')
const OPENING = new Signs('【〔［[（')

/** Keys that stand in a bracket of their own: `【责任单位】`; round ones behind a name are marks at it. */
function bracketedKey({ chars, ends }: Passage, i: number, from: number, to: number): Key | undefined {
  const end = ends[i] ?? 0
  if (end <= i || end > to || end - i > KEY_WINDOW || !OPENING.at(chars, i)) return undefined
  const own = chars[i] === '【' || chars[i] === '［'
  if (!own && i > from && !CLAUSE_EDGE.at(chars, i - 1)) return undefined
  const words = chars.slice(i + 1, end - 1)
  const after = chars.charAt(end) === '：' ? end + 1 : end
  if (after >= to) return undefined
  const role = keyBefore(words, words.length, false)
  if (role?.start === 0) return key(i, after, 'role', role.role)
  return deadlineKeyBefore(words, words.length) === 0 && words.length > 2
    ? key(i, after, 'deadline')
    : undefined
}

const BARE_KEY =
  /^(?:牵头|责任|配合|参与|协办|主办|负责|承办)(?:责任)?(?:单位|部门|处室|科室)(?=.)(?:为|是|包括(?:但不限于)?)?/
/** The longest such words, with room to spare. */
const LONGEST_BARE = 16
/** What is prose behind such words, not a name. */
const NO_NAME =
  /^[的和及、，；要应须需在对将一二三按根据负以]|^由.*(?:定|明确)$|^(?:名单|清单|名录|目录|列表|一览表|明细|分工表)/
const BARE_TIME = /^(?:(?:完成|办结|整改)?(?:时限|期限|时间)|时限要求|限期)(?:为|是)?(?=[0-9])/
/** What such keys may begin with. */
const BARE_KEY_FIRST = new Signs('牵责配参协主负承')
const BARE_TIME_FIRST = new Signs('完时期限办整')

const endsFact = (chars: string, end: number): boolean =>
  end < chars.length && chars.charCodeAt(end) === SEMICOLON

/** Whether a key without its colon may begin the clause: a quick answer for the many without one. */
const mayBeginKey = (chars: string, start: number, end: number): boolean =>
  BARE_KEY_FIRST.at(chars, start) || BARE_TIME_FIRST.at(chars, start) || endsFact(chars, end)

/** A key without its colon at the start of a clause: `责任单位为…`, `完成时限2023年底`. */
function bareKey({ chars }: Passage, start: number, end: number): Key | undefined {
  if (BARE_KEY_FIRST.at(chars, start)) {
    const head = BARE_KEY.exec(chars.slice(start, Math.min(end, start + LONGEST_BARE)))?.[0]
    if (head && !NO_NAME.test(chars.slice(start + head.length, end))) {
      const words = head.replace(/(?:[为是]|包括|包括但不限于)$/, '')
      const role = roleOfMark(words) ?? 'responsible'
      return key(start, start + head.length, 'role', role)
    }
  }
  const whole = endsFact(chars, end) ? keyBefore(chars, end, false) : undefined
  if (whole?.start === start) return key(start, end + 1, 'role', whole.role)
  const time = BARE_TIME_FIRST.at(chars, start)
    ? BARE_TIME.exec(chars.slice(start, start + 8))?.[0]
    : undefined
  return time ? key(start, start + time.length, 'deadline') : undefined
}

/** Who is in charge of the field: beside a role key one more of them, alone a mere fact. */
const IN_CHARGE = new Guarded('first', '主行业', /^(?:行业|业务)?主管(?:单位|部门|机关)[为是]?：/)

const NO_KEYS: readonly Key[] = []
const inOrder = (a: Key, b: Key): number => a.start - b.start

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
      const found = keyAt(passage, i, keyStart)
      if (found) {
        keys = added(keys, found)
        keyStart = i + 1
      }
    }
  }
  if (to > start && mayBeginKey(chars, start, to)) clauses = added(clauses, { start, end: to })
  if (keys && keys.length > 1) keys.sort(inOrder)
  const found = clauses ? withBareKeys(passage, keys ?? NO_KEYS, clauses) : (keys ?? NO_KEYS)
  return found.length > 1 ? withInCharge(passage, found) : found
}

/** The keys, beside a role key also those of whoever is in charge. */
function withInCharge({ chars }: Passage, keys: readonly Key[]): readonly Key[] {
  const isInCharge = ({ start, end, kind }: Key): boolean =>
    kind === 'other' && IN_CHARGE.test(chars.slice(start, end))
  if (!keys.some(isInCharge) || !keys.some(({ kind }) => kind === 'role')) return keys
  return keys.map(found => (isInCharge(found) ? key(found.start, found.end, 'role', 'responsible') : found))
}

/** The keys with those without a colon that begin a clause in which no other does. */
function withBareKeys(passage: Passage, keys: readonly Key[], clauses: readonly Clause[]): readonly Key[] {
  const bare: Key[] = []
  let place = 0
  for (const clause of clauses) {
    while (keys[place] && (keys[place]?.end ?? 0) <= clause.start) place++
    const taken = keys[place]
    if (taken && taken.start <= clause.start + 1) continue
    const found = bareKey(passage, clause.start, clause.end)
    if (found && !(taken && taken.start <= found.end)) bare.push(found)
  }
  return bare.length === 0 ? keys : [...keys, ...bare].sort(inOrder)
}
