/** A numbered menu that a page has left above its title. */
import { readLabel } from '../../outline/labels.ts'
import type { Block } from '../../source/block.ts'
import { Signs } from '../../source/signs.ts'
import { paragraphAt } from '../paragraphs.ts'
import { sameWords } from '../sameWords.ts'

/** So many of the first blocks may be a menu. */
const MOST_BLOCKS = 16
/** A line of a menu is no longer than this, a title than that. */
const LONGEST_ENTRY = 60
const LONGEST_TITLE = 120
const SHORTEST_TITLE = 6
const SENTENCE = new Signs('。；')

/**
 * Where one of the known titles is printed behind a numbered menu, on one line or on two; -1 where no such menu stands
 * before it.
 *
 * @param known for comparison, see `sameWords`
 */
export function knownTitleAt(blocks: readonly Block[], known: readonly string[]): number {
  const menu = firstLabel(blocks)
  const wanted = menu < 0 ? [] : known.filter(words => words.length >= SHORTEST_TITLE)
  for (let at = menu + 1; wanted.length > 0 && at < MOST_BLOCKS; at++) {
    const words = shortLine(blocks, at)
    if (words === undefined) break
    if (wanted.includes(words) || wanted.includes(words + (shortLine(blocks, at + 1) ?? ''))) return at
  }
  return -1
}

/** The first of the short lines that a page begins with which has a label, or -1. */
function firstLabel(blocks: readonly Block[]): number {
  for (let at = 0; at < MOST_BLOCKS; at++) {
    const chars = paragraphAt(blocks, at)?.text.chars
    if (chars === undefined || chars.length > LONGEST_ENTRY || SENTENCE.in(chars)) return -1
    if (readLabel(chars)) return at
  }
  return -1
}

/** The words of a short line, for comparison. */
function shortLine(blocks: readonly Block[], at: number): string | undefined {
  const chars = paragraphAt(blocks, at)?.text.chars
  return chars === undefined || chars.length > LONGEST_TITLE ? undefined : sameWords(chars)
}
