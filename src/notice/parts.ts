/** Several plans or annexes in one notice: where each begins, its label and title. */
import { type Label, readLabel } from '../outline/labels.ts'
import { contents } from '../outline/mark.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { concat, type Text } from '../source/text.ts'
import { readAnnexHeading } from './annexes.ts'
import { paragraphAt, paragraphs } from './paragraphs.ts'
import { isTitleLine, readTitle } from './title.ts'

/** A part before its outline is read. */
export interface Draft {
  readonly label?: Text
  readonly title?: Text
  /** The title is the notice's own, already told. */
  readonly inherited?: boolean
  readonly blocks: readonly Block[]
}

/**
 * Splits what a letter encloses into its parts.
 *
 * @param known titles that the first part may have, by the notice's title
 */
export function splitParts(blocks: readonly Block[], known: readonly string[]): Draft[] {
  const starts = partStarts(blocks)
  return starts
    .map((start, index) => readDraft(blocks.slice(start, starts[index + 1] ?? blocks.length), known))
    .filter(draft => draft.blocks.length > 0 || draft.title || draft.label)
}

function readDraft(blocks: readonly Block[], known: readonly string[]): Draft {
  const first = paragraphAt(blocks, 0)
  let heading = first ? readAnnexHeading(first.text) : undefined
  let at = heading ? 1 : 0
  if (heading && !heading.title && /^附\s?[件表]$/.test(heading.label.chars)) {
    const number = paragraphAt(blocks, 1)
    if (number && /^[0-9０-９一二三四五六七八九十]{1,2}$/.test(number.text.chars)) {
      heading = { label: concat([heading.label, number.text]) }
      at = 2
    }
  }
  const title = heading?.title ? undefined : readTitle(paragraphs(blocks, at + 8), at, known)
  const text = heading?.title ?? title?.text
  return {
    ...(heading ? { label: heading.label } : {}),
    ...(text ? { title: text } : {}),
    blocks: blocks.slice(title?.to ?? at),
  }
}

/** Indices of the blocks with which parts begin: annex headings, and titles before which the outermost numbering ends. */
function partStarts(blocks: readonly Block[]): number[] {
  const labels = blocks.map(block => (block.kind === 'paragraph' ? readLabel(block.text.chars) : undefined))
  const starts = startsBy(blocks, labels)
  if (starts.length === 1) return starts
  const lines = blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : undefined))
  const [from, to] = contents(lines, labels)
  return to === from ? starts : startsBy(blocks, labels.fill(undefined, from, to))
}

function startsBy(blocks: readonly Block[], labels: readonly (Label | undefined)[]): number[] {
  const starts = new Set([0])
  let outermost = Number.POSITIVE_INFINITY
  for (const label of labels) if (label && label.style.rank < outermost) outermost = label.style.rank
  let begun = false
  let annexes = false
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph' && readAnnexHeading(block.text)) {
      starts.add(index)
      annexes = true
      begun = false
      return
    }
    const label = labels[index]
    if (!label || label.style.rank !== outermost) return
    if (label.ordinal === 1 && begun && !annexes) {
      const title = titleBefore(blocks, labels, index)
      if (title !== undefined) starts.add(title)
    }
    begun = true
  })
  return [...starts].sort((a, b) => a - b)
}

const MOST_PREAMBLE = 8

/** The first line of a title that stands between a label and the last labelled paragraph before it. */
function titleBefore(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  index: number,
): number | undefined {
  for (let at = index - 1; at > Math.max(0, index - MOST_PREAMBLE); at--) {
    const block = paragraphAt(blocks, at)
    if (!block || labels[at]) return undefined
    if (!isTitleLine(block) || !isPlanTitle(block.text.chars)) continue
    let first = at
    for (
      let up = paragraphAt(blocks, first - 1);
      up && isPartOfTitle(up, labels[first - 1]);
      up = paragraphAt(blocks, first - 1)
    )
      first--
    return first
  }
  return undefined
}

/** What plans and annexes are called; other last words are headings more often than titles. */
const PLAN =
  /(?:方案|计划|要点|办法|细则|清单|分工|规定|意见|预案|任务书|分解表|一览表|明细表|责任表|规划|纲要|条例|若干措施|实施措施|标准|制度|行动|目录|名单|通知)(?:[（(][^（()）]{1,30}[）)])?$/
const DIVISION = /^第[\u3400-\u9fff]{1,3}(?:部分|篇|编)/

const isPlanTitle = (chars: string): boolean =>
  chars.length >= 6 && chars.length <= 50 && PLAN.test(chars.replace(/\s/g, '')) && !DIVISION.test(chars)

const isPartOfTitle = (block: Paragraph, label: Label | undefined): boolean =>
  label === undefined && block.look.align === 'center' && isTitleLine(block)
