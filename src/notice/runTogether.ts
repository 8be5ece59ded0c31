/** A page without line breaks: title, salutation and letter in one paragraph. */
import type { Block } from '../source/block.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { endsAsTitle } from './title.ts'

/** How far into a paragraph a salutation may end. */
const HEAD = 400
const LONGEST_TITLE = 100
/** A shorter paragraph is a title with nothing behind it. */
const SHORTEST = 60
const ADDRESSED = /(?:^|[^，、])(各[^。；：:]{2,200}[：:])/
const KIND =
  /(?:通知|意见|方案|决定|办法|要点|计划|函|批复|公告|通告|措施|分工|举措)(?:[（(][^（()）]{1,20}[）)])?/g

/** How a plan's first sentence begins. */
const OPENING =
  /(?:为(?:了|全面|深入|进一步|贯彻|落实|认真|切实|加快|推动|推进|做好|加强|确保|持续|更好)|根据|按照|依据|现将|近年来)/g

/** A document number between title and salutation; its agency may run on from the title. */
const NUMBER = /([\u3400-\u9fff]{2,14})[〔［[](?:19|20)\d{2}[〕］\]]\s?\d{1,5}\s?号/

/** Splits the first paragraph where it begins with a title (`关于…的通知各市…：现将…`, `…分工方案为贯彻…`). */
export function splitRunTogether(blocks: readonly Block[]): readonly Block[] {
  const first = blocks[0]
  if (first?.kind !== 'paragraph' || first.text.chars.length < SHORTEST) return blocks
  const head = first.text.chars.slice(0, HEAD)
  const title = titleEnd(head)
  if (title === undefined) return blocks
  const number = NUMBER.exec(head)
  const numbered = number && number.index <= title ? number.index + number[0].length : title
  const salutation = ADDRESSED.exec(head.slice(numbered))
  const addressed = salutation?.index === 0 ? numbered + salutation[0].length : numbered
  return [...pieces(first.text, [0, title, numbered, addressed, first.text.chars.length]), ...blocks.slice(1)]
}

/** Where the title ends that the words begin with: before a number, a salutation or a plan's first sentence. */
function titleEnd(head: string): number | undefined {
  const number = NUMBER.exec(head)
  const agency = number?.[1]?.length ?? 0
  const inNumber = Array.from({ length: Math.max(0, agency - 1) }, (_, at) => (number?.index ?? 0) + at)
  const addressed = ADDRESSED.exec(head)
  const salutation = addressed ? [addressed.index + addressed[0].length - (addressed[1]?.length ?? 0)] : []
  const openings = [...head.matchAll(OPENING)].map(({ index }) => index)
  return [...inNumber, ...salutation, ...openings].find(at => at > 0 && isTitle(head.slice(0, at)))
}

function isTitle(words: string): boolean {
  if (words.length < 6 || words.length > LONGEST_TITLE || /[。；：:，]/.test(words) || !endsAsTitle(words))
    return false
  return [...words.matchAll(KIND)].some(
    ({ index, 0: kind }) => index + kind.length === words.trimEnd().length,
  )
}

function pieces(text: Text, cuts: readonly number[]): Block[] {
  return cuts
    .slice(1)
    .map((end, index) => trim(slice(text, cuts[index] ?? 0, end)))
    .filter(piece => piece.chars !== '')
    .map(piece => ({ kind: 'paragraph', text: piece, look: {} }))
}
