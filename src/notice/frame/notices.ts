/** A notice that is its own plan, and what its page holds behind it. */
import { annexHeadingAt } from '../annexes.ts'
import type { Draft } from '../draft.ts'
import { furtherNotices } from '../furtherNotice.ts'
import { paragraphAt } from '../paragraphs.ts'
import { splitParts } from '../parts.ts'
import { taskTable } from '../taskTable.ts'

/** A notice that is its own plan may still hold annexes behind its last item; so may further notices on its page. */
export function splitNotices(draft: Draft, titles: readonly string[]): Draft[] {
  const { blocks } = draft
  const starts = furtherNotices(blocks)
  if (starts.length === 0) return splitAnnexes(draft, titles)
  const drafts = splitAnnexes({ ...draft, blocks: blocks.slice(0, starts[0]) }, titles)
  for (const [index, start] of starts.entries()) {
    const title = paragraphAt(blocks, start)?.text
    const own = blocks.slice(start + 1, starts[index + 1])
    for (const part of splitAnnexes(title ? { title, blocks: own } : { blocks: own }, titles))
      drafts.push(part)
  }
  return drafts
}

function splitAnnexes(draft: Draft, titles: readonly string[]): Draft[] {
  const annex = draft.blocks.findIndex(
    (_, index) => index > 0 && annexHeadingAt(draft.blocks, index) !== undefined,
  )
  const at = annex < 0 ? taskTable(draft.blocks) : annex
  if (at < 0) return [draft]
  return [{ ...draft, blocks: draft.blocks.slice(0, at) }, ...splitParts(draft.blocks.slice(at), titles)]
}
