/** What a page prints behind the notice: files to download, links, readings of the notice, the page's own lines. */
import { readDateLine } from '../../notice/dateLine.ts'
import { isNote } from '../../notice/notes.ts'
import { isColonAt } from './pairs.ts'
import type { PlacedBlock } from './paragraphs.ts'
import { type Kind, kindOf, LINES } from './tailSigns.ts'

/** Where the element ends that holds a share of the text. */
export type CoreEnd = (share: number) => number

/** What stands behind most of the text may be a heading of the page's, what stands behind nearly all of it a line. */
const MOST = 0.6
const NEARLY_ALL = 0.9

/** Among so many of the last blocks, lines of the page's own are told by each other, too. */
const LAST_LINES = 8
/** An annex, which a page may print behind its downloads. */
const ANNEX = /^附\s?[件表]\s?[0-9０-９一二三四五六七八九十]{0,3}\s?[:：]?$/
/** The notice's own list of annexes names files, too. */
const OWN_LIST = /^附\s?件/
/** An entry of a list of files whose names have no extension. */
const ENTRY = /^\s?[0-9]{1,2}\s?[.．、](?![0-9])[^。；]{2,80}$/
/** How a reading of a notice begins: with its background, its purpose, or what it reads. */
const EXPLAINS =
  /^(?:[一1][、.．])?\s?.{0,12}(?:背景|目的|依据|意义|必要性|过程|情况)[？?。]?$|^[问Q][:：]|解读如下|^.{0,12}《[^》]{4,80}》.{0,8}解读$/
/** A notice has said so much before anything stands behind it. */
const TEXT = 60

const charsOf = (placed: PlacedBlock | undefined): string | undefined =>
  placed?.block.kind === 'paragraph' ? placed.block.text.chars : undefined

const wordsAt = (blocks: readonly PlacedBlock[], at: number): string => charsOf(blocks[at]) ?? ''

const isEnd = (chars: string): boolean => isNote(chars) || readDateLine(chars) !== undefined

/**
 * The blocks without what stands behind the notice. A heading there takes all with it up to an annex; a line goes alone. It
 * stands there if the signature, a note or another such line stands before it, or if the element is left that holds the text.
 *
 * @param follow blocks that stand behind buttons and facts of the page
 * @param coreEnd the index of the first node behind such an element
 */
export function withoutTail(
  blocks: readonly PlacedBlock[],
  follow: ReadonlySet<PlacedBlock | undefined>,
  coreEnd: CoreEnd,
): readonly PlacedBlock[] {
  let kept: PlacedBlock[] | undefined
  let reading: Reading | undefined
  for (let at = 0; at < blocks.length; at++) {
    const placed = blocks[at]
    const chars = charsOf(placed)
    const kind = chars === undefined ? undefined : kindOf(chars)
    let end = at
    if (kind !== undefined) {
      reading ??= new Reading(blocks, follow, coreEnd)
      end = reading.endOf(kind, at, lastWords(kept ?? blocks, kept ? kept.length : at))
    }
    if (end > at) {
      kept ??= blocks.slice(0, at)
      at = end - 1
    } else if (placed) kept?.push(placed)
  }
  return kept ?? blocks
}

/** What the blocks that were kept end in. */
interface LastWords {
  /** A date, a note; a list of annexes behind it is left out. */
  readonly ended: boolean
  /** A list of annexes of the notice's own. */
  readonly listed: boolean
}

/** A list of annexes is no longer. */
const MOST_ENTRIES = 32

function lastWords(blocks: readonly PlacedBlock[], length: number): LastWords {
  let last = length - 1
  for (let n = 0; n < MOST_ENTRIES && kindOf(wordsAt(blocks, last)) === 'file'; n++) {
    if (OWN_LIST.test(wordsAt(blocks, last))) break
    last--
  }
  const listed = OWN_LIST.test(wordsAt(blocks, last))
  return { ended: isEnd(wordsAt(blocks, listed ? last - 1 : last)), listed }
}

/** Tells what of a page stands behind its notice; blocks are asked for in their order. */
class Reading {
  private readonly blocks: readonly PlacedBlock[]
  private readonly follow: ReadonlySet<PlacedBlock | undefined>
  private readonly coreEnd: CoreEnd
  private readonly ends = new Map<number, number>()
  /** The index behind the last line of the page's own. */
  private lines = -1
  private scanned = 0
  private text = false
  private signed = false

  constructor(
    blocks: readonly PlacedBlock[],
    follow: ReadonlySet<PlacedBlock | undefined>,
    coreEnd: CoreEnd,
  ) {
    this.blocks = blocks
    this.follow = follow
    this.coreEnd = coreEnd
  }

  /** Where what is left out ends that begins at a block; `at` where nothing is. */
  endOf(kind: Kind, at: number, { ended, listed }: LastWords): number {
    this.scan(at)
    const share = LINES.has(kind) ? NEARLY_ALL : MOST
    const behind = this.text && (ended || this.isOutside(at, share))
    if (kind === 'files') return this.endOfFiles(at + 1, behind)
    if (kind === 'further') return behind || this.signed ? this.annexFrom(at + 1) : at
    if (kind === 'reading')
      return behind || (this.signed && this.explains(at + 1)) ? this.annexFrom(at + 1) : at
    if (LINES.has(kind)) return behind || this.isOfPage(kind, at) ? this.pass(at + 1) : at
    const own = listed || OWN_LIST.test(wordsAt(this.blocks, at))
    return behind && !own ? at + 1 : at
  }

  /** Whether one of the last lines is the page's by what it says, or by what stands above it. */
  private isOfPage(kind: Kind, at: number): boolean {
    if (!this.text || at < this.blocks.length - LAST_LINES) return false
    return kind === 'editor' || at === this.lines || this.follow.has(this.blocks[at])
  }

  private pass(end: number): number {
    this.lines = end
    return end
  }

  /** Looks for text, and for a signature behind it, up to a block. */
  private scan(end: number): void {
    for (; this.scanned < end; this.scanned++) {
      const chars = charsOf(this.blocks[this.scanned])
      if (chars === undefined || chars.length >= TEXT || isColonAt(chars, chars.length - 1)) this.text = true
      else if (this.text && !this.signed) this.signed = isEnd(chars)
    }
  }

  private isOutside(at: number, share: number): boolean {
    let end = this.ends.get(share)
    if (end === undefined) {
      end = this.coreEnd(share)
      this.ends.set(share, end)
    }
    return (this.blocks[at]?.at ?? 0) >= end
  }

  /** Where the files end that a line offers; behind the notice they may be told by their numbers. */
  private endOfFiles(from: number, behind: boolean): number {
    let at = from
    for (let chars = charsOf(this.blocks[at]); chars !== undefined; chars = charsOf(this.blocks[++at]))
      if (kindOf(chars) !== 'file' && !(behind && ENTRY.test(chars))) break
    return at
  }

  private annexFrom(from: number): number {
    let at = from
    while (at < this.blocks.length && !ANNEX.test(wordsAt(this.blocks, at))) at++
    return at
  }

  private explains(from: number): boolean {
    return EXPLAINS.test(wordsAt(this.blocks, from)) || EXPLAINS.test(wordsAt(this.blocks, from + 1))
  }
}
