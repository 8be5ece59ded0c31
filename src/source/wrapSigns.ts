/** Where, among hard-wrapped lines, paragraphs certainly begin: labels, keys, document numbers, signatures. */
import { decimals, type Label, readBareNumber, readLabel } from '../outline/labels.ts'
import {
  beginsAlone,
  columns,
  endsDated,
  endsPunctuated,
  endsSentence,
  isAddress,
  isDateLine,
  isIncomplete,
  isKeyed,
  isStandalone,
  openBrackets,
} from './lineSigns.ts'
import type { PrintedLine } from './plain.ts'

/** Among the first lines a bracketed date ends a title, and a salutation a paragraph. */
const HEAD = 24
/** Columns of the longest name on a signature's line. */
const LONGEST_SIGNATORY = 40

/** What a line says of the paragraph it stands in. */
export interface Sign {
  /** A paragraph certainly begins here. */
  readonly starts: boolean
  /** Belongs to a line such as `责任单位：…`, which ends without a mark. */
  readonly keyed: boolean
  /** Begins with a numbering label, which may be text at the start of a row. */
  readonly labelled: boolean
  /** Brackets open behind the line. */
  readonly open: number
  /** A line that follows before a paragraph certainly begins closes one of them. */
  readonly closes: boolean
}

/** The signs of all lines. */
export function signsOf(lines: readonly PrintedLine[]): Sign[] {
  const last = new Map<string, number>()
  const signed = signatureLines(lines)
  let open = 0
  let chapter = 0
  let inKeyed = false
  const signs = lines.map((line, index) => {
    const { chars } = line.text
    const before = lines[index - 1]?.text.chars
    const label = readLabel(chars)
    const run = label && runOf(label)
    const expected =
      label !== undefined && run !== undefined && [1, (last.get(run) ?? 0) + 1].includes(label.ordinal)
    const free =
      before === undefined || (!isIncomplete(before) && (endsSentence(before) || open === 0 || expected))
    const numbered = label !== undefined && free && (expected || endsSentence(before ?? '。'))
    const signature = signed[index] === true
    const alone =
      isStandalone(chars) ||
      beginsAlone(chars) ||
      (before !== undefined &&
        (isStandalone(before) ||
          (index < HEAD && isAddress(chars) && endsNotice(before)) ||
          (index < HEAD && (endsDated((lines[index - 2]?.text.chars ?? '') + before) || isAddress(before)))))
    const keyed = isKeyed(chars) && free && open === 0
    const next = lines[index + 1]?.text.chars
    const bare = free && headsDecimals(chars, next, chapter)
    if (label?.style.id === 'decimal') chapter = Number.parseInt(label.printed.normalize('NFKC'), 10)
    const starts = before === undefined || numbered || bare || keyed || alone || signature
    if (numbered && label && run !== undefined) last.set(run, label.ordinal)
    open = openBrackets(starts ? 0 : open, chars)
    inKeyed = starts ? keyed : inKeyed
    return { starts, keyed: inKeyed, labelled: label !== undefined, open, closes: false }
  })
  return withClosing(signs)
}

function withClosing(signs: readonly Sign[]): Sign[] {
  const closing: Sign[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (let index = signs.length - 1; index >= 0; index--) {
    const sign = signs[index]
    if (!sign) continue
    closing[index] = { ...sign, closes: fewest < sign.open }
    fewest = sign.starts ? Number.POSITIVE_INFINITY : Math.min(fewest, sign.open)
  }
  return closing
}

/** The run that a label belongs to: its style, and for 2.1.3 the 2.1 that it counts under. */
const runOf = (label: Label): string =>
  label.style.id === 'decimal' ? `${decimals(label).slice(0, -1).join('.')}.` : label.style.id

/** `2 汛前准备` above `2.1 …`; a last `5 附则` behind 4.3 may have nothing numbered under it. */
function headsDecimals(chars: string, next: string | undefined, chapter: number): boolean {
  const bare = readBareNumber(chars)
  if (!bare) return false
  if (
    bare.ordinal === chapter + 1 &&
    chapter > 1 &&
    columns(chars) <= LONGEST_SIGNATORY &&
    !endsPunctuated(chars)
  )
    return true
  const first = next === undefined ? undefined : readLabel(next)
  return first?.style.id === 'decimal' && decimals(first).join('.') === `${bare.ordinal}.1`
}

/** `…的通知`: the title's last line, above the salutation. */
const endsNotice = (chars: string): boolean =>
  /的(?:通知|意见|决定|函|通报|公告|批复)(?:[（(][^（()）]{1,20}[）)])?$/.test(chars)

/** Short lines without a mark right above a date: those who sign. */
function signatureLines(lines: readonly PrintedLine[]): boolean[] {
  const signed: boolean[] = new Array(lines.length).fill(false)
  for (let index = lines.length - 2; index >= 0; index--) {
    const { chars } = lines[index]?.text ?? { chars: '' }
    const above = isDateLine(lines[index + 1]?.text.chars ?? '') || signed[index + 1] === true
    signed[index] = above && columns(chars) <= LONGEST_SIGNATORY && !endsPunctuated(chars)
  }
  return signed
}
