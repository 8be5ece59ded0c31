/** Which words a running header may have: those that are no sentence, no statement and no deadline. */
import { readLabel } from '../outline/labels.ts'
import { BOXED } from './boxLines.ts'
import { bracketStep } from './brackets.ts'
import { Guarded } from './guarded.ts'
import { endsInDue, endsInValue, isKeyed } from './keyedLines.ts'
import { continues, ENDS_STATEMENT } from './lineSigns.ts'
import { LONGEST_HEADER } from './plainFurniture.ts'
import { codeAt, Signs } from './signs.ts'

const STOPS = new Signs('。；：，、！？;:,!?')
const ENDS = new Signs('。；：，、;:,（(〔［[【“‘《')
/** Dates and parts of them. */
const DATED = /^[0-9０-９年月日季度底末初前至到.\-—~\s]{2,}$/
const LETTER = /[\u3400-\u9fffA-Za-z]{2}/
const IN_BRACKETS = /^[（(〔［[【].*[）)〕］\]】]$/
/** The first heading cell of a table whose rows are numbered; a table prints it anew on each page. */
export const HEADS_ROWS: Guarded = new Guarded('first', '序编', /^(?:序|编)(?:\s{0,4}号(?:\s|$)|$)/)
/** Shorter lines are rests of cells. */
const SHORTEST = 4
/** The longest line that is nothing but a deadline. */
const LONGEST_DUE = 14
/** The name of a periodical in Latin capitals. */
const LATIN = "^[A-Z][A-Z'’&·.\\s-]{6,58}[A-Z]$"
/** What names publications and kinds of notices. */
const PUBLICATION = new RegExp(
  `${LATIN}|公报|政报|通报|简报|专刊|期刊|汇编|文件|年第?\\s?[0-9]{1,3}\\s?[期号]|(?:方案|要点|计划|规划|意见|通知|措施|清单|办法|条例|规定)$`,
)

/** Whether the length, the first and the last character of a line let it be a header: those of most lines do not. */
export const mayRun = (chars: string): boolean =>
  chars.length >= SHORTEST &&
  chars.length <= LONGEST_HEADER &&
  !ENDS.at(chars, chars.length - 1) &&
  !continues(chars)

/** Whether a line that stands beside page marks may be a header or a footer: it holds nothing that speaks of the notice. */
export function isHeaderLike(chars: string): boolean {
  if (!mayRun(chars) || chars.includes('。') || ENDS_STATEMENT.test(chars)) return false
  if (HEADS_ROWS.test(chars) || BOXED.at(chars, 0) || !isBalanced(chars)) return false
  if (IN_BRACKETS.test(chars) || isKeyed(chars) || endsInValue(chars) || DATED.test(chars)) return false
  return chars.length > LONGEST_DUE || !endsInDue(chars)
}

/** Whether words beside a number may be a header's, wherever they stand. */
export const mayHead = (chars: string): boolean =>
  isHeaderLike(chars) && LETTER.test(chars) && !STOPS.in(chars) && readLabel(chars) === undefined

/** Whether the words name a publication or the notice, as headers without a page number do. */
export const namesPublication = (chars: string): boolean => mayHead(chars) && PUBLICATION.test(chars)

/** Whether nothing but a header of a periodical looks like that. */
export const isMasthead = (chars: string): boolean => mayHead(chars) && MASTHEAD.test(chars)

const MASTHEAD = new RegExp(`${LATIN}|(?:公报|政报)(?:\\s|$)|年\\s?第?\\s?[0-9]{1,3}\\s?期|^[·•].{2,}[·•]$`)

function isBalanced(chars: string): boolean {
  let depth = 0
  for (let at = 0; at < chars.length; at++) {
    depth += bracketStep(codeAt(chars, at))
    if (depth < 0) return false
  }
  return depth === 0
}
