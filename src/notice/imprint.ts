/** 印发机关, 印发日期: who printed or published a notice, and when. */
import { Signs, SPACE, SPACES } from '../source/signs.ts'
import { findDate } from './dates.ts'
import { endsIn, lastWords } from './lastWords.ts'

const LONGEST = 60
/** An issue that is told of in a sentence or an imprint, not signed. */
const PRINTED = lastWords('印发|发布|公布|公开|刊发')
const STOPS = '，。；,;'
const STOP = new Signs(STOPS)
/** What a line ends with that ends so. */
const PRINTED_LAST = new Signs(`发布开${STOPS}${SPACES}`)

/** Where a sentence ends but for its stop and the white space around it. */
function endOfWords(chars: string): number {
  let end = chars.length
  if (SPACE.at(chars, end - 1)) end--
  if (STOP.at(chars, end - 1)) end--
  return SPACE.at(chars, end - 1) ? end - 1 : end
}

/** Whether the paragraph is an imprint: who printed or published the notice, and when. */
export function isImprint(chars: string): boolean {
  return (
    chars.length <= LONGEST &&
    PRINTED_LAST.at(chars, chars.length - 1) &&
    endsIn(PRINTED, chars, endOfWords(chars)) &&
    findDate(chars) !== undefined &&
    !/[，。；,;].{6,}|[，,][特现]|^《/.test(chars)
  )
}
