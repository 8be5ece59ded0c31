/** Lines that may be page numbers: bare ones, and those beside the words of a running header. */
import { completesQuantity } from './cutWords.ts'
import { Guarded } from './guarded.ts'
import type { PageCuts } from './pageCuts.ts'
import { signedNumbers } from './pageSigns.ts'
import { isBareNumber, LONGEST_HEADER } from './plainFurniture.ts'
import type { PrintedLine } from './printedLines.ts'
import { HEADS_ROWS, isMasthead, mayHead } from './runningWords.ts'
import { DIGIT } from './signs.ts'

/** A line that may be the number of its page. */
export interface Candidate {
  readonly index: number
  readonly value: number
  /** What stands beside the number; left and right pages may print different names of one publication. */
  readonly words: string
  /** The lines around it make a date, a quantity or a label of it: a page number only where others are before and behind. */
  readonly doubtful: boolean
  /** Between the rows of a table and its heading, which the next page prints again. */
  readonly heads?: true
  /** Directly above the number of a table's next row. */
  readonly parts?: true
  /** Beside anything, so that nothing but the other pages tells; a label may be one of the notice. */
  readonly signed?: 'signs' | 'label'
}

const BEFORE_WORDS = new Guarded('first', DIGIT, /^([0-9０-９]{1,4})\s{1,16}(?=[^\s年月日号期届次个项条])/)
const BEHIND_WORDS = new Guarded('last', DIGIT, /\s([0-9０-９]{1,4})$/)
/** What stands above the numbers of annexes and articles. */
const NUMBERED = /(?:第|附\s?件)$/
const UNIT = /^[月日%％‰]/
const DIGITS = /^[0-9０-９]/
const YEAR = /^[0-9０-９]{4}年/
/** Stands for the number of a table's first row. */
const ANY = 0
/** Stands for the words of all mastheads. */
export const MASTHEAD = '#'

/** The lines that may be numbers of their pages, in order. The numbers that count the rows of a table are none. */
export function candidates(lines: readonly PrintedLine[], cuts: PageCuts): Candidate[] {
  const found: Candidate[] = []
  /** The number of the next row, in a table whose rows are numbered; that of the first one may be any. */
  let row: number | undefined
  lines.forEach(({ text: { chars } }, index) => {
    if (chars.length > LONGEST_HEADER) return
    if (row === undefined && HEADS_ROWS.test(chars)) row = ANY
    const atEdge = DIGIT.at(chars, 0) || DIGIT.at(chars, chars.length - 1)
    const candidate = atEdge ? candidateOf(chars, index) : undefined
    if (!candidate) {
      for (const { value, rest, label } of signedNumbers(chars))
        found.push({ index, value, words: rest, doubtful: false, signed: label ? 'label' : 'signs' })
      return
    }
    const { value, words } = candidate
    const next = words === '' && row !== undefined ? (lines[index + 1]?.text.chars ?? '') : ''
    if (HEADS_ROWS.test(next)) {
      found.push({ ...candidate, heads: true })
      return
    }
    const parts = value !== row && isBareNumber(next) && numberOf(next) === row
    const isNext = row === ANY || value === row || (row !== undefined && value === 1)
    const isRow = words === '' && isNext && !parts
    if (isRow && !cuts.severs(index)) row = value + 1
    else if (parts) found.push({ ...candidate, parts })
    else found.push(words === '' ? { ...candidate, doubtful: isNumbering(index, lines) } : candidate)
  })
  return found
}

/** Whether the lines around a bare number make more than a page number of it. */
function isNumbering(index: number, lines: readonly PrintedLine[]): boolean {
  const [above = '', chars = '', below = ''] = [-1, 0, 1].map(step => lines[index + step]?.text.chars)
  if (DIGITS.test(below)) return false
  return (
    NUMBERED.test(above) ||
    UNIT.test(below) ||
    YEAR.test(chars + below) ||
    completesQuantity(above, chars + below)
  )
}

function candidateOf(chars: string, index: number): Candidate | undefined {
  if (isBareNumber(chars)) return { index, value: numberOf(chars), words: '', doubtful: false }
  const match = BEFORE_WORDS.exec(chars) ?? BEHIND_WORDS.exec(chars)
  if (!match?.[1]) return undefined
  const words = (match.index > 0 ? chars.slice(0, match.index) : chars.slice(match[0].length)).trim()
  if (!mayHead(words)) return undefined
  const name = isMasthead(words) ? MASTHEAD : words
  return { index, value: numberOf(match[1]), words: name, doubtful: false }
}

const numberOf = (digits: string): number => Number(digits.normalize('NFKC'))
