/** The title of a notice or a plan: which of the first paragraphs print it. */
import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { concat, type Text } from '../source/text.ts'
import { isAdopted } from './adopted.ts'
import { CAPTION, headsColumn, NUMBER_COLUMN, TASK_COLUMN } from './columns.ts'
import { findDate } from './dates.ts'
import { documentNumberLine, numberBehind } from './documentNumber.ts'
import { endsIn } from './lastWords.ts'
import { paragraphAt } from './paragraphs.ts'
import { endsAsBody, isSalutation } from './salutation.ts'
import { sameWords } from './sameWords.ts'
import { withoutAdditions } from './titleAdditions.ts'
import { endsAsTitle, isTitleLine, isTitlePiece, OPEN_END, TAIL } from './titleLine.ts'

const COLON = new Signs('：:')
/** A line that begins with who writes: what stands above it is not of the title. */
const WHOLE = new Guarded('any', '关', /^[^《》]{4,40}关于/)
/** A longer bracket under a title is a 题注 (who adopted it and when), not a part of it. */
const LONGEST_BRACKET = 24
const LONGEST = 160

const OPENING = new Signs('《（(〈“')
const CLOSING = new Signs('》）)〉”')

/** How many brackets are open at the end. */
function depth(chars: string): number {
  let sum = 0
  for (let at = 0; at < chars.length; at++) {
    if (OPENING.at(chars, at)) sum++
    else if (CLOSING.at(chars, at)) sum--
  }
  return sum
}

/** A title read from the paragraphs `[from, to)`. */
export interface PrintedTitle {
  readonly text: Text
  readonly to: number
  /** What a compiler has put around it: a running number, a date. */
  readonly added: readonly Text[]
}

const MOST_LINES = 8

/**
 * Reads the title that begins with the paragraph at `from`.
 *
 * @param known titles that the page gives elsewhere (`<meta>`, information table), for comparison (see `sameWords`):
 * paragraphs that together print one of them are the title, whatever its last word
 */
export function readTitle(
  blocks: readonly Block[],
  from: number,
  known: readonly string[],
): PrintedTitle | undefined {
  const to = Math.min(blocks.length, from + MOST_LINES)
  const lines: Text[] = []
  const added: Text[] = []
  let words = ''
  let fallback: PrintedTitle | undefined
  let shorter: PrintedTitle | undefined
  for (let at = from; at < to; at++) {
    const block = paragraphAt(blocks, at)
    const first = lines.length === 0
    if (!block || (!first && block.look.apart)) break
    const { text, extra } = withoutAdditions(block.text, first)
    if (!isTitlePiece(first ? text.chars : block.text.chars) || (first && !HAN.test(text.chars))) break
    if (first && isColumn(text.chars, paragraphAt(blocks, at + 1)?.text.chars)) return undefined
    if (!first && isAdopted(block.text.chars) && findDate(block.text.chars)) break
    added.push(...extra)
    if (!first && text.chars.length > LONGEST_BRACKET && TAIL.exec(text.chars)?.index === 0) break
    if (!first && isRepeated(text.chars, words)) break
    if ((fallback ?? shorter)?.to === at && headsColumn(blocks, at, to)) break
    if (first ? TASK_COLUMN.test(text.chars) && headsColumn(blocks, at, to) : NUMBER_COLUMN.test(text.chars))
      break
    if (!first && WHOLE.test(text.chars) && endsAsTitle(text.chars)) return undefined
    if (!first && isStrangeTo(text.chars, lines, words) && !isBeginning(known, words)) return undefined
    if (text.chars !== '') lines.push(text)
    words += text.chars
    if (words.length > LONGEST) break
    const same = known.length > 0 ? sameWords(words.slice(0, numberBehind(words)?.start)) : ''
    if (known.includes(same)) return { text: concat(lines), to: at + 1, added }
    if (!endsAsTitle(words) || depth(words) > 0) continue
    const { text: whole, extra: wrapped } = withoutAdditions(concat(lines), false)
    const read = { text: whole, to: at + 1, added: [...added, ...wrapped] }
    if (known.some(title => goesOn(title, same))) {
      shorter ??= read
      continue
    }
    fallback = read
    if (at + 1 >= to || !continuesTitle(paragraphAt(blocks, at + 1)?.text.chars, words)) break
  }
  const next = from + lines.length
  return (
    fallback ??
    shorter ??
    (next < to && isUntyped(words, lines.length, blocks[next])
      ? { text: concat(lines), to: next, added }
      : undefined)
  )
}

