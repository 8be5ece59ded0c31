/** Printed lines to paragraphs. */
import type { Block, Look } from './block.ts'
import { endsPunctuated } from './lineSigns.ts'
import type { PrintedLine } from './printedLines.ts'
import { ASCII_DIGITS, LATIN, Signs } from './signs.ts'
import { concat, startOf, type Text, textFor } from './text.ts'
import { joins } from './wrap.ts'
import { wrapWidth } from './wrapWidth.ts'

const LETTER = new Signs(LATIN)
const WORD = new Signs(`${ASCII_DIGITS}_%${LATIN}`)

/** Where so many of the rows have an empty line before them, it parts no paragraphs, if so many stop in the middle of one. */
const DOUBLE_SPACED = 0.8
const CUT = 0.2
const SHORTEST_ROW = 24
/** Among so many first lines those without a mark are the title's, or an issuer's: there an empty line may part. */
const HEAD = 12
const MARKS = new Signs('，。；：、,;:')

/** The lines of a text in rows, without empty lines between all of them. */
function withoutSpacing(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (lines.filter(({ gap }) => gap).length < lines.length * DOUBLE_SPACED) return lines
  const cut = lines.filter(({ text: { chars } }) => chars.length > SHORTEST_ROW && !endsPunctuated(chars))
  if (cut.length < lines.length * CUT) return lines
  return lines.map((line, at) => (at < HEAD && !MARKS.in(line.text.chars) ? line : { ...line, gap: false }))
}

/** Lines without tables as paragraphs, joined where the text is hard-wrapped. */
export function plainParagraphs(printed: readonly PrintedLine[]): Block[] {
  const width = wrapWidth(printed)
  const lines = width === undefined ? printed : withoutSpacing(printed)
  const blocks: Block[] = []
  let parts: Text[] = []
  let first: PrintedLine | undefined
  const close = (): void => {
    if (first) blocks.push({ kind: 'paragraph', text: concat(parts), look: lookOf(first) })
    parts = []
  }
  const joined = joins(lines, width)
  lines.forEach((line, index) => {
    if (joined[index]) {
      const before = parts.at(-1)?.chars ?? ''
      if (WORD.at(before, before.length - 1) && LETTER.at(line.text.chars, 0)) parts.push(space(line.text))
      parts.push(line.text)
      return
    }
    close()
    first = line
    parts = [line.text]
  })
  close()
  return blocks
}

/** A line break between two Latin words prints as a space. */
function space(next: Text): Text {
  const at = startOf(next, 0)
  return textFor(' ', at, at)
}

function lookOf(line: PrintedLine): Look {
  const look: Look = {}
  if (line.indent > 0) look.indent = line.indent
  if (line.gap) look.gap = true
  if (line.indent >= 8) look.align = 'center'
  return look
}
