/** Numbering labels at the start of paragraphs, by their form alone. */
import { Guarded } from '../source/guarded.ts'
import { codeAt, Signs, SPACE } from '../source/signs.ts'
import { COUNTED, FRACTION, GROUPED } from './measures.ts'
import { numeral } from './numerals.ts'
import { DECIMAL, HAN_NUMERAL, OPENING_BRACKET, type Opening, STYLES, type Style } from './styles.ts'

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

/** The styles whose labels are one glyph. */
const GLYPHS = STYLES.filter(style => style.signs === undefined)
/** The others by the signs of their labels. */
const BY_SIGNS = new Map<number, Style[]>()
for (const style of STYLES)
  for (const kind of style.signs?.numerals ?? [])
    for (const mark of style.signs?.marks ?? '') {
      const key = keyOf(style.signs?.opening ?? '', kind === 'arabic', mark.charCodeAt(0))
      BY_SIGNS.set(key, [...(BY_SIGNS.get(key) ?? []), style])
    }

/** The signs of a label in one number. */
function keyOf(opening: Opening, arabic: boolean, mark: number): number {
  const before = opening === '' ? 0 : opening === '第' ? 1 : 2
  return (mark * 3 + before) * 2 + (arabic ? 1 : 0)
}

const ORDINAL = '第'.charCodeAt(0)

function openingOf(code: number): Opening {
  if (code === ORDINAL) return '第'
  return OPENING_BRACKET.has(code) ? '（' : ''
}

/** Whether the code unit is a digit, of full width or not. */
export const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** Whether a digit stands at the index. */
const isDigitAt = (chars: string, at: number): boolean => at < chars.length && isDigit(codeAt(chars, at))

/** The index behind the white space at `at`. */
function behindSpace(chars: string, at: number): number {
  let end = at
  while (SPACE.at(chars, end)) end++
  return end
}

/** Whether a stray blank stands between two Chinese numerals. */
const isBlank = (chars: string, at: number, begin: number): boolean =>
  at > begin && SPACE.at(chars, at) && HAN_NUMERAL.at(chars, at + 1)

/** The numbering label with which the paragraph begins, by its form alone. */
export function readLabel(chars: string): Label | undefined {
  if (!FIRST.at(chars, 0)) return undefined
  const opening = openingOf(codeAt(chars, 0))
  const begin = opening === '' ? 0 : behindSpace(chars, 1)
  const arabic = isDigitAt(chars, begin)
  let end = begin
  if (arabic) while (isDigitAt(chars, end)) end++
  else while (HAN_NUMERAL.at(chars, end) || (opening !== '' && isBlank(chars, end, begin))) end++
  if (end === begin) return opening === '' ? glyph(chars) : undefined
  const mark = behindSpace(chars, end)
  const styles = mark < chars.length && BY_SIGNS.get(keyOf(opening, arabic, codeAt(chars, mark)))
  if (!styles) return undefined
  for (const style of styles) {
    const label = style.signs?.last ? upTo(chars, mark, style, begin, end) : longer(chars, mark, style)
    if (label && label.ordinal > 0) return label
  }
  return undefined
}

/** Marks that may stand behind the bracket of a label, too: `（一）、`. */
const MARKS = new Signs('、﹑．.')

const LONGEST_SURE = 3

/** Whether nothing is left to be asked of the pattern. */
function isSure(chars: string, mark: number, { signs }: Style, begin: number, end: number): boolean {
  const tight = mark === end && begin === (signs?.opening === '' ? 0 : 1)
  if (!tight || !signs?.unless || end - begin > LONGEST_SURE) return false
  return !signs.unless.at(chars, mark + 1)
}

/** The label that ends with its mark. */
function upTo(chars: string, mark: number, style: Style, begin: number, behind: number): Label | undefined {
  const sure = isSure(chars, mark, style, begin, behind)
  const ordinal = sure || style.pattern.test(chars) ? numberIn(chars, begin, behind) : undefined
  if (ordinal === undefined) return undefined
  const end = style.signs?.opening === '（' && MARKS.at(chars, mark + 1) ? endOf(style, chars) : mark + 1
  return {
    style,
    printed: chars.slice(0, end),
    length: behindSpace(chars, end),
    ordinal,
    depth: 0,
  }
}

const endOf = (style: Style, chars: string): number => style.pattern.exec(chars)?.[0].length ?? 0

/** The value of the numeral `[begin, end)`: of digits, of full width or not, or Chinese. */
function numberIn(chars: string, begin: number, end: number): number | undefined {
  let value = 0
  for (let at = begin; at < end; at++) {
    const code = codeAt(chars, at)
    if (!isDigit(code)) return numeral(chars.slice(begin, end))
    value = value * 10 + (code & 0xf)
  }
  return value
}

/** The label that may go on behind its mark: 1.1, 第一条之一. */
function longer(chars: string, mark: number, style: Style): Label | undefined {
  if (style === DECIMAL && !isDigitAt(chars, mark + 1)) return undefined
  const match = style.pattern.exec(chars)
  if (!match) return undefined
  const [printed, numerals = ''] = match
  const numbers = numerals.split(/[.．]/)
  const ordinal = numeral(numbers.at(-1) ?? '')
  if (ordinal === undefined) return undefined
  return { style, printed, length: behindSpace(chars, printed.length), ordinal, depth: numbers.length - 1 }
}

/** The label that is one glyph. */
function glyph(chars: string): Label | undefined {
  for (const style of GLYPHS) {
    const printed = style.pattern.exec(chars)?.[0]
    if (printed === undefined) continue
    const ordinal = printed.charCodeAt(0) - (style.first ?? 0) + 1
    return { style, printed, length: behindSpace(chars, 1), ordinal, depth: 0 }
  }
  return undefined
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

const JOINED = new Guarded(
  'first',
  '0123456789０１２３４５６７８９',
  new RegExp(`^([0-9０-９]{1,2})(?!${FRACTION}|${COUNTED}|${GROUPED})(?=[\\u3400-\\u9fff])`),
)

/** A bare number before a heading (`1 总则`): a label only in a notice that numbers in decimals. */
export const readBareNumber = (chars: string): Label | undefined => bareNumber(BARE.exec(chars))

/** The same without white space before the heading (`1总则`), as quantities are printed, too. */
export const readJoinedNumber = (chars: string): Label | undefined => bareNumber(JOINED.exec(chars))

function bareNumber(match: RegExpExecArray | null): Label | undefined {
  const ordinal = numeral(match?.[1] ?? '')
  if (!match || !ordinal) return undefined
  return { style: DECIMAL, printed: match[1] ?? '', length: match[0].length, ordinal, depth: 0 }
}
