/** Pages without line breaks: labels inside one long paragraph begin paragraphs of their own. */
import type { Paragraph } from '../source/block.ts'
import { ASCII_DIGITS, Signs, SPACE, SPACES } from '../source/signs.ts'
import { slice, trim } from '../source/text.ts'
import { components, follows } from './decimals.ts'
import { isDigit, type Label } from './labels.ts'
import { candidates, type Place, withoutEnumerations } from './places.ts'
import { ARABIC, DECIMAL } from './styles.ts'

/** A shorter paragraph is taken for a whole page only if it holds labels of the outermost style. */
const SHORTEST = 400
/** So many labels number content at least, the paragraph's own one among them. */
const FEWEST = 2
/** The paragraph's own label may take so many characters. */
const OWN_LABEL = 6
/** An outer label or a second decimal within the paragraph: without one there is nothing to split. */
const SECOND = /[一二三四五六七八九十][、．）)]|第[二三四五六七八九十]|[1１][.．][2２](?![0-9０-９])/g
/** And one shorter than this never, unless it begins with an article, or with a number and its first decimal. */
const TOO_SHORT = 60
const ORDINAL = '第'
const FIRST_DECIMAL = /[.．][1１](?![0-9０-９])/g

/** What no heading holds. */
const SENTENCE = /[。；]/
/** The longest heading after which a label may follow without a mark. */
const LONGEST_HEADING = 80
/** Ranks: 条, 一、 and （一）. */
const ARTICLE = 3
const HAN = 4
const BRACKETED = 5

/**
 * Splits a paragraph at the labels inside it, where they plainly number its content: runs of labels in order, each
 * behind the end of a sentence or a heading, of at least two outer labels or decimals, or of one within the paragraph
 * and the numbers under it. Enumerations in running text (`（1）…；（2）…`) stay.
 *
 * @returns the pieces; `undefined` where the paragraph stays whole
 */
export function splitInline(paragraph: Paragraph): Paragraph[] | undefined {
  const { chars } = paragraph.text
  if (!mayHoldSecond(chars)) return undefined
  const found = candidates(chars)
  if (found.length < FEWEST) return undefined
  const places = inOrder(withoutEnumerations(found), chars)
  if (!numberContent(places, chars)) return undefined
  const starts = [0, ...places.map(({ at }) => at).filter(at => at > 0)]
  for (const end of headingEnds(places, chars)) starts.push(end)
  starts.sort((a, b) => a - b)
  return starts
    .map((start, index) => trim(slice(paragraph.text, start, starts[index + 1] ?? chars.length)))
    .filter(text => text.chars !== '')
    .map((text, index) => ({ kind: 'paragraph', text, look: index === 0 ? paragraph.look : {} }))
}

function mayHoldSecond(chars: string): boolean {
  if (chars.startsWith(ORDINAL)) return chars.indexOf(ORDINAL, 1) > 0
  if (isDigit(chars.charCodeAt(0))) {
    FIRST_DECIMAL.lastIndex = 2
    if (FIRST_DECIMAL.test(chars) || goesOnBehindEnd(chars)) return true
  }
  if (chars.length < TOO_SHORT) return false
  SECOND.lastIndex = OWN_LABEL
  return SECOND.test(chars)
}

const ASCII_DIGIT = new Signs(ASCII_DIGITS)
const POINTS = new Signs('.．、')
const ENDS = new Signs(`）)】〕。${SPACES}`)

/** Whether the number after the paragraph's own stands behind the end of a sentence or a bracket. */
function goesOnBehindEnd(chars: string): boolean {
  const length = ASCII_DIGIT.at(chars, 1) ? 2 : 1
  if (!ASCII_DIGIT.at(chars, 0) || !POINTS.at(chars, length)) return false
  const next = String(Number(chars.slice(0, length)) + 1)
  for (let at = chars.indexOf(next, length + 1); at > 0; at = chars.indexOf(next, at + 1))
    if (ENDS.at(chars, at - 1) && POINTS.at(chars, at + next.length)) return true
  return false
}

/** The end of a statement of responsibility with its key, which a mark may end. */
const STATED = /(?:单位|部门|[处科]室|机构|时限)[：:][^：:。]{2,240}。?\s{0,4}$/
const LONGEST_STATED = 300

/** Whether what stands before a label ends with a statement in words of its own: `…。责任单位：市教育局2.…`. */
const isStated = (chars: string, from: number, at: number): boolean =>
  STATED.test(chars.slice(Math.max(from, at - LONGEST_STATED), at))

/**
 * Whether each number behind the first one stands behind a statement: items, and no enumeration of a sentence. A label
 * of an outer style may stand before the first.
 */
