/** Page numbers without a mark: on lines of their own, or beside the words of a running header. */
import { endsPunctuated, isIncomplete } from './lineSigns.ts'
import { type Candidate, candidates, MASTHEAD } from './pageCandidates.ts'
import type { PageCuts } from './pageCuts.ts'
import type { PrintedLine } from './printedLines.ts'
import { isStandalone } from './standalone.ts'

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
 * beside a form feed, where it cuts a bracket; and any right before each form feed. Beside words that name no periodical, one of them cuts something.
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
      .filter(
        chain =>
          (chain.length > 1 ? areNumbers(chain, lines, cuts) : isApart(chain[0], lines, cuts)) ||
          endPages(chain, lines),
      )
      .flatMap(chain => chain.map(({ index }) => index))
      .concat(certain),
  )
}

/** The chain without doubtful numbers at its ends. */
function sure(chain: readonly Candidate[]): readonly Candidate[] {
  const first = chain.findIndex(({ doubtful }) => !doubtful)
  return first < 0 ? [] : chain.slice(first, chain.findLastIndex(({ doubtful }) => !doubtful) + 1)
}

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

/** Whether bare numbers stand right before each form feed of the text, and nowhere else but in its last line. */
function endPages(chain: readonly Candidate[], lines: readonly PrintedLine[]): boolean {
  if (chain[0]?.words !== '' || chain[0].signed) return false
  const ends = chain.filter(({ index }) => lines[index + 1]?.page)
  const last = chain.at(-1)?.index === lines.length - 1 ? 1 : 0
  return ends.length > 0 && ends.length + last === chain.length && ends.length === formFeeds(lines)
}

const formFeeds = (lines: readonly PrintedLine[]): number => lines.filter(({ page }) => page).length

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
