/** What the keys of a statement say, each with the value behind it. */
import { readGroup } from './group.ts'
import type { Key } from './key.ts'
import type { Group } from './members.ts'
import type { Marked } from './passage.ts'
import { printedOf, type Source } from './units.ts'
import { keyName, trimmed, valueEnd } from './values.ts'

/** What the keys of a passage say. */
export interface Said {
  readonly groups: readonly Group[]
  readonly times: readonly (readonly [number, number])[]
  readonly timed: boolean
  readonly other: Readonly<Record<string, string>> | undefined
  /** Characters of facts under keys that are not known. */
  readonly unknown: number
}

const NO_TIMES: Said['times'] = []

/** A keyed time; `ends`: its key says that something ends then. */
interface Timed {
  readonly at: readonly [number, number]
  readonly ends: boolean
}

const ENDS = /完成|办结|时限|期限|限期|建成|竣工|完工|交付|结束|截[止至]/

/** Beside a time of completion a time of another sort (实施时间) is no deadline. */
function endsOf(times: readonly Timed[]): Said['times'] {
  const ends = times.filter(time => time.ends)
  return (ends.length > 0 ? ends : times).map(({ at }) => at)
}

/** Keys of what is said of a task besides who does it. */
const NO_CHARGE =
  /(?:原则|例如|比如|譬如|案例|做法|经验|问题|现状|依据|来源|备注|说明|注|标准|条件|范围|对象|地点|地址|位置|内容|成果|目标|指标|情况|附件|抄送|主送)：$/

/** What stands behind the key of whatever sort, if verbs assign all of it to bodies: `办理方式：市教育局牵头，市财政局配合`. */
function assignedBy(passage: Marked, { start, end }: Key, to: number): Group | undefined {
  if (NO_CHARGE.test(passage.chars.slice(start, end))) return undefined
  const group = readGroup(passage, end, to, undefined)
  const { members, residue, objects } = group
  const charged = members.length > 0 && members.every(({ by, kind }) => by === 'verb' && kind !== undefined)
  return charged && residue === 0 && objects === 0 ? group : undefined
}

/** Reads `[from, to)` of a passage by its keys. */
export function readKeys(
  source: Source,
  passage: Marked,
  keys: readonly Key[],
  from: number,
  to: number,
): Said {
  const first = readGroup(passage, from, keys[0]?.start ?? to, undefined)
  if (keys.length === 0)
    return { groups: [first], times: first.times, timed: false, other: undefined, unknown: 0 }
  const groups = [first]
  const keyedTimes: Timed[] = []
  let other: Record<string, string> | undefined
  let unknown = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as Key
    const end = keys[i + 1]?.start ?? to
    if (key.kind === 'role') {
      groups.push(readGroup(passage, key.end, end, key.role))
      continue
    }
    const assigned = key.kind === 'other' ? assignedBy(passage, key, end) : undefined
    if (assigned) {
      groups.push(assigned)
      continue
    }
    const value = valueEnd(passage, key, end)
    if (key.kind === 'deadline')
      keyedTimes.push({ at: [key.end, value], ends: ENDS.test(passage.chars.slice(key.start, key.end)) })
    else {
      other ??= {}
      other[keyName(printedOf(source, key.start, key.end))] = trimmed(printedOf(source, key.end, value))
    }
    if (key.kind === 'other') unknown += value - key.start
    groups.push(readGroup(passage, value, end, undefined))
  }
  const timed = keyedTimes.length > 0
  return { groups, times: timed ? endsOf(keyedTimes) : timesOf(groups), timed, other, unknown }
}

function timesOf(groups: readonly Group[]): Said['times'] {
  for (const { times } of groups) if (times.length > 0) return groups.flatMap(group => group.times)
  return NO_TIMES
}
