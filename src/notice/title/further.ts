/** The lines behind the first one of a title: what they tell of it. */
import type { Paragraph } from '../../source/block.ts'
import { Guarded } from '../../source/guarded.ts'
import { isAdopted } from '../adopted.ts'
import { endsAsBody } from '../bodies.ts'
import { findDate } from '../dates.ts'
import { sameWords } from '../sameWords.ts'
import type { TitleReading } from '../title.ts'
import { endsAsTitle, isTitlePiece, TAIL } from '../titleLine.ts'
import { headsColumn, NUMBER_COLUMN } from './columns.ts'
import { ABOUT } from './goesOn.ts'

/** Whether a further paragraph may be of a title by its own form: set with it, words of a title, no 题注. */
export const isOfTitle = ({ text: { chars }, look }: Paragraph): boolean =>
  !look.apart && isTitlePiece(chars) && !(isAdopted(chars) && findDate(chars))

/** What a further line tells of a title: that it ends before the line, or that what was read is none. */
export type Told = 'end' | 'none'

/** A reason for which a further line is not of the title. */
interface Reason {
  readonly tells: Told
  readonly holds: (title: TitleReading, line: string, at: number) => boolean
}

/** In this order: a line that ends the title tells nothing of those before it. */
export const FURTHER_LINES: readonly Reason[] = [
  { tells: 'end', holds: isLongBracket },
  { tells: 'end', holds: isRepeated },
  { tells: 'end', holds: headsTable },
  { tells: 'end', holds: isNumberColumn },
  { tells: 'none', holds: isWhole },
  { tells: 'none', holds: isStrange },
]

/** A longer bracket under a title is a 题注 (who adopted it and when), not a part of it. */
const LONGEST_BRACKET = 24

function isLongBracket(_: TitleReading, line: string): boolean {
  return line.length > LONGEST_BRACKET && TAIL.exec(line)?.index === 0
}

const SHORTEST_REPEATED = 6

/** Whether the line prints again what the title so far begins with. */
function isRepeated({ words }: TitleReading, line: string): boolean {
  const again = sameWords(line)
  return again.length >= SHORTEST_REPEATED && sameWords(words).startsWith(again)
}

/** Whether a table begins with the line, right behind a whole title. */
function headsTable({ blocks, to, whole, shorter }: TitleReading, _: string, at: number): boolean {
  return (whole ?? shorter)?.to === at && headsColumn(blocks, at, to)
}

function isNumberColumn(_: TitleReading, line: string): boolean {
  return NUMBER_COLUMN.test(line)
}

/** A title that begins with who writes: what stands above it is not of the title. */
const WHOLE = new Guarded('any', '关', /^[^《》]{4,40}关于/)

function isWhole(_: TitleReading, line: string): boolean {
  return WHOLE.test(line) && endsAsTitle(line)
}

const TOLD = /关于|關於|關于|印发|转发|批转|[《、，,]/

/**
 * Whether the line says what a title is about, and those before it are not the names of those who write, nor the beginning
 * of a known title.
 */
function isStrange({ known, lines, words }: TitleReading, line: string): boolean {
  if (!ABOUT.test(line) || TOLD.test(words) || lines.every(({ chars }) => endsAsBody(chars))) return false
  const same = known.length > 0 ? sameWords(words) : ''
  return !known.some(title => title.startsWith(same))
}
