/** 落款: who signed the notice and when, and the notes (附注) around it. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { mayEndInDate, readDateLine } from './dateLine.ts'
import { isNote } from './notes.ts'
import { paragraphAt, textsOf } from './paragraphs.ts'
import { isSignatory, namesIn, namesSignatory } from './signatory.ts'

/** A signature, and the blocks `[from, to)` that it takes up, notes included. */
export interface Signature {
  readonly from: number
  readonly to: number
  readonly signatories: readonly Text[]
  readonly date: { readonly iso: string; readonly text: Text }
  readonly notes: readonly Text[]
}

const MOST_SIGNATORIES = 20

/** All signatures from `start` on, in order. */
export function findSignatures(blocks: readonly Block[], start: number): Signature[] {
  const found: Signature[] = []
  let floor = start
  for (let at = start; at < blocks.length; at++) {
    const signature = signatureAt(blocks, at, floor)
    if (!signature) continue
    found.push(signature)
    floor = signature.to
    at = floor - 1
  }
  return found
}

/** The signature whose date stands at the index; nothing before `floor` is of it. */
function signatureAt(blocks: readonly Block[], at: number, floor: number): Signature | undefined {
  const block = paragraphAt(blocks, at)
  if (!block || !mayEndInDate(block.text.chars)) return undefined
  const [note, text] = apartFromNote(block.text)
  const line = readDateLine(text.chars)
  if (!line || readLabel(text.chars)) return undefined
  const signed = trim(slice(text, 0, line.start))
  const alone = signed.chars === ''
  if (!alone && !namesSignatory(signed.chars)) return undefined
  const emptyPage = at > floor ? emptyPageAt(blocks, at - 1) : undefined
  const named = emptyPage ? at - 1 : at
  let from = named
  while (from > floor && at - from < MOST_SIGNATORIES && isSignatory(paragraphAt(blocks, from - 1))) from--
  if (alone && from === named && !line.formal) return undefined
  const signatories: Text[] = []
  for (const text of textsOf(blocks.slice(from, named))) signatories.push(...namesIn(text))
  if (!alone) signatories.push(...namesIn(signed))
  const notes: Text[] = []
  if (emptyPage) notes.push(emptyPage)
  if (note) notes.push(note)
  const to = addNotes(notes, blocks, at + 1)
  return { from, to, signatories, date: { iso: line.iso, text: slice(text, line.start) }, notes }
}

/** Adds the notes that stand from the index on, and says where they end. */
function addNotes(notes: Text[], blocks: readonly Block[], from: number): number {
  for (let at = from; ; at++) {
    const text = paragraphAt(blocks, at)?.text
    if (!text || !isNote(text.chars)) return at
    notes.push(text)
  }
}

/** A note that the date stands behind, on its line. */
const NOTE_BEFORE = new Guarded(
  'first',
  '（(',
  /^[（(](?:此件|此文|主动公开|依申请公开|不予公开)[^（）()]{0,40}[）)]\s{0,60}(?=\S)/,
)

/** The note before a line's other words, and those; all of a line without one. */
function apartFromNote(text: Text): readonly [Text | undefined, Text] {
  const note = NOTE_BEFORE.exec(text.chars)?.[0].length
  return note === undefined ? [undefined, text] : [trim(slice(text, 0, note)), slice(text, note)]
}

/** （此页无正文）, printed on a page of its own between who signs and the date. */
const EMPTY_PAGE = new Guarded('first', '（(', /^[（(]\s?此页无正文\s?[）)]$/)

function emptyPageAt(blocks: readonly Block[], at: number): Text | undefined {
  const text = paragraphAt(blocks, at)?.text
  return text && EMPTY_PAGE.test(text.chars) ? text : undefined
}