function numberStatements(places: readonly Place[], chars: string): boolean {
  const [first, ...others] = places.filter(({ at, label }) => at > 0 || label.style === ARABIC)
  if (places[0]?.at !== 0 || first?.label.style !== ARABIC || others.length === 0) return false
  return others.every(({ at, label }) => label.style === ARABIC && isStated(chars, 0, at))
}

/** A heading that white space parts from its text, where the page parts its labels so, too. */
const HEADING = /^\s{0,4}([^\s。；，：、,;:]{2,30})\s(?=[^。；]{6,400}[。；])/
const LOOKED_AT = 440

/** Where headings end, on a page on which white space stands for all line breaks. */
function headingEnds(places: readonly Place[], chars: string): number[] {
  const spaced = ({ at }: Place): boolean => at === 0 || SPACE.at(chars, at) || SPACE.at(chars, at - 1)
  if (!places.every(spaced)) return []
  return places.flatMap(({ at, label }, index) => {
    const begin = chars.indexOf(label.printed, at) + label.printed.length
    const end = Math.min(places[index + 1]?.at ?? chars.length, begin + LOOKED_AT)
    const heading = HEADING.exec(chars.slice(begin, end))?.[0]
    return heading === undefined ? [] : [begin + heading.length]
  })
}

/** Whether the labels number what the paragraph says. */
function numberContent(places: readonly Place[], chars: string): boolean {
  const { length } = chars
  const outermost = length < TOO_SHORT ? ARTICLE : length < SHORTEST ? HAN : BRACKETED
  const outer = places.filter(({ label }) => label.style.rank <= outermost)
  if (outer.length >= 2 || numberInDecimals(places, chars) || numberStatements(places, chars)) return true
  const [one] = outer
  if (one === undefined || one.at === 0) return false
  return places.filter(({ at, label }) => at > one.at && label.style === ARABIC).length >= 2
}

/** Whether decimals do, and are no contents: one under the paragraph's own number, or a run of them with text. */
function numberInDecimals(places: readonly Place[], chars: string): boolean {
  let decimals = 0
  let told = 0
  for (const [index, { at, label }] of places.entries()) {
    if (label.style !== DECIMAL) continue
    if (index === 1 && places[0]?.at === 0) return true
    decimals++
    if (SENTENCE.test(chars.slice(at, places[index + 1]?.at))) told++
  }
  return decimals >= 2 && told * 2 >= decimals
}

/**
 * Of the candidates those that continue a run of their style: an outer label begins the inner runs anew; a number out
 * of order belongs to the text. Without a mark before it, a label follows only an outer label's heading (`一、甲（一）乙`).
 */
function inOrder(places: readonly Place[], chars: string): Place[] {
  const last = new Map<number, Label>()
  let previous: Place | undefined
  return places.filter(place => {
    const { label } = place
    const { level, rank } = label.style
    const before = last.get(level)
    const heading = previous !== undefined && isHeading(chars.slice(previous.at, place.at))
    if (place.at > 0) {
      if (label.style === DECIMAL) {
        if (!isNextDecimal(place, before, heading ? previous?.label : undefined)) return false
      } else {
        const above = heading && previous && standsAbove(previous.label, rank) ? previous.label : undefined
        const ordinal = before?.ordinal ?? (isFirstArticle(label, above) ? label.ordinal - 1 : 0)
        if (place.loose && !above && !(previous && isStated(chars, previous.at, place.at))) return false
        if (label.ordinal !== ordinal + 1 && label.ordinal !== 1) return false
        if (label.ordinal === 1 && ordinal > 0 && rank <= HAN) return false
      }
    }
    last.set(level, label)
    previous = place
    return true
  })
}

/** Whether the label may stand right over one of the rank: some plans put articles under 一、. */
const standsAbove = ({ style }: Label, rank: number): boolean =>
  style.rank < rank || (rank === ARTICLE && style.rank === HAN)

/** Whether an article is the first one under a heading with which the paragraph begins: articles run on from the one before. */
const isFirstArticle = (label: Label, above: Label | undefined): boolean =>
  label.style.rank === ARTICLE && above !== undefined

/** Whether the decimal is the first one under the label whose heading stands before it, or the next one behind a break. */
function isNextDecimal(
  { label, loose }: Place,
  before: Label | undefined,
  above: Label | undefined,
): boolean {
  const own = components(label)
  if (above && own.at(-1) === 1 && own.slice(0, -1).join() === numbersOf(above)?.join()) return true
  return !loose && before !== undefined && follows(own, components(before))
}

/** The numbers that a decimal under the label begins with. */
function numbersOf(label: Label): number[] | undefined {
  if (label.style === DECIMAL) return components(label)
  return label.style.level === ARABIC.level ? [label.ordinal] : undefined
}

const isHeading = (words: string): boolean => words.length <= LONGEST_HEADING && !SENTENCE.test(words)
