/** Reads hard-wrapped lines one by one: which of them begins a paragraph, and which goes on with one. */
import { type Label, readLabel } from '../outline/labels.ts'
import type { Style } from '../outline/styles.ts'
import { Reach } from './bracketReach.ts'
import { openBrackets } from './brackets.ts'
import { charges, completesQuantity, cutsDate, cutsOne } from './cutWords.ts'
import { Guarded } from './guarded.ts'
import { followsTitle, isGreeting, isOwnNumber, isRepeated, titleEnd } from './headLines.ts'
import { beginsKey, cutsKey, cutsValue, endsBody, endsInValue, endsKeyed, isKeyed } from './keyedLines.ts'
import { isEnumerated, isItem, Numbering } from './lineNumbers.ts'
import { endsSentence, isAddress, isIncomplete } from './lineSigns.ts'
import { endsTitle, namedTitles, type TitleLines } from './planTitles.ts'
import type { PrintedLine } from './printedLines.ts'
import { signatureLines } from './signatureLines.ts'
import { beginsAlone, beginsCopies, isDateLine, isPrinted, isStandalone } from './standalone.ts'

import type { Sign } from './wrapSigns.ts'

/** Among the first lines a bracketed date ends a title, and a salutation a paragraph. */
const HEAD = 24
/** So many characters at the end of a paragraph tell whether the next line belongs to it. */
const TAIL = 120
/** Stands before the first line. */
const STOP = '。'
const LONGEST_LABEL = 8
/** What those who get copies are parted by, and the list ends in. */
const LISTS = /[，、；。,]/

/** A statement's end: a number behind it begins a paragraph, though others before it are left out. */
const ENDS_STATEMENT = new Guarded(
  'last',
  '）)〕]］】',
  /(?:负责|落实|配合|牵头|参与|[局委办厅部府院心区县市镇乡司站团位门])[）)〕\]］】]$/,
)

/** A line that is nothing but a numbering label: its heading stands in the next one. */
const isLabel = (chars: string): boolean =>
  chars.length <= LONGEST_LABEL && readLabel(chars)?.length === chars.length

/** Goes over the lines in order, with what the paragraph so far tells of the next one. */
export class Reading {
  private readonly lines: readonly PrintedLine[]
  private readonly signed: readonly boolean[]
  /** The last line of a numbered title at the top. */
  private readonly titled: number
  /** The titles that the letter names, from the one that the line is in or above on. */
  private readonly titles: TitleLines[]
  private readonly numbering = new Numbering()
  private readonly reach: Reach

