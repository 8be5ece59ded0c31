/** The passage of the source that an item was read from, as published. */
import type { Node } from '../model.ts'
import { html, type Markup } from './html.ts'
import type { PageWords } from './words.ts'

/** Longer passages (mark-up of word processors) are cut: the page stays small, the place is named all the same. */
const LONGEST = 6000
const TAG = /<[^<>]*>/g

/** From the node's label to the end of the last thing that was read of it; offsets in UTF-16 code units. */
function extent(node: Node, source: string): { from: number; to: number; lines: string } | undefined {
  if (!node.position) return undefined
  const { start } = node.position
  const ends = [
    node.position,
    ...(node.paragraphPositions ?? []),
    ...(node.responsibilities ?? []).flatMap(({ position }) => position ?? []),
  ].map(({ end }) => end)
  const last = ends.reduce((latest, end) => (end.offset > latest.offset ? end : latest))
  const lines = start.line === last.line ? String(start.line) : `${start.line}–${last.line}`
  if (last.offset > node.position.end.offset) return { from: start.offset, to: last.offset, lines }
  const lineEnd = source.indexOf('\n', start.offset)
  return { from: start.offset, to: Math.max(last.offset, lineEnd < 0 ? source.length : lineEnd), lines }
}

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

/** A closed disclosure with the passage; its line alone where the source is not at hand. */
export function passage(node: Node, source: string | undefined, words: PageWords): Markup | undefined {
  const place = extent(node, source ?? '')
  if (!place) return undefined
  const head = html`${words.word('report.source')} <span class="at">· ${words.word('field.line')} ${place.lines}</span>`
  if (source === undefined) return html`<p class="source">${head}</p>`
  const whole = source.slice(place.from, place.to)
  const shown = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole
  return html`<details class="source"><summary>${head}</summary><pre lang="zh-CN">${dimmed(shown)}</pre></details>`
}
