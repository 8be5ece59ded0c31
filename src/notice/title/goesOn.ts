/** Whether a title that could end goes on in the next line. */
import { Guarded } from '../../source/guarded.ts'
import { sameWords } from '../sameWords.ts'
import { endsAsTitle, isTitleLine } from '../titleLine.ts'

/** How a title goes on behind the names of those who write. */
export const ABOUT: Guarded = new Guarded('first', '关關印转批', /^(?:关于|關於|關于|印发|转发|批转)/)

/** A bracket on a line of its own. */
const BRACKET = /^[（(](?:试行|暂行|征求意见稿|修订|草案|\d{4})/
const LONGEST_BRACKET = 24
/** A title that says itself what kind of letter it is; a further one begins anew. */
const LETTER = /(?:通知|意见|决定|函|批复)$/
/** What may be the name of a plan, or only the beginning of one: 任务分解 above 方案的通知, 重点工作 above 分工方案. */
const UNSURE = /(?:分解|工作|任务|任務|分工|行动|行動|政策|目标|目標)$/
const LONGEST_TAIL = 12
/** A second subject of the title: …五年规划 above 和2035年远景目标纲要. */
const JOINED = new Guarded('first', '和及与暨', /^[和及与暨]/)
const LONGEST_JOINED = 40
/** What a title names first is no genre of its own: 关于落实《政府工作报告》 above 重点任务分工的通知. */
const QUOTED = new Guarded('last', '》〉', /关[于於].*[》〉]$/)
/** A letter's last words, and the words of its subject that they close. */
const LETTER_END = /(?:通知|意见|决定|函)(?:[（(].{0,20})?$/
const SUBJECT = /(?:关于|關於|印发|转发|批转|下达|公布|贯彻|实施)(?:《[^》]{0,60}》?)?[^》]{0,40}$/

/** A title goes on where the next line is a bracket of its own or the words so far stop at 关于印发… */
export function continuesTitle(next: string | undefined, words: string): boolean {
  if (next === undefined || !isTitleLine(next)) return false
  if (BRACKET.test(next) && next.length <= LONGEST_BRACKET) return true
  if (LETTER.test(words) && ABOUT.test(next)) return false
  if (UNSURE.test(words) && next.length <= LONGEST_TAIL && endsAsTitle(next)) return true
  if (JOINED.test(next) && next.length <= LONGEST_JOINED && endsAsTitle(next)) return true
  if (QUOTED.test(words)) return endsAsTitle(next) && !sameWords(words).includes(sameWords(next))
  return LETTER_END.test(next) && SUBJECT.test(words)
}
