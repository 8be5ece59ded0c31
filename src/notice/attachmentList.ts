/** A notice's own list of attachments. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import type { Block } from '../source/block.ts'
import { Guarded, matchesOf } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { concat, slice, type Text, trim } from '../source/text.ts'
import { annexHeadingAt, ENTRY, FILE, isAttachedFile, readAnnexHeading } from './annexes.ts'
import { readDateLine } from './dateLine.ts'
import { isNote } from './notes.ts'
import { paragraphAt } from './paragraphs.ts'
import { namesSignatory } from './signatory.ts'
import { endsAsTitle } from './titleLine.ts'

/** A list of attachments (`附件：1.… 2.…`): the blocks `[from, to)` and the names in it. */
export interface AttachmentList {
  readonly from: number
  readonly to: number
  readonly names: readonly Text[]
}

/** What any list begins with: a key, a heading, or a file that says it is attached. */
const FIRST = new Signs('下相附')
/** The key before a list. */
const LIST = new Guarded(
  'first',
  '下相附',
  /^(?:(?:下载|相关)?(?:相关)?附\s?件?(?:下载)?\s?[:：]|附\s?表\s?[:：](?=\s?[1１一]\s?[.．、]))\s?/,
)
/** A list whose key has lost its colon: `附件1.甲`, and `2.乙` on the next line. */
const UNKEYED = new Guarded('first', '附', /^附\s?件\s?(?=[1１一]\s?[.．、:：]\s?[^\s0-9０-９])/)
const UNKEYED_ENTRY = /^[1１一]\s?[.．、:：]\s?/
const LONGEST_ENTRY = 120
const LONGEST_REST = 50
/** The full stop or semicolon with which some end each entry. */
const STOPPED = /[。；;]$/
const INNER = /[。；;，,].*[。；;]$/
/** What attachments are called. */
const DOCUMENT = /[表单册书案划法图卡证函则录]\s?[。；;]$/

/** Whether a line that ends as a sentence does is an entry: it goes on with the first one, or is called as a document is. */
const isStoppedEntry = (chars: string, goesOn: boolean): boolean =>
  !INNER.test(chars) && (goesOn || DOCUMENT.test(chars))

/** The name without what ends the entry. */
const named = (text: Text): Text =>
  STOPPED.test(text.chars) ? trim(slice(text, 0, text.chars.length - 1)) : text

const MARK = /[。；：:]/

/** The list of attachments that begins at the block; `undefined` where none begins. */
export function readAttachmentList(blocks: readonly Block[], from: number): AttachmentList | undefined {
  const first = paragraphAt(blocks, from)
  if (!first || !FIRST.at(first.text.chars, 0)) return undefined
  if (blocks[from + 1]?.kind === 'table' && annexHeadingAt(blocks, from)) return undefined
  const key = LIST.exec(first.text.chars)
  if (!key && isAttachedFile(first.text.chars)) {
    const names = files(blocks, from, isAttachedFile)
    return { from, to: from + names.length, names }
  }
  if (!key)
    return unkeyedList(blocks, from, first.text) ?? filesBelow(blocks, from) ?? headingsAlone(blocks, from)
  const rest = trim(slice(first.text, key[0].length))
  const numbered = rest.chars === '' || ENTRY.test(rest.chars)
  const list = listBehind(blocks, from, entries(rest, 1), numbered)
  return rest.chars === '' && list.names.length === 0 ? filesBelow(blocks, from) : list
}

/** The files that a page offers below a bare heading: `附件：`, and the name of each on a line of its own. */
function filesBelow(blocks: readonly Block[], from: number): AttachmentList | undefined {
  const below = paragraphAt(blocks, from + 1)
  if (!below || !FILE.test(below.text.chars)) return undefined
  const heading = annexHeadingAt(blocks, from)
  if (!heading || heading.title) return undefined
  const names = files(blocks, from + 1)
  return { from, to: from + 1 + names.length, names }
}

const FIRST_LABEL = new Guarded('last', '1１一', /[件表录錄]\s{0,2}[1１一]$/)

/**
 * Headings of annexes, from the first one on, that nothing stands below: `附件1：甲`, `附件2：乙`, and the notice ends, or the
 * first annex begins.
 */
function headingsAlone(blocks: readonly Block[], from: number): AttachmentList | undefined {
  const first = annexHeadingAt(blocks, from)
  if (!first?.title || !FIRST_LABEL.test(first.label.chars)) return undefined
  const names = [first.title]
  let to = from + 1
  for (let next = annexHeadingAt(blocks, to)?.title; next; next = annexHeadingAt(blocks, ++to)?.title)
    names.push(next)
  const again = annexHeadingAt(blocks, to)?.label.chars
  const listed = again !== undefined && compact(again) === compact(first.label.chars)
  return listed || endsAt(blocks, to) ? { from, to, names } : undefined
}

