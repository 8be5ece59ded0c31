/** Pages whose lines are rows of a printed page, such as the text layer of a PDF viewer: put together as plain text is. */
import { readLabel } from '../../outline/labels.ts'
import type { Block, Paragraph } from '../block.ts'
import { bracketStep, closesFirst, openBrackets } from '../brackets.ts'
import { Guarded } from '../guarded.ts'
import { cutsValue, endsInValue, isKeyed, listsNames } from '../keyedLines.ts'
import { isPageFurniture } from '../plainFurniture.ts'
import { columns } from '../printColumns.ts'
import type { PrintedLine } from '../printedLines.ts'
import { codeAt, isIdeograph, Signs } from '../signs.ts'
import { concat } from '../text.ts'
import { joins } from '../wrap.ts'
import { wrapWidth } from '../wrapWidth.ts'

/** Fewer lines are no printed page; a longer line is a paragraph. */
const FEWEST = 10
const LONGEST_ROW = 64

/** So many brackets that go on in the next line tell that lines are rows: paragraphs hold theirs. */
const FEWEST_CUT = 2
/** So many rows tell it, too, and this share of the lines, that are full, stop within a sentence that has a mark before, and above no label. */
const FEWEST_ROWS = 3
const SHARE_OF_ROWS = 0.1
/** How far a row may fall short of the width, or hang over it, in columns. */
const SLACK = 6
const MARK_WITHIN = /[，。；].{0,60}[^，。；：、！？）)”》]$/

function cutBrackets(lines: readonly Paragraph[]): number {
  return lines.filter(
    ({ text }, index) => openBrackets(0, text.chars) > 0 && closesFirst(lines[index + 1]?.text.chars ?? ''),
  ).length
}

/** The width of lines that are rows, in columns. */
function widthOf(lines: readonly (PrintedLine & Paragraph)[]): number | undefined {
  const rows = lines.filter(({ look }) => look.heading === undefined)
  const width = wrapWidth(rows)
  if (width === undefined || cutBrackets(rows) >= FEWEST_CUT) return width
  const cut = rows.filter(
    ({ text: { chars }, indent }, at) =>
      Math.abs(columns(chars) + 2 * indent - width) <= SLACK &&
      MARK_WITHIN.test(chars) &&
      !begins(rows[at + 1]?.text.chars ?? ''),
  )
  return cut.length >= Math.max(FEWEST_ROWS, rows.length * SHARE_OF_ROWS) ? width : undefined
}

/** What a page has cut, put together: rows of a printed page, and lists of units. */
export const joinWrapped = (blocks: readonly Block[]): readonly Block[] => joinLists(joinRows(blocks))

const LISTED = new Signs('、，,')
/** A list of units goes on in the next line, too, behind these. */
const PARTED = new Signs('、，,；;和及与')
/** A date that a line cuts, and how one goes on. */
const YEAR_LAST = new Guarded('last', '年月', /\d[年月]$/)
const DAY_FIRST = new Guarded('first', '0123456789', /^\d{1,2}[月日]/)

/** A longer paragraph is joined with no further one: looking at it each time anew would take long. */
const LONGEST_JOINED = 4000
/** A bracket may go on through so many lines. */
const MOST_LINES = 3

/** The blocks, a paragraph that stops in a list of units, or in a name of one, joined with the one that goes on with it. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  let joined: Block[] | undefined
  let last: Block | undefined
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && goesOn(last.text.chars, blocks, at)) {
      joined ??= blocks.slice(0, at)
      last = { ...last, text: concat([last.text, block.text]) }
      joined[joined.length - 1] = last
    } else {
      joined?.push(block)
      last = block
    }
  }
  return joined ?? blocks
}

/** Whether a paragraph goes on in the block at an index: most end in a stop, or a bracket, and need not be looked at. */
function goesOn(chars: string, blocks: readonly Block[], at: number): boolean {
  const last = chars.length - 1
  const next = wordsAt(blocks, at)
  const parted = PARTED.at(chars, last)
  if (last > LONGEST_JOINED || !(parted || isIdeograph(codeAt(chars, last)))) return false
  if (parted && !begins(next) && (isKeyed(chars) || endsInValue(chars)) && listsNames(next)) return true
  if (openBrackets(0, chars) === 0) return false
  if (isKeyed(next) && opensKeyed(chars)) return closesKeyed(blocks, at)
  return (LISTED.at(chars, last) || cutsStatement(chars, next)) && isClosed(blocks, at)
}

/** Keys within a bracket, each on a line of its own. */
const MOST_KEYS = 6

/** Whether the bracket that is open at a paragraph's end begins with a key. */
function opensKeyed(chars: string): boolean {
  let closed = 0
  for (let at = chars.length - 1; at >= 0; at--) {
    const step = bracketStep(codeAt(chars, at))
    if (step > 0 && closed === 0) return isKeyed(chars.slice(at + 1))
    closed -= step
  }
  return false
}

/** Whether the bracket is closed in the lines from an index on, each of which begins with a key. */
function closesKeyed(blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < from + MOST_KEYS; at++) {
    const chars = wordsAt(blocks, at)
    if (!isKeyed(chars)) return false
    const open = openBrackets(1, chars)
    if (open !== 1) return open === 0
  }
  return false
}

/** Whether a bracket is closed first of all in the lines from an index on, which begin nothing of their own. */
function isClosed(blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < from + MOST_LINES; at++) {
    const chars = wordsAt(blocks, at)
    if (closesFirst(chars)) return at === from || !begins(chars)
    if (chars === '' || begins(chars) || openBrackets(1, chars) !== 1) return false
  }
  return false
}

const wordsAt = (blocks: readonly Block[], at: number): string => {
  const block = blocks[at]
  return block?.kind === 'paragraph' ? block.text.chars : ''
}

/** Whether a line cuts a name or a date in a statement, as far as its ends tell. */
const cutsStatement = (chars: string, next: string): boolean =>
  !begins(next) && (cutsValue(chars, next) || (YEAR_LAST.test(chars) && DAY_FIRST.test(next)))

/** Whether a line begins something of its own: a number, a key. */
const begins = (chars: string): boolean => readLabel(chars) !== undefined || isKeyed(chars)

/** The blocks, rows of one paragraph put together and page marks left out; the same blocks for other pages. */
function joinRows(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < FEWEST) return blocks
  for (const block of blocks)
    if (block.kind === 'table' || (block.text.chars.length > LONGEST_ROW && !block.look.heading))
      return blocks
  const lines: (PrintedLine & Paragraph)[] = []
  let page = false
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const { text, look } = block
    if (isPageFurniture(text.chars)) page = true
    else {
      lines.push({ ...block, indent: look.indent ?? 0, gap: !page && look.gap === true, page })
      page = false
    }
  }
  const width = widthOf(lines)
  if (width === undefined) return blocks
  const joined = joins(lines, width)
  const paragraphs: Paragraph[] = []
  lines.forEach(({ kind, text, look }, index) => {
    const last = paragraphs.at(-1)
    if (last && joined[index] && last.look.align === look.align && last.look.heading === look.heading)
      paragraphs[paragraphs.length - 1] = { ...last, text: concat([last.text, text]) }
    else paragraphs.push({ kind, text, look })
  })
  return paragraphs
}
