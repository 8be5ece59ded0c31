/** A page without line breaks: title, salutation and letter in one paragraph. */
import type { Block } from '../source/block.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { titlesIn, titlesOf } from './enclosed.ts'
import { endsAsTitle } from './titleLine.ts'

/** How far into a paragraph a salutation may end. */
const HEAD = 400
const LONGEST_TITLE = 100
/** A shorter paragraph is a title with nothing behind it. */
const SHORTEST = 60
const ADDRESSED = /(?:^|[^，、])(各[^。；：:]{2,200}[：:])/
const KIND =
  /(?:通知|意见|方案|决定|办法|要点|计划|函|批复|公告|通告|措施|分工|举措)(?:[（(][^（()）]{1,20}[）)])?/g

/** How a plan's first sentence begins, a regulation, or a plan that begins with its first number. */
const OPENING =
  /(?:为(?:了|全面|深入|进一步|贯彻|落实|认真|切实|加快|推动|推进|做好|加强|确保|持续|更好)|根据|按照|依据|现将|近年来|党中央|习近平|第\s{0,2}一\s{0,2}[章条]|一、|[（(]一[）)])/g

/** A document number between title and salutation; its agency may run on from the title. */
const NUMBER = /([（(]?[\u3400-\u9fff]{2,14})[〔［[](?:19|20)\d{2}[〕］\]]\s?\d{1,5}\s?号[）)]?/
/** One before the title, and none that the title cites. */
const NUMBER_FIRST = new RegExp(`^(?!关于|转发)${NUMBER.source}(?!文|等|的)\\s?`)

/** A signature of one body or several, or none, with its date, and a note or none, behind a sentence or a list of attachments. */
const SIGNED =
  /[。）)]\s?(附件[:：][^。；]{2,300}?|)\s?([\u3400-\u9fff][\u3400-\u9fff\s]{1,80}?(?:政府|厅|局|委|委员会|办公室|部|府办|组|院|会|大学|学校|中心|公司|集团|处|站|所|行|社|团)|)\s?((?:(?:19|20)\d{2}|[〇○零0一二三四五六七八九]{4})\s?年\s?[\d〇○零一二三四五六七八九十]{1,3}\s?月\s?[\d〇○零一二三四五六七八九十]{1,3}\s?日)\s?([（(][^（()）]{2,30}[）)])?/g
/** Who else gets the notice, below the signature. */
const COPIES = /^\s?(?:抄送|抄报|分送)\s?[:：]/
/** How far into a paragraph a letter's signature may stand, and how far before its end the page's. */
const LETTER = 1500
const FOOT = 90
/** So long may the list be of those who get copies, below the signature. */
const LONGEST_COPIES = 400
/** A shorter paragraph is no page without line breaks. */
const WHOLE = 400

/**
 * Splits a page without line breaks: its first paragraph where it begins with a title (`关于…的通知各市…：现将…`,
 * `…分工方案为贯彻…`), its last where a letter is signed and a plan's title follows, or where it ends with a signature
 * (`…落实到位。国务院办公厅2020年11月1日`).
 */
export function splitRunTogether(blocks: readonly Block[]): readonly Block[] {
  const headed = splitHead(blocks)
  return headed.length > blocks.length || blocks.length === 1 ? splitSigned(headed) : headed
}

function splitSigned(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || last.text.chars.length < SHORTEST) return blocks
  const { length } = last.text.chars
  const above = blocks.slice(0, -1)
  const copies = last.text.chars.lastIndexOf('抄送')
  const foot = Math.max(0, (copies > length - LONGEST_COPIES ? copies : length) - FOOT)
  const cuts =
    signatureIn(last.text, 0, LETTER, above) ??
    (length < WHOLE ? undefined : signatureIn(last.text, foot, length, above))
  return cuts ? [...above, ...pieces(last.text, [0, ...cuts, length])] : blocks
}

/**
 * Where the signature in `[from, to)` is cut: before its bodies, date and note, and around the plan's title behind it,
 * which the blocks above and the letter may tell.
 */
function signatureIn(text: Text, from: number, to: number, above: readonly Block[]): number[] | undefined {
  const { chars } = text
  for (const match of chars.slice(from, to).matchAll(SIGNED)) {
    const [whole, list = '', bodies = '', date = '', note = ''] = match
    const end = from + match.index + whole.length
    const cuts = [end]
    for (const words of [note, date, signersIn(bodies, list, above), list])
      cuts.unshift(chars.lastIndexOf(words, (cuts[0] ?? 0) - words.length))
    const behind = chars.slice(end, end + HEAD)
    if (behind === '' || (chars.length - end <= LONGEST_COPIES && COPIES.test(behind))) return cuts
    const title = toldEnd(behind, [...above, paragraph(slice(text, 0, end))]) ?? titleEnd(behind)
    if (title !== undefined) return [...cuts, end + title]
  }
  return undefined
}

/** Who has signed, as the notice's title names them: a list of attachments may run on into their names. */
function signersIn(bodies: string, list: string, above: readonly Block[]): string {
  const title = above.map(block => (block.kind === 'paragraph' ? block.text.chars : '')).find(isAbout)
  const issuer = title?.slice(0, title.indexOf(ABOUT)) ?? ''
  return list !== '' && issuer !== '' && bodies.endsWith(issuer) ? issuer : bodies
}

const ABOUT = '关于'
const isAbout = (words: string): boolean => words.includes(ABOUT)

/** Where the title ends that the words begin with, if the notice's title or its letter tells it. */
function toldEnd(words: string, letter: readonly Block[]): number | undefined {
  const [first] = letter
  const titles = first?.kind === 'paragraph' ? titlesOf(first.text.chars) : []
  const start = words.length - words.trimStart().length
  const title = [...titles, ...titlesIn(letter, [])].find(
    told => told !== '' && words.startsWith(told, start),
  )
  return title === undefined ? undefined : start + title.length
}

function splitHead(blocks: readonly Block[]): readonly Block[] {
  const first = blocks[0]
  if (first?.kind !== 'paragraph' || first.text.chars.length < SHORTEST) return blocks
  const { chars } = first.text
  const from = NUMBER_FIRST.exec(chars)?.[0].length ?? 0
  const head = chars.slice(from, from + HEAD)
  const title = titleEnd(head)
  if (title === undefined) return blocks
  const number = NUMBER.exec(head)
  const behind = number && number.index <= title + 2 ? number.index + number[0].length : title
  const numbered = Math.max(title, behind)
  const salutation = ADDRESSED.exec(head.slice(numbered))
  const addressed = salutation?.index === 0 ? numbered + salutation[0].length : numbered
  const cuts = [title, numbered, addressed].map(cut => from + cut)
  return [...pieces(first.text, [0, from, ...cuts, chars.length]), ...blocks.slice(1)]
}

/** Where the title ends that the words begin with: before a number, a salutation or a plan's first sentence. */
function titleEnd(head: string): number | undefined {
  const number = NUMBER.exec(head)
  const agency = number?.[1]?.length ?? 0
  const inNumber = Array.from({ length: Math.max(0, agency - 1) }, (_, at) => (number?.index ?? 0) + at)
  const addressed = ADDRESSED.exec(head)
  const salutation = addressed ? [addressed.index + addressed[0].length - (addressed[1]?.length ?? 0)] : []
  const openings = [...head.matchAll(OPENING)].map(({ index }) => index)
  // The longest title before a number: `…任务分工的通知国办发〔…` also holds one that ends in 分工.
  return [...inNumber.reverse(), ...salutation, ...openings].find(at => at > 0 && isTitle(head.slice(0, at)))
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
    .map(paragraph)
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text, look: {} })
