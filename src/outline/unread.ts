/** Passages that have the key of a statement of responsibility (责任单位：), but were not read as one. */
import { matchesOf } from '../source/guarded.ts'
import { range, slice, type Text } from '../source/text.ts'
import type { Session } from './session.ts'

const KEY =
  '(?:牵头|牽頭|责任|責任|配合|协办|主办|参与|实施)(?:责任)?(?:单位|單位|部门|部門|处室|科室)\\s{0,2}[:：]'
const BRACKET = new RegExp(`[（(〔［[【]\\s{0,2}${KEY}[^（）()〔〕［］[\\]【】。]{0,80}[）)〕］\\]】]`, 'g')
const LINE = new RegExp(`^${KEY}.{0,80}$`)

/** Notes such brackets, and a line that begins with such a key. */
export function noteUnread(session: Session, text: Text): void {
  const { chars } = text
  if (!chars.includes('：') && !chars.includes(':')) return
  const places = LINE.test(chars)
    ? [[0, chars.length] as const]
    : matchesOf(BRACKET, chars).map(match => [match.index, match.index + match[0].length] as const)
  for (const [start, end] of places) {
    const at = range(slice(text, start, end))
    if (at) session.findings.push({ code: 'unread-statement', range: at })
  }
}
