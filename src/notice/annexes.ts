/** Annex headings and lists of attachments. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { paragraphAt } from './paragraphs.ts'

const HEADING = new Guarded(
  'first',
  '附',
  /^(附\s?[件表录錄]\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}(?:[-－–—][0-9０-９]{1,2})?)\s?[:：.、]?\s?(?=$|[^\s])/,
)
const LIST = new Guarded(
  'first',
  '下相附',
  /^(?:(?:下载|相关)?(?:相关)?附\s?件?(?:下载)?\s?[:：]|附\s?表\s?[:：](?=\s?[1１一]\s?[.．、]))\s?/,
)
const ENTRY =
  /^\s?(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[.．、]|[（(][0-9０-９一二三四五六七八九十]{1,2}[）)])\s?/
const LONGEST_TITLE = 50

/** An annex heading: its label, and the title that stands on the same line. */
export interface AnnexHeading {
  readonly label: Text
  readonly title?: Text
}

/** Reads `附件1`, `附件 2：`, `附件3 某某清单` on a line of its own; `undefined` for a list of attachments or prose. */
export function readAnnexHeading(text: Text): AnnexHeading | undefined {
  const match = HEADING.exec(text.chars)
  const label = match?.[1]
  if (!match || label === undefined) return undefined
  const rest = trim(slice(text, match[0].length))
  const numbered = /[0-9０-９一二三四五六七八九十]$/.test(label)
  if (rest.chars === '') return { label: trim(slice(text, 0, label.length)) }
  if (!numbered || rest.chars.length > LONGEST_TITLE || /[。，；]/.test(rest.chars)) return undefined
  if (/^\s?[:：.、]/.test(text.chars.slice(label.length)) && ENTRY.test(rest.chars)) return undefined
  return { label: trim(slice(text, 0, label.length)), title: rest }
}

/** A list of attachments (`附件：1.… 2.…`): the blocks `[from, to)` and the names in it. */
export interface AttachmentList {
  readonly from: number
  readonly to: number
  readonly names: readonly Text[]
}

/** The list of attachments that begins at the block; `undefined` where none begins. */
export function readAttachmentList(blocks: readonly Block[], from: number): AttachmentList | undefined {
  const first = paragraphAt(blocks, from)
  const key = first ? LIST.exec(first.text.chars) : null
  if (!first || !key) return undefined
  const rest = trim(slice(first.text, key[0].length))
  const names = entries(rest)
  let to = from + 1
  let next = names.length + 1
  const numbered = rest.chars === '' || ENTRY.test(rest.chars)
  for (let block = paragraphAt(blocks, to); block && numbered; block = paragraphAt(blocks, to)) {
    const { chars } = block.text
    const label = readLabel(chars)
    if (!label || label.ordinal !== next || chars.length > LONGEST_ENTRY) break
    if (STOPPED.test(chars) && !isStoppedEntry(chars, next > 1)) break
    const more = entries(block.text)
    names.push(...more)
    next += more.length
    to++
  }
  if (rest.chars === '' && names.length === 0) return undefined
  return { from, to, names }
}

const LONGEST_ENTRY = 120
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

/** Where an entry's name begins; a digit behind the point begins one only where it is of a year. */
const ENTRY_STARTS =
  /(?:^|\s)(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[.．、])(?:(?![0-9０-９])|(?=(?:19|20)[0-9]{2}))\s?/g

/** The entries of one line: `1.甲 2.乙` are two. */
function entries(text: Text): Text[] {
  if (text.chars === '') return []
  const starts = [...text.chars.matchAll(ENTRY_STARTS)]
  if (starts.length === 0 || starts[0]?.index !== 0) return [named(text)]
  return starts.map((start, index) =>
    named(trim(slice(text, start.index + start[0].length, starts[index + 1]?.index ?? text.chars.length))),
  )
}
