/** The frame of a notice: head, covering letter, signature, and the plans that it holds or encloses. */
import { readLabel } from '../outline/labels.ts'
import { apart, type Block } from '../source/block.ts'
import { range, type Text } from '../source/text.ts'
import { readAnnexHeading, readAttachmentList } from './annexes.ts'
import { isOrderNumber } from './documentNumber.ts'
import { announcesSeveral, titlesIn, titlesOf } from './enclosed.ts'
import { type Head, readHead } from './head.ts'
import { type Cut, letterEnd } from './letterEnd.ts'
import { type Draft, splitParts } from './parts.ts'
import { splitRunTogether } from './runTogether.ts'
import { findSignatures, isNote, type Signature } from './signature.ts'
import { type Kind, type Noted, type Taken, takenOf } from './taken.ts'

/** A notice with its frame taken off. */
export interface Frame {
  readonly title?: Text
  readonly documentNumber?: Text
  readonly recipients?: Text
  /** The letter's own paragraphs. */
  readonly paragraphs: readonly Text[]
  readonly signatories: readonly Text[]
  readonly issuedDate?: string
  readonly notes: readonly Text[]
  /** Names in the notice's own list of attachments. */
  readonly attachments: readonly Text[]
  readonly drafts: readonly Draft[]
  readonly taken: readonly Taken[]
}

/**
 * Takes the frame off a notice.
 *
 * @param body the blocks in reading order
 * @param known titles that the page gives elsewhere
 * @param number the document number that its information table states
 */
export function readFrame(body: readonly Block[], known: readonly string[], number?: string): Frame {
  const blocks = splitRunTogether(body)
  const head = readHead(blocks, known, number)
  const signatures = findSignatures(blocks, head.end)
  const title = head.title?.chars ?? known[0]
  const titles = titlesOf(title)
  const cut = letterEnd(blocks, head.end, signatures, titles)
  const own = takeLists(blocks.slice(head.end, cut.from))
  const behind = takeLists(withoutSignature(blocks, cut))
  const numbered = own.blocks.some(block => block.kind === 'table' || readLabel(block.text.chars))
  const isLetter = cut.enclosing && !numbered
  const inherited = head.title ? { title: head.title, inherited: true } : {}
  const drafts = cut.enclosing
    ? splitParts(
        behind.blocks,
        [...titles, ...titlesIn(own.blocks, own.names)],
        announcesSeveral(title, own.blocks),
      )
    : splitAnnexes({ ...inherited, blocks: [...own.blocks, ...behind.blocks] }, titles)
  if (cut.enclosing && !isLetter) drafts.unshift({ ...inherited, blocks: own.blocks })
  const ordered = isLetter ? titledByOrder(head, drafts) : undefined
  const printed = head.title ?? ordered
  const { signature } = cut
  const paragraphs = isLetter ? textsOf(own.blocks) : []
  const signatories = signature?.signatories ?? []
  const notes = [...head.notes, ...own.notes, ...(signature?.notes ?? []), ...behind.notes]
  const issuedDate = signature?.date.iso ?? head.date?.iso
  const frame: Writable<Frame> = {
    paragraphs,
    signatories,
    notes: inOrder(notes),
    attachments: [...own.names, ...behind.names],
    drafts: drafts.filter(draft => draft.blocks.length > 0 || draft.title || draft.label),
    taken: takenOf(
      noted({ ...head, title: printed }, paragraphs, signatories, signature, notes, [
        ...own.lists,
        ...behind.lists,
      ]),
    ),
  }
  if (printed) frame.title = printed
  if (head.documentNumber) frame.documentNumber = head.documentNumber
  if (head.recipients) frame.recipients = head.recipients
  if (issuedDate) frame.issuedDate = issuedDate
  return frame
}

/** An order has no title but that of the regulation which it issues; the part has it from the notice then. */
function titledByOrder(head: Head, drafts: Draft[]): Text | undefined {
  const first = drafts[0]
  const number = head.documentNumber?.chars ?? ''
  if (head.title || !first?.title || first.label || !isOrderNumber(number)) return undefined
  drafts[0] = { ...first, inherited: true }
  return first.title
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function textsOf(blocks: readonly Block[]): Text[] {
  const texts: Text[] = []
  for (const block of blocks) if (block.kind === 'paragraph') texts.push(block.text)
  return texts
}

/** What the passages of the frame were taken for. */
function noted(
  head: Head,
  paragraphs: readonly Text[],
  signatories: readonly Text[],
  signature: Signature | undefined,
  notes: readonly Text[],
  lists: readonly Text[],
): Noted[] {
  const all: Noted[] = []
  const note = (text: Text | undefined, as: Kind, rule: string): void => {
    if (text) all.push({ text, as, rule })
  }
  note(head.title, 'title', 'title-lines')
  note(head.documentNumber, 'document-number', 'number-line')
  note(head.recipients, 'recipients', 'salutation')
  for (const text of paragraphs) note(text, 'letter', 'before-signature')
  for (const text of signatories) note(text, 'signatory', 'before-date')
  note(signature?.date.text, 'issued-date', 'date-line')
  for (const text of notes) note(text, 'note', 'note')
  for (const text of lists) note(text, 'attachment', 'list-of-attachments')
  return all
}

/** A notice that is its own plan may still hold annexes behind its last item. */
function splitAnnexes(draft: Draft, titles: readonly string[]): Draft[] {
  const at = draft.blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'paragraph' && readAnnexHeading(block.text) !== undefined,
  )
  if (at < 0) return [draft]
  return [{ ...draft, blocks: draft.blocks.slice(0, at) }, ...splitParts(draft.blocks.slice(at), titles)]
}

/** What stands behind the letter; the signature may stand there too, behind an enclosed plan. */
function withoutSignature(blocks: readonly Block[], { to, signature }: Cut): Block[] {
  const rest: Block[] = []
  for (let at = to; at < blocks.length; at++) {
    if (signature && at >= signature.from && at < signature.to) continue
    const block = blocks[at] as Block
    rest.push(at === signature?.to ? apart(block) : block)
  }
  return rest
}

/** Takes lists of attachments and notes out of a run of blocks. */
function takeLists(blocks: readonly Block[]): {
  blocks: Block[]
  lists: Text[]
  names: Text[]
  notes: Text[]
} {
  const rest: Block[] = []
  const lists: Text[] = []
  const names: Text[] = []
  const notes: Text[] = []
  let taken = false
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    const list = readAttachmentList(blocks, at)
    if (list) {
      lists.push(...textsOf(blocks.slice(list.from, list.to)))
      names.push(...list.names)
      at = list.to - 1
      taken = true
    } else if (block.kind === 'paragraph' && isNote(block.text.chars) && !readLabel(block.text.chars)) {
      notes.push(block.text)
      taken = true
    } else {
      rest.push(taken ? apart(block) : block)
      taken = false
    }
  }
  return { blocks: rest, lists, names, notes }
}

const inOrder = (texts: readonly Text[]): Text[] =>
  [...texts].sort((a, b) => (range(a)?.[0] ?? 0) - (range(b)?.[0] ?? 0))
