/** 结构层次序数: the table of numbering styles (GB/T 9704-2012, 7.3.3, and what is printed besides). */
import { isSpace } from '../responsibility/fold.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { COUNTED, FRACTION, MEASURED } from './measures.ts'
import { numeral } from './numerals.ts'

/** A numbering style. */
export interface Style {
  readonly id: string
  /** Usual depth: a style of a lower rank stands above one of a higher rank. */
  readonly rank: number
  /** Matches the first character of the style's labels. */
  readonly begins: RegExp
  /** Matches the label at the start of a paragraph; group 1 is the numeral. */
  readonly pattern: RegExp
  /** The ordinal where the numeral is one character of a run of code points (①, ⑴, ㈠). */
  readonly first?: number
}

const HAN = '[〇○零一二三四五六七八九十百]'
const NUMBER = '[0-9０-９]'
const HAN_FIRST = new RegExp(HAN)
const DIGIT = new RegExp(NUMBER)
const BRACKET = /[（(〔﹙]/
/** What stands behind 第三条 where a sentence refers to an article or a chapter, and none begins. */
const REFERRED =
  '(?![第款项的和、，]|(?:之|所)?规定|所[列称述指]|(?:至|到|及|以及|或|或者|与)第|至[0-9０-９〇○零一二三四五六七八九十百])'
/** `（一）、（二）项` and `（一）项规定` are references too. */
const LISTED = '(?!\\s{0,2}(?:(?:[、和及至到或与]|以及|或者)\\s{0,2}[（(]|项(?:规定|所|、|和第|至第|的)))'

/** A number that is plainly no fraction: `12345热线`, `300家`, `5G`, `10月`. */
const NAME = `${NUMBER}{3,6}(?!${FRACTION})[\\u3400-\\u9fffA-Za-z“]|${NUMBER}{1,2}(?:[GＧ]|月)`

export const STYLES: readonly Style[] = [
  {
    id: 'book',
    begins: /第/,
    rank: 0,
    pattern: new RegExp(`^第\\s{0,2}((?:${HAN}|${NUMBER}){1,5})\\s{0,2}[编編篇](?=\\s|$|[^第的和、，])`),
  },
  {
    id: 'chapter',
    begins: /第/,
    rank: 1,
    pattern: new RegExp(`^第\\s{0,2}((?:${HAN}|${NUMBER}){1,5})\\s{0,2}章${REFERRED}`),
  },
  {
    id: 'division',
    begins: /第/,
    rank: 2,
    pattern: new RegExp(`^第\\s{0,2}((?:${HAN}|${NUMBER}){1,5})\\s{0,2}[节節]${REFERRED}`),
  },
  {
    id: 'article',
    begins: /第/,
    rank: 3,
    pattern: new RegExp(`^第\\s{0,2}((?:${HAN}|${NUMBER}){1,6})\\s{0,2}[条條](?:之${HAN}{1,2})?${REFERRED}`),
  },
  {
    id: 'han',
    begins: HAN_FIRST,
    rank: 4,
    pattern: new RegExp(`^(${HAN}{1,4})\\s{0,2}[、﹑．.﹒,，](?![、，])`),
  },
  {
    id: 'han-bracket',
    begins: BRACKET,
    rank: 5,
    pattern: new RegExp(`^[（(〔﹙]\\s{0,2}(${HAN}{1,4})\\s{0,2}[）)〕﹚]${LISTED}`),
  },
  { id: 'han-circle', begins: /[\u3220-\u3229]/, rank: 5, pattern: /^([\u3220-\u3229])/, first: 0x3220 },
  {
    id: 'decimal',
    begins: DIGIT,
    rank: 6,
    pattern: new RegExp(
      `^(${NUMBER}{1,2}(?:[.．]${NUMBER}{1,2}){1,4})(?![0-9０-９]|${FRACTION}|${COUNTED}|\\s{1,2}(?:${MEASURED}))[.．、]?(?=[\\s\\u3400-\\u9fff“《【（(])`,
    ),
  },
  {
    id: 'arabic',
    begins: DIGIT,
    rank: 6,
    pattern: new RegExp(
      `^(${NUMBER}{1,3})\\s{0,2}[.．﹒、﹑](?:(?=(?:19|20)[0-9]{2}\\s?(?:年|[-–—~～至])|${NAME})|(?![0-9０-９、]))`,
    ),
  },
  { id: 'arabic-stop', begins: /[\u2488-\u249b]/, rank: 6, pattern: /^([\u2488-\u249b])/, first: 0x2488 },
  {
    id: 'arabic-bracket',
    begins: BRACKET,
    rank: 7,
    pattern: new RegExp(`^[（(〔﹙]\\s{0,2}(${NUMBER}{1,3})\\s{0,2}[）)〕﹚]${LISTED}`),
  },
  { id: 'arabic-enclosed', begins: /[\u2474-\u2487]/, rank: 7, pattern: /^([\u2474-\u2487])/, first: 0x2474 },
  { id: 'arabic-half', begins: DIGIT, rank: 8, pattern: new RegExp(`^(${NUMBER}{1,3})\\s{0,2}[）)]`) },
  { id: 'circle', begins: /[\u2460-\u2473]/, rank: 9, pattern: /^([\u2460-\u2473])/, first: 0x2460 },
]

/** The rank of the innermost style above 1.: （一）. Under its labels 1. and decimals may begin anew. */
export const LAST_OUTER = 5

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

/** So many characters tell whether a paragraph begins with a label. */
const LONGEST = 24

/** What any label can begin with. */
export const FIRST: Signs = new Signs(
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
  const head = chars.slice(0, LONGEST)
  for (const style of candidates(chars.charCodeAt(0))) {
    const match = style.pattern.exec(head)
    if (!match) continue
    const [printed, numerals = ''] = match
    const ordinal = ordinalOf(style, numerals)
    if (ordinal === undefined || ordinal === 0) continue
    const depth = style.id === 'decimal' ? numerals.split(/[.．]/).length - 1 : 0
    return { style, printed, length: behindSpace(chars, printed.length), ordinal, depth }
  }
  return undefined
}

function ordinalOf(style: Style, numerals: string): number | undefined {
  if (style.first !== undefined) return (numerals.codePointAt(0) ?? 0) - style.first + 1
  if (style.id === 'decimal') return numeral(numerals.split(/[.．]/).at(-1) ?? '')
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
  const style = match && STYLES.find(({ id }) => id === 'decimal')
  const ordinal = numeral(match?.[1] ?? '')
  if (!match || !style || !ordinal) return undefined
  return { style, printed: match[1] ?? '', length: match[0].length, ordinal, depth: 0 }
}
