/** Where printed characters stand: what is no white space. */
import { isBlank } from './fold.ts'

/** The index of the first printed character of `[at, to)`; `to` if there is none. */
export function skipBlank(text: string, at: number, to: number): number {
  let start = at
  while (start < to && isBlank(text.charCodeAt(start))) start++
  return start
}

/** The index behind the last printed character of `[from, to)`; `from` if there is none. */
export function printedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** The printed characters before `at`, at most `count`. */
export function printedBefore(text: string, at: number, count: number): string {
  let from = at
  let blanks = 0
  while (from > 0 && at - from - blanks < count) if (isBlank(text.charCodeAt(--from))) blanks++
  const printed = text.slice(from, at)
  return blanks === 0 ? printed : printed.replace(/[\s\u200b\ufeff]/g, '')
}
