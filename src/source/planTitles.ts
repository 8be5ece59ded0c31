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
const MARKS = /\s|[“”"‘’]/g
const QUOTES = '“"‘'
const DASHES = /[-~～—–―─－]{1,4}/g

const GENRE =
  /(?:方案|计划|要点|规划|办法|措施|举措|意见|细则|条例|规定|行动|[一二三四五六七八九十0-9]条)(?:[（(][^（()）。；]{2,20}[）)])?$/
/** A title's last bracket as letters and titles print it. */
const ENDINGS = new Map([[')', [')', '）']]])
const LONGEST_WORDS = 70
const CLAUSES = /[。；：;:？！]/
/** How the text of a plan begins: with what it is for or what it rests on. */
const PREAMBLE =
  /^(?:为了?(?:全面|深入|进一步|认真|切实|贯彻|落实|加快|加强|推进|推动|深化|规范|做好|有效|更好|充分|持续|大力|积极|着力|提升|提高|促进|保障|巩固|优化|支持|打造|确保)|根据|按照|依据|近年来|为(?!主|重|契|抓|目标|引|核|导)[\u4e00-\u9fff]{4,12}，)/

/** Dashes, brackets and spaces differ between a letter and a title. */
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
    if (first.length < SHORTEST || CLAUSES.test(first.slice(0, LONGEST_WORDS))) continue
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

/** Whether a title, given from its first character, ends right before a line that begins a plan's text. */
export const endsTitle = (title: string, next: string): boolean =>
  title.length <= LONGEST_WORDS && PREAMBLE.test(next) && GENRE.test(title) && !CLAUSES.test(title)
