/** Labels right before a number that is a name or a count (`6.12345热线`, `3.5G网络`); a quantity may look alike (`3.5万件`). */
import { Guarded } from '../source/guarded.ts'
import { isDigit, type Label } from './labels.ts'
import { COUNTED, FRACTION } from './measures.ts'
import { numeral } from './numerals.ts'
import { ARABIC, LAST_OUTER } from './styles.ts'

const TIGHT = new Guarded(
  'first',
  '0123456789０１２３４５６７８９',
  /^([0-9０-９]{1,3})\s{0,2}([.．﹒、﹑])(?!(?:19|20)[0-9]{2}\s?(?:年|[-–—~～至]))([0-9０-９]{1,6})/,
)
const QUANTITY = new RegExp(`^\\s?(?:[.．]|${FRACTION})`)
const SENTENCE_END = /[。；：！？.…）)】”]$/
const LISTING = /[、﹑]/
/** A paragraph that may begin with such a label. */
interface Candidate {
  readonly label: Label
  /** What stands behind the point may be the fraction of a quantity. */
  readonly fraction: boolean
  /** The number behind is the next one: `5、6月` lists two. */
  readonly listed: boolean
}

/**
 * Sets the labels that number what begins with a number, and takes away those that do not: a label is the next one of
 * its run, whose own number comes nowhere else. Where the run does not go on with the number behind it, a paragraph
 * must begin there, and with no quantity.
 */
export function markTight(paragraphs: readonly (string | undefined)[], marks: (Label | undefined)[]): void {
  const candidates = candidatesOf(paragraphs, marks)
  if (!candidates) return
  const following = numbersBehind(marks, candidates)
  let last = 0
  let anew = true
  candidates.forEach((candidate, index) => {
    const label = marks[index]
    if (!candidate) {
      if (label && isArabic(label)) last = label.ordinal
      anew = label ? label.style.rank <= LAST_OUTER : anew
      return
    }
    const { ordinal } = candidate.label
    const { next, own } = following[index] ?? {}
    const inRun = next === ordinal + 1
    const begins = isBeginning(paragraphs[index - 1], marks[index - 1])
    const first = ordinal === 1 && inRun && (anew || last > 1)
    const expected = (first || ordinal === last + 1) && own !== ordinal && !candidate.listed
    const fits = inRun ? begins || !candidate.fraction : begins && !candidate.fraction
    marks[index] = expected && fits ? candidate.label : undefined
    if (!marks[index]) return
    last = ordinal
    anew = false
  })
}

/** For each paragraph the label that it may begin with; `undefined` where none does. */
function candidatesOf(
  paragraphs: readonly (string | undefined)[],
  marks: readonly (Label | undefined)[],
): (Candidate | undefined)[] | undefined {
  let candidates: (Candidate | undefined)[] | undefined
  for (let index = 0; index < paragraphs.length; index++) {
    const candidate = candidateOf(paragraphs[index], marks[index])
    if (!candidate) continue
    candidates ??= new Array<Candidate | undefined>(paragraphs.length).fill(undefined)
    candidates[index] = candidate
  }
  return candidates
}

function candidateOf(chars: string | undefined, label: Label | undefined): Candidate | undefined {
  if (chars === undefined || (label && !isTight(chars, label))) return undefined
  const match = TIGHT.exec(chars)
  if (!match) return undefined
  const [whole, own = '', mark = '', behind = ''] = match
  const ordinal = numeral(own)
  if (!ordinal || isDecimalHeading(mark, behind, chars, whole.length)) return undefined
  if (NUMBER_ALONE.test(chars.slice(whole.length))) return undefined
  const printed = whole.slice(0, whole.length - behind.length)
  return {
    label: { style: ARABIC, printed, length: printed.length, ordinal, depth: 0 },
    fraction: QUANTITY.test(chars.slice(whole.length)),
    listed: LISTING.test(mark) && numeral(behind) === ordinal + 1,
  }
}

/** Behind the whole number: a figure of a table that has lost its cells. */
const NUMBER_ALONE = /^[\s%％‰]{0,4}$/
const COUNTS = new RegExp(`^\\s?(?:${COUNTED})`)

/** The label of a paragraph that begins with a count (`2.2家单位`); the words alone do not tell it from a quantity. */
export function readCounted(chars: string): Label | undefined {
  const match = TIGHT.exec(chars)
  if (!match || !COUNTS.test(chars.slice(match[0].length))) return undefined
  return candidateOf(chars, undefined)?.label
}

const POINT = /[.．]/
const WORD_BEHIND = /^[\s\u3000]{1,4}[\u3400-\u9fff]/
const MEASURE = new RegExp(`^[\\s\\u3000]{1,4}(?:${FRACTION}|${COUNTED})`)

/** Whether the number before words of their own is the second one of a decimal, which numbers in no run: `2.5 响应程序`. */
function isDecimalHeading(mark: string, behind: string, chars: string, end: number): boolean {
  if (behind.length > 2 || !POINT.test(mark)) return false
  const rest = chars.slice(end, end + 8)
  return WORD_BEHIND.test(rest) && !MEASURE.test(rest)
}

/** Whether the label, an Arabic one, stands right before a number. */
const isTight = (chars: string, { style, printed }: Label): boolean =>
  style === ARABIC && isDigit(chars.charCodeAt(printed.length))

const isArabic = ({ style }: Label): boolean => style.level === ARABIC.level

/** Whether a paragraph begins behind this one: a sentence, or a heading, ends there. */
const isBeginning = (before: string | undefined, label: Label | undefined): boolean =>
  before === undefined || SENTENCE_END.test(before) || (label?.style.rank ?? LAST_OUTER + 1) <= LAST_OUTER

/** The numbers of the run behind a paragraph. */
interface Behind {
  /** The next number, certain or not. */
  readonly next: number | undefined
  /** The next certain number in the same section. */
  readonly own: number | undefined
}

function numbersBehind(
  marks: readonly (Label | undefined)[],
  candidates: readonly (Candidate | undefined)[],
): Behind[] {
  const behind: Behind[] = new Array(marks.length)
  let next: number | undefined
  let own: number | undefined
  for (let index = marks.length - 1; index >= 0; index--) {
    behind[index] = { next, own }
    const candidate = candidates[index]
    const label = marks[index]
    if (candidate) next = candidate.label.ordinal
    else if (label && isArabic(label)) next = own = label.ordinal
    else if (label && label.style.rank <= LAST_OUTER) own = undefined
  }
  return behind
}
