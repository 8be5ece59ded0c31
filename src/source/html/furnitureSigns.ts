/** By which characters a short line may be furniture: most lines have none of them, and need not be read for it. */
import { Signs, SPACES } from '../signs.ts'

/** Furniture that is known by its first word, behind a bracket or not, begins with one of these. */
const FIRST = new Signs(
  `${SPACES}【[图政解热相延推最猜友更关浏点阅访查扫用微打←<上下前后pP戳附文您你当现所返本原网转`,
)
/** One of these stands in every word of buttons, … */
const OF_BUTTONS = '印闭享藏返字链微错放缩护页顶载'
/** … of the foot, … */
export const OF_FOOT = '版备网aAcC技率'
/** … and of what begins with 一图. */
const OF_PICTURES = '图'
/** What stands in the foot above the lines that give it away begins with one of these. */
const FIRST_OF_FOOT = new Signs('主承运维地联单邮电网')
export const OF_FURNITURE: string = OF_BUTTONS + OF_FOOT + OF_PICTURES
const ANYWHERE = new Signs(OF_FURNITURE)

/** Whether a line may be furniture by the characters that it has. */
export function mayBeFurniture(line: string): boolean {
  return line === '' || mayBeginFurniture(line) || ANYWHERE.in(line)
}

/** Whether a line may be furniture by its first word. */
export function mayBeginFurniture(line: string): boolean {
  return FIRST.at(line, 0)
}

/** Whether a text may be of the foot by its first character; its words that stand anywhere have a sign of `OF_FOOT`. */
export function mayBeginFoot(text: string): boolean {
  return FIRST_OF_FOOT.at(text, 0)
}
