/** The line of a list of information that states the title: `标题：…`. */
import { beginsFactLabel, fieldOf } from '../../notice/factLabels.ts'
import { slice, type Text } from '../text.ts'
import { colonIn, pairsOf } from './pairs.ts'
import { isNoticeTitle, titleKey } from './titleKeys.ts'

/** A colon behind these many characters ends no label that begins its line. */
const FARTHEST = 24

/** What no notice writes before a name of its own, whatever that ends in. */
const ONLY_OF_PAGES = /标题$/
const SHORTEST = 6

/** The title that the line states; `undefined` where it says anything else, or what may be a plan's own: `名称：绿道`. */
export function statedTitle(text: Text): Text | undefined {
  const { chars } = text
  if (!beginsFactLabel(chars) || colonIn(chars, 0, Math.min(chars.length, FARTHEST)) < 0) return undefined
  const [pair, further] = pairsOf(chars)
  if (!pair || further || pair.from > 0 || fieldOf(pair.label) !== 'title') return undefined
  const title = slice(text, pair.start, pair.end)
  const key = titleKey(title.chars)
  return isNoticeTitle(key) || (key.length >= SHORTEST && ONLY_OF_PAGES.test(pair.label)) ? title : undefined
}
