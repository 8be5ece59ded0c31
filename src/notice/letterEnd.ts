/** Where a covering letter ends, and what it encloses begins. */
import { readLabel } from '../outline/labels.ts'
import { apart, type Block } from '../source/block.ts'
import { annexHeadingAt } from './annexes.ts'
import { readAttachmentList } from './attachmentList.ts'
import { titlesIn } from './enclosed.ts'
import { isNote } from './notes.ts'
import { paragraphAt } from './paragraphs.ts'
import type { Signature } from './signature.ts'
import { isTitleLine } from './titleLine.ts'
import { Titles } from './titles.ts'

/** Where a letter ends. */
export interface Cut {
  /** The letter's blocks end before `from`; what it encloses begins at `to`. */
  readonly from: number
  readonly to: number
  readonly enclosing: boolean
  readonly signature?: Signature
}

/**
 * Where the covering letter ends. Without an enclosed plan the whole notice is one, and its signature is at its end.
 *
 * @param titles those that an enclosed plan may have
 */
export function letterEnd(
  blocks: readonly Block[],
  start: number,
  signatures: readonly Signature[],
  titles: readonly string[],
): Cut {
  const numbered = firstNumbered(blocks, start)
  // Looked for only where no signature decides: most letters are signed.
  let plan: { readonly at: number | undefined } | undefined
  const titledAt = (): number | undefined => {
    plan ??= { at: titledPlan(blocks, start, titles) }
    return plan.at
  }
  const first = signatures.find(
    ({ from, to }) =>
      (holdsPlan(blocks, to) && (numbered < 0 || numbered >= from || beginsAnew(blocks, to))) ||
      (titledAt() ?? -1) >= to,
  )
  if (first) return { from: first.from, to: first.to, enclosing: true, signature: first }
  const last = signatures.at(-1)
  const titled = titledAt()
  if (titled !== undefined) {
    if (last && !holdsPlan(blocks, last.to) && last.from > titled)
      return { from: titled, to: titled, enclosing: true, signature: last }
    return { from: titled, to: titled, enclosing: true }
  }
  if (last) return { from: last.from, to: last.to, enclosing: false, signature: last }
  return { from: blocks.length, to: blocks.length, enclosing: false }
}

/** What stands behind the letter; the signature may stand there too, behind an enclosed plan. */
export function behindLetter(blocks: readonly Block[], { to, signature }: Cut): Block[] {
  const rest = blocks.slice(to)
  if (!signature) return rest
  if (signature.from >= to) rest.splice(signature.from - to, signature.to - signature.from)
  const next = Math.max(signature.from, to) - to
  const block = rest[next]
  if (block) rest[next] = apart(block)
  return rest
}

/** The first paragraph from `start` on that begins with a label, or -1. */
function firstNumbered(blocks: readonly Block[], start: number): number {
  for (let at = start; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (block && readLabel(block.text.chars)) return at
  }
  return -1
}

/**
 * Whether an annex heading, a title, a table or a first number follows. A signature with numbers before it parts a
 * letter from what it encloses only then: a date on a line of its own in a plan parts nothing.
 */
function beginsAnew(blocks: readonly Block[], to: number): boolean {
  for (let at = to; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) return true
    const list = readAttachmentList(blocks, at)
    if (!list && annexHeadingAt(blocks, at)) return true
    const label = readLabel(block.text.chars)
    if (list) at = list.to - 1
    else if (label) return label.ordinal === 1
    else if (!isNote(block.text.chars)) return isTitleLine(block.text.chars)
  }
  return false
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
    if (readLabel(block.text.chars) || annexHeadingAt(blocks, at)) return true
    words += block.text.chars.length
    if (words > LAST_WORDS) return true
  }
  return false
}

/**
 * Where lines before the first label print the title of an enclosed plan, by the notice's title or the letter before them,
 * or an annex heading.
 */
function titledPlan(blocks: readonly Block[], start: number, titles: readonly string[]): number | undefined {
  const wanted = new Titles(titles)
  for (let at = start; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block || readLabel(block.text.chars)) return undefined
    if ((at > start && isAnnexHeading(blocks, at)) || wanted.printedAt(blocks, at)) return at
    wanted.add(titlesIn([block], []))
  }
  return undefined
}

const isAnnexHeading = (blocks: readonly Block[], at: number): boolean =>
  annexHeadingAt(blocks, at) !== undefined && !readAttachmentList(blocks, at)
