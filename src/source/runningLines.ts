/** Lines that pages print again and again: page marks, page numbers, running headers and footers. */
import { readLabel } from '../outline/labels.ts'
import { kindOf } from '../responsibility/names/endings.ts'
import { endsKeyed, isKeyed } from './keyedLines.ts'
import { isIncomplete } from './lineSigns.ts'
import { PageCuts } from './pageCuts.ts'
import { pageNumbers } from './pageNumbers.ts'
import { isPageMark, isWebAddress, LONGEST_HEADER } from './plainFurniture.ts'
import type { PrintedLine } from './printedLines.ts'
import { HEADS_ROWS, isHeaderLike, isMasthead, mayRun, namesPublication } from './runningWords.ts'
import { Signs } from './signs.ts'
import { isStandalone } from './standalone.ts'

/** A header repeated on so many pages needs no mark beside it, where it cuts what it parts. */
const PAGES = 3
/** Lines from one such header to the next, at the least: of a masthead, and of the name of a notice, which text may tell. */
const SHORTEST_PAGE = 5
const PAGE = 10
const SHORTEST_NAME = 8
/** On so many pages of nearly the same length a header may say whatever it likes. */
const REGULAR_PAGES = 4
/** How much longer than the shortest the longest such page may be. */
const UNEVEN = 1.5
/** Lines above the first page's text, where no mark stands; a title or who issued the notice may be there. */
const TOP = 2
/** Lines above the text of a notice. */
const HEAD = 12
const NUMBER_LAST = new Signs('号號')

/** The indices of all such lines. */
export function runningLines(lines: readonly PrintedLine[]): Set<number> {
  const places = new Map<string, number[]>()
  const marked: number[] = []
  /** Where the first table with numbered rows begins: below it, a body's name at the end of pages is that of a cell. */
  let table = lines.length
  lines.forEach(({ text: { chars } }, index) => {
    const address = isWebAddress(chars)
    if (chars.length > LONGEST_HEADER && !address && !isPageMark(chars)) return
    if (index < table && HEADS_ROWS.test(chars)) table = index
    if (isPageMark(chars)) marked.push(index)
    else if (address || mayRun(chars)) {
      const known = places.get(chars)
      if (known) known.push(index)
      else places.set(chars, [index])
    }
  })
  const cuts = new PageCuts(lines, chars => {
    const known = places.get(chars)
    return (
      known !== undefined &&
      known.length > 1 &&
      (isWebAddress(chars) || isDoubled(known) || namesPublication(chars))
    )
  })
  const marks = new Set([...marked, ...pageNumbers(lines, cuts)])
  const running = new Set(marks)
  for (const [chars, indices] of places) {
    const [first = 0] = indices
    if (indices.length === 1 && isFootAddress(chars, first, marks, cuts)) running.add(first)
    if (indices.length > 1 && !marks.has(indices[0] ?? 0)) {
      const found = headers(chars, indices, marks, lines, cuts)
      if (found.length === 0 || ((indices[0] ?? 0) > table && kindOf(chars) !== undefined)) continue
      const own = isStandalone(chars) ? ownNumber(chars, indices, lines) : undefined
      for (const index of found) if (index !== own) running.add(index)
    }
  }
  return running
}

/** Whether a line is a browser's address beside the mark of a page, in the middle of a sentence. */
const isFootAddress = (chars: string, index: number, marks: ReadonlySet<number>, cuts: PageCuts): boolean =>
  isWebAddress(chars) && (marks.has(index - 1) || marks.has(index + 1)) && cuts.place(index) === 'cut'

/** Whether the words stand twice each time, at the foot of a page and at the head of the next one. */
const isDoubled = (indices: readonly number[]): boolean =>
  indices.length > 2 &&
  indices.length % 2 === 0 &&
  indices.every((index, at) => at % 2 === 0 || index === (indices[at - 1] ?? 0) + 1)

/**
 * Which of the lines that repeat a document number is the notice's own: the last one in its head, or the first of all.
 * None is where the head has another number.
 */
function ownNumber(
  chars: string,
  indices: readonly number[],
  lines: readonly PrintedLine[],
): number | undefined {
  const others = lines
    .slice(0, HEAD)
    .some(
      ({ text }) =>
        text.chars !== chars && NUMBER_LAST.at(text.chars, text.chars.length - 1) && isStandalone(text.chars),
    )
  return others ? undefined : (indices.filter(index => index < HEAD).at(-1) ?? indices[0])
}

