/** The title of a notice or a plan: which of the first paragraphs print it. */
import { readLabel } from '../outline/labels.ts'
import { compact } from '../outline/table/cells.ts'
import { roleOfHeading } from '../responsibility/index.ts'
import type { Paragraph } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { concat, slice, type Text, trim } from '../source/text.ts'
import { documentNumberLine, numberBehind } from './documentNumber.ts'
import { sameWords } from './sameWords.ts'

/** What titles of notices and plans end in (文种 and the usual names of plans), a bracket behind it allowed. */
const KIND = new Guarded(
  'last',
  '要知见定案划劃点點法例施议議告报函复復要单單则則工务務程南引录措策排度制准书表图解条读明作动结',
  /(?:通知|意见|決定|决定|方案|计划|計劃|要点|要點|办法|辦法|规定|規定|条例|條例|措施|决议|決議|公告|通告|公报|函|批复|批復|纲要|綱要|规划|規劃|清单|清單|细则|分工|任务|任務|规则|章程|报告|指南|指引|目录|举措|政策|安排|制度|机制|标准|名单|分解表|任务书|一览表|明细表|表|图|图解|[一二三四五六七八九十\d]+条|会议纪要|预案|解读|倡议书|承诺书|协议|说明|说明书|工作|行动|总结|建议|法)$/,
)
const TAIL = new Guarded('last', '）)〕】］]', /[（(〔【［[][^（()）]{0,30}[）)〕】］\]]$/)
/** A date that a compiler has put behind a title. */
const COMPILED_DATE = new Guarded(
  'last',
  '）)',
  /[（(]\s?[\d〇○零一二三四五六七八九]{4}\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月(?:\s?[\d一二三四五六七八九十]{1,3}\s?日)?\s?[）)]$/,
)
/** The label of the information table, where the title stands behind it. */
const KEY = new Guarded(
  'first',
  '标信文政名【',
  /^(?:(?:标\s{0,4}题|信息名称|文件名称|文件标题|政策名称|名\s{0,4}称)\s?[：:]|【(?:法规|文件)?(?:标题|名称)】)\s{0,4}/,
)
/** A running number that a compiler has put before a title. */
const COMPILED_NUMBER = new Guarded('first', '0123456789', /^\d{1,3}\s?[.、．]\s?(?=\S)/)
const SENTENCE = new Signs('。！？；;!?')
/** What no title ends with, or holds. */
const OPEN_END = new Signs('：:，,、')
/** What an entry of a page's menu begins with. */
const BULLET = new Signs('◆◇●■□▪•·★☆※▲△►▶☛')
const PAGE_MARK = new Signs('>＞»|')
const PAGE_NAME = new Guarded('last', '网站台号', /(?:网|网站|平台|公众号)$/)
/** A line that begins with who writes: what stands above it is not of the title. */
const WHOLE = new Guarded('any', '关', /^[^《》]{4,40}关于/)
const LONGEST_LINE = 80
/** A longer bracket under a title is a 题注 (who adopted it and when), not a part of it. */
const LONGEST_BRACKET = 24
const LONGEST = 160
const LONGEST_RECIPIENTS = 600

/** Whether the words end as a title does. */
export function endsAsTitle(chars: string): boolean {
  let words = compact(chars)
  words = words.slice(0, numberBehind(words)?.start)
  for (let n = 0; n < 3; n++) {
    if (KIND.test(words)) return true
    const tail = TAIL.exec(words)?.index ?? words.length
    const shorter = words.slice(0, words[tail - 1] === '》' ? tail - 1 : tail)
    if (shorter === words) return false
    words = shorter
  }
  return false
}

/** Whether the paragraph can be a line of a title: short, no label, no sentence. */
export function isTitleLine(block: Paragraph): boolean {
  const { chars } = block.text
  if (
    chars.length > LONGEST_LINE ||
    OPEN_END.at(chars, chars.length - 1) ||
    SENTENCE.in(chars) ||
    BULLET.at(chars, 0) ||
    PAGE_MARK.in(chars) ||
    PAGE_NAME.test(chars)
  )
    return false
  return readLabel(chars) === undefined && documentNumberLine(chars) === undefined
}

const BRACKETS = new Map(
  [...'《》（）()〈〉“”'].flatMap((glyph, at): [string, number][] => [[glyph, at % 2 === 0 ? 1 : -1]]),
)
function depth(chars: string): number {
  let sum = 0
  for (const char of chars) sum += BRACKETS.get(char) ?? 0
  return sum
}

/** A title read from the paragraphs `[from, to)`. */
export interface PrintedTitle {
  readonly text: Text
  readonly to: number
  /** What a compiler has put around it: a running number, a date. */
  readonly added: readonly Text[]
}

/**
 * Reads the title that begins with the paragraph at `from`.
 *
 * @param known titles that the page gives elsewhere (`<meta>`, information table): paragraphs that together print one
 * of them are the title, whatever its last word
 */
