/** The kinds of lines at the head of a notice: title, document number, and what a compiler or the page has put around them. */
import type { Paragraph } from '../../source/block.ts'
import { adoptedLine } from './adoptedLine.ts'
import { letterhead, partedLetterhead } from './letterhead.ts'
import { numberLine, orderLine, partedOrder } from './numbers.ts'
import type { Reading } from './reading.ts'
import { ahead, between, matter, stray } from './stray.ts'
import { ownTitle, titleAgain, titleLines } from './titles.ts'

/** A kind of line at the head: takes the block at the index, and says how many blocks it took. */
type HeadLine = (head: Reading, block: Paragraph, at: number) => number

/** In this order: what a line is by its own form comes before what it may be by its place. */
export const HEAD_LINES: readonly HeadLine[] = [
  numberLine,
  orderLine,
  partedOrder,
  adoptedLine,
  titleAgain,
  partedLetterhead,
  letterhead,
  titleLines,
  ownTitle,
  between,
  matter,
  stray,
  ahead,
]
