/** Paragraphs that stand in one line, told apart by what indents each of them: two full-width spaces, or four others. */
import { readBareNumber, readJoinedNumber, readLabel } from '../outline/labels.ts'
import { LAST_OUTER } from '../outline/styles.ts'
import { STROKES } from './boxLines.ts'
import { Signs, SPACE } from './signs.ts'
import { slice, type Text, trim } from './text.ts'

/** From this width on, in full-width characters, white space may be a paragraph's indent. */
export const INDENT = 2
/** What stands before wide space as a label does, or behind it as the rest of a heading set wide (总　　则). */
export const LABEL = 6

const WIDE = '\u3000\u3000'
/** As wide, in blanks, which also part cells: only of a line that parts all its paragraphs by them. */
const BLANKS: readonly string[] = ['    ', '\u00a0\u00a0\u00a0\u00a0']
const BLANKS_BEHIND = /(?:[。；：！？][ \u00a0]{4}|[）)〕][ \u00a0]{4}(?=[一二三四五六七八九十0-9（(第]))/g
/** A line that prints so many paragraphs' ends and indents has no other way to part them. */
const INDENTS = 2
const INDENTED = /(?:[。；：！？]\u3000\u3000|[）)〕]\u3000\u3000(?=[一二三四五六七八九十0-9（(第]))/g
const LONG = 120

/** Whether a text without line breaks parts all its paragraphs, signatures and titles too, by their indents. */
export const tellsParagraphsByIndent = (chars: string): boolean =>
  chars.length >= LONG && chars.includes(WIDE) && (chars.match(INDENTED)?.length ?? 0) >= INDENTS

/** What indents the paragraphs in a line; `undefined` where it holds one. */
function indentIn(chars: string): string | undefined {
  if (chars.includes(WIDE)) return WIDE
  const blanks = chars.length < LONG ? undefined : BLANKS.find(indent => chars.includes(indent))
  return blanks && (chars.match(BLANKS_BEHIND)?.length ?? 0) >= INDENTS ? blanks : undefined
}

const SENTENCE_END = new Signs('。；！？!?')
/** These end a sentence, too, where the line is longer than a numbering label or a key. */
const CLOSING = new Signs(')）〕]】”"》')
const LONGER_THAN_LABEL = 16

/** Whether a sentence ends with the line, so that wide space behind it is an indent. */
export const endsBeforeIndent = (last: string, length: number): boolean =>
  SENTENCE_END.at(last, 0) || (length > LONGER_THAN_LABEL && CLOSING.at(last, 0))

const COLON = new Signs('：:')
const STOPS = new Signs('。；')
const SHORTEST_HEADING = 2
const LONGEST_HEADING = 60
/** How much of what follows tells whether it is text. */
const LOOKED_AT = 200

/**
 * Whether white space as wide as an indent parts two paragraphs though no sentence ends before it: outer labels behind
 * `…通知如下：`, and text behind a label's heading.
 *
 * @param before the line so far
 * @param behind what follows
 * @param indent what begins the next indent
 */
export function partsHeading(before: string, behind: string, indent = '\u3000'): boolean {
  if (COLON.at(before, before.length - 1))
    return before.length > LABEL && (readLabel(behind)?.style.rank ?? LAST_OUTER + 1) <= LAST_OUTER
  if (before.length > LONGEST_HEADING || STOPS.in(before)) return false
  const label = readLabel(before)
  if (!label || before.length - label.length < SHORTEST_HEADING) return false
  const next = behind.indexOf(indent)
  const words = next < 0 ? behind : behind.slice(0, next)
  return words.length > LABEL && STOPS.in(words.slice(0, LOOKED_AT))
}

/** The paragraphs in a line of plain text; `undefined` for one, as most lines are. */
export function indentedParagraphs(line: Text): Text[] | undefined {
  const { chars } = line
  const indent = indentIn(chars)
  if (indent === undefined || STROKES.in(chars)) return undefined
  const told = indent !== WIDE || tellsParagraphsByIndent(chars)
  const parts: Text[] = []
  let begin = 0
  for (let at = chars.indexOf(indent); at >= 0; ) {
    let from = at
    while (SPACE.at(chars, from - 1)) from--
    while (SPACE.at(chars, at)) at++
    const next = chars.indexOf(indent, at)
    const length = from - begin
    const [before, behind] = [chars.slice(begin, from), chars.slice(at, at + LOOKED_AT)]
    const alone = length > LABEL && (next < 0 ? chars.length : next) - at > LABEL
    if (
      length > 0 &&
      (endsBeforeIndent(chars.charAt(from - 1), length) ||
        (told && (alone || beginsItem(before, behind, indent)) && !isLabel(before)) ||
        partsHeading(before, behind, indent.charAt(0)))
    ) {
      parts.push(trim(slice(line, begin, from)))
      begin = at
    }
    at = next
  }
  if (begin === 0) return undefined
  parts.push(trim(slice(line, begin)))
  return parts
}

const LIST = /^附\s?件/
const CONTENTS = /^目\s{0,2}[录錄次]$/
/** The longest heading of a chapter behind a bare number. */
const LONGEST_BARE = 16

/** Whether the text begins with a label and words, the heading of a chapter, or 目录; none of a list of annexes. */
function beginsItem(before: string, text: string, indent: string): boolean {
  if (LIST.test(before)) return false
  const label = readLabel(text)
  if (label) return !SPACE.at(text, label.length)
  const end = text.indexOf(indent)
  const heading = end < 0 ? text : text.slice(0, end)
  if (heading.length > LONGEST_BARE || STOPS.in(heading)) return false
  if (CONTENTS.test(heading)) return true
  return (readBareNumber(heading) ?? readJoinedNumber(heading)) !== undefined
}

const isLabel = (words: string): boolean =>
  words.length <= LABEL * 2 && readLabel(words)?.length === words.length
