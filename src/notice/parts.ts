/** Several plans or annexes in one notice: where each begins, its label and title. */
import { type Label, readLabel } from '../outline/labels.ts'
import { contents } from '../outline/mark.ts'
import type { Block, Paragraph } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs, SPACE, without } from '../source/signs.ts'
import { annexHeadingAt } from './annexes.ts'
import { type Draft, readDraft } from './draft.ts'
import { Titles } from './enclosed.ts'
import { endsIn, lastWords } from './lastWords.ts'
import { paragraphAt } from './paragraphs.ts'
import { endsAsTitle, isTitleLine, isTitlePiece } from './titleLine.ts'

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

type Labels = (Label | undefined)[]

/** Indices of the blocks with which parts begin: annex headings, and titles before which the outermost numbering ends. */
function partStarts(blocks: readonly Block[], several: boolean, isNamed: Named): number[] {
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

/** What plans and annexes are called; other last words are headings more often than titles. */
const PLANS =
  '方案|计划|要点|办法|细则|清单|分工|规定|意见|预案|任务书|分解表|一览表|明细表|责任表|规划|纲要|条例|若干措施|实施措施|标准|制度|行动|目录|名单|通知'
const PLAN = lastWords(PLANS)
/** Their last characters, and those of a bracket behind them. */
const PLAN_END = new Signs(`${PLANS.replace(/[^|]+(?=[^|])|[|]/g, '')}）)`)
const BRACKETED = new Guarded('last', '）)', /[（(][^（()）]{1,30}[）)]$/)
const DIVISION = /^第[\u3400-\u9fff]{1,3}(?:部分|篇|编)/

/** Whether a line is named as the title of a part is. */
type Named = (chars: string) => boolean

const isPlanTitle: Named = chars => {
  if (chars.length < 6 || chars.length > 50 || !PLAN_END.at(chars, chars.length - 1)) return false
  const words = without(chars, SPACE)
  return endsIn(PLAN, words, BRACKETED.exec(words)?.index) && !DIVISION.test(chars)
}

const isTitle: Named = chars =>
  chars.length >= 8 && chars.length <= 60 && endsAsTitle(chars) && !DIVISION.test(chars)

const isTitleOf = (chars: string, isNamed: Named): boolean => isNamed(chars) && isTitleLine(chars)

const isPartOfTitle = (block: Paragraph | undefined): boolean =>
  block?.look.align === 'center' && isTitlePiece(block.text.chars)
