/** What a node counts as where it is measured how much text, and of what kind, a part of the page holds. */
import { isFoot } from './furnitureLines.ts'
import { mayBeginFoot } from './furnitureSigns.ts'
import { FOOT_SIGN, FULL_STOP, PUNCTUATED } from './traits.ts'

/** Anything else. */
export const OTHER = 0
/** The text of a link, and of the site's foot. */
export const LINK = 1
/** Prose. */
export const SENTENCES = 2
/** What begins a line. */
export const LINE = 3

/** Lines of a site's foot are no longer than this. */
const LONGEST_FOOT = 160
/** From this length on a text without punctuation counts as prose. */
const LONG = 24

/** What a text counts as that stands in a link or not, prints `length` characters, and has these traits. */
export function countsAs(data: string, link: boolean, length: number, traits: number): number {
  if (length === 0) return OTHER
  if (link) return LINK
  const mayBeFoot = !(traits & FULL_STOP) && (traits & FOOT_SIGN || mayBeginFoot(data))
  if (mayBeFoot && length < LONGEST_FOOT && isFoot(data)) return LINK
  return length >= LONG || traits & PUNCTUATED ? SENTENCES : OTHER
}
