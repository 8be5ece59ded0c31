/** Keyed facts printed without a bracket: a paragraph of their own, or the end of one. */
import { Guarded } from '../source/guarded.ts'
import { isIdeograph } from '../source/signs.ts'
import type { Marks, Spans } from './brackets.ts'
import { someOutside } from './colons.ts'
import { STAGES } from './deadline.ts'
import { lineEnd } from './lineEnds.ts'
import { beginsLabel, headOf, isLabel, keyStarts, SENTENCE_END, skipMarks } from './lineKeys.ts'
import { skipBlank } from './printed.ts'

/** Where a line of keyed facts stands, and by which rule. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly rule: string
  /** It begins with a key and a colon, or a key in a bracket; without them it may be a row of headings. */
  readonly colon: boolean
}

const PERSON_LINE = /^[\s\S]{0,6}(?:领导|责任人|负责人|牵头人)[:：]/
/** Who is in charge of the field, before those who are charged. */
const IN_CHARGE_LINE = /^(?:行业|业务)?主管(?:单位|部门|机关)[:：]/
/** A key at the start of a line that alone may head anything: of hosts (see `lineKeys.ts`), of one word, of a time. */
const HOST_LINE = new Guarded(
  'first',
  '主承组协指支技业启开竣完结截投验配落责',
  new RegExp(
    `^(主办|协办|配合|协同|协助|指导|落实|责任)\\s?[:：]|^(主办|承办|组织|协办|协作|(?:技术|业务)?(?:指导|支持))(?:单位|部门)\\s?[:：]|^(?:${STAGES})(?:时间|日期|时限|期限)\\s?[:：]`,
  ),
)
/** Who hosts and who helps, on one line, by keys that neither events nor the feet of pages have. */
const PAIRED = new Guarded('first', '主', /^主办\s?[:：][^。；;：:]{2,60}[；;]\s?(?:协办|会办|配合)\s?[:：]/)
/** What a line that begins with a key of hosts calls them, which alone is no statement. */
export const hostsOf = (text: string): string | undefined => {
  const found = HOST_LINE.exec(text)
  return found ? (found[1] ?? found[2] ?? found[0]) : undefined
}

/** The longest line that names persons. */
const LONGEST_PERSONS = 40

/** Whether the paragraph only names the persons who answer for a task: `责任人：…`. */
export const isPersonLine = (text: string): boolean =>
  text.length <= LONGEST_PERSONS && PERSON_LINE.test(text) && !/[。；;]./.test(text)

/**
 * Whether keyed facts without a bracket may stand in the paragraph: a quick answer for prose. `brackets`: the statements
 * in brackets, behind which stretches without them begin.
 */
export function mayHoldLine(
  text: string,
  { pairs, keys }: Marks,
  brackets: readonly { end: number }[],
): boolean {
  if (keys.length > 0 && someOutside(keys, pairs)) return true
  if (beginsLabel(text, 0)) return true
  for (const { start } of pairs) if (SENTENCE_END.at(text, start - 1) && beginsLabel(text, start)) return true
  for (const { end } of brackets) if (beginsLabel(text, end)) return true
  return false
}

/**
 * Where keyed facts without a bracket stand within `[from, to)`, a stretch of the paragraph without statements in brackets.
 * `ends`: see `spans`; `hosted`: keys of hosts count, for lines that are statements stand beside it.
 */
export function lineIn(
  text: string,
  ends: Spans,
  from: number,
  to: number,
  hosted: boolean,
): Line | undefined {
  const own = skipBlank(text, from, to)
  if (own >= to) return undefined
  const head = headOf(text, own, to)
  const keys = keyStarts(text, ends, from, to, hosted)
  const first = keys[0]
  const paired = PAIRED.mayMatchAt(text, own) && PAIRED.pattern.test(text.slice(own, to))
  if (paired || (first && (hosted || first.helps || keys.some(({ hosts }) => !hosts)))) {
    const at = first && !paired ? skipBlank(text, first.at, to) : own
    const start = PERSON_LINE.test(head) || IN_CHARGE_LINE.test(head) ? own : at
    return {
      start,
      end: lineEnd(text, ends, start, to, keys),
      rule: first?.label ? 'label-line' : start === own ? 'keyed-line' : 'trailing-line',
      colon: true,
    }
  }
  const label = skipMarks(text, own, to)
  return isLabel(headOf(text, label, to))
    ? {
        start: own,
        end: lineEnd(text, ends, own, to, keys),
        rule: 'label-line',
        colon: !isIdeograph(text.charCodeAt(label)),
      }
    : undefined
}
