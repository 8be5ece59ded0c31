/** The contract's letter, from the frame. */
import type { Letter } from '../model.ts'
import { readCell } from '../responsibility/index.ts'
import { PUNCTUATION, without } from '../source/signs.ts'
import type { Frame } from './frame.ts'

/** The letter, or `undefined` where the page has none of its fields. */
export function readLetter(frame: Frame): Letter | undefined {
  const letter: Letter = {}
  const addressed = frame.recipients?.chars.replace(/[:：]$/, '')
  if (addressed) {
    letter.recipients = recipientsIn(addressed)
  }
  if (frame.paragraphs.length > 0) letter.paragraphs = frame.paragraphs.map(text => text.chars)
  if (frame.signatories.length > 0) letter.signatories = frame.signatories.map(text => text.chars)
  if (frame.issuedDate) letter.issuedDate = frame.issuedDate
  if (frame.notes.length > 0) letter.notes = frame.notes.map(text => withoutBrackets(text.chars))
  return Object.keys(letter).length > 0 ? letter : undefined
}

/** 附注 are printed in brackets (GB/T 9704-2012, 7.3.7), which say nothing. */
const withoutBrackets = (note: string): string => /^[（(]([^（()）]+)[）)]$/.exec(note)?.[1] ?? note

const words = (text: string): string => without(text, PUNCTUATION)

/** The names in a salutation; where the grammar of names would drop a word (和, 等), it is cut at its marks only. */
function recipientsIn(addressed: string): string[] {
  const names = readCell(addressed, 'responsible').map(unit => unit.name)
  if (words(names.join('')) === words(addressed)) return names
  const parts: string[] = ['']
  let depth = 0
  for (const char of addressed) {
    if (/[（(〔[〈]/.test(char)) depth++
    if (/[）)〕\]〉]/.test(char)) depth--
    if (depth <= 0 && /[，、,；;]/.test(char)) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}
