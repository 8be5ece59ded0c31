/** Page numbers without a mark: on lines of their own, or beside the words of a running header. */

import { completesQuantity } from './cutWords.ts'
import { Guarded } from './guarded.ts'
import { endsPunctuated, isIncomplete } from './lineSigns.ts'
import type { PageCuts } from './pageCuts.ts'
import { signedNumbers } from './pageSigns.ts'
import { isBareNumber, LONGEST_HEADER } from './plainFurniture.ts'
import type { PrintedLine } from './printedLines.ts'
import { HEADS_ROWS, isMasthead, mayHead } from './runningWords.ts'
import { Signs } from './signs.ts'
import { isStandalone } from './standalone.ts'

/** A line that may be the number of its page. */
interface Candidate {
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

const DIGIT = new Signs('0123456789０１２３４５６７８９')
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
const MASTHEAD = '#'

/** Lines from one page number to the next, at the least. */
const SHORTEST_PAGE = 3
/** No page has more lines than so many times those of another, or of one with so few. */
const UNEVEN = 8
const FEW = 5
/** Two numbers that cut nothing are so many lines apart. */
const PAGE = 10

/**
 * The page numbers of a text: they go up by one (beside words, which left and right pages may change, by two) at roughly
 * regular distances, and half of them at the least stand where a sentence, a bracket or a page's last paragraph is plainly
 * parted. Two are enough where one of them cuts something or both part paragraphs; a single one between empty lines, or
 * beside a form feed, where it cuts a bracket. Beside words that name no periodical, one of them cuts something.
 *
 * @returns their indices
 */
export function pageNumbers(lines: readonly PrintedLine[], cuts: PageCuts): Set<number> {
  const chains = new Map<string, Candidate[]>()
  const all: Candidate[][] = []
  const certain: number[] = []
  for (const candidate of candidates(lines, cuts)) {
    const { index, value, words, signed, heads } = candidate
    if (heads) certain.push(index)
    const steps = words === '' || signed === 'label' ? [1] : [1, 2]
    const before = steps.map(step => `${value - step} ${words}`).find(key => chains.has(key))
    const chain = (before === undefined ? undefined : chains.get(before)) ?? []
    if (before === undefined) all.push(chain)
    else chains.delete(before)
    chain.push(candidate)
    chains.set(`${value} ${words}`, chain)
  }
  return new Set(
    all
      .map(sure)
      .filter(chain => (chain.length > 1 ? areNumbers(chain, lines, cuts) : isApart(chain[0], lines, cuts)))
      .flatMap(chain => chain.map(({ index }) => index))
      .concat(certain),
  )
}

/** The chain without doubtful numbers at its ends. */
function sure(chain: readonly Candidate[]): readonly Candidate[] {
  const first = chain.findIndex(({ doubtful }) => !doubtful)
  return first < 0 ? [] : chain.slice(first, chain.findLastIndex(({ doubtful }) => !doubtful) + 1)
}

function candidates(lines: readonly PrintedLine[], cuts: PageCuts): Candidate[] {
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

function areNumbers(chain: readonly Candidate[], lines: readonly PrintedLine[], cuts: PageCuts): boolean {
  const distances = wholePages(chain, lines)
  if (isWholeCount(chain, lines)) return distances.slice(0, -1).every(distance => distance >= SHORTEST_PAGE)
  const shortest = distances.reduce((least, distance) => Math.min(least, distance))
  const longest = UNEVEN * Math.max(shortest, FEW)
  if (shortest < SHORTEST_PAGE || distances.some(distance => distance > longest)) return false
  const places = chain.map(({ index, doubtful, parts }) => {
    if (parts) return 'between'
    return doubtful ? 'unclear' : cuts.place(index)
  })
  const parting = places.filter(place => place !== 'unclear').length
  if (2 * parting < chain.length) return false
  const cutting = places.filter(place => place === 'cut').length
  if (chain[0]?.signed) return shortest >= PAGE && cutting >= fewestCuts(chain)
  if (cutting > 0) return true
  const sole = chain[0]?.words === '' || chain[0]?.words === MASTHEAD
  return sole && (chain.length > 2 || (parting === 2 && shortest >= PAGE))
}

/** The distances between the numbers. Of several, that to a number at the text's very end is none: the last page may be short. */
function wholePages(chain: readonly Candidate[], lines: readonly PrintedLine[]): number[] {
  const distances = chain.slice(1).map(({ index }, at) => index - (chain[at]?.index ?? 0))
  return distances.length > 1 && chain.at(-1)?.index === lines.length - 1 ? distances.slice(0, -1) : distances
}

/** How many of the numbers beside anything must cut something: pages end within paragraphs more often than not. */
function fewestCuts(chain: readonly Candidate[]): number {
  if (chain[0]?.signed === 'label') return Math.max(2, Math.ceil(chain.length / 2))
  return chain.length > 2 ? Math.max(2, Math.ceil(chain.length / 3)) : 1
}

/** Whether bare numbers count from 1 up to the last line of the text, which stands behind all that the notice says. */
function isWholeCount(chain: readonly Candidate[], lines: readonly PrintedLine[]): boolean {
  const first = chain[0]
  const last = chain.at(-1)?.index ?? 0
  if (first?.words !== '' || first.signed || first.value !== 1 || last !== lines.length - 1) return false
  const above = lines[last - 1]?.text.chars ?? ''
  return first.index >= PAGE && ((endsPunctuated(above) && !isIncomplete(above)) || isStandalone(above))
}

/** Whether a single number counts the only page, or stands beside a form feed, or between empty lines, within a bracket. */
function isApart(candidate: Candidate | undefined, lines: readonly PrintedLine[], cuts: PageCuts): boolean {
  if (candidate?.words !== '') return false
  const { index } = candidate
  if (isWholeCount([candidate], lines)) return true
  const own = lines[index]
  const next = lines[index + 1]
  const parted = own?.page === true || next?.page === true || (own?.gap === true && next?.gap === true)
  return parted && cuts.bracketed(index)
}
