/** Whether a bracket may be a statement: a quick answer for the many that are none. */
import { DOES } from './doing.ts'
import { type Folded, signFor } from './fold.ts'
import { kindOf } from './names/endings.ts'
import { separatorOf } from './names/piece.ts'
import { isKnownName } from './names/plain.ts'
import { Noted } from './noted.ts'
import { suffixOf } from './suffixes.ts'

/** A word that gives a role, a key, or a list that goes on behind 等. */
const ASSIGNS = new Noted(
  '等单部室牵办责抓主总负配参协管领底支撑会指督监落实施承推完执理展统其联商贯*▲△●◎※',
  /等|单位|部门|[处科股]室|牵头|主办|主责|主抓|为主|总责|抓总|牵总|负责|配合|参与|参加|协[办助同作力调管抓]|主管|领办|兜底|支[持撑]|会[办同]|指导|督[导办促查]|监督|落实|实施|承[办担]|推[进动]|完成|执行|抓好|贯彻|办理|开展|统筹|其[职责]|[*▲△●◎※]|联合|商/,
)

const KEYED = signFor('：')

/** Whether a bracket may be a statement: a quick answer for the many that are none. */
export function mayAssign(folded: Folded): boolean {
  const { chars, marks, signs } = folded
  if ((signs & KEYED) !== 0) return true
  const end = chars.length - 1
  let first = end
  let last = end
  for (const mark of marks) {
    if (mark >= end) break
    if (separatorOf(chars.charCodeAt(mark)) === '') continue
    if (first === end) first = mark
    last = mark + 1
  }
  if (isKnownName(chars, 1, first)) return true
  if (kindOf(chars.slice(1, first)) !== undefined || ASSIGNS.testIn(folded)) return true
  if (kindOf(chars.slice(last, end)) !== undefined || kindOf(chars.slice(last)) !== undefined) return true
  return suffixOf(DOES, chars, last, end) !== undefined
}
