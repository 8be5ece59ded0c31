/** The frame of a notice: head, covering letter, signature, and the plans that it holds or encloses. */
import { readLabel } from '../outline/labels.ts'
import { apart, type Block } from '../source/block.ts'
import { range, type Text } from '../source/text.ts'
import { readAnnexHeading, readAttachmentList } from './annexes.ts'
import { isOrderNumber } from './documentNumber.ts'
import type { Draft } from './draft.ts'
import { announcesSeveral, titlesIn, titlesOf } from './enclosed.ts'
import { furtherNotices } from './furtherNotice.ts'
import { type Head, readHead } from './head.ts'
import { type Cut, letterEnd } from './letterEnd.ts'
import { paragraphAt } from './paragraphs.ts'
import { splitParts } from './parts.ts'
import { splitRunTogether } from './runTogether.ts'
import { findSignatures, isNote, type Signature } from './signature.ts'
import { type Taken, take } from './taken.ts'

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
 * @param traced whether to tell what each passage was taken for
 */
export function readFrame(
  body: readonly Block[],
  known: readonly string[],
  number?: string,
  traced = true,
): Frame {
  const head = readHead(splitRunTogether(body), known, number)
  const { blocks } = head
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
    : splitNotices({ ...inherited, blocks: [...own.blocks, ...behind.blocks] }, titles)
  if (cut.enclosing && !isLetter) drafts.unshift({ ...inherited, blocks: own.blocks })
  const ordered = isLetter ? titledByOrder(head, drafts) : undefined
  if (isLetter) titledByNotice(head, drafts)
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
    taken: traced
      ? takenOf(printed, head, paragraphs, signatories, signature, notes, [own.lists, behind.lists])
      : [],
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

/** What an order issues has the notice's title, where it prints none of its own. */
function titledByNotice({ title, documentNumber }: Head, drafts: Draft[]): void {
  const first = drafts[0]
  if (!title || !first || first.title || first.label || !isOrderNumber(documentNumber?.chars ?? '')) return
  drafts[0] = { ...first, title, inherited: true }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function textsOf(blocks: readonly Block[]): Text[] {
  const texts: Text[] = []
  for (const block of blocks) if (block.kind === 'paragraph') texts.push(block.text)
  return texts
}

/** What the passages of the frame were taken for. */
function takenOf(
  title: Text | undefined,
  head: Head,
  paragraphs: readonly Text[],
  signatories: readonly Text[],
  signature: Signature | undefined,
  notes: readonly Text[],
  lists: readonly (readonly Text[])[],
): Taken[] {
  const taken: Taken[] = []
  take(taken, title, 'title', 'title-lines')
  take(taken, head.documentNumber, 'document-number', 'number-line')
  take(taken, head.recipients, 'recipients', 'salutation')
  for (const text of paragraphs) take(taken, text, 'letter', 'before-signature')
  for (const text of signatories) take(taken, text, 'signatory', 'before-date')
  take(taken, signature?.date.text, 'issued-date', 'date-line')
  for (const text of notes) take(taken, text, 'note', 'note')
  for (const list of lists) for (const text of list) take(taken, text, 'attachment', 'list-of-attachments')
  return taken
}

/** A notice that is its own plan may still hold annexes behind its last item; so may further notices on its page. */
function splitNotices(draft: Draft, titles: readonly string[]): Draft[] {
  const { blocks } = draft
  const starts = furtherNotices(blocks)
  if (starts.length === 0) return splitAnnexes(draft, titles)
  const drafts = splitAnnexes({ ...draft, blocks: blocks.slice(0, starts[0]) }, titles)
  for (const [index, start] of starts.entries()) {
    const title = paragraphAt(blocks, start)?.text
    const own = blocks.slice(start + 1, starts[index + 1])
    for (const part of splitAnnexes(title ? { title, blocks: own } : { blocks: own }, titles))
      drafts.push(part)
  }
  return drafts
}

function splitAnnexes(draft: Draft, titles: readonly string[]): Draft[] {
  const at = draft.blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'paragraph' && readAnnexHeading(block.text) !== undefined,
  )
  if (at < 0) return [draft]
  return [{ ...draft, blocks: draft.blocks.slice(0, at) }, ...splitParts(draft.blocks.slice(at), titles)]
}

/** What stands behind the letter; the signature may stand there too, behind an enclosed plan. */
function withoutSignature(blocks: readonly Block[], { to, signature }: Cut): Block[] {
  const rest = blocks.slice(to)
  if (!signature) return rest
  if (signature.from >= to) rest.splice(signature.from - to, signature.to - signature.from)
  const next = Math.max(signature.from, to) - to
  const block = rest[next]
  if (block) rest[next] = apart(block)
  return rest
}

/** Lists of attachments and notes, and the blocks without them. */
interface Lists {
  readonly blocks: readonly Block[]
  readonly lists: readonly Text[]
  readonly names: readonly Text[]
  readonly notes: readonly Text[]
}

/** Takes lists of attachments and notes out of a run of blocks. */
function takeLists(blocks: readonly Block[]): Lists {
  const rest: Block[] = []
  const lists: Text[] = []
  const names: Text[] = []
  const notes: Text[] = []
  /** What stands from here on is not in `rest` yet. */
  let from = 0
  const takeTo = (at: number, to: number): void => {
    addApart(rest, blocks, from, at)
    from = to
  }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph') continue
    const list = readAttachmentList(blocks, at)
    if (list) {
      takeTo(at, list.to)
      lists.push(...textsOf(blocks.slice(list.from, list.to)))
      names.push(...list.names)
      at = list.to - 1
    } else if (isNote(block.text.chars) && !readLabel(block.text.chars)) {
      takeTo(at, at + 1)
      notes.push(block.text)
    }
  }
  if (from === 0) return { blocks, lists, names, notes }
  addApart(rest, blocks, from, blocks.length)
  return { blocks: rest, lists, names, notes }
}

/** Adds the blocks `[from, to)`; the first one stands apart from what was taken before it. */
function addApart(rest: Block[], blocks: readonly Block[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const block = blocks[at]
    if (block) rest.push(at === from && from > 0 ? apart(block) : block)
  }
}

const inOrder = (texts: readonly Text[]): readonly Text[] =>
  texts.length < 2 ? texts : [...texts].sort((a, b) => (range(a)?.[0] ?? 0) - (range(b)?.[0] ?? 0))
