/** Enumerations in running text (`…：（1）…；（2）…`), which go on where a line happens to begin with their next label. */
import { matchesOf } from '../source/guarded.ts'
import { type Label, readLabel } from './labels.ts'
import type { Style } from './styles.ts'

/** A label in a paragraph, behind the end of a clause. */
const MEMBER = /[：:；;。，,、]\s?([（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)]|[①-⑳⑴-⒇])/g
const CLAUSE_END = /[；;，,、]$/
/** The first rank of the labels of enumerations; （一） mostly numbers paragraphs. */
const INNER = 7
const BRACKETED = 'han-bracket'

/** How far an enumeration has come. */
interface Run {
  readonly style: Style
  readonly ordinal: number
}

/** Takes away the labels with which lines go on with an enumeration that has begun within a paragraph. */
export function dropEnumerated(
  paragraphs: readonly (string | undefined)[],
  marks: (Label | undefined)[],
): void {
  /** The labels that number, one of each rank down to the last. */
  const open: Label[] = []
  let carried: Run | undefined
  for (let index = 0; index < marks.length; index++) {
    const label = marks[index]
    if (!label) continue
    const chars = paragraphs[index] ?? ''
    if (holdsAll(label, chars, marks, index)) {
      marks[index] = undefined
      continue
    }
    if (mayGoOn(label) && !numbersOn(open, label)) {
      const before = (index > 0 && paragraphs[index - 1]) || ''
      const run = lastOf(before, carried)
      if (run && comesBefore(run, label) && (label.style.rank >= INNER || isWithin(label, before, chars))) {
        marks[index] = undefined
        carried = lastOf(chars.slice(label.length), label)
        continue
      }
    }
    carried = undefined
    closeFrom(open, label)
    open.push(label)
  }
}

/** Closes what does not stand above the label. */
function closeFrom(open: Label[], { style }: Label): void {
  while (open.length > 0 && (open[open.length - 1] as Label).style.rank >= style.rank) open.pop()
}

/** Whether the paragraph holds a whole enumeration, from its first member on (`（1）…；（2）…；（3）…`). */
function holdsAll(
  label: Label,
  chars: string,
  marks: readonly (Label | undefined)[],
  index: number,
): boolean {
  if (label.ordinal !== 1 || label.style.rank < INNER) return false
  const last = lastOf(chars.slice(label.length), label)?.ordinal ?? 1
  if (last < 2) return false
  for (let at = index + 1; at < marks.length; at++) {
    const next = marks[at]
    if (next && next.style.rank <= label.style.rank) return next.style !== label.style || next.ordinal === 1
  }
  return true
}

/** Whether the label is the next one of an open run. */
function numbersOn(open: readonly Label[], label: Label): boolean {
  for (const above of open) if (comesBefore(above, label)) return true
  return false
}

const comesBefore = (run: Run, { style, ordinal }: Label): boolean =>
  run.style === style && run.ordinal === ordinal - 1

const mayGoOn = ({ style, ordinal }: Label): boolean =>
  ordinal > 1 && (style.rank >= INNER || style.id === BRACKETED)

/** Whether （二） stands in a sentence: a clause ends before it, and another such label stands in its own line or before. */
const isWithin = ({ style, ordinal }: Label, before: string, chars: string): boolean =>
  CLAUSE_END.test(before) && (ordinal > 2 || (lastOf(chars, { style, ordinal })?.ordinal ?? 0) > ordinal)

/** The last member in the characters of the enumeration that has come so far, or of one that begins in them. */
function lastOf(chars: string, before: Run | undefined): Run | undefined {
  let run = before
  for (const [, printed = ''] of matchesOf(MEMBER, chars)) {
    const member = readLabel(`${printed}甲`)
    if (!member) continue
    const { style, ordinal } = member
    if (ordinal === 1 || (run?.style === style && ordinal === run.ordinal + 1)) run = { style, ordinal }
  }
  return run
}
