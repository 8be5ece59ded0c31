/** A notice so short that what its page prints around it has more words: its table of information, the title. */
import { readDateLine } from '../../notice/dateLine.ts'
import { isProse } from '../../notice/prose.ts'
import { isSalutation, namesBodies } from '../../notice/salutation.ts'
import type { Range } from './body.ts'
import type { Measure } from './measure.ts'
import { paragraphsIn } from './paragraphs.ts'
import type { Tree } from './tree.ts'

/** So many characters may stand before it; prose behind it is of what it encloses. */
const MOST_BEFORE = 1600
const MOST_BEHIND = 120
/** The salutation is one of so many first lines, the date one of so many last ones. */
const FIRST = 12
const LAST = 6

/**
 * Whether a container holds all of a short notice: it is addressed or dated, says a sentence, and next to nothing stands
 * behind it.
 *
 * @param best the part of the page that holds the prose
 */
export function isShortNotice(tree: Tree, [start, end]: Range, best: Range, measure: Measure): boolean {
  if (start < best[0] || end > best[1]) return false
  if (measure.prose(end, best[1]) > MOST_BEHIND || measure.chars(best[0], start) > MOST_BEFORE) return false
  const lines = paragraphsIn(tree, start, end, undefined).map(({ chars }) => chars)
  return lines.some(isProse) && (lines.slice(0, FIRST).some(isAddressed) || lines.slice(-LAST).some(isDated))
}

const isAddressed = (line: string): boolean => isSalutation(line) && namesBodies(line)

const isDated = (line: string): boolean => readDateLine(line)?.formal === true
