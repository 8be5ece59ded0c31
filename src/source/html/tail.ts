/** What a page prints behind the notice: files to download, links, readings of the notice, the page's own lines. */
import { readDateLine } from '../../notice/dates.ts'
import { isNote } from '../../notice/signature.ts'
import { Signs, SPACE, without } from '../signs.ts'
import { FILES } from './furnitureLines.ts'
import { isColonAt } from './pairs.ts'
import type { PlacedBlock } from './paragraphs.ts'

/** Where the element ends that holds the notice's text; asked for once at the most. */
export type CoreEnd = () => number

/** What a line may be, if it stands behind the notice. */
type Kind = 'files' | 'further' | 'reading' | 'line' | 'file'

interface Sign {
  readonly kind: Kind
  readonly pattern: RegExp
}

/** All patterns are for text without white space. */
const SIGNS: readonly Sign[] = [
  { kind: 'files', pattern: FILES },
  {
    kind: 'further',
    pattern:
      /^[【[]?(?:相关|关联|延伸|推荐|更多|热点)(?:链接|问答|解读|政策解读|解读材料|解读文件|阅读|新闻|报道|稿件|文章|推荐|资讯)[】\]]?[:：]?$/,
  },
  {
    kind: 'reading',
    pattern:
      /^[【[]?(?:政策|文件|文字|图文|图片|视频|媒体|专家|部门|负责人)?(?:解读|图解|问答)(?:材料|文件|链接)?[】\]]?(?:[:：].{0,60})?$/,
  },
  {
    kind: 'line',
    pattern:
      /^[【[（(]?(?:责任单位|责任部门|责任处室|责任科室|主办单位|主办|承办单位|承办|协办单位|维护单位|供稿单位|供稿|责任编辑|责编|编辑|编审|初审|复审|终审|审核|校对|作者|来源|信息来源|发布单位|发布机构)[:：].{1,60}$/,
  },
  {
    kind: 'file',
    pattern:
      /^.{1,120}\.(?:pdf|docx?|xlsx?|et|wps|pptx?|ofd|ceb|gd|rar|zip|7z)(?:[（([]?[\d.]{1,8}[KMG]?B?[）)\]]?)?(?:点击下载|下载)?$/i,
  },
]
const FIRST = new Signs('附下点相关延推更热政文字图视媒专部负解问责主承协维供编初复终审校作来信发')
const BRACKET = new Signs('【[（(')
/** What file names, and what pages print behind them, end with. */
const LAST = new Signs('fFxXcCtTsSdDbBrRpPzZKMG)）]载')
const LONGEST = 130
/** So far from its end a file's name has its point. */
const EXTENSION = 24

function kindOf(chars: string): Kind | undefined {
  const { length } = chars
  if (length > LONGEST || length < 2) return undefined
  const first = FIRST.at(chars, BRACKET.at(chars, 0) ? 1 : 0)
  const last = LAST.at(chars, length - 1) && chars.lastIndexOf('.') > length - EXTENSION
  if (!first && !last) return undefined
  const compact = without(chars, SPACE)
  return SIGNS.find(({ pattern }) => pattern.test(compact))?.kind
}

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

const isEnd = (chars: string): boolean => readDateLine(chars) !== undefined || isNote(chars)

/**
 * The blocks without what stands behind the notice. A heading there takes all with it up to an annex; a line goes alone. It
 * stands there if the signature, a note or another such line stands before it, or if the element is left that holds the text.
 *
 * @param coreEnd the index of the first node behind that element
 */
export function withoutTail(blocks: readonly PlacedBlock[], coreEnd: CoreEnd): readonly PlacedBlock[] {
  let kept: PlacedBlock[] | undefined
  let reading: Reading | undefined
  for (let at = 0; at < blocks.length; at++) {
    const placed = blocks[at]
    const chars = charsOf(placed)
    const kind = chars === undefined ? undefined : kindOf(chars)
    let end = at
    if (kind !== undefined) {
      reading ??= new Reading(blocks, coreEnd)
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
  private readonly coreEnd: CoreEnd
  private core: number | undefined
  private scanned = 0
  private text = false
  private signed = false

  constructor(blocks: readonly PlacedBlock[], coreEnd: CoreEnd) {
    this.blocks = blocks
    this.coreEnd = coreEnd
  }

  /** Where what is left out ends that begins at a block; `at` where nothing is. */
  endOf(kind: Kind, at: number, { ended, listed }: LastWords): number {
    this.scan(at)
    const behind = this.text && (ended || this.isOutside(at))
    if (kind === 'files') return this.endOfFiles(at + 1, behind)
    if (kind === 'further') return behind || this.signed ? this.annexFrom(at + 1) : at
    if (kind === 'reading')
      return behind || (this.signed && this.explains(at + 1)) ? this.annexFrom(at + 1) : at
    const own = kind === 'file' && (listed || OWN_LIST.test(wordsAt(this.blocks, at)))
    return behind && !own ? at + 1 : at
  }

  /** Looks for text, and for a signature behind it, up to a block. */
  private scan(end: number): void {
    for (; this.scanned < end; this.scanned++) {
      const chars = charsOf(this.blocks[this.scanned])
      if (chars === undefined || chars.length >= TEXT || isColonAt(chars, chars.length - 1)) this.text = true
      else if (this.text && !this.signed) this.signed = isEnd(chars)
    }
  }

  private isOutside(at: number): boolean {
    this.core ??= this.coreEnd()
    return (this.blocks[at]?.at ?? 0) >= this.core
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
