/** The passage of the source that an item was read from, as published. */
import type { Position } from '../model.ts'
import { html, type Markup } from './html.ts'
import type { PageWords } from './words.ts'

/** Longer passages (mark-up of word processors) are cut: the page stays small, the place is named all the same. */
const LONGEST = 6000
const TAG = /<[^<>]*>/g

/** Mark-up of the source, set off from its text. */
function dimmed(passage: string): Markup[] {
  const parts: Markup[] = []
  let at = 0
  for (const match of passage.matchAll(TAG)) {
    parts.push(html`${passage.slice(at, match.index)}<i>${match[0]}</i>`)
    at = match.index + match[0].length
  }
  parts.push(html`${passage.slice(at)}`)
  return parts
}

/** A closed disclosure with the passage; nothing for what has no position. */
export function passage(
  position: Position | undefined,
  source: string | undefined,
  words: PageWords,
): Markup | undefined {
  if (!position) return undefined
  const { start, end } = position
  const lines = start.line === end.line ? String(start.line) : `${start.line}–${end.line}`
  const head = html`${words.word('report.source')} <span class="at">${words.word('field.line')} ${lines}</span>`
  if (source === undefined) return html`<p class="source">${head}</p>`
  const whole = source.slice(start.offset, end.offset)
  const shown = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole
  return html`<details class="source"><summary>${head}</summary><pre lang="zh-CN">${dimmed(shown)}</pre></details>`
}
