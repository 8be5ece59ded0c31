/** What the heading of a table's column says its cells are. */
import type { Role } from '../model.ts'
import { fold } from './fold.ts'
import { roleOf } from './roles.ts'

/** `support-or-responsible`: 配合/责任单位, which the row's lead cell decides (supporting where one is filled). */
export type HeadingRole = Role | 'deadline' | 'support-or-responsible'

const UNITS =
  /(?:牵头|责任|主责|主办|负责|落实|实施|承办|执行|配合|参与|参加|协办|协助|协同|协作|支持|指导|督导|督办)[^，。；]{0,8}(?:单位|部门|处室|科室|股室|机构|主体|分工|地区|方|局|镇街|区县|牵头|配合|责任|主办|协办)/
const SHORT = /^(?:牵头|主办|主责|责任|负责|配合|参与|参加|协办|协助|协同|落实|实施|指导|督导|承办)$/
const PERSON = /(?:领导|责任人|负责人|联系人|牵头人|人员|经办人)$/
const TIME =
  /(?:完成|办结|时间|工作|实施|推进|进度|整改|办理|目标|责任|落实|上线|建成|出台|启动)(?:时限|时间|期限|节点|日期|时点)|^(?:时限|期限|时间|进度|时间节点|时限要求|时间要求|进度安排|时间安排|进度要求|时间进度|进度计划|时间进程|完成时间节点)/

/** What a heading says of who leads: `（排第一位的为牵头单位）`. */
const GLOSS = /（[^（）]{0,24}[为是即][^（）]{0,24}）/g
const LONGEST = 20

/**
 * What a column's heading says: a role, `deadline`, both roles of a shared column, or `undefined` for any other column.
 * White space and traditional characters are understood; a column of persons is none.
 */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const words = fold(heading).chars.replace(GLOSS, '')
  if (words.length > LONGEST) return undefined
  if ((UNITS.test(words) || SHORT.test(words)) && !namesPersons(words)) {
    if (/配合|协办|参与/.test(words) && /责任|负责|落实/.test(words) && /[/、和及或（]/.test(words))
      return 'support-or-responsible'
    return roleOf(words) ?? 'responsible'
  }
  return TIME.test(words) ? 'deadline' : undefined
}

/** Whether the heading is of a column of persons: 责任领导, 联系人. */
export const isPersonHeading = (heading: string): boolean => namesPersons(fold(heading).chars)

const namesPersons = (words: string): boolean => PERSON.test(words) && !/单位|部门/.test(words)
