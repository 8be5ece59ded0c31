/** What a text extracted from pages prints besides the notice: page marks, running headers, print buttons. */
import { Guarded } from './guarded.ts'
import type { PrintedLine } from './plain.ts'
import { SPACES } from './signs.ts'

const DIGITS = '0123456789０１２３４５６７８９'
const RULE = `—–－‐-_·.${SPACES}`
const BUTTON = `${SPACES}【[（(打关返分收`

const FURNITURE: readonly Guarded[] = [
  new Guarded('first', `#Pp${SPACES}`, /^#?\s?Page\s?\d{1,5}\s?:?$/i),
  new Guarded('first', RULE, /^[—–－‐\-_·.\s]{1,6}[0-9０-９]{1,4}[—–－‐\-_·.\s]{1,6}$/),
  new Guarded(
    'first',
    '第',
    /^第\s?[0-9０-９一二三四五六七八九十百]{1,5}\s?[页頁](?:[\s，,/]{0,3}共\s?[0-9０-９一二三四五六七八九十百]{1,5}\s?[页頁])?$/,
  ),
  new Guarded('first', DIGITS, /^[0-9]{1,4}\s?\/\s?[0-9]{1,4}$/),
  new Guarded('first', '正', /^正\s{0,4}文$/),
  new Guarded(
    'first',
    BUTTON,
    /^[\s【[（(]{0,2}(?:打印|关闭|返回顶部|分享|收藏)[\s】\]）)]{0,2}(?:[\s|｜【[（(]{0,3}(?:打印|关闭|返回顶部|分享|收藏|本页|窗口)[\s】\]）)]{0,2}){0,4}$/,
  ),
  new Guarded('first', 'Pp', /^Produced By(?!\w).{0,60}$/i),
  new Guarded('first', '扫', /^(?:扫一扫|扫码).{0,20}$/),
  new Guarded('first', '上下', /^(?:上一篇|下一篇)[:：].{0,80}$/),
]

/** Whether the line belongs to the page, not to the notice. */
export function isPageFurniture(chars: string): boolean {
  return chars.length <= 100 && FURNITURE.some(pattern => pattern.test(chars))
}

/** What a page begins with, behind its mark: `某某县人民政府文件`, `某某政报 2021年第12期`. */
const PAGE_HEAD =
  /^[\u4e00-\u9fff]{1,16}(?:(?:人民政府|委员会|党委|办公室|办公厅|[局厅委院会])[\u4e00-\u9fff]{0,6}(?:文件|会议纪要)|(?:政报|公报)(?:\s{0,12}[0-9]{4}\s?年\s?第?\s?[0-9]{1,3}\s?[期号])?)$/

/** Whether the line, the first one behind a page mark, heads the page. */
export function isPageHead(chars: string): boolean {
  return chars.length <= LONGEST_HEADER && PAGE_HEAD.test(chars)
}

const LONGEST_HEADER = 60
const PAGE_MARK = FURNITURE.slice(0, 4)

const isBesideMarks = (indices: readonly number[], near: number | undefined): boolean =>
  indices.length === 2 && near === 2

/**
 * Lines that stand on three pages or more, word for word, and mostly beside a page mark, or on two and always there:
 * running headers and footers.
 *
 * @returns the indices of such lines
 */
export function runningHeaders(lines: readonly PrintedLine[]): Set<number> {
  const near = besideMarks(lines)
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const { chars } = line.text
    if (near.size === 0 || chars.length > LONGEST_HEADER || !near.has(chars)) continue
    const known = places.get(chars)
    if (known) known.push(index)
    else places.set(chars, [index])
  }
  const headers = new Set<number>()
  for (const [chars, indices] of places) {
    const beside = near.get(chars)
    const runs = indices.length >= 3 && (beside ?? 0) >= Math.max(2, indices.length / 2)
    if (runs || isBesideMarks(indices, beside)) for (const index of indices) headers.add(index)
  }
  return headers
}

/** The short lines beside a page mark, and beside how many they stand. */
function besideMarks(lines: readonly PrintedLine[]): Map<string, number> {
  const near = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const { chars } = line.text
    if (chars.length > LONGEST_HEADER || !PAGE_MARK.some(pattern => pattern.test(chars))) continue
    for (const beside of [index - 1, index + 1]) {
      const words = lines[beside]?.text.chars
      if (words !== undefined && words.length <= LONGEST_HEADER) near.set(words, (near.get(words) ?? 0) + 1)
    }
  }
  return near
}
