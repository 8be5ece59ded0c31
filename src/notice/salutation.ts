/** 主送机关: whom a notice addresses, in a line of its own or before the letter's first words. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import { roleOfHeading } from '../responsibility/index.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { endsAsBody } from './bodies.ts'
import { isFactLabel } from './factLabels.ts'
import { introduces, isProse, SENTENCE } from './prose.ts'

const SHORTEST = 3
const LONGEST = 600
const COLON = new Signs('：:')
/** What no salutation begins with: a list of attachments, the ground for a decision, an entry of a page's list. */
const NOBODY = new Guarded('first', '附为根按依•·∙◆●■▪-', /^(?:附\s?件|为|根据|按照|依据|[•·∙◆●■▪-])/)

/** Whether the paragraph has the form of a salutation: a few words, ended by a colon, no label of a page's. */
export function isSalutation(chars: string): boolean {
  const colon = chars.length - 1
  if (!COLON.at(chars, colon) || chars.length > LONGEST || chars.length < SHORTEST) return false
  if (introduces(chars, colon) || NOBODY.test(chars) || SENTENCE.in(chars) || readLabel(chars)) return false
  const words = compact(chars.slice(0, colon))
  return !isFactLabel(words) && !isKey(words)
}

/** What is said of units stands behind a shorter word, 责任单位：; 各责任单位 are addressed. */
const LONGEST_KEY = 8
const ADDRESSED = /^(?:各|有关|相关|[省市县区])/
const isKey = (words: string): boolean =>
  words.length <= LONGEST_KEY && !ADDRESSED.test(words) && roleOfHeading(words) !== undefined

const EVERYBODY = new Guarded('any', '各全广尊', /各|全体|广大|尊敬/)

/** Whether a salutation, by its form, names bodies or says 各…. */
export const namesBodies = (chars: string): boolean =>
  EVERYBODY.test(chars) || endsAsBody(chars, chars.length - 1)

/** How a letter begins. */
const OPENING =
  /^\s{0,4}(?:《|“|为|根据|按照|依据|经|现|近|当前|自|目前|最近|今年|20\d\d|19\d\d|党的|在|你|我|随着|由于|全国|省|市)/
const LONGEST_BEFORE = 300

/** Where the letter's text begins in a paragraph that a salutation stands at the head of; `undefined` for any other. */
export function salutationEnd(chars: string): number | undefined {
  let colon = 0
  while (colon < LONGEST_BEFORE && colon < chars.length && !COLON.at(chars, colon)) colon++
  const end = colon + 1
  if (end >= chars.length || !COLON.at(chars, colon)) return undefined
  const addressed = chars.slice(0, end)
  const rest = chars.slice(end)
  if (!addressed.startsWith('各') && !COMMON.test(addressed)) return undefined
  return isSalutation(addressed) && endsAsBody(chars, colon) && OPENING.test(rest) && isProse(rest)
    ? end
    : undefined
}

const COMMON = /^[\u3400-\u9fff（）()]{0,12}(?:有关|各|直属|相关)/

const ITEMS = /[、，,]/
const SHORTEST_BARE = 5
const LONGEST_ITEM = 40
const isBody = (item: string): boolean => item.length < LONGEST_ITEM && endsAsBody(item)

/** Whether the paragraph is a salutation without its colon: it begins with 各, and all it lists are bodies. */
export function isBareSalutation(chars: string): boolean {
  if (!chars.startsWith('各') || chars.length > LONGEST || chars.length < SHORTEST_BARE) return false
  return !SENTENCE.in(chars) && !COLON.at(chars, chars.length - 1) && chars.split(ITEMS).every(isBody)
}