export function readTitle(
  blocks: readonly (Paragraph | undefined)[],
  from: number,
  known: readonly string[],
): PrintedTitle | undefined {
  const wanted = known.map(sameWords).filter(words => words !== '')
  const lines: Text[] = []
  const added: Text[] = []
  let fallback: PrintedTitle | undefined
  let shorter: PrintedTitle | undefined
  for (let at = from; at < Math.min(blocks.length, from + 8); at++) {
    const block = blocks[at]
    if (!block || !isTitleLine(stripped(block, lines.length === 0))) break
    const { text, extra } = withoutAdditions(block.text, lines.length === 0)
    added.push(...extra)
    if (lines.length > 0 && text.chars.length > LONGEST_BRACKET && TAIL.exec(text.chars)?.index === 0) break
    if (lines.length > 0 && isRepeated(text.chars, joined(lines))) break
    if ((fallback ?? shorter)?.to === at && headsColumn(blocks, at)) break
    if (lines.length > 0 && WHOLE.test(text.chars) && endsAsTitle(text.chars)) return undefined
    if (text.chars !== '') lines.push(text)
    const words = joined(lines)
    if (words.length > LONGEST) break
    const same = wanted.length > 0 ? sameWords(words.slice(0, numberBehind(words)?.start)) : ''
    if (wanted.includes(same)) return { text: concat(lines), to: at + 1, added }
    const { text: whole, extra: wrapped } = withoutAdditions(concat(lines), false)
    if (!endsAsTitle(words) || depth(words) > 0) continue
    const read = { text: whole, to: at + 1, added: [...added, ...wrapped] }
    if (wanted.some(title => goesOn(title, same))) {
      shorter ??= read
      continue
    }
    fallback = read
    if (!continuesTitle(blocks[at + 1], words)) break
  }
  return fallback ?? shorter ?? untypedTitle(blocks, from, lines, added)
}

const NUMBER_COLUMN = new Guarded('first', '序编', /^(?:序|编)\s{0,4}号$/)
const UNIT_COLUMN = new Guarded('last', '位门室限间', /(?:单位|部门|[处科]室|时限|期限|时间)$/)
/** So many columns may stand before one of responsible units or of times. */
const FEW_COLUMNS = 4
const LONGEST_COLUMN = 10

/** Whether the line is the heading cell of a column: a table whose cells stand on lines of their own begins with it. */
function headsColumn(blocks: readonly (Paragraph | undefined)[], from: number): boolean {
  for (let at = from; at < Math.min(blocks.length, from + FEW_COLUMNS); at++) {
    const chars = blocks[at]?.text.chars
    if (chars === undefined || chars.length > LONGEST_COLUMN || TAIL.test(chars)) return false
    if (NUMBER_COLUMN.test(chars)) return true
    if (UNIT_COLUMN.test(chars) && roleOfHeading(chars) !== undefined) return true
  }
  return false
}

/** Whether a line prints again what a title so far begins with. */
function isRepeated(line: string, words: string): boolean {
  const again = sameWords(line)
  return again.length >= SHORTEST_REPEATED && sameWords(words).startsWith(again)
}

const SHORTEST_REPEATED = 6
const WORD = /[\p{L}\p{N}]/uy

/** Whether a known title goes on in words behind those that are read; behind a mark a site gives its name. */
function goesOn(title: string, read: string): boolean {
  WORD.lastIndex = read.length
  return title.startsWith(read) && WORD.test(title)
}

const LONGEST_UNTYPED = 60

/** Lines without a usual last word are a title where the document number or the salutation follows them. */
function untypedTitle(
  blocks: readonly (Paragraph | undefined)[],
  from: number,
  lines: readonly Text[],
  added: readonly Text[],
): PrintedTitle | undefined {
  const words = joined(lines)
  const next = blocks[from + lines.length]?.text.chars
  if (next === undefined || words.length < 6 || words.length > LONGEST_UNTYPED || lines.length > 3)
    return undefined
  if (!documentNumberLine(next) && !isSalutation(next)) return undefined
  return { text: concat(lines), to: from + lines.length, added }
}

const COLON = new Signs('：:')
/** What no salutation begins with: a list of attachments, the ground for a decision. */
const NOBODY = /^(?:附\s?件|为|根据|按照|依据)/

/** Whether the paragraph is a salutation: whom the notice addresses, ended by a colon. */
export function isSalutation(chars: string): boolean {
  if (!COLON.at(chars, chars.length - 1) || chars.length > LONGEST_RECIPIENTS || /[。；;！!]/.test(chars))
    return false
  if (readLabel(chars) || NOBODY.test(chars) || chars.length < 3) return false
  return !/(?:决定|决议|意见|如下|以下|是|为|要求|内容|条件|措施|附件|目标|通知|举措|任务|包括|规定)[:：]$/.test(
    chars,
  )
}

const joined = (lines: readonly Text[]): string => lines.map(line => line.chars).join('')

function stripped(block: Paragraph, first: boolean): Paragraph {
  return first ? { ...block, text: withoutAdditions(block.text, true).text } : block
}

/** A title goes on where the next line is a bracket of its own or the words so far stop at 关于印发… */
function continuesTitle(next: Paragraph | undefined, words: string): boolean {
  if (!next || !isTitleLine(next)) return false
  const { chars } = next.text
  if (/^[（(](?:试行|暂行|征求意见稿|修订|草案|\d{4})/.test(chars) && chars.length <= 24) return true
  return (
    /(?:关于|關於|印发|转发|批转|下达|公布|贯彻|实施)(?:《[^》]{0,60}》?)?[^》]{0,40}$/.test(words) &&
    /(?:通知|意见|决定|函)(?:[（(].{0,20})?$/.test(chars)
  )
}

function withoutAdditions(text: Text, first: boolean): { text: Text; extra: Text[] } {
  const extra: Text[] = []
  const key = first ? KEY.exec(text.chars)?.[0].length : undefined
  let rest = text
  if (key !== undefined) {
    extra.push(trim(slice(text, 0, key)))
    rest = trim(slice(text, key))
  }
  const number = first ? COMPILED_NUMBER.exec(rest.chars) : null
  if (number && !/^\d{1,3}\s?[.．]\d/.test(rest.chars)) {
    extra.push(trim(slice(rest, 0, number[0].length)))
    rest = trim(slice(rest, number[0].length))
  }
  const date = COMPILED_DATE.exec(rest.chars)
  if (date) {
    extra.push(slice(rest, date.index))
    rest = trim(slice(rest, 0, date.index))
  }
  return { text: rest, extra }
}
