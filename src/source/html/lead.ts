/** The menus and names of sites that a page has left in the body above the notice's title. */
import { readLabel } from '../../outline/labels.ts'
import type { Block, Paragraph } from '../block.ts'
import { Signs } from '../signs.ts'
import { isNoticeTitle, titleKey } from './titleKeys.ts'

/** So many of the first blocks may be a menu; a title is printed on so many lines at the most. */
const MOST_BLOCKS = 24
const MOST_LINES = 4
/** A line above a title is no longer than this, and says no sentence. */
const LONGEST_LINE = 40
const SENTENCE = new Signs('。；！？')
/** Of the blocks of headings only these print the page's title. */
const LOWEST_HEADING = 2

/** An entry of a menu is no longer than this. */
const LONGEST_ENTRY = 16
const NO_ENTRY = new Signs('，：:《》〔〕[]（）()0123456789')
/** What may stand above a title for itself: who issues the notice, its letterhead, how urgent and how secret it is. */
const OWN =
  /(?:(?:政府|委员会|[局厅部院署办委]|办公室)(?:文件|公报)?|[特加平急]急|[机秘绝]密|命?令|通[知告报]|公告|决[定议])$/
const SITE = /(?:门户|网站|信息网|政务网|政府网)$/
const HOME = /^(?:网站)?(?:首页|主页)$/
/** One short line may be part of a title; so many are a menu. */
const FEWEST = 2
/** Behind the first entry of a menu the next ones are as short as this. */
const LONGEST_NEXT = 4

/**
 * The body's blocks without what a page prints of itself above the title.
 *
 * @param known the titles that the page gives elsewhere, for comparison (see `keysOf`)
 */
export function withoutMenu(blocks: readonly Block[], known: readonly string[]): readonly Block[] {
  let end = 0
  while (end < MOST_BLOCKS && lineAt(blocks, end) && !isTitleAt(blocks, end, known)) end++
  if (end < FEWEST) return blocks
  const isMenu = isTitleAt(blocks, end, known) ? isEntry : besideHome(blocks, end)
  let entries = 0
  const kept = blocks.filter((block, at) => {
    if (at >= end || block.kind === 'table' || !isMenu(block, at)) return true
    entries++
    return false
  })
  return entries < FEWEST ? blocks : kept
}

/** The line at an index, if it is one that may stand above a title. */
function lineAt(blocks: readonly Block[], at: number): Paragraph | undefined {
  const block = blocks[at]
  if (block?.kind !== 'paragraph') return undefined
  const { chars } = block.text
  return chars.length > LONGEST_LINE || SENTENCE.in(chars) ? undefined : block
}

/** Whether a title is printed from an index on: one of the known ones, or a heading that reads like one. */
function isTitleAt(blocks: readonly Block[], start: number, known: readonly string[]): boolean {
  let words = ''
  let heading = true
  for (let at = start; at < start + MOST_LINES; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || block.text.chars.length > LONGEST_LINE * 2) return false
    heading &&= (block.look.heading ?? LOWEST_HEADING + 1) <= LOWEST_HEADING
    words += titleKey(block.text.chars)
    const spelt = known.some(title => title.startsWith(words))
    if (!spelt && !heading) return false
    if (isNoticeTitle(words)) return true
  }
  return false
}

function isEntry({ text: { chars } }: Paragraph): boolean {
  if (SITE.test(chars)) return true
  const entry = chars.slice(readLabel(chars)?.length ?? 0)
  return entry.length <= LONGEST_ENTRY && !NO_ENTRY.in(entry) && !OWN.test(entry)
}

/** Where no title is known, a menu is told by its first entry: it, the site's name above it, and very short lines behind it. */
function besideHome(blocks: readonly Block[], end: number): (block: Paragraph, at: number) => boolean {
  const home = blocks.findIndex(
    (block, at) => at < end && block.kind === 'paragraph' && HOME.test(block.text.chars),
  )
  let last = home
  while (home >= 0 && last < end && isVeryShort(blocks[last])) last++
  return ({ text: { chars } }, at) =>
    home >= 0 && ((at >= home && at < last) || (at < home && SITE.test(chars)))
}

const isVeryShort = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.chars.length <= LONGEST_NEXT && isEntry(block)
