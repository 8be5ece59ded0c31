/** Reads hard-wrapped lines one by one: which of them begins a paragraph, and which goes on with one. */
import { type Label, readLabel } from '../outline/labels.ts'
import { readCounted } from '../outline/tight.ts'
import { charges, completesQuantity, cutsDate, cutsOne } from './cutWords.ts'
import { followsTitle, isOwnNumber, isRepeated, titleEnd } from './headLines.ts'
import { beginsKey, cutsKey, cutsValue, endsBody, endsInValue, isKeyed } from './keyedLines.ts'
import { isEnumerated, isItem, Numbering } from './lineNumbers.ts'
import { ENDS_STATEMENT, endsSentence, isAddress, isIncomplete } from './lineSigns.ts'
import { HEAD, ParagraphSoFar } from './paragraphSoFar.ts'
import { endsTitle, namedTitles, type TitleLines } from './planTitles.ts'
import type { PrintedLine } from './printedLines.ts'
import { salutationLines } from './salutationLines.ts'
import { signatureLines } from './signatureLines.ts'
import { beginsAlone, isDateLine, isPrinted, isStandalone } from './standalone.ts'

import { endsValue } from './valueEnd.ts'
import type { Sign } from './wrapSigns.ts'

/** Stands before the first line. */
const STOP = '。'
const LONGEST_LABEL = 8
/** What those who get copies are parted by, and the list ends in. */
const LISTS = /[，、；。,]/

/** A line that is nothing but a numbering label: its heading stands in the next one. */
const isLabel = (chars: string): boolean =>
  chars.length <= LONGEST_LABEL && readLabel(chars)?.length === chars.length

const isWithin = (block: TitleLines | undefined, index: number): boolean =>
  block !== undefined && index > block.from && index < block.to

/** Goes over the lines in order, with what the paragraph so far tells of the next one. */
export class WrapReading {
  private readonly lines: readonly PrintedLine[]
  private readonly signed: readonly boolean[]
  /** The last line of a numbered title at the top. */
  private readonly titled: number
  /** The titles that the letter names, from the one that the line is in or above on. */
  private readonly titles: TitleLines[]
  private readonly salutation: TitleLines | undefined
  private readonly numbering = new Numbering()
  private readonly paragraph: ParagraphSoFar

  // The line.
  private index = 0
  private chars = ''
  private before = STOP
  private label: Label | undefined
  /** Its label is the next of its run. */
  private expected = false
  /** Its label is the end of a word, a quantity, or words of the sentence. */
  private inWord = false
  private inQuantity = false
  private ofWords = false
  /** The line before ends a sentence or a statement. */
  private ended = false
  /** The line before lets a paragraph begin. */
  private free = false
  /** The value of the key above. */
  private awaited = false
  /** The date of an imprint, behind who prints. */
  private printed = false

  constructor(lines: readonly PrintedLine[]) {
    this.lines = lines
    this.signed = signatureLines(lines)
    this.titled = titleEnd(lines)
    this.titles = namedTitles(lines)
    this.salutation = salutationLines(lines)
    this.paragraph = new ParagraphSoFar(lines)
  }

  private readonly at = (index: number): string | undefined => this.lines[index]?.text.chars

  /** The sign of the next line; whether one behind it `closes` a bracket is not known yet. */
  read(chars: string, index: number): Sign {
    this.look(chars, index)
    const numbered = this.isNumbered()
    const keyed = this.isKeyed()
    const bound = this.isBound()
    const starts =
      index === 0 ||
      (!bound && (numbered || keyed || this.isBareHeading() || this.isAlone() || this.isSignature()))
    const goesOn = !starts && (bound || this.isRest())
    if (this.titles[0]?.to === index) this.titles.shift()
    const { label, paragraph } = this
    if (label) this.numbering.pass(label)
    if (label && numbered && starts) this.numbering.add(label)
    if (starts) paragraph.starts(chars, index, keyed, numbered ? label : undefined)
    else paragraph.goesOn(chars, goesOn)
    const { open } = paragraph
    return { starts, goesOn, keyed: paragraph.keyed, labelled: label !== undefined, open, closes: false }
  }

