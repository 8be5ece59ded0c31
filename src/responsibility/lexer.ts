/** A folded statement taken apart: clauses, keys with their values, and the stretches between separators. */
import type { Role } from '../model.ts'
import { deadlineKeyBefore } from './deadline.ts'
import type { Passage } from './names/cut.ts'
import { keyBefore, roleOfMark } from './roles.ts'
import type { Clause } from './rules.ts'

/** `[start, end)`: the key's own words and its colon. */
export interface Key {
  readonly start: number
  readonly end: number
  readonly kind: 'role' | 'deadline' | 'person' | 'other'
  readonly role?: Role
  readonly words: string
}

const PERSON_KEY =
  /(?:(?:责任|牵头|分管|包保|联系|挂点|主管|市|县|区|配合|协管)*(?:领导|市领导|县领导|区领导)|责任人|负责人|(?:主要|分管)?负责同志|牵头人|联系人|联络人|经办人|承办人|分管负责同志|责任同志|电话|联系电话|联系方式|传真|邮箱)(?:及电话|及联系方式)?$/
/** What an unknown key may look like: a few characters of words. */
const OTHER_KEY = /^[\u4e00-\u9fffA-Za-z（）]{2,12}$/
const KEY_WINDOW = 24
const SEPARATOR = /[，；。、]/

/** Calls `visit` with each character outside brackets and quotations. */
export function outside(
  { chars, ends }: Passage,
  from: number,
  to: number,
  visit: (i: number) => void,
): void {
  for (let i = from; i < to; i++) {
    const end = ends[i] ?? 0
    if (end > i && end <= to) i = end - 1
    else if (chars[i] !== undefined) visit(i)
  }
}

/** The clauses of `[from, to)`, cut at those of `marks` that stand outside brackets; empty ones left out. */
export function clausesOf(passage: Passage, from: number, to: number, marks = '，；。'): Clause[] {
  const clauses: Clause[] = []
  let start = from
  const add = (end: number): void => {
    if (end > start) clauses.push({ start, end })
    start = end + 1
  }
  outside(passage, from, to, i => {
    if (marks.includes(passage.chars.charAt(i))) add(i)
  })
  add(to)
  return clauses
}

/** A stretch without separators, and the separators before it (`，；`) and after it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/** The stretches of `[from, to)`, cut at `、，；。` and at the `breaks` (indices) outside brackets. */
export function stretchesOf(
  passage: Passage,
  from: number,
  to: number,
  breaks?: ReadonlySet<number>,
): Stretch[] {
  const cuts: { at: number; mark: string; width: number }[] = []
  outside(passage, from, to, i => {
    const mark = passage.chars.charAt(i)
    if (SEPARATOR.test(mark)) cuts.push({ at: i, mark, width: 1 })
    else if (breaks?.has(i)) cuts.push({ at: i, mark: '、', width: 0 })
  })
  const stretches: Stretch[] = []
  let start = from
  let before = ''
  for (const { at, mark, width } of [...cuts, { at: to, mark: '', width: 0 }]) {
    if (at > start) {
      stretches.push({ start, end: at, before, after: mark })
      before = mark
    } else if (mark === '；' || mark === '。') before = mark
    start = at + width
  }
  return stretches
}

function keyAt({ chars }: Passage, colon: number, from: number): Key | undefined {
  const role = keyBefore(chars, colon, true)
  const make = (kind: Key['kind'], start: number, extra?: { role: Role }): Key => ({
    start,
    end: colon + 1,
    kind,
    words: chars.slice(start, colon),
    ...extra,
  })
  const window = chars.slice(Math.max(from, colon - KEY_WINDOW), colon)
  const person = PERSON_KEY.exec(window)?.[0]
  if (person) return make('person', colon - person.length)
  if (role && role.start >= from) return make('role', role.start, { role: role.role })
  const deadline = deadlineKeyBefore(chars, colon)
  if (deadline !== undefined && deadline >= from) return make('deadline', deadline)
  return OTHER_KEY.test(window) && window.length === colon - from ? make('other', from) : undefined
}

/** Keys that stand in a bracket of their own: `【责任单位】`. */
function bracketedKey({ chars, ends }: Passage, i: number, to: number): Key | undefined {
  const end = ends[i] ?? 0
  if (end <= i || end > to || end - i > KEY_WINDOW || !/[【〔［[（]/.test(chars.charAt(i))) return undefined
  const words = chars.slice(i + 1, end - 1)
  const after = chars.charAt(end) === '：' ? end + 1 : end
  if (after >= to) return undefined
  const role = keyBefore(words, words.length, false)
  if (role?.start === 0) return { start: i, end: after, kind: 'role', role: role.role, words }
  return deadlineKeyBefore(words, words.length) === 0 && words.length > 2
    ? { start: i, end: after, kind: 'deadline', words }
    : undefined
}

/** A key without its colon at the start of a clause: `责任单位为…`, `完成时限2023年底`. */
function bareKey({ chars }: Passage, start: number, end: number): Key | undefined {
  const head =
    /^(?:牵头|责任|配合|参与|协办|主办|负责|承办)(?:责任)?(?:单位|部门|处室|科室)(?=.)(?:为|是)?/.exec(
      chars.slice(start, Math.min(end, start + 10)),
    )?.[0]
  if (
    head &&
    !/^[的和及、，；要应须需在对将一二三按根根据负以]/.test(chars.slice(start + head.length, end))
  ) {
    const words = head.replace(/[为是]$/, '')
    return { start, end: start + head.length, kind: 'role', role: roleOfMark(words) ?? 'responsible', words }
  }
  const whole = keyBefore(chars, end, false)
  if (whole?.start === start && chars[end] === '；') {
    return { start, end: end + 1, kind: 'role', role: whole.role, words: chars.slice(start, end) }
  }
  const time = /^(?:完成时限|完成时间|时限要求|完成期限)(?:为|是)?(?=[0-9])/.exec(
    chars.slice(start, start + 8),
  )?.[0]
  return time ? { start, end: start + time.length, kind: 'deadline', words: time } : undefined
}

/** The keys of `[from, to)` in order. */
export function keysOf(passage: Passage, from: number, to: number): Key[] {
  const keys: Key[] = []
  let clause = from
  outside(passage, from, to, i => {
    const char = passage.chars.charAt(i)
    if (/[，；。]/.test(char)) clause = i + 1
    if (char !== '：') return
    const key = keyAt(passage, i, clause)
    if (!key) return
    keys.push(key)
    clause = i + 1
  })
  for (let i = from; i < to; i++) {
    const key = bracketedKey(passage, i, to)
    if (key) keys.push(key)
    const end = passage.ends[i] ?? 0
    if (end > i && end <= to) i = end - 1
  }
  const taken = new Uint8Array(to + 1)
  for (const key of keys) taken.fill(1, Math.max(0, key.start - 1), key.end)
  for (const { start, end } of clausesOf(passage, from, to)) {
    const key = taken[start] ? undefined : bareKey(passage, start, end)
    if (key && !taken[key.end - 1]) keys.push(key)
  }
  return keys.sort((a, b) => a.start - b.start)
}