/** Which of the places where a line is repeated are those of a header. */
function headers(
  chars: string,
  indices: readonly number[],
  marks: ReadonlySet<number>,
  lines: readonly PrintedLine[],
  cuts: PageCuts,
): readonly number[] {
  const address = isWebAddress(chars)
  if (!address && !isHeaderLike(chars)) return []
  const isNear = (index: number): boolean => marks.has(index - 1) || marks.has(index + 1)
  const near = indices.filter(isNear).length
  if (near < PAGES && readLabel(chars)) return []
  const marked = indices.length < PAGES ? near === indices.length : near >= Math.max(2, indices.length / 2)
  if (!marked) return isUnmarkedHeader(chars, address, indices, lines, cuts) ? indices : []
  if (2 * indices.filter(index => goesOn(index, isNear(index), lines, cuts)).length >= indices.length)
    return []
  if (isStandalone(chars) || isMasthead(chars)) return indices
  const isBeside = (index: number): boolean => isNear(index) || marks.has(index - 2) || marks.has(index + 2)
  const isParted = (index: number): boolean => (lines[index]?.page || lines[index + 1]?.page) === true
  const tops = namesPublication(chars) || kindOf(chars) !== undefined ? 0 : TOP
  return indices.filter(
    index => index < tops || isBeside(index) || isParted(index) || cuts.place(index) === 'cut',
  )
}

/**
 * Whether a repeated line that mostly stands beside no page mark is a header: it stands on three pages or more, names a
 * publication, is a browser's address or stands twice each time, and plainly parts what stands around it, mostly or, on
 * two, always within a sentence; or it stands at regular distances and parts sentences there.
 */
function isUnmarkedHeader(
  chars: string,
  address: boolean,
  all: readonly number[],
  lines: readonly PrintedLine[],
  cuts: PageCuts,
): boolean {
  const doubled = isDoubled(all)
  const indices = doubled ? all.filter((_, at) => at % 2 === 0) : all
  const masthead = address || doubled || isMasthead(chars)
  const distances = indices.slice(1).map((index, at) => index - (indices[at] ?? 0))
  if (isRegular(distances) && cutsPages(chars, indices, lines, cuts)) return true
  if (!masthead && (indices.length < PAGES || chars.length < SHORTEST_NAME || !namesPublication(chars)))
    return false
  if (distances.some(distance => distance < (masthead ? SHORTEST_PAGE : PAGE))) return false
  const found = indices.map(index => cuts.place(index))
  if (indices.length < PAGES) return found.every(place => place === 'cut')
  return found.includes('cut') && 2 * found.filter(place => place !== 'unclear').length >= found.length
}

/** Whether these are the lengths of pages of one kind; the last of them may be the distance to an annex. */
function isRegular(distances: readonly number[]): boolean {
  if (distances.length < REGULAR_PAGES - 1) return false
  const shortest = Math.min(...distances)
  return shortest >= PAGE && Math.max(...distances) <= UNEVEN * shortest
}

/** Whether a line without a label stands within sentences as often as the ends of pages do, and seldom ends them. */
function cutsPages(
  chars: string,
  indices: readonly number[],
  lines: readonly PrintedLine[],
  cuts: PageCuts,
): boolean {
  if (readLabel(chars)) return false
  if (2 * indices.filter(index => goesOn(index, true, lines, cuts)).length >= indices.length) return false
  const places = indices.map(index => cuts.place(index))
  return 3 * places.filter(place => place === 'cut').length >= indices.length
}

/**
 * Whether the line ends what the line before it has left open: where no page ends beside it, or something new begins
 * behind it.
 */
function goesOn(index: number, near: boolean, lines: readonly PrintedLine[], cuts: PageCuts): boolean {
  const above = lines[cuts.beside(index, -1)]?.text.chars ?? ''
  const below = lines[cuts.beside(index, 1)]?.text.chars ?? ''
  if (!isIncomplete(above) && !endsKeyed(above)) return false
  return !near || readLabel(below) !== undefined || isKeyed(below)
}
