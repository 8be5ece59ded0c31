/** Titles without a usual last word. */
import type { Block } from '../../source/block.ts'
import { Signs } from '../../source/signs.ts'
import { endsAsBody } from '../bodies.ts'
import { documentNumberLine } from '../documentNumber.ts'
import { endsIn } from '../lastWords.ts'
import { isSalutation } from '../salutation.ts'
import { OPEN_END } from '../titleLine.ts'
import { CAPTION, NUMBER_COLUMN } from './columns.ts'

const SHORTEST = 6
const LONGEST = 60
const MOST_LINES = 3
const COLON = new Signs('：:')

/**
 * Lines without a usual last word are a title where the document number or the salutation follows them; one that may be a
 * table's caption also where the table or its heading does.
 */
export function isUntyped(words: string, lines: number, next: Block | undefined): boolean {
  if (!next || words.length < SHORTEST || words.length > LONGEST || lines > MOST_LINES) return false
  if (next.kind === 'table' || NUMBER_COLUMN.test(next.text.chars))
    return lines === 1 && endsIn(CAPTION, words) && !COLON.in(words)
  if (OPEN_END.at(words, words.length - 1) || endsAsBody(words)) return false
  return documentNumberLine(next.text.chars) !== undefined || isSalutation(next.text.chars)
}
