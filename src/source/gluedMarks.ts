/** Page numbers glued to the line beside them, where the pages of a file were joined without a line break. */
import { readLabel } from '../outline/labels.ts'
import { Guarded } from './guarded.ts'
import { endsSentence } from './lineSigns.ts'
import { isPageMark } from './plainFurniture.ts'
import type { PrintedLine } from './printedLines.ts'
import { DIGITS, Signs } from './signs.ts'
import { trim } from './text.ts'

/** Where the number is glued to, and whether it stands in dashes. */
interface Form {
  readonly at: 'start' | 'end'
  readonly bare: boolean
  readonly pattern: Guarded
}

/** A number that may be that of a page, in the characters `[from, to)` of its line. */
interface Candidate {
  readonly index: number
  readonly value: number
  readonly from: number
  readonly to: number
}

const DASHES = '-—–―─－'
const EDGE = new Signs(DIGITS + DASHES)
const FORMS: readonly Form[] = [
  {
    at: 'start',
    bare: false,
    pattern: new Guarded('first', DASHES, /^[-—–―─－]\s{0,3}([0-9０-９]{1,4})\s{0,3}[-—–―─－]/),
  },
  {
    at: 'end',
    bare: false,
    pattern: new Guarded('last', DASHES, /[-—–―─－]\s{0,3}([0-9０-９]{1,4})\s{0,3}[-—–―─－]$/),
  },
  {
    at: 'start',
    bare: true,
    pattern: new Guarded('first', DIGITS, /^([0-9０-９]{1,4})(?![0-9０-９.．、，,:：)）%％\-—~～/])/),
  },
  {
    at: 'end',
    bare: true,
    pattern: new Guarded('last', DIGITS, /(?<![0-9０-９.．,，\-—~～/〔（(第])([0-9０-９]{1,4})$/),
  },
]

/** A number between dashes is none of those that stand bare, though a line break may part it from one of them. */
const NEXT_TO_DASH = /^[0-9０-９]{1,4}\s{0,3}[-—–―─－]|[-—–―─－]\s{0,3}[0-9０-９]{1,4}$/
const hasDash = (chars: string): boolean => NEXT_TO_DASH.test(chars)

/** So many pages at the least, and the lines of the shortest. */
const PAGES = 3
const BARE_PAGES = 4
const PAGE = 10
const LONGEST_PAGE = 80
/** How much longer than the shortest the longest page of bare numbers may be. */
const UNEVEN = 1.5

/** The lines without the page numbers that are glued to them; such a bare number alone on its line goes with the others. */
export function unglued(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const edged: number[] = []
  lines.forEach(({ text: { chars } }, index) => {
    if (EDGE.at(chars, 0) || EDGE.at(chars, chars.length - 1)) edged.push(index)
  })
  const chain = FORMS.map(form => longestChain(candidates(lines, edged, form))).find((found, at) =>
    isOfPages(found, lines, FORMS[at]),
  )
  if (!chain) return lines
  const marks = new Map(chain.map(mark => [mark.index, mark]))
  const cut: PrintedLine[] = []
  let page = false
  lines.forEach((line, index) => {
    const mark = marks.get(index)
    if (!mark) {
      cut.push(page ? { ...line, gap: false, page } : line)
      page = false
      return
    }
    const { row: _, ...own } = line
    const text = mark.from === 0 ? trim(line.text, mark.to) : trim(line.text, 0, mark.from)
    const begins = page || mark.from === 0
    if (text.chars !== '') cut.push(begins ? { ...own, text, gap: false, page: true } : { ...own, text })
    page = mark.from > 0 || text.chars === ''
  })
  return cut
}

/** @param edged the lines that begin or end with what a number does */
function candidates(
  lines: readonly PrintedLine[],
  edged: readonly number[],
  { at, bare, pattern }: Form,
): Candidate[] {
  const found: Candidate[] = []
  for (const index of edged) {
    const chars = lines[index]?.text.chars ?? ''
    const match = pattern.exec(chars)
    if (!match?.[1] || isPageMark(chars) || (bare && hasDash(chars)) || (at === 'start' && readLabel(chars)))
      continue
    const value = Number(match[1].normalize('NFKC'))
    found.push({ index, value, from: match.index, to: match.index + match[0].length })
  }
  return found
}

/** The longest run of numbers that go up by one at distances of pages. */
function longestChain(found: readonly Candidate[]): Candidate[] {
  const byValue = new Map<number, number[]>()
  const lengths: number[] = []
  const before: (number | undefined)[] = []
  let last: number | undefined
  found.forEach(({ index, value }, at) => {
    const previous = (byValue.get(value - 1) ?? []).findLast(other => {
      const distance = index - (found[other]?.index ?? 0)
      return distance >= PAGE && distance <= LONGEST_PAGE
    })
    lengths[at] = previous === undefined ? 1 : (lengths[previous] ?? 0) + 1
    before[at] = previous
    byValue.set(value, [...(byValue.get(value) ?? []).slice(-8), at])
    if (last === undefined || (lengths[at] ?? 0) > (lengths[last] ?? 0)) last = at
  })
  const chain: Candidate[] = []
  for (let at = last; at !== undefined; at = before[at]) {
    const candidate = found[at]
    if (candidate) chain.push(candidate)
  }
  return chain.reverse()
}

/** What stands beside the numbers: a running header says the same on most pages, rows of the text do not. */
const restsOf = (glued: readonly Candidate[], lines: readonly PrintedLine[]): Set<string> =>
  new Set(
    glued.map(({ index, from, to }) => {
      const chars = lines[index]?.text.chars ?? ''
      return (chars.slice(0, from) + chars.slice(to)).trim()
    }),
  )

/** Whether the numbers are those of pages: enough of them stand in a row, at least half of these within sentences. */
function isOfPages(
  chain: readonly Candidate[],
  lines: readonly PrintedLine[],
  form: Form | undefined,
): boolean {
  if (!form || chain.length < (form.bare ? BARE_PAGES : PAGES)) return false
  const glued = chain.filter(({ index, from, to }) => to - from < (lines[index]?.text.chars.length ?? 0))
  if (2 * glued.length < chain.length || 2 * restsOf(glued, lines).size <= glued.length) return false
  const distances = chain.slice(1).map(({ index }, at) => index - (chain[at]?.index ?? 0))
  const whole = distances.length > 2 ? distances.slice(0, -1) : distances
  if (form.bare && Math.max(...whole) > UNEVEN * Math.min(...whole)) return false
  const cutting = chain.filter(({ index, from }) => {
    const chars = from > 0 ? lines[index]?.text.chars.slice(0, from) : lines[index - 1]?.text.chars
    return chars !== undefined && !endsSentence(chars.trimEnd())
  })
  return 2 * cutting.length >= chain.length
}
