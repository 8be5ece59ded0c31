/** Lists of attachments and notes that stand among the blocks of a notice. */
import { readLabel } from '../../outline/labels.ts'
import { apart, type Block } from '../../source/block.ts'
import type { Text } from '../../source/text.ts'
import { readAttachmentList } from '../attachmentList.ts'
import { isNote } from '../notes.ts'
import { textsOf } from '../paragraphs.ts'

/** Lists of attachments and notes, and the blocks without them. */
export interface Lists {
  readonly blocks: readonly Block[]
  /** The paragraphs of the lists, and the names in them. */
  readonly lists: readonly Text[]
  readonly names: readonly Text[]
  readonly notes: readonly Text[]
}

/** Takes lists of attachments and notes out of a run of blocks. */
export function takeLists(blocks: readonly Block[]): Lists {
  const rest: Block[] = []
  const lists: Text[] = []
  const names: Text[] = []
  const notes: Text[] = []
  /** What stands from here on is not in `rest` yet. */
  let from = 0
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph') continue
    const list = readAttachmentList(blocks, at)
    if (!list && (!isNote(block.text.chars) || readLabel(block.text.chars))) continue
    addApart(rest, blocks, from, at)
    from = list?.to ?? at + 1
    if (list) {
      lists.push(...textsOf(blocks.slice(list.from, list.to)))
      names.push(...list.names)
    } else notes.push(block.text)
    at = from - 1
  }
  if (from === 0) return { blocks, lists, names, notes }
  addApart(rest, blocks, from, blocks.length)
  return { blocks: rest, lists, names, notes }
}

/** Adds the blocks `[from, to)`; the first one stands apart from what was taken before it. */
function addApart(rest: Block[], blocks: readonly Block[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const block = blocks[at]
    if (block) rest.push(at === from && from > 0 ? apart(block) : block)
  }
}
