/** How labels run on: what the rules of numbering share. */
import type { Part } from '../model.ts'
import type { Entry, Survey } from './survey.ts'

const DIGITS = /[0-9０-９]+|[〇零○一二三四五六七八九十百千两廿]+|[①-⑳㈠-㈩⑴-⒇⒈-⒛]/g
const WIDTHS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '．': '.', '﹒': '.', '，': ',' }
const WIDE = /[（）．﹒，]/g

/** The label's glyphs with `#` for the number: `（#）`, `#、`, `第#条`. */
export function styleOf(label: string): string {
  return label.replace(/\s+/g, '').replace(DIGITS, '#')
}

/** The kind of numeral in a label, so that 一、 and 1、 are two styles. */
function numerals(label: string): string {
  return /[0-9０-９]/.test(label) ? '1' : /[一二三四五六七八九十百]/.test(label) ? '一' : '①'
}

/** The style without regard to width and dots: labels of one kind count together, however sloppily they are printed. */
export function kindOf(label: string): string {
  const glyphs = styleOf(label).replace(WIDE, char => WIDTHS[char] ?? char)
  return numerals(label) + glyphs.replace(/[.、,]+$/, '')
}

/** A numbered node, the one before it in its sequence, and how it follows. */
export interface Step {
  readonly entry: Entry
  readonly ordinal: number
  readonly previous?: Entry
  readonly last: number
  readonly how: 'next' | 'skipped' | 'repeated' | 'backwards' | 'restarted'
}

function howFollows(ordinal: number, last: number): Step['how'] {
  if (ordinal === last + 1) return 'next'
  if (ordinal > last) return 'skipped'
  if (ordinal === last) return 'repeated'
  return ordinal === 1 ? 'restarted' : 'backwards'
}

interface Sequence {
  parent: Entry | undefined
  entry: Entry
  last: number
}

/**
 * Every numbered node with the step that leads to it. A heading's first child begins at 1, or runs on from the last
 * node of its kind under an earlier heading (…3. | 二、 4. 5.…); both are a `next`.
 */
export function steps(view: Survey): Step[] {
  const found: Step[] = []
  const sequences = new Map<Part, Map<string, Sequence>>()
  for (const entry of view.entries) {
    const { ordinal, label } = entry.node
    if (ordinal === undefined) continue
    const kinds = sequences.get(entry.part) ?? new Map<string, Sequence>()
    sequences.set(entry.part, kinds)
    const kind = kindOf(label)
    const before = kinds.get(kind)
    kinds.set(kind, { parent: entry.parent, entry, last: ordinal })
    found.push({ entry, ordinal, ...follow(entry, ordinal, before) })
  }
  return found
}

/** How a node follows the last one of its kind. Under another heading it may begin again, or run on. */
function follow(
  entry: Entry,
  ordinal: number,
  before: Sequence | undefined,
): Omit<Step, 'entry' | 'ordinal'> {
  const last = before?.last ?? 0
  const sameList = before !== undefined && before.parent === entry.parent
  if (!sameList && (ordinal === 1 || ordinal === last + 1)) return { last, how: 'next' }
  if (!before || (!sameList && ordinal <= last)) return { last: 0, how: 'skipped' }
  return { previous: before.entry, last, how: howFollows(ordinal, last) }
}
