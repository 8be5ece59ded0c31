/** The salutation among hard-wrapped lines: it may fill its rows, and end in a word that no others end in. */
import { endsAsBody } from '../notice/bodies.ts'
import { isSalutation } from '../notice/salutation.ts'
import { precedesSalutation } from './headLines.ts'
import { HEAD } from './paragraphSoFar.ts'
import type { PrintedLine } from './printedLines.ts'
import { Signs } from './signs.ts'
import { isBracketedNumber } from './standalone.ts'

/** Characters of the narrowest row that no separator ends. */
const NARROWEST = 12
/** Lines of the longest salutation. */
const LONGEST = 12
const COLON = new Signs('：:')
/** What no line of a salutation holds. */
const STOPS = new Signs('。；;《》“”！!?？')
/** A document number or a date, which may stand between the title and the salutation. */
const NUMBERED = /[0-9０-９]\s?[号號年]/
const SEPARATOR = new Signs('、，,')
const ITEMS = /[、，,]/
const LONGEST_ITEM = 40
/** So many of its items are bodies. */
const BODIES = 2 / 3
/** What bodies are told, rather than that they are addressed; and words of titles. */
const TOLD = /以下|如下|要(?!素)|必须|应当|现将|请|坚持|为|关于|印发/

/** The lines `[from, to)` of the salutation, at the top or behind a title or a document number; `undefined` where none is plain. */
export function salutationLines(
  lines: readonly PrintedLine[],
): { readonly from: number; readonly to: number } | undefined {
  let above = ''
  let before = ''
  for (let from = 0; from < HEAD && from < lines.length; from++) {
    const follows =
      from === 0 ||
      precedesSalutation(before) ||
      isBracketedNumber(before) ||
      precedesSalutation(above + before)
    const to = follows ? endOf(lines, from) : undefined
    if (to !== undefined) return { from, to }
    above = before
    before = lines[from]?.text.chars ?? ''
  }
  return undefined
}

/** Behind which line the salutation ends that begins with the line `from`. */
function endOf(lines: readonly PrintedLine[], from: number): number | undefined {
  let words = ''
  for (let at = from; at < from + LONGEST; at++) {
    const line = lines[at]
    const chars = line?.text.chars
    if (chars === undefined || (at > from && (line?.gap || (line?.indent ?? 0) >= 1))) return undefined
    if (STOPS.in(chars) || precedesSalutation(chars) || NUMBERED.test(chars)) return undefined
    words += chars
    if (COLON.at(chars, chars.length - 1)) return addresses(words) ? at + 1 : undefined
    if (COLON.in(chars) || (chars.length < NARROWEST && !SEPARATOR.at(chars, chars.length - 1)))
      return undefined
  }
  return undefined
}

/** Whether the words are a list of bodies, most of them by their names, ended by a colon. */
function addresses(words: string): boolean {
  if (!isSalutation(words) || TOLD.test(words)) return false
  const items = words.slice(0, -1).split(ITEMS)
  const bodies = items.filter(item => item.startsWith('各') || endsAsBody(item)).length
  return bodies >= items.length * BODIES && items.every(item => item.length <= LONGEST_ITEM)
}
