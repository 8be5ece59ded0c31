/** Lines that titles of notices and plans consist of: what these end in, and what they never hold. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { isPageLine } from './aroundHead.ts'
import { documentNumberLine } from './documentNumber.ts'
import { endsIn, lastWords } from './lastWords.ts'
import { numberBehind } from './titleNumber.ts'

/** What titles of notices and plans end in (文种 and the usual names of plans), a bracket behind it allowed. */
const KIND = lastWords(
  '通知|意见|決定|决定|方案|计划|計劃|要点|要點|办法|辦法|规定|規定|条例|條例|措施|决议|決議|公告|通告|公报|通报|公示|函|批复|批復|纲要|綱要|' +
    '规划|規劃|清单|清單|细则|分工|任务|任務|规则|章程|报告|指南|指引|目录|举措|政策|安排|制度|机制|标准|名单|分解表|任务书|一览表|明细表|' +
    '表|图|图解|会议纪要|预案|解读|倡议书|承诺书|协议|说明|说明书|工作|行动|总结|建议|法|' +
    '任务分解|责任分解|工作分解|台账|规程|' +
    '意見|計畫|實施意見|目錄|規則|規程|細則|總結|報告|標準|台賬|' +
    '一条|二条|三条|四条|五条|六条|七条|八条|九条|十条|0条|1条|2条|3条|4条|5条|6条|7条|8条|9条',
)
/** A bracket behind a title. */
export const TAIL: Guarded = new Guarded('last', '）)〕】］]', /[（(〔【［[][^（()）]{0,30}[）)〕】］\]]$/)
/** What no title ends with, and what it never holds: the end of a sentence, the marks of a page's paths and menus. */
export const OPEN_END: Signs = new Signs('：:，,、')
const NEVER = new Signs('。！？；;!?>＞»|')
const ANGLE = new Signs('>＞')
/** What a title quotes within its 《》, in the glyphs at hand: `《2022年<政府工作报告>任务分工》`. */
const QUOTED_INSIDE = /[<＜][^<>＜＞]{1,60}[>＞]/g
/** What an entry of a page's menu begins with. */
const BULLET = new Signs('◆◇●■□▪•·★☆※▲△►▶☛')
const PAGE_NAME = lastWords('网|网站|平台|公众号')
const LONGEST_LINE = 80

/** Whether the words end as a title does. */
export function endsAsTitle(chars: string): boolean {
  let words = compact(chars)
  words = words.slice(0, numberBehind(words)?.start)
  for (let n = 0; n < 3; n++) {
    if (endsIn(KIND, words)) return true
    const tail = TAIL.exec(words)?.index ?? words.length
    const shorter = words.slice(0, words[tail - 1] === '》' ? tail - 1 : tail)
    if (shorter === words) return false
    words = shorter
  }
  return false
}

/** Whether the words can be a line of a title: short, no label, no sentence. */
export function isTitleLine(chars: string): boolean {
  if (
    chars.length > LONGEST_LINE ||
    readLabel(chars) ||
    OPEN_END.at(chars, chars.length - 1) ||
    NEVER.in(ANGLE.in(chars) ? chars.replace(QUOTED_INSIDE, '') : chars) ||
    BULLET.at(chars, 0) ||
    endsIn(PAGE_NAME, chars)
  )
    return false
  return documentNumberLine(chars) === undefined && !isPageLine(chars)
}

/** A title may be broken behind such a mark; more of them are of a sentence, and so is what begins with its ground. */
const BROKEN = new Guarded('last', '、，,', /^(?!附\s?件|为|根据|按照|依据)[^，,：:]{4,50}[、，,]$/)

/** Whether the words can be a line of a title that goes on: as any, or broken behind 、 or ，. */
export const isTitlePiece = (chars: string): boolean =>
  isTitleLine(BROKEN.test(chars) ? chars.slice(0, -1) : chars)
