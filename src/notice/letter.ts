/** The contract's letter, from the frame. */
import type { Letter } from '../model.ts'
import { readCell } from '../responsibility/index.ts'
import { Guarded } from '../source/guarded.ts'
import { PUNCTUATION, Signs } from '../source/signs.ts'
import type { Text } from '../source/text.ts'
import type { Frame } from './frame.ts'

/** The letter, or `undefined` where the page has none of its fields. */
export function readLetter(frame: Frame): Letter | undefined {
  const { paragraphs, signatories, issuedDate, notes } = frame
  const addressed = frame.recipients?.chars ?? ''
  const named = COLON.at(addressed, addressed.length - 1) ? addressed.slice(0, -1) : addressed
  const letter: Letter = {}
  if (named !== '') letter.recipients = recipientsIn(named)
  if (paragraphs.length > 0) letter.paragraphs = paragraphs.map(charsOf)
  if (signatories.length > 0) letter.signatories = signatories.map(charsOf)
  if (issuedDate) letter.issuedDate = issuedDate
  if (notes.length > 0) letter.notes = notes.map(withoutBrackets)
  return Object.keys(letter).length > 0 ? letter : undefined
}

const COLON = new Signs(':：')
const BRACKETED = new Guarded('last', '）)', /^[（(]([^（()）]+)[）)]$/)

const charsOf = (text: Text): string => text.chars

/** 附注 are printed in brackets (GB/T 9704-2012, 7.3.7), which say nothing. */
const withoutBrackets = ({ chars }: Text): string => BRACKETED.exec(chars)?.[1] ?? chars

const OPENING = new Signs('（(〔[〈')
const CLOSING = new Signs('）)〕]〉')
/** Marks between names. */
const BETWEEN = new Signs('，、,；;')

/** The names in a salutation; where the grammar of names would drop a word (和, 等), it is cut at its marks between names only. */
function recipientsIn(addressed: string): string[] {
  const units = readCell(addressed, 'responsible')
  const names = units.map(({ name }) => name)
  if (sayAll(names, addressed)) return names
  const parts: string[] = ['']
  let depth = 0
  let next = 0
  for (let at = 0; at < addressed.length; at++) {
    if (OPENING.at(addressed, at)) depth++
    if (CLOSING.at(addressed, at)) depth--
    while ((units[next]?.end ?? at + 1) <= at) next++
    const within = (units[next]?.start ?? at) < at
    if (depth <= 0 && !within && BETWEEN.at(addressed, at)) parts.push('')
    else parts[parts.length - 1] += addressed.charAt(at)
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** The index behind the marks and the white space at `at`. */
function behindMarks(chars: string, at: number): number {
  let next = at
  while (PUNCTUATION.at(chars, next)) next++
  return next
}

/** Whether the names have all the words of the salutation, in its order. */
function sayAll(names: readonly string[], addressed: string): boolean {
  let at = behindMarks(addressed, 0)
  for (const name of names) {
    for (let i = behindMarks(name, 0); i < name.length; i = behindMarks(name, i + 1)) {
      if (name.charCodeAt(i) !== addressed.charCodeAt(at)) return false
      at = behindMarks(addressed, at + 1)
    }
  }
  return at === addressed.length
}
