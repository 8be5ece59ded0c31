/** Where the head of a text ends: the notice's title and number are in it, its own text begins behind it. */
import { documentNumberLine } from '../notice/documentNumber.ts'
import { endsAsTitle } from '../notice/titleLine.ts'
import { readLabel } from '../outline/labels.ts'
import type { PrintedLine } from './printedLines.ts'
import { endsDated } from './standalone.ts'

const SHORTEST_TITLE = 8
const LONGEST_LINE = 120
const LONGEST_CLAUSE = 24
/** A longer line with a colon at its end is no label of a page. */
const LONGEST_LABEL = 8

/** Whether the line is the notice's title or its number. */
export const isNotices = (chars: string): boolean =>
  (chars.length >= SHORTEST_TITLE && endsAsTitle(chars)) || documentNumberLine(chars) !== undefined

/** Whether the notice's own text begins with the line, which is not the page's: a sentence, a salutation, a number. */
export function endsHead(line: PrintedLine, titled: boolean): boolean {
  const { chars } = line.text
  if (beginsPlan(line) || (/[:：]$/.test(chars) && (titled || chars.length > LONGEST_LABEL))) return true
  return chars.length > LONGEST_LINE || (chars.length > LONGEST_CLAUSE && chars.includes('。'))
}

/** A numbered line is the plan's, unless a compiler has numbered a title. */
const beginsPlan = ({ text: { chars } }: PrintedLine): boolean =>
  readLabel(chars) !== undefined && !endsDated(chars)