/** Whether nothing but a signature and notes stands from the index on. */
function endsAt(blocks: readonly Block[], from: number): boolean {
  let signed = true
  for (let at = from; at < blocks.length; at++) {
    const chars = paragraphAt(blocks, at)?.text.chars
    if (chars === undefined) return false
    if (readDateLine(chars)) signed = true
    else if (namesSignatory(chars)) signed = false
    else if (!isNote(chars)) return false
  }
  return signed
}

/** The names of files that follow each other, each on a line of its own. */
function files(blocks: readonly Block[], from: number, isFile = (chars: string) => FILE.test(chars)): Text[] {
  const names: Text[] = []
  for (let at = from; ; at++) {
    const text = paragraphAt(blocks, at)?.text
    if (!text || !isFile(text.chars)) return names
    names.push(text)
  }
}

function unkeyedList(blocks: readonly Block[], from: number, text: Text): AttachmentList | undefined {
  const key = UNKEYED.exec(text.chars)
  if (!key || text.chars.length > LONGEST_ENTRY) return undefined
  const entry = slice(text, key[0].length)
  const name = trim(slice(entry, UNKEYED_ENTRY.exec(entry.chars)?.[0].length ?? 0))
  if (MARK.test(name.chars)) return undefined
  const list = listBehind(blocks, from, [name], true)
  return list.names.length > 1 ? list : undefined
}

/** Reads on behind the first line, which holds the entries `names`: the next numbers, and what is left of long names. */
function listBehind(
  blocks: readonly Block[],
  from: number,
  names: Text[],
  numbered: boolean,
): AttachmentList {
  let to = from + 1
  for (;;) {
    const next = names.length + 1
    const text = numbered ? entryAt(blocks, to, next) : undefined
    if (text) names.push(...entries(text, next))
    else {
      const last = names.at(-1)
      const rest = last && restAt(blocks, to, numbered ? next : undefined)
      if (!rest) return { from, to, names }
      names.splice(-1, 1, concat([last, rest]))
    }
    to++
  }
}

/** The block's text, if it is an entry of that number. */
function entryAt(blocks: readonly Block[], at: number, number: number): Text | undefined {
  const text = paragraphAt(blocks, at)?.text
  if (!text || text.chars.length > LONGEST_ENTRY) return undefined
  if (STOPPED.test(text.chars) && !isStoppedEntry(text.chars, number > 1)) return undefined
  return readLabel(text.chars)?.ordinal === number ? text : undefined
}

/** The block's text, if it is the rest of a name: the next entry follows, or it ends as a title before a bare annex heading. */
function restAt(blocks: readonly Block[], at: number, next: number | undefined): Text | undefined {
  const block = paragraphAt(blocks, at)
  const chars = block?.text.chars ?? ''
  if (!block || chars === '' || chars.length > LONGEST_REST || MARK.test(chars) || readLabel(chars))
    return undefined
  if (block.look.align || readAnnexHeading(block.text)) return undefined
  if (next !== undefined && entryAt(blocks, at + 1, next)) return block.text
  const behind = paragraphAt(blocks, at + 1)
  const heading = behind && readAnnexHeading(behind.text)
  return heading && !heading.title && endsAsTitle(chars) ? block.text : undefined
}

/** What parts the entries of one line: white space and the next number, or that number alone where a line break is lost. */
const NEXT =
  /(\s?)([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?([.．、])(?:(?![0-9０-９])|(?=(?:19|20)[0-9]{2}))\s?/g

/** The entries of one line, the first of which has the number: `1.甲 2.乙` are two. */
function entries(text: Text, first: number): Text[] {
  if (text.chars === '') return []
  const starts: { at: number; end: number }[] = []
  for (const { index, 0: printed, 1: space, 2: numeral = '', 3: mark } of matchesOf(NEXT, text.chars)) {
    const begins = index === 0 || space !== ''
    const counted = mark !== '、' && readLabel(`${numeral}、`)?.ordinal === first + starts.length
    if (begins || (counted && starts.length > 0)) starts.push({ at: index, end: index + printed.length })
  }
  if (starts[0]?.at !== 0) return [named(text)]
  return starts.map(({ end }, index) =>
    named(trim(slice(text, end, starts[index + 1]?.at ?? text.chars.length))),
  )
}