const HAN = /[\u3400-\u9fff]/
/** How a title goes on behind the names of those who write. */
const ABOUT = new Guarded('first', '关關印转批', /^(?:关于|關於|關于|印发|转发|批转)/)
const TOLD = /关于|關於|關于|印发|转发|批转|[《、，,]/

/** What columns of sites are called, as some titles end; and any short words above a title that names its year. */
const COLUMN =
  /^(?:通知公告|公示公告|公告公示|公示公开|政策解读|政策文件|政策法规|文件通知|工作方案|工作计划|工作动态|应急预案|应急管理|规划计划|计划规划|计划总结|规范性文件|征集意见|意见征集|热点专题|政务公开|信息公开|惠企政策|国内政策|国际政策|印发通知|(?:方案|档案|内容|文件|通知)?全文|意见|政策)$/
const LONGEST_COLUMN = 6
const NO_COLUMN = /[省市县区州盟旗乡镇村]$|^(?:关于|20|19)/
const YEARLY =
  /^(?:[^，。、《]{1,20}(?:局|委|办|政府|部|厅|院|市|县|区|省|镇|乡|办公室)\s?)?(?:20|19)\d{2}\s?[年—-]/

/** Whether a line is the name of the site's column above a title that is whole without it. */
function isColumn(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_COLUMN || !isTitleLine(next) || !endsAsTitle(next))
    return false
  if (COLUMN.test(line)) return next.length > 2 * LONGEST_COLUMN
  return YEARLY.test(next) && !NO_COLUMN.test(line) && !endsAsBody(line)
}

/** Whether a line says what a title is about, and those before it are not the names of those who write. */
const isStrangeTo = (line: string, before: readonly Text[], words: string): boolean =>
  ABOUT.test(line) && !TOLD.test(words) && !before.every(({ chars }) => endsAsBody(chars))

/** Whether one of the known titles begins with the words. */
function isBeginning(known: readonly string[], words: string): boolean {
  if (known.length === 0) return false
  const same = sameWords(words)
  return known.some(title => title.startsWith(same))
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

/**
 * Lines without a usual last word are a title where the document number or the salutation follows them; one that may be a
 * table's caption also where the table or its heading does.
 */
function isUntyped(words: string, lines: number, next: Block | undefined): boolean {
  if (!next || words.length < 6 || words.length > LONGEST_UNTYPED || lines > 3) return false
  if (next.kind === 'table' || NUMBER_COLUMN.test(next.text.chars))
    return lines === 1 && endsIn(CAPTION, words) && !COLON.in(words)
  if (OPEN_END.at(words, words.length - 1) || endsAsBody(words)) return false
  return documentNumberLine(next.text.chars) !== undefined || isSalutation(next.text.chars)
}

/** A title that says itself what kind of letter it is; a further one begins anew. */
const LETTER = /(?:通知|意见|决定|函|批复)$/

/** What may be the name of a plan, or only the beginning of one: 任务分解 above 方案的通知, 重点工作 above 分工方案. */
const UNSURE = /(?:分解|工作|任务|任務|分工|行动|行動|政策|目标|目標)$/
const LONGEST_TAIL = 12
/** A second subject of the title: …五年规划 above 和2035年远景目标纲要. */
const JOINED = new Guarded('first', '和及与暨', /^[和及与暨]/)
const LONGEST_JOINED = 40
/** What a title names first is no genre of its own: 关于落实《政府工作报告》 above 重点任务分工的通知. */
const QUOTED = new Guarded('last', '》〉', /关[于於].*[》〉]$/)

/** A title goes on where the next line is a bracket of its own or the words so far stop at 关于印发… */
function continuesTitle(next: string | undefined, words: string): boolean {
  if (next === undefined || !isTitleLine(next)) return false
  if (/^[（(](?:试行|暂行|征求意见稿|修订|草案|\d{4})/.test(next) && next.length <= 24) return true
  if (LETTER.test(words) && ABOUT.test(next)) return false
  if (UNSURE.test(words) && next.length <= LONGEST_TAIL && endsAsTitle(next)) return true
  if (JOINED.test(next) && next.length <= LONGEST_JOINED && endsAsTitle(next)) return true
  if (QUOTED.test(words)) return endsAsTitle(next) && !sameWords(words).includes(sameWords(next))
  return (
    /(?:通知|意见|决定|函)(?:[（(].{0,20})?$/.test(next) &&
    /(?:关于|關於|印发|转发|批转|下达|公布|贯彻|实施)(?:《[^》]{0,60}》?)?[^》]{0,40}$/.test(words)
  )
}
