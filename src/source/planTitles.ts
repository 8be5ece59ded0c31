/** Plans' titles among hard-wrapped lines: where one fills its row, only its words tell that the text begins behind it. */
import { continues } from './lineSigns.ts'
import type { PrintedLine } from './printedLines.ts'

/** So many lines at the top may name the plan in a letter or a title. */
const LETTER = 60
const NAMED = /《([^《》]{6,80})》/g
/** Lines of the longest title. */
const LONGEST_TITLE = 4
const SHORTEST = 6
/** How much of a place's name may stand before the title that the letter gives. */
const LONGEST_PLACE = 8
const MARKS = /\s|[“”"‘’《》〈〉<>]/g
const QUOTES = '“"‘'
const DASHES = /[-~～—–―─－]{1,4}/g

/** What names of plans end in; … */
const GENRES =
  '方案|计划|要点|规划|办法|措施|举措|意见|细则|条例|规定|行动|纲要|政策|规则|规程|预案|指引|指南|清单|台[账帐]|任务书|路线图|时间表|' +
  '任务分解表?|责任分解表?|任务分工表?|责任分工表?|重点(?:任务|工作)|工作安排|計[畫劃]|要點|規劃|辦法|舉措|意見|細則|條例|規定|行動|綱要|規則|清單|臺賬|台賬|' +
  '[一二三四五六七八九十0-9]条|[0-9]\\.[0-9]版'
/** … and those of notices. */
const NOTICES = '的(?:通知|决定|決定|公告|通告|通报|函|批复|报告)'
const TAILS = '(?:[（(][^（()）。；]{2,20}[）)]){0,2}'
const GENRE = new RegExp(`(?:${GENRES})${TAILS}$`)
const TITLED = new RegExp(`(?:${GENRES}|${NOTICES})》?${TAILS}$`)
/** A title's last bracket as letters and titles print it. */
const ENDINGS = new Map([[')', [')', '）']]])
const LONGEST_WORDS = 70
const CLAUSES = /[。；：;:？！]/
const COMMAS = /[，,]/
/** What a text that names a plan begins with, and how it goes on behind the name. */
const TELLS = /^(?:为|根据|按照|依据|现|经|请)/
const GOES_ON = /^(?:为[主重契抓目引核导统依根基先]|的|及|和|与|暨|等|[（(〔]|已|业?经|印发|予以|请|并)/
/** How the text of a plan begins: with what it is for or what it rests on. */
const PREAMBLE =
  /^(?:为了?(?:全面|深入|进一步|认真|切实|贯彻|落实|加快|加强|推进|推动|深化|规范|做好|有效|更好|充分|持续|大力|积极|着力|提升|提高|促进|保障|巩固|优化|支持|打造|确保)|根据|按照|依据|近年来|为(?!主|重|契|抓|目标|引|核|导)[\u4e00-\u9fff]{4,12}，)/

/** Dashes, brackets, the marks of titles and spaces differ between a letter and a title. */
const plain = (chars: string): string => chars.normalize('NFKC').replace(MARKS, '').replace(DASHES, '-')

/** The lines `[from, to)` of a title. */
export interface TitleLines {
  readonly from: number
  readonly to: number
}

/** The titles that a letter above them has named in 《…》, each on lines of its own. */
export function namedTitles(lines: readonly PrintedLine[]): TitleLines[] {
  const found: TitleLines[] = []
  const names = namesIn(lines)
  if (names.size === 0) return found
  const firsts = new Set([...names.keys()].flatMap(name => [name.charAt(0), ...QUOTES]))
  const lasts = new Set([...names.keys()].flatMap(name => ENDINGS.get(name.slice(-1)) ?? [name.slice(-1)]))
  for (let from = 1; from < lines.length; from++) {
    const first = lines[from]?.text.chars ?? ''
    if (!firsts.has(first.charAt(0)) && !lasts.has(first.slice(-1))) continue
    if (first.length < SHORTEST || first.endsWith('》') || CLAUSES.test(first.slice(0, LONGEST_WORDS)))
      continue
    const to = endOf(lines, from, names)
    const above = lines[from - 1]?.text.chars ?? ''
    const below = lines[to]?.text.chars ?? ''
    if (to > from && !/[《“：:]$/.test(above) && !continues(below) && !below.startsWith('的')) {
      found.push({ from, to })
      from = to - 1
    }
  }
  return found
}

/** The names by their first characters, with the line behind which a title may stand. */
function namesIn(lines: readonly PrintedLine[]): Map<string, number> {
  const names = new Map<string, number>()
  let text = ''
  const ends: number[] = []
  for (const { text: own } of lines.slice(0, LETTER)) {
    text += own.chars
    ends.push(text.length)
  }
  for (const match of text.matchAll(NAMED)) {
    const name = plain(match[1] ?? '')
    const line = ends.findIndex(end => end >= match.index + match[0].length)
    if (!names.has(name) && GENRE.test(name)) names.set(name, line)
  }
  return names
}

/** Behind which line a title ends that begins with the line `from`; `from` where none does. */
function endOf(lines: readonly PrintedLine[], from: number, names: ReadonlyMap<string, number>): number {
  const first = plain(lines[from]?.text.chars ?? '')
  for (const [name, line] of names) {
    if (line >= from) continue
    if (first.endsWith(name) && first.length <= name.length + LONGEST_PLACE) return from + 1
    if (!name.startsWith(first)) continue
    let title = first
    for (let to = from + 1; to < from + LONGEST_TITLE && to < lines.length; to++) {
      title += plain(lines[to]?.text.chars ?? '')
      if (title === name) return to + 1
      if (!name.startsWith(title)) break
    }
  }
  return from
}

/**
 * Whether a title, given from its first character, ends right before a line that begins a plan's text: by how texts begin,
 * or as no title has a comma or a stop.
 *
 * @param behind the line behind `next`
 */
export function endsTitle(title: string, next: string, behind = ''): boolean {
  if (title.length > LONGEST_WORDS || CLAUSES.test(title)) return false
  if (PREAMBLE.test(next)) return GENRE.test(title) || (title.startsWith('《') && TITLED.test(title))
  if (!TITLED.test(title) || COMMAS.test(title) || TELLS.test(title) || GOES_ON.test(next)) return false
  return isText(next) || (!GENRE.test(next) && next.length >= title.length && isText(behind))
}

/** Whether a line holds a comma or a stop, behind its first words. */
const isText = (chars: string): boolean => !continues(chars) && (COMMAS.test(chars) || chars.includes('。'))
