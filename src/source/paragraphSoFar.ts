/** What the lines of a hard-wrapped paragraph, read so far, tell of the next one. */
import type { Label } from '../outline/labels.ts'
import type { Style } from '../outline/styles.ts'
import { Reach } from './bracketReach.ts'
import { openBrackets } from './brackets.ts'
import { precedesSalutation } from './headLines.ts'
import { endsKeyed } from './keyedLines.ts'
import type { PrintedLine } from './printedLines.ts'
import { beginsCopies, isStandalone } from './standalone.ts'

/** Among the first lines a bracketed date ends a title, and a salutation a paragraph. */
export const HEAD = 24
/** So many characters at the end of a paragraph tell whether the next line belongs to it. */
const TAIL = 120

/** The paragraph that the lines up to one belong to. */
export class ParagraphSoFar {
  /** Its first line. */
  begin = 0
  /** Its last characters. */
  tail = ''
  /** Brackets open behind it. */
  open = 0
  /** It is a line such as `责任单位：…`. */
  keyed = false
  /** It lists those who get copies, without a line that may be of another paragraph. */
  copies = false
  /** The style of the label with which it begins. */
  heading: Style | undefined
  private readonly lines: readonly PrintedLine[]
  private readonly reach: Reach

  constructor(lines: readonly PrintedLine[]) {
    this.lines = lines
    this.reach = new Reach(lines)
  }

  /** The line begins a paragraph, which `label` numbers. */
  starts(chars: string, index: number, keyed: boolean, label: Label | undefined): void {
    this.begin = index
    this.tail = chars
    this.open = openBrackets(0, chars)
    this.keyed = keyed
    this.copies = beginsCopies(chars)
    this.heading = label?.style
    this.reach.pass(chars, true, this.open > 0)
  }

  /** The line goes on with the paragraph, for `certain` or perhaps. */
  goesOn(chars: string, certain: boolean): void {
    this.tail = (this.tail + chars).slice(-TAIL)
    this.open = openBrackets(this.open, chars)
    this.copies &&= certain
    this.reach.pass(chars, false, this.open > 0)
  }

  /** The first line, as printed. */
  first(): string {
    return this.lines[this.begin]?.text.chars ?? ''
  }

  /** Whether brackets that are open are closed on the line at the index or behind it. */
  isClosed(index: number): boolean {
    return this.open > 0 && this.reach.closes(index)
  }

  /** Whether it ends in a key whose value stands in the next line; a salutation has none. */
  awaitsValue(): boolean {
    return endsKeyed(this.tail) && (this.keyed || !this.isAddressed())
  }

  private isAddressed(): boolean {
    const above = this.begin < HEAD ? this.lines[this.begin - 1] : undefined
    return above !== undefined && precedesSalutation(above.text.chars)
  }

  /** Whether it is the first of all, or stands behind a number, a date or a note. */
  isTop(): boolean {
    return this.begin === 0 || isStandalone(this.lines[this.begin - 1]?.text.chars ?? '')
  }
}
