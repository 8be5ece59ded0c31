/** The white space of HTML: what is printed of it, what only lays out, and where it stands for a new line. */
import { filter, slice, type Text } from '../text.ts'

/** A printed line: trimmed, and the width of the white space before it in full-width characters. */
export interface PrintedLine {
  readonly text: Text
  readonly indent: number
}

/**
 * What a character is to the layout, by its code: `KEPT`, `COLLAPSING` white space, a `BREAK` in the source, a
 * `PRINTED` space, or `INVISIBLE` (soft hyphens, zero-width spaces and joiners, direction marks, byte order marks and
 * control characters).
 */
const KEPT = 0
const COLLAPSING = 1
const BREAK = 2
const PRINTED = 3
const INVISIBLE = 4

const KINDS = new Uint8Array(0x10000)
const mark = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
  for (const [first, last] of ranges) KINDS.fill(kind, first, last + 1)
}
mark(INVISIBLE, [0, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064])
mark(INVISIBLE, [0xfeff, 0xfeff])
mark(COLLAPSING, [0x09, 0x09], [0x0c, 0x0c], [0x20, 0x20])
mark(BREAK, [0x0a, 0x0a], [0x0d, 0x0d], [0x85, 0x85], [0x2028, 0x2029])
mark(
  PRINTED,
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
)

const kindAt = (chars: string, at: number): number => KINDS[chars.charCodeAt(at)] ?? KEPT

const FULL_SPACE = '\u3000'
/** Characters next to which a line break in the source is no space. */
const WIDE = /[\u2010-\u205e\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffee\ud800-\udfff]/
const SENTENCE_END = /[。；！？!?]/
/** These end a sentence, too, where the line is longer than a numbering label or a key. */
const CLOSING = /[)）〕\]】”"》]/
const LONGER_THAN_LABEL = 16

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
  const plain = plainLine(text)
  if (plain) return [plain]
  const visible = filter(text, (_, index) => kindAt(text.chars, index) !== INVISIBLE)
  const { chars } = visible
  const lines: PrintedLine[] = []
  let kept: number[] = []
  let indent = 0
  const flush = (): void => {
    if (kept.length > 0) lines.push({ text: pick(visible, kept), indent })
    kept = []
    indent = 0
  }
  let at = 0
  while (at < chars.length) {
    if (kindAt(chars, at) === KEPT) {
      kept.push(at++)
      continue
    }
    const from = at
    while (at < chars.length && kindAt(chars, at) !== KEPT) at++
    const run = measureRun(chars, from, at)
    const before = chars.charAt(from - 1)
    if (kept.length === 0) indent += run.lastWidth
    else if (at === chars.length) break
    else if (breaksLine(run, before, kept.length, pre)) {
      flush()
      indent = run.lastWidth
    } else if (run.printed) {
      for (let i = from; i < at; i++) if (prints(chars, i)) kept.push(i)
    } else if (!run.newline || !(WIDE.test(before) || WIDE.test(chars.charAt(at)))) kept.push(from)
  }
  flush()
  return lines
}

/** Any character that is not simply kept. */
const SPECIAL = /[\0-\x20\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/

/** The one line of a text without white space but at its ends, as most are. */
function plainLine(text: Text): PrintedLine | undefined {
  const { chars } = text
  let start = 0
  let end = chars.length
  while (start < end && kindAt(chars, start) !== KEPT) start++
  while (end > start && kindAt(chars, end - 1) !== KEPT) end--
  if (start === end || SPECIAL.test(chars.slice(start, end))) return undefined
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

function breaksLine(run: Run, before: string, length: number, pre: boolean): boolean {
  if (pre && run.newline) return true
  if (run.width >= COLUMN) return true
  if (!run.printed || run.lastWidth < INDENT) return false
  return run.newline || SENTENCE_END.test(before) || (length > LONGER_THAN_LABEL && CLOSING.test(before))
}

/** Whether a white space character is printed: those that do not collapse, and a plain space between two of them. */
function prints(chars: string, at: number): boolean {
  const kind = kindAt(chars, at)
  if (kind !== COLLAPSING) return kind === PRINTED
  return kindAt(chars, at - 1) === PRINTED && kindAt(chars, at + 1) === PRINTED
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
