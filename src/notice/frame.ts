/** The frame of a notice: head, covering letter, signature, and the plans that it holds or encloses. */
import { splitInline } from '../outline/inline.ts'
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { range, type Text } from '../source/text.ts'
import type { Draft } from './draft.ts'
import { announcesSeveral, titlesIn, titlesOf } from './enclosed.ts'
import { takeLists } from './frame/lists.ts'
import { splitNotices } from './frame/notices.ts'
import { titledByNotice, titledByOrder } from './frame/order.ts'
import { passagesOf } from './frame/passages.ts'
import { readHead } from './head.ts'
import { behindLetter, letterEnd } from './letterEnd.ts'
import { textsOf } from './paragraphs.ts'
import { splitParts } from './parts.ts'
import { splitRunTogether } from './runTogether.ts'
import { findSignatures } from './signature.ts'
import type { Taken } from './taken.ts'

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
  const title = head.title?.chars ?? known[0]
  const titles = titlesOf(title)
  const cut = letterEnd(blocks, head.end, findSignatures(blocks, head.end), titles)
  const { signature } = cut
  const own = takeLists(blocks.slice(head.end, cut.from))
  const behind = takeLists(behindLetter(blocks, cut))
  const isLetter = cut.enclosing && !isNumbered(own.blocks)
  if (cut.enclosing) for (const told of titlesIn(own.blocks, own.names)) titles.push(told)
  const drafts = cut.enclosing
    ? splitParts(behind.blocks, titles, announcesSeveral(title, own.blocks))
    : splitNotices(ownPlan(head.title, joined(own.blocks, behind.blocks)), titles)
  if (cut.enclosing && !isLetter) drafts.unshift(ownPlan(head.title, own.blocks))
  const printed = head.title ?? (isLetter ? titledByOrder(head, drafts) : undefined)
  if (isLetter) titledByNotice(head, drafts)
  const issuedDate = signature?.date.iso ?? head.date?.iso
  const notes = [...head.notes, ...own.notes, ...(signature?.notes ?? []), ...behind.notes]
  const frame: Writable<Frame> = {
    paragraphs: isLetter ? textsOf(own.blocks) : [],
    signatories: signature?.signatories ?? [],
    notes: inOrder(notes),
    attachments: [...own.names, ...behind.names],
    drafts: drafts.filter(draft => draft.blocks.length > 0 || draft.title || draft.label),
    taken: [],
  }
  if (printed) frame.title = printed
  if (head.documentNumber) frame.documentNumber = head.documentNumber
  if (head.recipients) frame.recipients = head.recipients
  if (issuedDate) frame.issuedDate = issuedDate
  if (traced) frame.taken = passagesOf(frame, signature?.date.text, notes, [...own.lists, ...behind.lists])
  return frame
}

/** A notice that is its own plan, or what stands of one in the letter. */
const ownPlan = (title: Text | undefined, blocks: readonly Block[]): Draft =>
  title ? { title, inherited: true, blocks } : { blocks }

/** Both runs of blocks as one. */
const joined = (blocks: readonly Block[], more: readonly Block[]): readonly Block[] =>
  more.length === 0 ? blocks : [...blocks, ...more]

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Whether the blocks before the signature are numbered or hold a table: they are a plan then, too. */
const isNumbered = (blocks: readonly Block[]): boolean =>
  blocks.some(block => block.kind === 'table' || readLabel(block.text.chars) || splitInline(block))

const inOrder = (texts: readonly Text[]): readonly Text[] =>
  texts.length < 2 ? texts : [...texts].sort((a, b) => (range(a)?.[0] ?? 0) - (range(b)?.[0] ?? 0))
