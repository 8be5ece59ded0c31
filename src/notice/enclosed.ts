/** What a notice says of the plans that it encloses: their titles, and that there are several. */
import { compact } from '../outline/table/cells.ts'
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { codeAt, Signs } from '../source/signs.ts'
import type { Text } from '../source/text.ts'
import { endsAsTitle } from './titleLine.ts'

const OPEN = '《'
const OPENING = 0x300a
const CLOSING = 0x300b
const QUOTE = new Signs('《》')
/** 等三个文件, 等配套制度, 两个办法: what stands for the titles that are not told. */
const SEVERAL = new Guarded(
  'any',
  '等二两三四五六七八九',
  /(?:等[0-9０-９二两三四五六七八九十]{1,3}\s?[个项份部件]?|[二两三四五六七八九][个部])(?:配套)?(?:文件|方案|办法|制度|规定|细则|预案|清单|规则)|[二两三四五六七八九]项制度|等(?:配套|相关|有关)?(?:文件|制度)/,
)
const REST = new Guarded('last', '件案法度定则单', new RegExp(`(?:${SEVERAL.pattern.source})$`))
/** Before the title of what a letter only cites, and of what it sends. */
const CITES = /根据|按照|依据|依照|遵照|贯彻|落实/
const SENDS = /将|印发|转发|下发|公布|发布|制定/
const CLAUSE_END = new Signs('，。；：')

/** What stands in 《》; one pair inside another belongs to its content. `sent`: without what a clause only cites. */
function quotedIn(words: string, sent = false): string[] {
  const quoted: string[] = []
  let depth = 0
  let start = 0
  let end = 0
  let cited = false
  for (let at = words.indexOf(OPEN); at >= 0 && at < words.length; at++) {
    const char = codeAt(words, at)
    if (char === OPENING && depth++ === 0) {
      start = at + 1
      cited = sent && isCited(words.slice(end, at), cited)
    }
    if (char === CLOSING && depth > 0 && --depth === 0) {
      if (at > start && !cited) quoted.push(words.slice(start, at))
      end = at + 1
    }
  }
  return quoted
}

/** Whether a title is cited, by the words between it and the one before, which was cited or not. */
function isCited(between: string, before: boolean): boolean {
  let clause = between.length
  while (clause > 0 && !CLAUSE_END.at(between, clause - 1)) clause--
  const words = between.slice(clause)
  if (SENDS.test(words)) return false
  return CITES.test(words) || (before && clause === 0)
}

/** The titles that an enclosed plan may have, by the title of the notice: 关于印发《X》的通知, 转发…X的通知. */
export function titlesOf(title: string | undefined): string[] {
  if (!title) return []
  const plain = compact(title)
  const found = new Set<string>()
  for (const quoted of quotedIn(plain)) found.add(quoted)
  const sent = /(?:印发|转发|批转|下达|公布|印發)(.+?)(?:的)?(?:通知|函|决定)(?:[（(].*)?$/.exec(plain)?.[1]
  if (sent) {
    found.add(sent)
    const first = sent.slice(0, REST.exec(sent)?.index)
    if (endsAsTitle(first)) found.add(first)
    if (QUOTE.in(sent)) found.add(sent.replace(/[《》]/g, ''))
  }
  const about = /关于(?:印发|转发|批转|公布)(.+)/.exec(plain)?.[1]
  if (about) found.add(about.replace(/的?通知.*$/, ''))
  return [...found]
}

/** The titles that a letter names: in 《》, and in its list of attachments. */
export function titlesIn(letter: readonly Block[], names: readonly Text[]): string[] {
  const titles: string[] = []
  for (const block of letter)
    if (block.kind === 'paragraph') for (const title of quotedIn(block.text.chars, true)) titles.push(title)
  for (const { chars } of names) titles.push(chars.replace(FILE, ''))
  return titles
}

const FILE = /\.[A-Za-z]{2,4}$/

/** Whether a title or a letter says that several plans are enclosed without telling all their titles. */
export function announcesSeveral(title: string | undefined, letter: readonly Block[]): boolean {
  return (
    (title !== undefined && SEVERAL.test(title)) ||
    letter.some(
      block => block.kind === 'paragraph' && SEVERAL.test(block.text.chars) && SENDS.test(block.text.chars),
    )
  )
}
