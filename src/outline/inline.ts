/** Pages without line breaks: labels inside one long paragraph begin paragraphs of their own. */
import { isSpace } from '../responsibility/fold.ts'
import type { Paragraph } from '../source/block.ts'
import { matchesOf } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { slice, trim } from '../source/text.ts'
import { type Label, readLabel } from './labels.ts'

/** A shorter paragraph is taken for a whole page only if it holds labels of the outermost style. */
const SHORTEST = 400
/** The paragraph's own label may take so many characters. */
const OWN_LABEL = 6
/** A second outer label: without one there is nothing to split. */
const SECOND = new RegExp(
  [...'二三四五六七八九十'].map(number => `${number}[、）)]|第${number}`).join('|'),
  'g',
)
/** And one shorter than this never. */
const TOO_SHORT = 60
const BREAK = /[。！？：:）)〕\]】；;]|[^，、,\s]\s/g
const CANDIDATE =
  /^\s?(?:第[〇○零一二三四五六七八九十百]{1,5}[章节条]|[（(]?[一二三四五六七八九十]{1,4}[）)、]|[（(]?[0-9０-９]{1,3}[）)．、.])/
/** What such a label begins with, behind white space or not. */
const BEGINS = new Signs('第（(一二三四五六七八九十0123456789０１２３４５６７８９')

/** What may follow a heading without a mark: （一）, or a first 1. */
const LOOSE = /[（(][一二三四五六七八九十]{1,4}[）)]|(?<![0-9０-９])[1１][.．、](?![0-9０-９])/g
/** Marks that end a sentence, and those that stand in one. */
const FINAL = new Signs('。）)')
const WITHIN = new Signs('：:；;')
/** The longest heading after which a first （一） may follow without a mark. */
const LONGEST_HEADING = 80

interface Place {
  readonly at: number
  readonly label: Label
  /** No mark stands before the label. */
  readonly loose?: true
  /** A mark that ends no sentence stands before it. */
  readonly within?: boolean
}

/**
 * Splits a paragraph at the labels inside it, where they plainly number its content: runs of labels in order, each
 * behind the end of a sentence, of at least two outer labels. Enumerations in running text (`（1）…；（2）…`) stay.
 *
 * @returns the pieces; `undefined` where the paragraph stays whole
 */
export function splitInline(paragraph: Paragraph): Paragraph[] | undefined {
  const { chars } = paragraph.text
  if (chars.length < TOO_SHORT) return undefined
  SECOND.lastIndex = OWN_LABEL
  if (!SECOND.test(chars)) return undefined
  const places = inOrder(withoutEnumerations(candidates(chars)), chars)
  const outer = places.filter(({ label }) => label.style.rank <= (chars.length < SHORTEST ? 4 : 5))
  if (outer.length < 2) return undefined
  const cuts = places.map(({ at }) => at).filter(at => at > 0)
  const starts = [0, ...cuts]
  return starts
    .map((start, index) => trim(slice(paragraph.text, start, starts[index + 1] ?? chars.length)))
    .filter(text => text.chars !== '')
    .map((text, index) => ({ kind: 'paragraph', text, look: index === 0 ? paragraph.look : {} }))
}

function candidates(chars: string): Place[] {
  const places: Place[] = []
  const look = (at: number, hard: boolean, within = false): void => {
    if (at >= chars.length || !(BEGINS.at(chars, at) || isSpace(chars.charCodeAt(at)))) return
    const head = chars.slice(at, at + 24)
    if (!CANDIDATE.test(head)) return
    const label = readLabel(head.trimStart())
    if (label && (hard || label.style.rank <= 4)) places.push({ at, label, within })
  }
  look(0, true)
  BREAK.lastIndex = 0
  while (BREAK.test(chars)) {
    const at = BREAK.lastIndex
    const hard = !isSpace(chars.charCodeAt(at - 1)) || FINAL.at(chars, at - 2)
    look(at, hard, WITHIN.at(chars, at - 1))
  }
  const marked = new Set(places.map(({ at }) => at))
  for (const { index: at, 0: printed } of matchesOf(LOOSE, chars)) {
    const label = readLabel(printed)
    if (label && !marked.has(at)) places.push({ at, label, loose: true })
  }
  return places.sort((a, b) => a.at - b.at)
}

/** The outermost style of enumerations in running text: （1）. */
const ENUMERATION = 7

/** Leaves out enumerations in a sentence: `符合条件：（1）…；（2）…`, where the second stands behind no full stop either. */
function withoutEnumerations(places: readonly Place[]): Place[] {
  const next = new Map<number, Place>()
  const kept = new Set<Place>()
  for (const place of [...places].reverse()) {
    const { rank } = place.label.style
    const second = next.get(rank)
    const enumerated =
      rank >= ENUMERATION &&
      place.within &&
      (second === undefined || !kept.has(second) || second.label.ordinal === 1)
    if (!enumerated) kept.add(place)
    next.set(rank, place)
  }
  return places.filter(place => kept.has(place))
}

/**
 * Of the candidates those that continue a run of their style: an outer label begins the inner runs anew; a number out
 * of order belongs to the text. Without a mark before it, a label follows only an outer label's heading (`一、甲（一）乙`).
 */
function inOrder(places: readonly Place[], chars: string): Place[] {
  const last = new Map<number, number>()
  let previous: Place | undefined
  return places.filter(place => {
    const { label } = place
    const { rank } = label.style
    if (
      place.loose &&
      !(previous && previous.label.style.rank < rank && isHeading(chars.slice(previous.at, place.at)))
    )
      return false
    const before = last.get(rank) ?? 0
    if (label.ordinal !== before + 1 && label.ordinal !== 1) return false
    if (label.ordinal === 1 && before > 0 && rank <= 4) return false
    last.set(rank, label.ordinal)
    previous = place
    return true
  })
}

const isHeading = (words: string): boolean => words.length <= LONGEST_HEADING && !/[。；]/.test(words)
