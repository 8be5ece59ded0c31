/** The frame of a notice: head, covering letter, signature, and the plans that it holds or encloses. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { range, type Text } from '../source/text.ts'
import { readAnnexHeading, readAttachmentList } from './annexes.ts'
import { paragraphAt, readHead } from './head.ts'
import { type Draft, splitParts } from './parts.ts'
import { splitRunTogether } from './runTogether.ts'
import { findSignatures, isNote, type Signature } from './signature.ts'
import { type Taken, taken } from './taken.ts'
import { isTitleLine, sameWords } from './title.ts'

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
 */
export function readFrame(body: readonly Block[], known: readonly string[]): Frame {
  const blocks = splitRunTogether(body)
  const head = readHead(blocks, known)
  const signatures = findSignatures(blocks, head.end)
  const title = head.title?.chars ?? known[0]
  const cut = letterEnd(blocks, head.end, signatures, title)
  const own = takeLists(blocks.slice(head.end, cut.from))
  const behind = takeLists(withoutSignature(blocks, cut))
  const numbered = own.blocks.some(block => block.kind === 'table' || readLabel(block.text.chars))
  const isLetter = cut.enclosing && !numbered
  const inherited = head.title ? { title: head.title, inherited: true } : {}
  const enclosed = splitParts(behind.blocks, titlesOf(title))
  const drafts = isLetter
    ? enclosed
    : cut.enclosing
      ? [{ ...inherited, blocks: own.blocks }, ...enclosed]
      : splitAnnexes({ ...inherited, blocks: [...own.blocks, ...behind.blocks] }, title)
  const { signature } = cut
  const paragraphs = isLetter
    ? own.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
    : []
  const signatories = signature?.signatories ?? []
  const notes = [...head.notes, ...own.notes, ...(signature?.notes ?? []), ...behind.notes]
  const issuedDate = signature?.date.iso ?? head.date?.iso
  return {
    ...(head.title ? { title: head.title } : {}),
    ...(head.documentNumber ? { documentNumber: head.documentNumber } : {}),
    ...(head.recipients ? { recipients: head.recipients } : {}),
    ...(issuedDate ? { issuedDate } : {}),
    paragraphs,
    signatories,
    notes: inOrder(notes),
    attachments: [...own.names, ...behind.names],
    drafts: drafts.filter(draft => draft.blocks.length > 0 || draft.title || draft.label),
    taken: [
      ...taken(head.title, 'title', 'title-lines'),
      ...taken(head.documentNumber, 'document-number', 'number-line'),
      ...taken(head.recipients, 'recipients', 'salutation'),
      ...paragraphs.flatMap(text => taken(text, 'letter', 'before-signature')),
      ...signatories.flatMap(text => taken(text, 'signatory', 'before-date')),
      ...taken(signature?.date.text, 'issued-date', 'date-line'),
      ...notes.flatMap(text => taken(text, 'note', 'note')),
      ...[...own.lists, ...behind.lists].flatMap(text => taken(text, 'attachment', 'list-of-attachments')),
    ],
  }
}

/** A notice that is its own plan may still hold annexes behind its last item. */
function splitAnnexes(draft: Draft, title: string | undefined): Draft[] {
  const at = draft.blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'paragraph' && readAnnexHeading(block.text) !== undefined,
  )
  if (at < 0) return [draft]
  return [
    { ...draft, blocks: draft.blocks.slice(0, at) },
    ...splitParts(draft.blocks.slice(at), titlesOf(title)),
  ]
}

interface Cut {
  /** The letter's blocks end before `from`; what it encloses begins at `to`. */
  readonly from: number
  readonly to: number
  readonly enclosing: boolean
  readonly signature?: Signature
}

/** Where the covering letter ends. Without an enclosed plan the whole notice is one, and its signature is at its end. */
function letterEnd(
  blocks: readonly Block[],
  start: number,
  signatures: readonly Signature[],
  title: string | undefined,
): Cut {
  const first = signatures.find(({ from, to }) => holdsPlan(blocks, to) && parts(blocks, start, from, to))
  if (first) return { from: first.from, to: first.to, enclosing: true, signature: first }
  const titled = titledPlan(blocks, start, title)
  const last = signatures.at(-1)
  if (titled !== undefined) {
    if (last && !holdsPlan(blocks, last.to) && last.from > titled)
      return { from: titled, to: titled, enclosing: true, signature: last }
    return { from: titled, to: titled, enclosing: true }
  }
  if (last) return { from: last.from, to: last.to, enclosing: false, signature: last }
  return { from: blocks.length, to: blocks.length, enclosing: false }
}

