/** What characters a text has, as flags: one look at each answers what the steps of a page's reading ask of its texts. */
import { codeAt } from '../signs.ts'
import { OF_FOOT, OF_FURNITURE } from './furnitureSigns.ts'

/** White space, an entity, or what may be white space: the text is perhaps not printed as it stands. */
export const UNSURE = 1
export const AMPERSAND = 2
/** Sentences have one. */
export const PUNCTUATED = 4
export const FULL_STOP = 8
/** Stands in every word of a site's foot that may stand anywhere in a line. */
export const FOOT_SIGN = 16
/** Ends a label. */
export const COLON = 32
/** Of the words 当前位置. */
export const PLACE = 64
/** Stands in every line that is furniture, but for those that begin as furniture does. */
export const FURNITURE_SIGN = 128

const TRAITS = new Uint8Array(0x10000)
const mark = (trait: number, chars: string): void => {
  for (const char of chars) {
    const code = char.charCodeAt(0)
    TRAITS[code] = (TRAITS[code] ?? 0) | trait
  }
}
/** Nearly all that is printed; look-alikes of ideographs are not. */
const SURE = [
  [0x21, 0x7e],
  [0x2010, 0x2027],
  [0x3001, 0xf8ff],
  [0xfb00, 0xfefe],
  [0xff00, 0xffff],
] as const
TRAITS.fill(UNSURE)
for (const [first, last] of SURE) TRAITS.fill(0, first, last + 1)
mark(UNSURE | AMPERSAND, '&')
mark(PUNCTUATED, '，。；：、！？')
mark(FULL_STOP, '。')
mark(FOOT_SIGN, OF_FOOT)
mark(COLON, ':：')
mark(PLACE, '位')
mark(FURNITURE_SIGN, OF_FURNITURE)

/** The traits of the characters `[start, end)` of a source, which is one make of string throughout a page. */
export function traitsIn(source: string, start: number, end: number): number {
  let traits = 0
  for (let at = start; at < end; at++) traits |= TRAITS[source.charCodeAt(at)] ?? 0
  return traits
}

/** The traits of a text that is no stretch of the source. */
export function traitsOf(chars: string): number {
  let traits = 0
  for (let at = 0; at < chars.length; at++) traits |= TRAITS[codeAt(chars, at)] ?? 0
  return traits
}
