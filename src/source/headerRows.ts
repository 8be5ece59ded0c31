/** What each of a text's first lines says of the page: facts, nothing but furniture, or something else. */
import { fieldOf, isFactLabel } from '../notice/factLabels.ts'
import { endsAsTitle } from '../notice/titleLine.ts'
import type { Fact } from './block.ts'
import { endsHead, isNotices } from './headEnd.ts'
import { compactLabel, type Pair, pairsOf } from './html/pairs.ts'
import { isKeyed } from './keyedLines.ts'
import { bareRow, isTelling, linePairs, pageLine } from './pageLine.ts'
import type { PrintedLine } from './printedLines.ts'
import { withoutButtons } from './publication.ts'
import { Signs, SPACES } from './signs.ts'
import { range, slice, type Text } from './text.ts'

/** A line of the head. */
export interface Row {
  readonly facts: readonly Fact[]
  /** It is the page's wherever above the text it stands; other facts are only in a run of such lines. */
  readonly own: boolean
}

const PAIR = /^([^\s:：，,。、；;（）()《》〈〉][^:：，,。；;（）()《》〈〉]{0,11})[:：]\s*(.*)$/
/** `【发文字号】某政发〔2023〕5号`, as databases of laws print it; a responsible unit's key is none. */
const BRACKETED = /^(?:[•·∙▪●*-]\s?)?【([\u3400-\u9fff](?:\s{0,4}[\u3400-\u9fff]){1,9})】\s?[:：]?\s*(\S.*)?$/
const ASSIGNING = /单位|部门|[处科]室|时限|期限|时间|领导/
/** The title behind its label stays a line. */
export const TITLED: RegExp = /^(?:标\s{0,12}题|【(?:法规|文件)?(?:标题|名称)】)/
/** Begins with a label, behind a bullet or not. */
const LABELLED = /^[•·∙▪●◆*|\s-]{0,6}[\u3400-\u9fff]/
/** Before the label of a list's item. */
const BULLET = /^[•·∙▪●◆*-]\s{0,4}(?=[\u3400-\u9fff【])/
/** A label on a line of its own. */
const SOLE =
  /^(?:[•·∙▪●◆*-]\s{0,4})?[【[]?\s{0,4}([\u3400-\u9fff](?:\s{0,12}[\u3400-\u9fff]){1,9})\s{0,4}[】\]]?\s?([:：]?)$/
/** Between the head and the rows of a table with pipes. */
const RULE = /^[|:\s]*-{2,}[-|:\s]*$/
const NO_PAIRS = { pairs: [], sure: false }
const WIDE = /^\S(?:\s{1,12}\S)*\s*$/
/** What stands behind every label that is printed with a mark. */
const SIGN = new Signs('：:】')
const YEAR = new Signs('12')
const BARS = new Signs(`|｜${SPACES}`)
const LONGEST_LABEL = 10
const LONGEST_SOLE = 40
const LONGEST_DATED = 160
const LONGEST_VALUE = 80
const SHORTEST_TITLE = 12
const DATE = /^(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}/
const VALIDITY = /^(?:现行有效|有效|现行|失效|已失效|废止|已废止|尚未施行)$/
const CODE = /^[A-Za-z0-9/_.-]{6,60}$/
const NUMBER = /^[\u3400-\u9fffA-Za-z]{1,16}\s?[〔［[【（(]\s?\d{4}/

/**
 * What the lines of a text's head say; `undefined` for those that say anything else. Behind the head there are only lines
 * that may say when the page was published.
 */
export function headerRows(lines: readonly PrintedLine[]): (Row | undefined)[] {
  const rows: (Row | undefined)[] = []
  let titled = false
  let end = 0
  for (let row: Row | undefined; end < lines.length; end++) {
    const line = lines[end]
    row = line && rowOf(line)
    if (!line || (!row && endsHead(line, titled) && !bareRow(line.text.chars))) break
    titled ||= !row && isNotices(line.text.chars)
    rows.push(row)
  }
  const head = lines.slice(0, end)
  addBare(rows, head)
  addParted(rows, head)
  addBeside(rows)
  for (const line of lines.slice(end)) rows.push(mayBeDated(line.text.chars) ? rowOf(line) : undefined)
  return rows
}

const mayBeDated = (chars: string): boolean =>
  chars.length <= LONGEST_DATED &&
  SIGN.in(chars) &&
  (chars.includes('日期') || chars.includes('时间') || chars.includes('時間') || YEAR.at(chars, 0))

function rowOf(line: PrintedLine): Row | undefined {
  const { chars } = line.text
  const own = TITLED.test(chars) && !pageTitle(chars) ? undefined : pageLine(chars)
  if (own) return { facts: factsOf(line.text, own), own: true }
  const facts = looseFacts(line)
  return facts.length > 0 ? { facts, own: isOwn(chars, facts) } : undefined
}

/** A title behind its label among other facts is one of them. */
const pageTitle = (chars: string): boolean => pairsOf(chars).length > 1

const isOwn = (chars: string, facts: readonly Fact[]): boolean =>
  chars.startsWith('【') && facts.some(({ label }) => isTelling(label))

/** The facts of a line that is `label：value` by its form alone. */
function looseFacts(line: PrintedLine): Fact[] {
  const { chars } = line.text
  if (!SIGN.in(chars)) return []
  if (isKeyed(chars) && !isFactLabel(compactLabel(PAIR.exec(chars)?.[1] ?? ''))) return []
  const pairs = linePairs(chars)
  if (pairs && pairs.length > 1 && LABELLED.test(chars) && !assigns(pairs)) return factsOf(line.text, pairs)
  const pair = bracketed(chars) ?? PAIR.exec(chars.replace(BULLET, ''))
  if (!pair) return []
  const label = labelOf(pair[1] ?? '')
  const value = pair[2] ?? ''
  if (value === '' && !isFactLabel(label)) return []
  if (label.length > LONGEST_LABEL || label.startsWith('附件')) return []
  return [fact(line.text, label, chars.length - value.length, chars.length)]
}

/** Whether labels tell who does what, and no other is only a page's. */
const assigns = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ label }) => ASSIGNING.test(label)) && !pairs.some(({ label }) => isTelling(label))