  private look(chars: string, index: number): void {
    const before = this.at(index - 1) ?? STOP
    this.index = index
    this.chars = chars
    this.before = before
    this.inWord = cutsOne(before, chars)
    const stops = endsSentence(before)
    this.ended = stops || this.paragraph.keyed || ENDS_STATEMENT.test(before)
    const label = this.inWord ? undefined : this.labelOf(chars, before)
    this.label = label
    this.expected = label !== undefined && this.numbering.expects(label, before)
    this.inQuantity = completesQuantity(before, chars)
    this.free = !isIncomplete(before) && (stops || this.paragraph.open === 0 || this.expected)
    this.ofWords = label !== undefined && !this.ended && this.numbering.isOfWords(label, chars)
    this.awaited = this.paragraph.awaitsValue()
    this.printed = this.signed[index - 1] === true && isPrinted(chars)
  }

  /** The line's label; behind the end of a sentence that of an item which begins with a count, where one is due. */
  private labelOf(chars: string, before: string): Label | undefined {
    const counted = this.ended ? readCounted(chars) : undefined
    return counted && this.numbering.expects(counted, before) ? counted : readLabel(chars)
  }

  /** The label numbers a paragraph. */
  private isNumbered(): boolean {
    const { label } = this
    if (!label || !this.free || this.inQuantity || this.ofWords) return false
    return (
      (this.ended || this.isBelow(label) || this.expected || isItem(this.chars)) &&
      !isEnumerated(label, this.lines, this.paragraph.begin, this.index)
    )
  }

  /** The label is of a deeper level than that of the line before. */
  private isBelow(label: Label): boolean {
    const { heading } = this.paragraph
    return heading !== undefined && this.isSecond() && heading.rank < label.style.rank
  }

  /** The line before is all of the paragraph so far. */
  private isSecond(): boolean {
    return this.paragraph.begin === this.index - 1
  }

  /** A number without a mark heads what follows. */
  private isBareHeading(): boolean {
    return this.free && this.numbering.heads(this.chars, this.at(this.index + 1))
  }

  /** A line such as `责任单位：…`, or the beginning of its key. */
  private isKeyed(): boolean {
    if (!this.free || this.paragraph.isClosed(this.index)) return false
    if (isKeyed(this.chars)) return true
    const ended = this.paragraph.keyed || endsSentence(this.before)
    return ended && beginsKey(this.chars, this.index + 1, this.at)
  }

  /** The line of one who signs, and not of the key's value above. */
  private isSignature(): boolean {
    return this.signed[this.index] === true && !this.awaited
  }

  /** A line of its own, or one behind such a line. */
  private isAlone(): boolean {
    const { chars, index, paragraph, salutation } = this
    const title = this.titles[0]
    return (
      (isStandalone(chars) && !this.printed && !(this.awaited && isDateLine(chars))) ||
      beginsAlone(chars) ||
      (this.isSecond() && isStandalone(this.before)) ||
      (index < HEAD && this.isOfHead()) ||
      title?.from === index ||
      title?.to === index ||
      salutation?.from === index ||
      salutation?.to === index ||
      (paragraph.keyed && paragraph.open === 0 && endsValue(paragraph.tail, chars)) ||
      (paragraph.isTop() && endsTitle(paragraph.tail, chars, this.at(index + 1)))
    )
  }

  /** Begins a paragraph of the notice's head: the title again, what follows it, the number, what follows that or a salutation. */
  private isOfHead(): boolean {
    const { chars, before, paragraph } = this
    const above = this.at(this.index - 2)
    return (
      isRepeated(chars, paragraph.first()) ||
      (!chars.startsWith('《') && isRepeated(chars, this.at(0) ?? '')) ||
      followsTitle(chars, before, above) ||
      isOwnNumber(chars, before) ||
      (above !== undefined && this.isSecond() && isOwnNumber(before, above)) ||
      (paragraph.open === 0 && !this.awaited && isAddress(paragraph.tail))
    )
  }

  /** Within a title or a key, whatever it looks like. */
  private isBound(): boolean {
    const { index, salutation } = this
    if (isWithin(this.titles[0], index) || isWithin(salutation, index)) return true
    return (index > 0 && index <= this.titled) || cutsKey(this.paragraph.tail, index, this.at)
  }

  /** The rest of what the line before cuts. */
  private isRest(): boolean {
    const { paragraph, chars } = this
    const { tail } = paragraph
    return (
      this.awaited ||
      isLabel(tail) ||
      ((paragraph.keyed || endsInValue(tail)) && cutsValue(tail, chars)) ||
      this.inQuantity ||
      this.ofWords ||
      this.inWord ||
      cutsDate(this.before, chars) ||
      this.printed ||
      (paragraph.copies && LISTS.test(chars)) ||
      (paragraph.open > 0 && endsBody(tail) && charges(chars)) ||
      paragraph.isClosed(this.index)
    )
  }
}
