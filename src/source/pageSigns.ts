/** Lines that may number their page in whatever signs or words: `[5]`, `（5）`, `5—`, `1-5`, `III`, `第5页 某某方案`. */
import { readLabel } from '../outline/labels.ts'
import { endsInDue, endsInValue, isKeyed } from './keyedLines.ts'
import { DIGIT, Signs } from './signs.ts'

/** A number of a line, and the line without it. */
export interface SignedNumber {
  readonly value: number
  /** The line with `#` for the number. */
  readonly rest: string
  /** Might be a numbering label, whose heading stands in the next line. */
  readonly label: boolean
}

const ROMAN_SIGNS = new Signs('IVXivxⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ')
const NUMBER = /[0-9０-９]{1,16}/g
const ROMAN = /^([-—–―─\s·.]{0,4})([IVX]{1,7}|[ivx]{1,7}|[Ⅰ-Ⅻ])[-—–―─\s·.]{0,4}$/
/** Such a line is no longer, and its number stands so near to one of its ends. */
const LONGEST = 40
const NEAR = 7
const LONGEST_NUMBER = 4
/** What no line of a page's own holds. */
const CLAUSES = new Signs('。；，、;,！!？?《》%％‰')
const ENDS = new Signs('：:（(〔［“‘')
/** What the number before it counts, or the number is behind: dates, quantities, parts of a notice. */
const COUNTED =
  /^\s?(?:[年月日季期号届次个项条款章节编部份点类级度天时分元万亿余多倍人户家件]|[个種种]|以[上下内])/
const NUMBERS_PART = /(?:第|附\s?件|附\s?[录表图]|[表图专])\s?$/
const PAGE = /^\s?[页頁]/
const LETTERS = { i: 1, v: 5, x: 10 } as const

/** The numbers of the line by which it may be told from those of other pages; none for most lines. */
export function signedNumbers(chars: string): SignedNumber[] {
  if (chars.length > LONGEST || !hasNumber(chars)) return []
  if (CLAUSES.in(chars) || ENDS.at(chars, chars.length - 1)) return []
  const roman = ROMAN.exec(chars)
  if (roman?.[2]) return [{ value: romanValue(roman[2]), rest: chars.replace(roman[2], '#'), label: false }]
  const label = readLabel(chars)
  if (label && label.length < chars.length) return []
  if (isKeyed(chars) || endsInValue(chars) || endsInDue(chars)) return []
  const numbers = [...chars.matchAll(NUMBER)].filter(match => isOfPage(chars, match))
  const rests = new Map<string, SignedNumber>()
  for (const { 0: digits, index } of [numbers[0], numbers.at(-1)].filter(match => match !== undefined)) {
    const value = Number(digits.normalize('NFKC'))
    const before = chars.slice(0, index)
    const behind = chars.slice(index + digits.length)
    for (const rest of [
      `${before}#${behind}`,
      chars.replaceAll(NUMBER, same => (same === digits ? '#' : same)),
    ])
      rests.set(rest, { value, rest, label: label !== undefined })
  }
  return [...rests.values()]
}

/** Whether a digit, or nothing but a Roman number, stands near an end of the line. */
function hasNumber(chars: string): boolean {
  const { length } = chars
  for (let at = 0; at < NEAR && at < length; at++)
    if (DIGIT.at(chars, at) || DIGIT.at(chars, length - 1 - at)) return true
  return length <= 2 * NEAR && ROMAN_SIGNS.in(chars)
}

function isOfPage(chars: string, { 0: digits, index }: RegExpExecArray): boolean {
  if (digits.length > LONGEST_NUMBER) return false
  const behind = chars.slice(index + digits.length)
  if (PAGE.test(behind)) return true
  return !COUNTED.test(behind) && !NUMBERS_PART.test(chars.slice(0, index))
}

function romanValue(number: string): number {
  let sum = 0
  let last = 0
  for (const letter of [...number.normalize('NFKC').toLowerCase()].reverse()) {
    const value = letter === 'i' || letter === 'v' || letter === 'x' ? LETTERS[letter] : 0
    sum += value < last ? -value : value
    last = Math.max(last, value)
  }
  return sum
}
