/** Keys without a colon at the start of a clause: `责任单位为…`, `完成时限2023年底`. */
import { Signs } from '../source/signs.ts'
import { type Clause, SEMICOLON } from './clauses.ts'
import { inOrder, type Key, key } from './key.ts'
import type { Passage } from './passage.ts'
import { keyBefore } from './roleKeys.ts'
import { roleOfMark } from './roleMarks.ts'

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
export const mayBeginKey = (chars: string, start: number, end: number): boolean =>
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

/** The keys with those without a colon that begin a clause in which no other does. */
export function withBareKeys(
  passage: Passage,
  keys: readonly Key[],
  clauses: readonly Clause[],
): readonly Key[] {
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