  // The paragraph so far.
  /** Its first line. */
  private begin = 0
  private tail = ''
  /** Brackets open behind it. */
  private open = 0
  private inKeyed = false
  private inCopies = false
  /** The style of the label with which it begins. */
  private heading: Style | undefined

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
    this.reach = new Reach(lines)
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
    if (this.label) this.numbering.pass(this.label)
    if (starts) this.begins(keyed, numbered ? this.label : undefined)
    else this.goesOn(goesOn)
    this.reach.pass(chars, starts, this.open > 0)
    const { inKeyed, open } = this
    return { starts, goesOn, keyed: inKeyed, labelled: this.label !== undefined, open, closes: false }
  }

  private look(chars: string, index: number): void {
    const before = this.at(index - 1) ?? STOP
    this.index = index
    this.chars = chars
    this.before = before
    this.inWord = cutsOne(before, chars)
    const label = this.inWord ? undefined : readLabel(chars)
    this.label = label
    this.expected = label !== undefined && this.numbering.expects(label, before)
    this.inQuantity = completesQuantity(before, chars)
    const stops = endsSentence(before)
    this.free = !isIncomplete(before) && (stops || this.open === 0 || this.expected)
    this.ended = stops || this.inKeyed || ENDS_STATEMENT.test(before)
    this.ofWords = label !== undefined && !this.ended && this.numbering.isOfWords(label, chars)
    this.awaited = endsKeyed(this.tail) && (this.inKeyed || !this.greets())
    this.printed = this.signed[index - 1] === true && isPrinted(chars)
  }

  /** The paragraph is a salutation, and no key. */
  private greets(): boolean {
    const above = this.begin < HEAD ? this.at(this.begin - 1) : undefined
    return above !== undefined && isGreeting(above)
  }

  /** The label numbers a paragraph. */
  private isNumbered(): boolean {
    const { label } = this
    if (!label || !this.free || this.inQuantity || this.ofWords) return false
    return (
      (this.ended || this.isBelow(label) || this.expected || isItem(this.chars)) &&
      !isEnumerated(label, this.lines, this.begin, this.index)
    )
  }

  /** The label is of a deeper level than that of the line before. */
  private isBelow(label: Label): boolean {
    return this.heading !== undefined && this.isSecond() && this.heading.rank < label.style.rank
  }

  /** The line before is all of the paragraph so far. */
  private isSecond(): boolean {
    return this.begin === this.index - 1
  }

  /** A number without a mark heads what follows. */
  private isBareHeading(): boolean {
    return this.free && this.numbering.heads(this.chars, this.at(this.index + 1))
  }

  private isKeyed(): boolean {
    if (!this.free || (this.open > 0 && this.reach.closes(this.index))) return false
    if (isKeyed(this.chars)) return true
    return (this.inKeyed || endsSentence(this.before)) && beginsKey(this.chars, this.index + 1, this.at)
  }

  private isSignature(): boolean {
    return this.signed[this.index] === true && !this.awaited
  }

  /** A line of its own, or one behind such a line. */
  private isAlone(): boolean {
    const { chars, index } = this
    const [title] = this.titles
    return (
      (isStandalone(chars) && !this.printed && !(this.awaited && isDateLine(chars))) ||
      beginsAlone(chars) ||
      (this.isSecond() && isStandalone(this.before)) ||
      (index < HEAD && this.isOfHead()) ||
      title?.from === index ||
      title?.to === index ||
      (this.isTop() && endsTitle(this.tail, chars))
    )
  }

  /** Begins a paragraph of the notice's head: the title again, what follows it, the number, what follows that or a salutation. */
  private isOfHead(): boolean {
    const { chars, before } = this
    const above = this.at(this.index - 2)
    return (
      isRepeated(chars, this.at(this.begin) ?? '') ||
      followsTitle(chars, before, above) ||
      isOwnNumber(chars, before) ||
      (above !== undefined && this.isSecond() && isOwnNumber(before, above)) ||
      (this.open === 0 && !this.awaited && isAddress(this.tail))
    )
  }

  /** The paragraph is the first of all, or stands behind a number, a date or a note. */
  private isTop(): boolean {
    return this.begin === 0 || isStandalone(this.at(this.begin - 1) ?? '')
  }

  /** Within a title or a key, whatever it looks like. */
  private isBound(): boolean {
    const { index } = this
    const [title] = this.titles
    if (title !== undefined && index > title.from && index < title.to) return true
    return (index > 0 && index <= this.titled) || cutsKey(this.tail, index, this.at)
  }

  /** The rest of what the line before cuts. */
  private isRest(): boolean {
    const { tail, chars } = this
    return (
      this.awaited ||
      isLabel(tail) ||
      ((this.inKeyed || endsInValue(tail)) && cutsValue(tail, chars)) ||
      this.inQuantity ||
      this.ofWords ||
      this.inWord ||
      cutsDate(this.before, chars) ||
      this.printed ||
      (this.inCopies && LISTS.test(chars)) ||
      (this.open > 0 && ((endsBody(tail) && charges(chars)) || this.reach.closes(this.index)))
    )
  }

  /** The line begins a paragraph, which `label` numbers. */
  private begins(keyed: boolean, label: Label | undefined): void {
    const { chars } = this
    if (label) this.numbering.add(label)
    this.heading = label?.style
    this.open = openBrackets(0, chars)
    this.begin = this.index
    this.tail = chars
    this.inKeyed = keyed
    this.inCopies = beginsCopies(chars)
  }

  private goesOn(certain: boolean): void {
    this.open = openBrackets(this.open, this.chars)
    this.tail = (this.tail + this.chars).slice(-TAIL)
    this.inCopies &&= certain
  }
}
