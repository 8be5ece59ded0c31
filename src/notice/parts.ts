/** Several plans or annexes in one notice: where each begins, its label and title. */
import { readLabel } from '../outline/labels.ts'
import type { Block } from '../source/block.ts'
import { annexHeadingAt } from './annexes.ts'
import { type Draft, readDraft } from './draft.ts'
import { paragraphAt } from './paragraphs.ts'
import { partStarts } from './partStarts.ts'
import { isPlanTitle, isTitle, isTitleOf, type Named } from './partTitles.ts'
import { Titles } from './titles.ts'

export type { Draft } from './draft.ts'

/**
 * Splits what a letter encloses into its parts.
 *
 * @param known titles that the parts may have, by the notice's title and its letter
 * @param several the notice says that it encloses several, without telling all their titles
 */
export function splitParts(blocks: readonly Block[], known: readonly string[], several = false): Draft[] {
  const titles = new Titles(known)
  const isNamed = several ? isTitle : isPlanTitle
  const drafts: Draft[] = []
  if (!holdsBeginning(blocks, titles, isNamed)) {
    addDraft(drafts, blocks, titles)
    return drafts
  }
  const starts: number[] = []
  const titled = titledStarts(blocks, titles)
  for (const [index, from] of titled.entries())
    for (const start of partStarts(blocks.slice(from, titled[index + 1]), several, isNamed))
      starts.push(from + start)
  for (const [index, start] of starts.entries())
    addDraft(drafts, blocks.slice(start, starts[index + 1]), titles)
  return drafts
}

/** Whether a block behind the first one may begin a part: most plans are settled then, before any label is read. */
function holdsBeginning(blocks: readonly Block[], titles: Titles, isNamed: Named): boolean {
  const several = titles.words.length > 1
  for (let at = 1; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    if (!block) continue
    const { chars } = block.text
    if (isTitleOf(chars, isNamed) || (several && titles.mayBegin(chars)) || annexHeadingAt(blocks, at))
      return true
  }
  return false
}

function addDraft(drafts: Draft[], blocks: readonly Block[], { words }: Titles): void {
  const draft = readDraft(blocks, words)
  if (draft.blocks.length > 0 || draft.title || draft.label) drafts.push(draft)
}

/** The first block, and where lines print one of the titles for the first time, behind another one or the numbers of a plan. */
function titledStarts(blocks: readonly Block[], titles: Titles): number[] {
  const starts = [0]
  if (titles.words.length < 2) return starts
  const seen = new Set<string>()
  let begun = false
  for (let at = 0; at < blocks.length; at++) {
    const block = paragraphAt(blocks, at)
    const title = block && titles.printedAt(blocks, at)
    if (!title) {
      begun ||= !block || readLabel(block.text.chars) !== undefined
      continue
    }
    const next = blocks[at + title.lines]
    if (next && !titles.printedAt(blocks, at + title.lines) && !seen.has(title.words)) {
      if (at > 0 && (begun || seen.size > 0) && !isOfAnnex(blocks, at)) starts.push(at)
      seen.add(title.words)
    }
    at += title.lines - 1
  }
  return starts
}

/** Whether the line is the title of an annex whose heading is the line before, or `附件` and its number two lines. */
function isOfAnnex(blocks: readonly Block[], at: number): boolean {
  return [at - 1, at - 2].some(above => annexHeadingAt(blocks, above) !== undefined)
}
