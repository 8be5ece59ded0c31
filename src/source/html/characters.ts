/** What each character is to the layout. */
import { codeAt } from '../signs.ts'

/** Printed as it is. */
export const KEPT = 0
/** White space that collapses. */
export const COLLAPSING = 1
/** A line break in the source. */
export const BREAK = 2
/** A space that does not collapse. */
export const PRINTED = 3
/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks and control characters. */
export const INVISIBLE = 4

const KINDS = new Uint8Array(0x10000)
const mark = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
  for (const [first, last] of ranges) KINDS.fill(kind, first, last + 1)
}
mark(INVISIBLE, [0, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064])
mark(INVISIBLE, [0xfeff, 0xfeff])
mark(COLLAPSING, [0x09, 0x09], [0x0c, 0x0c], [0x20, 0x20])
mark(BREAK, [0x0a, 0x0a], [0x0d, 0x0d], [0x85, 0x85], [0x2028, 0x2029])
mark(
  PRINTED,
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
)

/** What the character at an index is: `KEPT`, `COLLAPSING`, `BREAK`, `PRINTED` or `INVISIBLE`. */
export function kindAt(chars: string, at: number): number {
  return KINDS[codeAt(chars, at)] ?? KEPT
}

/** What nearly no text holds, as few ranges: that a text is without it is known in a fraction of the time. */
const UNUSUAL = /[^\u3001-\ufefe\uff00-\uffff!-~\u2010-\u2027]/
/** Any character that is not `KEPT`. */
const SPECIAL = /[\0-\x20\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/
const NEXT_UNUSUAL = new RegExp(UNUSUAL, 'g')

/** Whether all characters are `KEPT`. */
export function isKept(chars: string): boolean {
  return !UNUSUAL.test(chars) || !SPECIAL.test(chars)
}

/** Where the first character from the index on stands that is not `KEPT`, or the text's end. */
export function endOfKept(chars: string, at: number): number {
  NEXT_UNUSUAL.lastIndex = at
  while (NEXT_UNUSUAL.test(chars)) {
    const found = NEXT_UNUSUAL.lastIndex - 1
    if (kindAt(chars, found) !== KEPT) return found
  }
  return chars.length
}

/** In texts that are longer than this the white space between the words is next to nothing. */
const LONG = 64

/** How many of the characters `[start, end)` a text prints: without its white space, in long texts without that at the ends. */
export function printedLength(chars: string, start: number, end: number): number {
  if (end - start > LONG) return chars.slice(start, end).trim().length
  let length = 0
  for (let at = start; at < end; at++) if (isPrinted(chars.charCodeAt(at))) length++
  return length
}

const isPrinted = (code: number): boolean =>
  code > 0x3000 ? code !== 0xfeff : code > 32 && code !== 0xa0 && code !== 0x3000 && code !== 0x200b

/** Whether the characters `[start, end)` are nothing but white space that collapses. */
export function isLayout(chars: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = chars.charCodeAt(at)
    if (!(code === 32 || (code >= 9 && code <= 13 && code !== 11))) return false
  }
  return true
}
