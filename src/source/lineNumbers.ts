/** Which numbering labels at the start of hard-wrapped lines number a paragraph, and which are words of one. */
import { decimals, type Label, readBareNumber, readJoinedNumber, readLabel } from '../outline/labels.ts'
import { COUNTED, FRACTION, GROUPED } from '../outline/measures.ts'
import { endsPunctuated } from './lineSigns.ts'
import { columns } from './printColumns.ts'
import type { PrintedLine } from './printedLines.ts'
import { Signs } from './signs.ts'

/** Columns of the longest heading behind a bare number that has nothing numbered under it. */
const LONGEST_HEADING = 40
/** Styles of this rank and deeper count points within a paragraph too. */
const ENUMERATING = 7
/** So many lines of the paragraph are searched for the point before. */
const ENUMERATED = 12
/** What stands before the points of a list within a sentence. */
const LISTS = new Signs('：:；;')
const CLAUSES = /[，。；：,;:]/

/** What stands behind a label that is words of a sentence by their form: `二、三级医院`, `（一）类项目`, `第二章有关规定`. */
const WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['han', /^[一二三四五六七八九十百千]/],
  ['han-bracket', /^(?:类(?![型别])|项(?!目)|款|条(?!件)|者|种(?![质植子业养粮畜苗])|所列|规定)/],
  ['chapter', /^(?:的|有关|规定|所|之)/],
  ['circle', /^[\u2460-\u2473]/],
])

/** A number with a point or a 、 behind it, and a word that counts nothing. */
const ITEM = new RegExp(
  `^[0-9０-９]{1,3}\\s?[.．、]\\s?(?!${COUNTED}|${FRACTION}|${GROUPED}|号|楼|层|区)[\u4e00-\u9fff《“]`,
)

/** Whether the line is an item by its form alone: no sentence goes on so in its next row. */
export const isItem = (chars: string): boolean => ITEM.test(chars)

/** The numbers given so far. */
export class Numbering {
  private readonly last = new Map<string, number>()
  private chapter = 0

  /**
   * Whether the label is the next of its run, or begins a run. One of decimals that has been counted is begun again under
   * a heading only: `1.1以上` may be a quantity.
   */
  expects(label: Label, before: string | undefined): boolean {
    const last = this.last.get(runOf(label))
    if (label.ordinal === (last ?? 0) + 1) return true
    if (label.ordinal !== 1) return false
    return label.style.id !== 'decimal' || before === undefined || !CLAUSES.test(before)
  }

  /** Whether a label at the start of a line is words of the sentence that the line before does not end; a first 一、 never is. */
  isOfWords(label: Label, chars: string): boolean {
    if (label.style.id === 'han' && !this.last.has(runOf(label))) return false
    return WORDS.get(label.style.id)?.test(chars.slice(label.length)) ?? false
  }

  add(label: Label): void {
    this.last.set(runOf(label), label.ordinal)
  }

  /** Remembers the chapter under which decimals stand. */
  pass(label: Label): void {
    if (label.style.id === 'decimal') this.chapter = Number.parseInt(label.printed.normalize('NFKC'), 10)
  }

  /** `2 汛前准备`, or `2汛前准备`, above `2.1 …`; a last `5 附则` behind 4.3 may have nothing numbered under it. */
  heads(chars: string, next: string | undefined): boolean {
    const apart = readBareNumber(chars)
    const bare = apart ?? readJoinedNumber(chars)
    if (!bare) return false
    const heading = columns(chars) <= LONGEST_HEADING && !endsPunctuated(chars)
    if (apart ? bare.ordinal === this.chapter + 1 && this.chapter > 1 && heading : !heading)
      return apart !== undefined
    const first = next === undefined ? undefined : readLabel(next)
    return first?.style.id === 'decimal' && decimals(first).join('.') === `${bare.ordinal}.1`
  }
}

/** The run that a label belongs to: its style, and for 2.1.3 the 2.1 that it counts under. */
const runOf = (label: Label): string =>
  label.style.id === 'decimal' ? `${decimals(label).slice(0, -1).join('.')}.` : label.style.id

/**
 * Whether the label goes on with points within its paragraph: `②…` behind a line that has `①…` in its middle. `2.…` does
 * where both stand behind a colon or a semicolon.
 *
 * @param begin the line that the paragraph begins with
 * @param index the line that begins with the label
 */
export function isEnumerated(
  label: Label,
  lines: readonly PrintedLine[],
  begin: number,
  index: number,
): boolean {
  const counts = label.style.rank >= ENUMERATING
  if ((!counts && label.style.id !== 'arabic') || label.ordinal < 2) return false
  if (
    !counts &&
    !LISTS.at(lines[index - 1]?.text.chars ?? '', (lines[index - 1]?.text.chars.length ?? 0) - 1)
  )
    return false
  const point = pointBefore(label)
  const from = Math.max(begin, index - ENUMERATED)
  for (let at = from; at < index; at++) {
    const place = lines[at]?.text.chars.indexOf(point, at === begin ? 1 : 0) ?? -1
    if (place >= 0 && (counts || isPoint(lines, at, place))) return true
  }
  return false
}

/** Whether what stands there begins a point of a list: behind what introduces that, or the point before. */
function isPoint(lines: readonly PrintedLine[], index: number, place: number): boolean {
  const before = place > 0 ? lines[index]?.text.chars : lines[index - 1]?.text.chars
  return before !== undefined && LISTS.at(before, (place > 0 ? place : before.length) - 1)
}

/** The label of the point before, as the same hand prints it. */
const pointBefore = ({ style, printed, ordinal }: Label): string =>
  style.first === undefined
    ? printed.trim().replace(/[0-9]{1,3}/, String(ordinal - 1))
    : String.fromCodePoint(style.first + ordinal - 2)
