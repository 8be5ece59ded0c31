/** Where a page that a compiler has made prints further notices: their titles, and whom they address. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { isAddress } from '../source/lineSigns.ts'
import { Signs } from '../source/signs.ts'
import { paragraphAt } from './paragraphs.ts'
import { isSalutation } from './salutation.ts'
import { endsAsTitle, isTitleLine } from './titleLine.ts'

/** What titles of notices end with, a date or a bracket behind it left aside. */
const LAST = new Signs('知见定复函告报')
const SUBJECT = '关于'
const SHORTEST = 10
/** So many short lines may stand between title and salutation: the issuer, the number, the title again. */
const MOST_LINES = 5
const LONGEST_LINE = 60
const TEXT = /[。；]/

/** The blocks of the titles of further notices, each behind a numbered block of the one before. */
export function furtherNotices(blocks: readonly Block[]): number[] {
  const starts: number[] = []
  let numbered = false
  for (let at = 0; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) continue
    const { chars } = block.text
    if (numbered && isTitle(chars) && isAddressed(blocks, at + 1)) {
      starts.push(at)
      numbered = false
    } else numbered ||= readLabel(chars) !== undefined
  }
  return starts
}

const isTitle = (chars: string): boolean =>
  chars.length >= SHORTEST &&
  LAST.at(chars, chars.length - 1) &&
  chars.includes(SUBJECT) &&
  isTitleLine(chars) &&
  endsAsTitle(chars)

/** Whether a salutation stands in the blocks from the index on, behind nothing but short lines. */
function isAddressed(blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < from + MOST_LINES; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) return false
    const { chars } = block.text
    if (isAddress(chars) && isSalutation(chars)) return true
    if (chars.length > LONGEST_LINE || TEXT.test(chars) || readLabel(chars)) return false
  }
  return false
}
