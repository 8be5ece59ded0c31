/** The white space of HTML: what is printed of it, what only lays out, and where it stands for a new line. */
import { filter, slice, type Text } from '../text.ts'

/** A printed line: trimmed, and the width of the white space before it in full-width characters. */
export interface PrintedLine {
  readonly text: Text
  /** Where the line begins and ends in the text that was cut into lines, white space excluded. */
  readonly start: number
  readonly end: number
  readonly indent: number
}

/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks and control characters. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\0-\x08\x0b\x0e-\x1f\x7f]/
const COLLAPSING = /[ \t\n\r\f]/
const PRINTED_SPACE = /[\u00a0\u3000\u2000-\u200a\u202f\u205f\u1680]/
const FULL_SPACE = '\u3000'
/** Characters next to which a line break in the source is no space. */
const WIDE = /[\u2010-\u205e\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffee\ud800-\udfff]/
const SENTENCE_END = /[。；：！？.;:!?）)〕\]】”"》]/

/** From this width on, in full-width characters, white space within a line is a way to place what follows on its own. */
const COLUMN = 8
/** From this width on it is a paragraph's indent, after a sentence's end or a line break in the source. */
const INDENT = 2

/**
 * Cuts characters as they stand in the source (entities decoded) into lines and does with the white space what a
 * browser does: runs become one space, line breaks between Chinese characters vanish; non-breaking spaces stay as
 * printed, spelled as plain ones. Text whose paragraphs are told apart by their indents alone is cut there, too.
 */
export function printedLines(text: Text, pre: boolean): PrintedLine[] {
  const visible = filter(text, char => !INVISIBLE.test(char))
  const { chars } = visible
  const lines: PrintedLine[] = []
  let kept: number[] = []
  let start = -1
  let end = 0
  let indent = 0
  const flush = (): void => {
    if (kept.length > 0) lines.push({ text: pick(visible, kept), start, end, indent })
    kept = []
    start = -1
    indent = 0
  }
  let at = 0
  while (at < chars.length) {
    const char = chars.charAt(at)
    if (!isSpace(char)) {
      if (start < 0) start = at
      kept.push(at++)
      end = at
      continue
    }
    const from = at
    while (at < chars.length && isSpace(chars.charAt(at))) at++
    const run = measureRun(chars, from, at)
    const before = chars.charAt(from - 1)
    if (kept.length === 0) indent += run.lastWidth
    else if (at === chars.length) break
    else if (breaksLine(run, before, pre)) {
      flush()
      indent = run.lastWidth
    } else if (run.printed) {
      for (let i = from; i < at; i++) if (prints(chars, i)) kept.push(i)
    } else if (!run.newline || !(WIDE.test(before) || WIDE.test(chars.charAt(at)))) kept.push(from)
  }
  flush()
  return lines
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
    const char = chars.charAt(i)
    if (char === '\n' || char === '\r') {
      newline = true
      lastWidth = 0
    }
    const own = char === FULL_SPACE ? 1 : PRINTED_SPACE.test(char) || prints(chars, i) ? 0.5 : 0
    if (own > 0 && PRINTED_SPACE.test(char)) printed = true
    width += own
    lastWidth += own
  }
  return { newline, printed, width, lastWidth }
}

function breaksLine(run: Run, before: string, pre: boolean): boolean {
  if (pre && run.newline) return true
  if (run.width >= COLUMN) return true
  return run.printed && run.lastWidth >= INDENT && (run.newline || SENTENCE_END.test(before))
}

/** Whether a white space character is printed: those that do not collapse, and a plain space between two of them. */
function prints(chars: string, at: number): boolean {
  const char = chars.charAt(at)
  if (PRINTED_SPACE.test(char)) return true
  return char === ' ' && PRINTED_SPACE.test(chars.charAt(at - 1)) && PRINTED_SPACE.test(chars.charAt(at + 1))
}

function isSpace(char: string): boolean {
  return COLLAPSING.test(char) || PRINTED_SPACE.test(char)
}

function pick(text: Text, indices: readonly number[]): Text {
  const first = indices[0] ?? 0
  const last = indices.at(-1) ?? 0
  const whole = last - first + 1 === indices.length ? slice(text, first, last + 1) : undefined
  const chosen: Text = whole ?? {
    chars: indices.map(index => text.chars.charAt(index)).join(''),
    from: Uint32Array.from(indices, index => text.from[index] ?? 0),
    to: Uint32Array.from(indices, index => text.to[index] ?? 0),
  }
  return { ...chosen, chars: chosen.chars.replace(/[\t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u1680]/g, ' ') }
}
