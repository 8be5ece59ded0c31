/** The contract's letter, from the frame. */
import type { Letter } from '../model.ts'
import { readCell } from '../responsibility/index.ts'
import type { Frame } from './frame.ts'

/** The letter, or `undefined` where the page has none of its fields. */
export function readLetter(frame: Frame): Letter | undefined {
  const letter: Letter = {}
  const addressed = frame.recipients?.chars.replace(/[:：]$/, '')
  if (addressed) {
    const names = readCell(addressed, 'responsible').map(unit => unit.name)
    letter.recipients = names.length > 0 ? names : [addressed]
  }
  if (frame.paragraphs.length > 0) letter.paragraphs = frame.paragraphs.map(text => text.chars)
  if (frame.signatories.length > 0) letter.signatories = frame.signatories.map(text => text.chars)
  if (frame.issuedDate) letter.issuedDate = frame.issuedDate
  if (frame.notes.length > 0) letter.notes = frame.notes.map(text => text.chars)
  return Object.keys(letter).length > 0 ? letter : undefined
}