/** A label may be set wide; of several words the last one is it. */
const labelOf = (printed: string): string =>
  WIDE.test(printed) ? compactLabel(printed) : (printed.trim().split(/\s/).at(-1) ?? '')

function bracketed(chars: string): RegExpExecArray | undefined {
  const pair = TITLED.test(chars) ? null : BRACKETED.exec(chars)
  const label = compactLabel(pair?.[1] ?? '')
  return pair && (isFactLabel(label) || (pair[2] !== undefined && !ASSIGNING.test(label))) ? pair : undefined
}

/** Rows without colons: one of two labels makes those beside it rows, too. */
function addBare(rows: (Row | undefined)[], lines: readonly PrintedLine[]): void {
  const bare = lines.map(({ text }, at) =>
    rows[at] ? undefined : RULE.test(text.chars) ? NO_PAIRS : bareRow(text.chars),
  )
  for (let at = 0; at < bare.length; at++) {
    let end = at
    while (bare[end]) end++
    const run = bare.slice(at, end)
    const isTable =
      run.some(row => row?.sure) && run.some(row => row?.pairs.some(({ start, end: to }) => to > start))
    for (let index = at; isTable && index < end; index++) {
      const line = lines[index]
      if (line) rows[index] = { facts: factsOf(line.text, bare[index]?.pairs ?? []), own: true }
    }
    at = end
  }
}

/** The title behind its label, and what else the table of labels has for a page, beside rows of the page's own. */
function addBeside(rows: (Row | undefined)[]): void {
  const isBeside = (row: Row | undefined): boolean => row?.own === true && row.facts.length > 0
  for (const [at, row] of rows.entries()) {
    if (!row || row.own || !row.facts.every(({ label }) => fieldOf(label) === 'title')) continue
    if (isBeside(rows[at - 1]) || isBeside(rows[at + 1])) rows[at] = { facts: row.facts, own: true }
  }
}

/** Labels on lines of their own, with their values below them: two of the page's make a list. */
function addParted(rows: (Row | undefined)[], lines: readonly PrintedLine[]): void {
  const labels = lines.map(({ text }) => soleLabel(text.chars))
  const values = labels.map((label, at) => {
    const value = label === undefined || labels[at + 1] !== undefined ? undefined : lines[at + 1]?.text
    if (!label || !value) return undefined
    const follows = labels[at + 2] !== undefined || rows[at + 2]?.own === true
    return isValue(label.word, value.chars, follows, rows[at + 1]) ? value : undefined
  })
  const telling = labels.filter(
    (label, at) => label !== undefined && isTelling(label.word) && (label.marked || values[at] !== undefined),
  )
  if (telling.length < 2) return
  for (const [at, label] of labels.entries()) {
    const value = values[at]
    if (!label || !(label.marked || value)) continue
    if (!label.marked && !isTelling(label.word) && !(rows[at - 1]?.own && labels[at + 2])) continue
    rows[at] = { facts: [], own: true }
    if (value) rows[at + 1] = { facts: [fact(value, label.word, 0, value.chars.length)], own: true }
  }
}

/** The label that a line consists of; `marked`: by a colon, brackets or a bullet. */
function soleLabel(chars: string): { readonly word: string; readonly marked: boolean } | undefined {
  const match = chars.length <= LONGEST_SOLE ? SOLE.exec(chars) : null
  if (!match) return undefined
  const word = compactLabel(match[1] ?? '')
  const marked = match[2] !== '' || /^[【[•·∙▪●◆*-]/.test(chars)
  return isFactLabel(word) ? { word, marked } : undefined
}

/** Whether a line may be the value of the label above it: by its form, or between that and the next label. */
function isValue(label: string, chars: string, follows: boolean, row: Row | undefined): boolean {
  if (chars.length > LONGEST_VALUE || chars.includes('。')) return false
  if (/日期|时间|時間/.test(label) && DATE.test(chars)) return true
  if (row?.own) return false
  const field = fieldOf(label)
  if (field === 'title') return follows
  if (chars.length > SHORTEST_TITLE && endsAsTitle(chars)) return false
  if (follows) return true
  if (field === 'documentNumber') return NUMBER.test(chars)
  if (field === 'indexNumber') return CODE.test(chars)
  return /效/.test(label) && VALIDITY.test(chars)
}

const factsOf = (text: Text, pairs: readonly Pair[]): Fact[] =>
  pairs.map(({ label, start, end }) => fact(text, label, start, end))

/** The value of a cell without the bars around it. */
function withoutBars(value: Text): Text {
  const { chars } = value
  let [start, end] = [0, chars.length]
  while (start < end && BARS.at(chars, start)) start++
  while (end > start && BARS.at(chars, end - 1)) end--
  return slice(value, start, end)
}

function fact(line: Text, label: string, from: number, to: number): Fact {
  const text = withoutBars(slice(line, from, to))
  const at = range(text)
  return { label, value: withoutButtons(text.chars).trim(), origin: 'line', ...(at ? { range: at } : {}) }
}
