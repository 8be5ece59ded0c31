/** A part of a notice: its heading, its title, and the blocks under them. */
import { readLabel } from '../outline/labels.ts'
import { apart, type Block } from '../source/block.ts'
import { concat, type Text } from '../source/text.ts'
import { type AnnexHeading, annexHeadingAt } from './annexes.ts'
import { endsAsBody } from './bodies.ts'
import { paragraphAt } from './paragraphs.ts'
import { isProse } from './prose.ts'
import { type PrintedTitle, readTitle } from './title.ts'
import { isTitleLine } from './titleLine.ts'
import { Titles } from './titles.ts'

/** A part before its outline is read. */
export interface Draft {
  readonly label?: Text
  readonly title?: Text
  /** The title is the notice's own, already told. */
  readonly inherited?: boolean
  readonly blocks: readonly Block[]
}

/** Takes the heading and the title off the blocks of a part. */
export function readDraft(blocks: readonly Block[], known: readonly string[]): Draft {
  const heading = headingOf(blocks)
  const at = heading?.to ?? 0
  if (heading?.title) return { blocks: blocks.slice(at), label: heading.label, title: heading.title }
  const ahead = titleAhead(blocks, at, known)
  const title = readTitle(blocks, ahead, known) ?? (heading && untypedTitle(blocks, at))
  const behind = blocks.slice(title?.to ?? at)
  const rest = title && title.added.length > 0 ? [...title.added.map(blockOf), ...behind] : behind
  const draft: { -readonly [K in keyof Draft]: Draft[K] } = {
    blocks:
      title && ahead > at
        ? [...blocks.slice(at, ahead), ...rest.slice(0, 1).map(apart), ...rest.slice(1)]
        : rest,
  }
  if (heading) draft.label = heading.label
  if (title) draft.title = title.text
  return draft
}

/** What was printed around a title, such as its date in a bracket, is the part's own. */
const blockOf = (text: Text): Block => ({ kind: 'paragraph', text, look: {} })

const BARE_HEADING = /^附\s?[件表]$/
const NUMBER = /^[0-9０-９一二三四五六七八九十]{1,2}$/

/** The annex heading that the blocks begin with, and the index behind it; its number may stand on the next line. */
function headingOf(blocks: readonly Block[]): (AnnexHeading & { readonly to: number }) | undefined {
  const heading = annexHeadingAt(blocks, 0)
  if (!heading) return undefined
  const number = paragraphAt(blocks, 1)?.text
  const parted =
    number !== undefined &&
    !heading.title &&
    BARE_HEADING.test(heading.label.chars) &&
    NUMBER.test(number.chars)
  return parted ? { label: concat([heading.label, number]), to: 2 } : { ...heading, to: 1 }
}

const SHORTEST_UNTYPED = 5
const LONGEST_UNTYPED = 40

/** A line under an annex's bare heading is its title, whatever its last word, where it is centred or the annex's text follows. */
function untypedTitle(blocks: readonly Block[], at: number): PrintedTitle | undefined {
  const block = paragraphAt(blocks, at)
  const next = blocks[at + 1]
  if (!block || !next || !isTitleLine(block.text.chars)) return undefined
  const { length } = block.text.chars
  if (length < SHORTEST_UNTYPED || length > LONGEST_UNTYPED || endsAsBody(block.text.chars)) return undefined
  const begins =
    next.kind === 'table' || isProse(next.text.chars) || readLabel(next.text.chars)?.ordinal === 1
  return begins || block.look.align === 'center' ? { text: block.text, to: at + 1, added: [] } : undefined
}

/** So many may have written what is enclosed, and their names stand above its title; so long is its table of contents. */
const MOST_NAMES = 24
const MOST_ENTRIES = 200
const CONTENTS = /^目\s{0,4}[录錄]$/

/**
 * Where a known title stands under the names of bodies or a table of contents; the index itself where none does, or the name
 * is of the title.
 */
function titleAhead(blocks: readonly Block[], from: number, known: readonly string[]): number {
  let at = from
  if (CONTENTS.test(paragraphAt(blocks, at)?.text.chars ?? '')) {
    const titles = new Titles(known)
    for (at++; at < from + MOST_ENTRIES; at++) {
      const block = paragraphAt(blocks, at)
      if (!block || isProse(block.text.chars)) return from
      if (titles.printedAt(blocks, at)) return at
    }
    return from
  }
  while (at < from + MOST_NAMES && isName(paragraphAt(blocks, at)?.text.chars)) at++
  if (at === from) return from
  const titles = new Titles(known)
  if (!titles.printedAt(blocks, at)) return from
  return titles.printedAt(blocks, from) || isOfTitle(blocks, from, at) ? from : at
}

/** Whether the lines `[from, at)` are the one name with which a title begins that is set with it, in the middle. */
function isOfTitle(blocks: readonly Block[], from: number, at: number): boolean {
  const [name, next] = [paragraphAt(blocks, from), paragraphAt(blocks, at)]
  return at === from + 1 && name?.look.align === 'center' && next?.look.align === 'center' && !next.look.apart
}

const LONGEST_NAME = 30
const isName = (chars: string | undefined): boolean =>
  chars !== undefined && chars.length <= LONGEST_NAME && endsAsBody(chars) && isTitleLine(chars)
