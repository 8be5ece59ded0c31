/** Numbering labels at the start of paragraphs, by their form alone. */
import { isSpace } from '../responsibility/fold.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { numeral } from './numerals.ts'
import { DECIMAL, type LabelSigns, NUMERAL, OPENING, STYLES, type Style } from './styles.ts'

/** A numbering label at the start of a paragraph. */
export interface Label {
  readonly style: Style
  /** As printed, with its glyphs, without white space behind it. */
  readonly printed: string
  /** Code units that it takes in the paragraph, white space behind it included. */
  readonly length: number
  readonly ordinal: number
  /** Depth under the style's rank: 1 for `1.1`, 2 for `1.1.1`; 0 elsewhere. */
  readonly depth: number
}

/** What any label can begin with. */
const FIRST = new Signs(
  '0123456789０１２３４５６７８９〇○零一二三四五六七八九十百第（(〔﹙' +
    '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
)

/** Which styles can begin with a code unit. */
const BY_FIRST = new Map<number, readonly Style[]>()

function candidates(first: number): readonly Style[] {
  const known = BY_FIRST.get(first)
  if (known) return known
  const styles = STYLES.filter(style => style.begins.test(String.fromCharCode(first)))
  BY_FIRST.set(first, styles)
  return styles
}

/** The index behind the white space at `at`. */
function behindSpace(chars: string, at: number): number {
  let end = at
  while (end < chars.length && isSpace(chars.charCodeAt(end))) end++
  return end
}

/** The numbering label with which the paragraph begins, by its form alone. */
export function readLabel(chars: string): Label | undefined {
  if (!FIRST.at(chars, 0)) return undefined
  const begin = OPENING.at(chars, 0) ? behindSpace(chars, 1) : 0
  let end = begin
  while (NUMERAL.at(chars, end)) end++
  const mark = behindSpace(chars, end)
  for (const style of candidates(chars.charCodeAt(0))) {
    const { signs, pattern } = style
    if (signs && !shows(chars, end, mark, signs)) continue
    const match = signs?.last ? pattern.test(chars) : pattern.exec(chars)
    if (!match) continue
    const [printed, numerals = ''] =
      match === true ? [chars.slice(0, mark + 1), chars.slice(begin, end)] : match
    const ordinal = ordinalOf(style, numerals)
    if (ordinal === undefined || ordinal === 0) continue
    const depth = style === DECIMAL ? numerals.split(/[.．]/).length - 1 : 0
    return { style, printed, length: behindSpace(chars, printed.length), ordinal, depth }
  }
  return undefined
}

/** Whether the numeral that ends at an index, and the mark behind it, are those of a style. */
const shows = (chars: string, end: number, at: number, { numeral, mark, next }: LabelSigns): boolean =>
  mark.at(chars, at) && numeral.at(chars, end - 1) && (next === undefined || next.at(chars, at + 1))

function ordinalOf(style: Style, numerals: string): number | undefined {
  if (style.first !== undefined) return (numerals.codePointAt(0) ?? 0) - style.first + 1
  if (style === DECIMAL) return numeral(numerals.split(/[.．]/).at(-1) ?? '')
  return numeral(numerals)
}

/** The numbers of a decimal label: 2, 1 and 3 for `2.1.3.`. */
export const decimals = (label: Label): string[] =>
  label.printed
    .normalize('NFKC')
    .replace(/[.、]$/, '')
    .split('.')

const BARE = new Guarded(
  'first',
  '0123456789０１２３４５６７８９',
  /^([0-9０-９]{1,2})[\s\u3000]+(?=[\u3400-\u9fff])/,
)

/** A bare number before a heading (`1 总则`): a label only in a notice that numbers in decimals. */
export function readBareNumber(chars: string): Label | undefined {
  const match = BARE.exec(chars)
  const ordinal = numeral(match?.[1] ?? '')
  if (!match || !ordinal) return undefined
  return { style: DECIMAL, printed: match[1] ?? '', length: match[0].length, ordinal, depth: 0 }
}
