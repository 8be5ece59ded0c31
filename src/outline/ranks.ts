/** How deep a label may stand, by the character that it begins with. */
import { FIRST } from './labels.ts'
import { STYLES } from './styles.ts'

const NONE = Number.POSITIVE_INFINITY

/** For the code units that labels begin with, the rank of the outermost style of such labels. */
const BY_FIRST = new Map<number, number>()

function rankOf(first: number): number {
  const known = BY_FIRST.get(first)
  if (known !== undefined) return known
  const char = String.fromCharCode(first)
  const rank = STYLES.find(style => style.begins.test(char))?.rank ?? NONE
  BY_FIRST.set(first, rank)
  return rank
}

/** The rank of the outermost style whose labels can begin as the paragraph does. */
export const outermostRank = (chars: string): number =>
  FIRST.at(chars, 0) ? rankOf(chars.charCodeAt(0)) : NONE
