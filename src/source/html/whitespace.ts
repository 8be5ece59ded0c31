/** The white space of HTML: what is printed of it, what only lays out, and where it stands for a new line. */
import { STROKES } from '../boxLines.ts'
import { endsBeforeIndent, INDENT, LABEL, partsHeading, tellsParagraphsByIndent } from '../indents.ts'
import { concat, filter, slice, type Text } from '../text.ts'
import { BREAK, COLLAPSING, endOfKept, INVISIBLE, isKept, KEPT, kindAt, PRINTED } from './characters.ts'

/** A printed line: trimmed, and the width of the white space before it in full-width characters. */
export interface PrintedLine {
  readonly text: Text
  readonly indent: number
}

/** White space that is spelled as a plain space. */
const SPACES = /[\t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u1680]/g
const PLAIN_SPACE = 0x20

const FULL_SPACE = '\u3000'
/** Characters next to which a line break in the source is no space. */
const WIDE = /[\u2010-\u205e\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffee\ud800-\udfff]/

/** From this width on, in full-width characters, white space within a line is a way to place what follows on its own. */
const COLUMN = 8
/** How much of what follows tells whether a heading ends. */
const AHEAD = 240

/**
 * Cuts characters as they stand in the source (entities decoded) into lines and does with the white space what a
 * browser does: runs become one space, line breaks between Chinese characters vanish; non-breaking spaces stay as
 * printed, spelled as plain ones. Text whose paragraphs are told apart by their indents alone is cut there, too.
 */
export function printedLines(text: Text, pre: boolean): PrintedLine[] {
  const only = plainLine(text)
  return only ? [only] : cutLines(text, pre)
}

function cutLines(text: Text, pre: boolean): PrintedLine[] {
  const { chars } = text
  const { length } = chars
  const indented = tellsParagraphsByIndent(chars)
  const lines: PrintedLine[] = []
  let line = new Line(text, 0)
  let begin = 0
  let at = 0
  /** Whether white space `[from, to)` as wide as an indent parts paragraphs: all of it, or that behind a heading. */
  const parts = (from: number, to: number): boolean =>
    (indented && line.length > LABEL && endOfKept(chars, to) - to > LABEL) ||
    partsHeading(chars.slice(begin, from), chars.slice(to, to + AHEAD))
  while (at < length) {
    const kept = at
    at = endOfKept(chars, at)
    if (at > kept) line.add(kept, at)
    if (at === length) break
    const from = at
    for (; at < length; at++) {
      const kind = kindAt(chars, at)
      if (kind === KEPT) break
      if (kind === INVISIBLE) return cutLines(withoutInvisible(text), pre)
    }
    const run = measureRun(chars, from, at)
    if (line.length === 0) {
      line.indent += run.lastWidth
      begin = at
    } else if (at === length) break
    else if (
      (pre && run.newline) ||
      (!fillsCell(chars, from, at) &&
        (breaksLine(run, chars.charAt(from - 1), line.length) ||
          (run.lastWidth >= INDENT && parts(from, at))))
    ) {
      lines.push(line.printed())
      line = new Line(text, run.lastWidth)
      begin = at
    } else if (run.printed) {
      for (let i = from; i < at; i++) if (prints(chars, i)) line.addSpace(i)
    } else if (!run.newline || !(WIDE.test(chars.charAt(from - 1)) || WIDE.test(chars.charAt(at))))
      line.addSpace(from)
  }
  if (line.length > 0) lines.push(line.printed())
  return lines
}

const withoutInvisible = (text: Text): Text =>
  filter(text, (_, index) => kindAt(text.chars, index) !== INVISIBLE)

/** A line in the making: the stretches of a text that are printed. */
class Line {
  length = 0
  indent: number
  private readonly text: Text
  /** Where the stretches begin and end, in turns. */
  private readonly bounds: number[] = []
  /** Whether a space is to be spelled as a plain one. */
  private spelled = true

  constructor(text: Text, indent: number) {
    this.text = text
    this.indent = indent
  }

  add(start: number, end: number): void {
    const { bounds } = this
    const last = bounds.length - 1
    if (last > 0 && bounds[last] === start) bounds[last] = end
    else bounds.push(start, end)
    this.length += end - start
  }

  addSpace(at: number): void {
    if (this.text.chars.charCodeAt(at) !== PLAIN_SPACE) this.spelled = false
    this.add(at, at + 1)
  }

  printed(): PrintedLine {
    const stretches: Text[] = []
    for (let i = 0; i < this.bounds.length; i += 2)
      stretches.push(slice(this.text, this.bounds[i] ?? 0, this.bounds[i + 1]))
    const { chars, runs, start } = concat(stretches)
    const spelled = this.spelled ? chars : chars.replace(SPACES, ' ')
    return { text: { chars: spelled, runs, start }, indent: this.indent }
  }
}

/** The one line of a text without white space but at its ends, as most are. */
function plainLine(text: Text): PrintedLine | undefined {
  const { chars } = text
  let start = 0
  let end = chars.length
  while (start < end && kindAt(chars, start) !== KEPT) start++
  while (end > start && kindAt(chars, end - 1) !== KEPT) end--
  if (start === end || !isKept(chars.slice(start, end))) return undefined
  return { text: slice(text, start, end), indent: measureRun(chars, 0, start).lastWidth }
}

interface Run {
  readonly newline: boolean
  /** Holds white space that does not collapse. */
  readonly printed: boolean
  /** In full-width characters: of the whole run, and after its last line break. */
  readonly width: number
  readonly lastWidth: number
}

function measureRun(chars: string, from: number, to: number): Run {
  let width = 0
  let lastWidth = 0
  let newline = false
  let printed = false
  for (let i = from; i < to; i++) {
    const kind = kindAt(chars, i)
    if (kind === BREAK) {
      newline = true
      lastWidth = 0
    }
    const own = kind === PRINTED ? (chars.charAt(i) === FULL_SPACE ? 1 : 0.5) : prints(chars, i) ? 0.5 : 0
    if (kind === PRINTED) printed = true
    width += own
    lastWidth += own
  }
  return { newline, printed, width, lastWidth }
}

/** Whether the white space `[from, to)` fills up a cell of a table that is drawn in text. */
const fillsCell = (chars: string, from: number, to: number): boolean =>
  STROKES.at(chars, to) || STROKES.at(chars, from - 1)

function breaksLine(run: Run, before: string, length: number): boolean {
  if (run.width >= COLUMN) return true
  if (!run.printed || run.lastWidth < INDENT) return false
  return run.newline || endsBeforeIndent(before, length)
}

/** Whether a white space character is printed: those that do not collapse, and a plain space between two of them. */
function prints(chars: string, at: number): boolean {
  const kind = kindAt(chars, at)
  if (kind !== COLLAPSING) return kind === PRINTED
  if (at === 0 || at === chars.length - 1) return false
  return kindAt(chars, at - 1) === PRINTED && kindAt(chars, at + 1) === PRINTED
}
