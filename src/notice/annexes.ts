/** Annex headings. */
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { paragraphAt } from './paragraphs.ts'

const HEADING = new Guarded(
  'first',
  '附',
  /^(附\s?[件表录錄]\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}(?:[-－–—][0-9０-９]{1,2})?)[\s:：.．、]*/,
)
const MARKED = /^\s*[:：.．、]/
/** The number of an entry in a list. */
export const ENTRY: RegExp =
  /^\s?(?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[.．、]|[（(][0-9０-９一二三四五六七八九十]{1,2}[）)])\s?/
const LONGEST_TITLE = 50
/** A file that a page offers, by its name: `任务分解表.pdf`. */
export const FILE: Guarded = new Guarded(
  'last',
  'fxcstpdbrzFXCSTPDBRZ27',
  /^[^。；]{1,100}\.(?:pdf|docx?|xlsx?|wps|et|pptx?|ofd|ceb|rar|zip|7z)$/i,
)
const ATTACHED = /^附\s?件/

/** Whether it is a file that says itself that it is attached: `附件1.docx`, `附件2 任务分解表.pdf`. */
export const isAttachedFile = (chars: string): boolean => FILE.test(chars) && ATTACHED.test(chars)

/** An annex heading: its label, and the title that stands on the same line. */
export interface AnnexHeading {
  readonly label: Text
  readonly title?: Text
}

/**
 * Reads `附件1`, `附件 2：`, `附件3 某某清单` on a line of its own; `undefined` for a list of attachments or prose.
 *
 * @param above the annex stands right below: a title behind its label needs no number, `附件：某某分解表`
 */
export function readAnnexHeading(text: Text, above = false): AnnexHeading | undefined {
  const match = HEADING.exec(text.chars)
  const label = match?.[1]
  if (!match || label === undefined || isAttachedFile(text.chars)) return undefined
  const rest = trim(slice(text, match[0].length))
  const numbered = above || /[0-9０-９一二三四五六七八九十]$/.test(label)
  if (rest.chars === '') return { label: trim(slice(text, 0, label.length)) }
  if (!numbered || rest.chars.length > LONGEST_TITLE || /[。，；]/.test(rest.chars)) return undefined
  if (MARKED.test(text.chars.slice(label.length)) && ENTRY.test(rest.chars)) return undefined
  return { label: trim(slice(text, 0, label.length)), title: rest }
}

/** The annex heading that the paragraph at the index is; above a table it may be one that looks like a list of attachments. */
export function annexHeadingAt(blocks: readonly Block[], at: number): AnnexHeading | undefined {
  const block = paragraphAt(blocks, at)
  if (!block || !HEADING.mayMatch(block.text.chars)) return undefined
  return readAnnexHeading(block.text, blocks[at + 1]?.kind === 'table')
}
