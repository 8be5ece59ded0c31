/** A page without line breaks: title, salutation and letter in one paragraph. */
import type { Block } from '../source/block.ts'
import { slice, type Text, trim } from '../source/text.ts'
import { endsAsTitle } from './title.ts'

/** How far into a paragraph a salutation may end. */
const HEAD = 400
const LONGEST_TITLE = 100
const ADDRESSED = /(?:^|[^，、])(各[^。；：:]{2,200}[：:])/
const KIND = /(?:通知|意见|方案|决定|办法|要点|计划|函|批复|公告|通告)(?:[（(][^（()）]{1,20}[）)])?/g

/** Splits the first paragraph where it begins with a title and a salutation (`关于…的通知各市…：现将…`). */
export function splitRunTogether(blocks: readonly Block[]): readonly Block[] {
  const first = blocks[0]
  if (first?.kind !== 'paragraph') return blocks
  const head = first.text.chars.slice(0, HEAD)
  const addressed = ADDRESSED.exec(head)
  const salutation = addressed?.[1]
  if (!addressed || salutation === undefined) return blocks
  const start = addressed.index + addressed[0].length - salutation.length
  const title = head.slice(0, start)
  if (start === 0 || title.length > LONGEST_TITLE || /[。；：:]/.test(title) || !endsAsTitle(title))
    return blocks
  if (![...title.matchAll(KIND)].some(({ index, 0: kind }) => index + kind.length === title.trimEnd().length))
    return blocks
  const piece = (text: Text): Block => ({ kind: 'paragraph', text: trim(text), look: {} })
  const end = start + salutation.length
  const pieces = [slice(first.text, 0, start), slice(first.text, start, end), slice(first.text, end)]
  return [...pieces.filter(text => trim(text).chars !== '').map(piece), ...blocks.slice(1)]
}
