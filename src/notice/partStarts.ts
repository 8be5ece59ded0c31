/** Where parts begin by their numbering: at annex headings, and at titles before which the outermost numbers end. */
import { type Label, readLabel } from '../outline/labels.ts'
import { contents } from '../outline/mark.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { annexHeadingAt } from './annexes.ts'
import { paragraphAt } from './paragraphs.ts'
import { isTitleOf, type Named } from './partTitles.ts'
import { taskTable } from './taskTable.ts'
import { isTitlePiece } from './titleLine.ts'

type Labels = (Label | undefined)[]

/** Indices of the blocks with which parts begin: annex headings, and titles before which the outermost numbering ends. */
export function partStarts(blocks: readonly Block[], several: boolean, isNamed: Named): number[] {
  const lines = blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : undefined))
  const labels: Labels = lines.map(chars => (chars === undefined ? undefined : readLabel(chars)))
  const starts = startsBy(blocks, labels, several, isNamed)
  if (starts.length === 1) return starts
  const [from, to] = contents(lines, labels)
  return to === from ? starts : startsBy(blocks, labels.fill(undefined, from, to), several, isNamed)
}

function startsBy(
  blocks: readonly Block[],
  labels: Readonly<Labels>,
  several: boolean,
  isNamed: Named,
): number[] {
  const starts = new Set([0])
  let outermost = Number.POSITIVE_INFINITY
  for (const label of labels) if (label && label.style.rank < outermost) outermost = label.style.rank
  let begun = false
  let annexes = false
  for (let index = 0; index < blocks.length; index++) {
    if (annexHeadingAt(blocks, index)) {
      starts.add(index)
      annexes = true
      begun = false
      continue
    }
    const label = labels[index]
    if (!label || (label.style.rank !== outermost && !(several && label.style.rank <= HIGHEST))) continue
    if (label.ordinal === 1 && begun && !annexes) {
      const title = titleBefore(blocks, labels, index, isNamed)
      if (title !== undefined) starts.add(title)
    }
    begun = true
  }
  const table = annexes ? -1 : taskTable(blocks)
  if (table > 0) starts.add(table)
  return starts.size === 1 ? [0] : [...starts].sort((a, b) => a - b)
}

/** Up to 一、, numbers of this rank stand at the top of a plan. */
const HIGHEST = 4
const MOST_PREAMBLE = 8

/** The first line of a title that stands between a label and the last labelled paragraph before it. */
function titleBefore(
  blocks: readonly Block[],
  labels: Readonly<Labels>,
  index: number,
  isNamed: Named,
): number | undefined {
  for (let at = index - 1; at > Math.max(0, index - MOST_PREAMBLE); at--) {
    const block = paragraphAt(blocks, at)
    if (!block || labels[at]) return undefined
    if (!isTitleOf(block.text.chars, isNamed)) continue
    let first = at
    while (isPartOfTitle(paragraphAt(blocks, first - 1))) first--
    return first
  }
  return undefined
}

const isPartOfTitle = (block: Paragraph | undefined): boolean =>
  block?.look.align === 'center' && isTitlePiece(block.text.chars)
