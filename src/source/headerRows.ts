/** What each of a text's first lines says of the page: facts, nothing but furniture, or something else. */
import type { Fact } from './block.ts'
import { endsHead, isNotices } from './headEnd.ts'
import { pairsOf } from './html/pairs.ts'
import { addBare, addBeside, addCells, addParted } from './labelRows.ts'
import { factsOf, type Row } from './lineFacts.ts'
import { looseFacts, SIGN, TITLED } from './looseFacts.ts'
import { isTelling } from './pageLabels.ts'
import { bareRow, pageLine } from './pageLine.ts'
import type { PrintedLine } from './printedLines.ts'
import { Signs } from './signs.ts'

const YEAR = new Signs('12')
const LONGEST_DATED = 160

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
  addCells(rows, head)
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
