/** Lines that are named as the title of a part is. */
import { Guarded } from '../source/guarded.ts'
import { Signs, SPACE, without } from '../source/signs.ts'
import { endsIn, lastWords } from './lastWords.ts'
import { endsAsTitle, isTitleLine } from './titleLine.ts'

/** What plans and annexes are called; other last words are headings more often than titles. */
const PLANS =
  '方案|计划|要点|办法|细则|清单|分工|规定|意见|预案|任务书|分解表|一览表|明细表|责任表|规划|纲要|条例|若干措施|实施措施|标准|制度|行动|目录|名单|通知'
const PLAN = lastWords(PLANS)
/** Their last characters, and those of a bracket behind them. */
const PLAN_END = new Signs(`${PLANS.replace(/[^|]+(?=[^|])|[|]/g, '')}）)`)
const BRACKETED = new Guarded('last', '）)', /[（(][^（()）]{1,30}[）)]$/)
const DIVISION = /^第[\u3400-\u9fff]{1,3}(?:部分|篇|编)/

/** Whether a line is named as the title of a part is. */
export type Named = (chars: string) => boolean

/** As plans and annexes are, by their usual last words. */
export const isPlanTitle: Named = chars => {
  if (chars.length < 6 || chars.length > 50 || !PLAN_END.at(chars, chars.length - 1)) return false
  const words = without(chars, SPACE)
  return endsIn(PLAN, words, BRACKETED.exec(words)?.index) && !DIVISION.test(chars)
}

/** As any title is: where a notice says that it encloses several. */
export const isTitle: Named = chars =>
  chars.length >= 8 && chars.length <= 60 && endsAsTitle(chars) && !DIVISION.test(chars)

/** Whether a line is named so, and can be a line of a title. */
export const isTitleOf = (chars: string, isNamed: Named): boolean => isNamed(chars) && isTitleLine(chars)