/**
 * Whether a signature parts a letter from what it encloses: always where nothing is numbered before it; else only if
 * an annex heading, a title, a table or a first number follows. A date on a line of its own in a plan parts nothing.
 */
function parts(blocks: readonly Block[], start: number, from: number, to: number): boolean {
  const numbered = blocks
    .slice(start, from)
    .some(block => block.kind === 'paragraph' && readLabel(block.text.chars))
  if (!numbered) return true
  for (let at = to; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block || readAnnexHeading(block.text)) return true
    const list = readAttachmentList(blocks, at)
    const label = readLabel(block.text.chars)
    if (list) at = list.to - 1
    else if (label) return label.ordinal === 1
    else if (!isNote(block.text.chars)) return isTitleLine(block)
  }
  return false
}

/** What stands behind the letter; the signature may stand there too, behind an enclosed plan. */
function withoutSignature(blocks: readonly Block[], { to, signature }: Cut): Block[] {
  return blocks.filter((_, at) => at >= to && !(signature && at >= signature.from && at < signature.to))
}

/** So many characters behind a signature may be the page's last words. */
const LAST_WORDS = 200

/** Whether behind the index there is more than notes, an imprint and the page's last words. */
function holdsPlan(blocks: readonly Block[], from: number): boolean {
  let words = 0
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind === 'table') return true
    if (!block || isNote(block.text.chars)) continue
    const list = readAttachmentList(blocks, at)
    if (list) {
      at = list.to - 1
      continue
    }
    if (readLabel(block.text.chars) || readAnnexHeading(block.text)) return true
    words += block.text.chars.length
    if (words > LAST_WORDS) return true
  }
  return false
}

const QUOTED = /《((?:[^《》]|《[^《》]*》)+)》/g

/** The titles that an enclosed plan may have, by the title of the notice: 关于印发《X》的通知, 转发…X的通知. */
function titlesOf(title: string | undefined): string[] {
  if (!title) return []
  const plain = title.replace(/\s/g, '')
  const found = new Set<string>()
  for (const [, quoted] of plain.matchAll(QUOTED)) if (quoted) found.add(quoted)
  const sent = /(?:印发|转发|批转|下达|公布|印發)(.+?)(?:的)?(?:通知|函|决定)(?:[（(].*)?$/.exec(plain)?.[1]
  if (sent) {
    found.add(sent)
    found.add(sent.replace(/[《》]/g, ''))
  }
  const about = /关于(?:印发|转发|批转|公布)(.+)/.exec(plain)?.[1]
  if (about) found.add(about.replace(/的?通知.*$/, ''))
  return [...found]
}

/** Where a paragraph before the first label prints the enclosed plan's title, or an annex heading. */
function titledPlan(blocks: readonly Block[], start: number, title: string | undefined): number | undefined {
  const wanted = new Set(titlesOf(title).map(sameWords))
  for (let at = start; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) return undefined
    if (readLabel(block.text.chars)) return undefined
    if (at > start && readAnnexHeading(block.text)) return at
    const next = paragraphAt(blocks, at + 1)?.text.chars ?? ''
    if (wanted.has(sameWords(block.text.chars)) || wanted.has(sameWords(block.text.chars + next))) return at
  }
  return undefined
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
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    const list = readAttachmentList(blocks, at)
    if (list) {
      lists.push(
        ...blocks.slice(list.from, list.to).flatMap(line => (line.kind === 'paragraph' ? [line.text] : [])),
      )
      names.push(...list.names)
      at = list.to - 1
    } else if (block.kind === 'paragraph' && isNote(block.text.chars) && !readLabel(block.text.chars))
      notes.push(block.text)
    else rest.push(block)
  }
  return { blocks: rest, lists, names, notes }
}

const inOrder = (texts: readonly Text[]): Text[] =>
  [...texts].sort((a, b) => (range(a)?.[0] ?? 0) - (range(b)?.[0] ?? 0))
