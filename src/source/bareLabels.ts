/** Rows of an information table in text that print no colons: `索引号 0123/2020-1 发文字号 某政发〔2020〕1号`. */
import { beginsFactLabelAt, fieldOf } from '../notice/factLabels.ts'
import type { Pair } from './html/pairs.ts'
import { codeAt, isIdeograph, Signs, SPACE, SPACES } from './signs.ts'

/** Bullets, the rules between cells, and white space. */
const GAP = new Signs(`|｜•·∙▪●${SPACES}`)
/** The longest label, and the white space in one that is set wide. */
const LONGEST = 10
const WIDEST = 24
/** Shorter labels may be the end of a word that goes before. */
const SURE = 4
/** Behind these a label may stand without white space: `〔2018〕53号时效 有效`. */
const ENDS = new Signs('0123456789号）)】]')
/** Longer lines are text. */
const LONGEST_LINE = 400

/**
 * The labels of a row that begins with one, and their values, which white space or rules part; none where the line begins
 * with anything else.
 */
export function barePairs(line: string): Pair[] {
  if (line.length > LONGEST_LINE) return []
  let at = behindGap(line, 0)
  const first = beginsFactLabelAt(line, at) ? labelAt(line, at) : undefined
  if (!first) return []
  const pairs: Pair[] = []
  let { label, end } = first
  let from = at
  for (at = end; at <= line.length; at++) {
    const next = at < line.length && mayBegin(line, at, end) ? labelAt(line, at) : undefined
    if (!next && at < line.length) continue
    const to = next ? at : line.length
    pairs.push(pairOf(line, label, from, end, to))
    if (!next) break
    label = next.label
    end = next.end
    from = at
    at = end - 1
  }
  return pairs
}

function pairOf(line: string, label: string, from: number, first: number, last: number): Pair {
  const start = Math.min(behindGap(line, first), last)
  let end = last
  while (end > start && GAP.at(line, end - 1)) end--
  return { label, from, start, end }
}

function behindGap(line: string, from: number): number {
  let at = from
  while (GAP.at(line, at)) at++
  return at
}

/** Whether a label may begin at an index behind another one. */
function mayBegin(line: string, at: number, after: number): boolean {
  if (!beginsFactLabelAt(line, at)) return false
  return at > after && (GAP.at(line, at - 1) || ENDS.at(line, at - 1) || isIdeograph(codeAt(line, at - 1)))
}

/**
 * The longest known label at an index that white space or the line's end follows, and where it ends. White space stands
 * between all of its characters or between none.
 */
function labelAt(line: string, at: number): { readonly label: string; readonly end: number } | undefined {
  const apart = at === 0 || !isIdeograph(codeAt(line, at - 1)) || ENDS.at(line, at - 1)
  let label = ''
  let gaps = 0
  let found: { readonly label: string; readonly end: number } | undefined
  for (let end = at; end < line.length && end - at < WIDEST && label.length < LONGEST; end++) {
    if (SPACE.at(line, end)) continue
    if (!isIdeograph(codeAt(line, end))) break
    if (SPACE.at(line, end - 1) && end > at) gaps++
    label += line.charAt(end)
    if (gaps > 0 && gaps < label.length - 1) break
    const whole = end + 1 === line.length || GAP.at(line, end + 1)
    if (whole && fieldOf(label) !== undefined && (apart || label.length >= SURE))
      found = { label, end: end + 1 }
  }
  return found
}
