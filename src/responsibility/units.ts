/** From the folded text back to the passage: units, and the words of a stretch. */
import { type Folded, originOf } from './fold.ts'
import type { Member } from './members.ts'
import { Noted } from './noted.ts'
import type { ReadUnit } from './types.ts'

/** A passage with what was folded of it. */
export interface Source {
  readonly text: string
  readonly folded: Folded
  /** Where `text` begins in the paragraph in which offsets are counted. */
  readonly base: number
}

/** Where the folded stretch stands in the paragraph. */
export function rangeOf({ folded, base }: Source, start: number, end: number): [number, number] {
  const from = base + originOf(folded, start)
  return start < end ? [from, base + originOf(folded, end - 1) + 1] : [from, from]
}

/** The folded stretch as printed, without white space. */
export function printedOf({ text, folded }: Source, start: number, end: number): string {
  if (!folded.at) return text.slice(start, end)
  if (start >= end) return ''
  return text.slice(originOf(folded, start), originOf(folded, end - 1) + 1).replace(/[\s\u200b\ufeff]/g, '')
}

/** A bracket within a name that explains a word of it: `各市（含省直管市，下同）政府`. */
const GLOSS = new Noted(
  '含包同',
  /[（(〔［[〈<](?:(?:含|不含|包括|包含)[^（()）〔〕［］[\]〈〉<>]{1,30}|[^（()）〔〕［］[\]〈〉<>]{1,30}下同)[）)〕］\]〉>]/,
)
const GLOSSES = new RegExp(GLOSS.pattern, 'g')

/** The name without the brackets that explain a word of it; a name that is nothing else stays. */
export const withoutGlosses = (name: string): string => name.replace(GLOSSES, '') || name

/** The member of a list as a unit of the passage. */
export function unitOf(source: Source, { start, end, role, kind }: Member): ReadUnit {
  const printed = printedOf(source, start, end)
  const name = GLOSS.testIn(source.folded, printed) ? withoutGlosses(printed) : printed
  const from = source.base + originOf(source.folded, start)
  const to = source.base + originOf(source.folded, end - 1) + 1
  return kind === 'group'
    ? { name, role, group: true, start: from, end: to }
    : { name, role, start: from, end: to }
}
