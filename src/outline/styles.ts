/** 结构层次序数: the table of numbering styles (GB/T 9704-2012, 7.3.3, and what is printed besides). */
import { Signs, SPACES } from '../source/signs.ts'
import { COUNTED, FRACTION, MEASURED } from './measures.ts'

/** A numbering style. */
export interface Style {
  readonly id: string
  /** Its place in the table. */
  readonly number: number
  /** The place of the style that numbers the same level: 1. and 1、 and ⒈ do, （1） and ⑴, （一） and ㈠. */
  readonly level: number
  /** Usual depth: a style of a lower rank stands above one of a higher rank. */
  readonly rank: number
  /** The signs that the label is made of; none where a glyph (①) is the label. */
  readonly signs: LabelSigns | undefined
  /** Matches the label at the start of a paragraph; group 1 is the numeral. */
  readonly pattern: RegExp
  /** The ordinal where the numeral is one character of a run of code points (①, ⑴, ㈠). */
  readonly first: number | undefined
}

/** What stands before the numeral of a label. */
export type Opening = '' | '第' | '（'

/** What must stand in a label for its pattern to match: most lines that begin as labels do are none, or of one style. */
export interface LabelSigns {
  /** `（` for any bracket. */
  readonly opening: Opening
  /** What the numeral may end with. */
  readonly numerals: readonly ('han' | 'arabic')[]
  /** What may stand behind the numeral. */
  readonly marks: string
  /** The label ends with the mark; behind a bracket, one more may stand. */
  readonly last: boolean
  /** Before any other character the label is one, if it has a short numeral and no white space; the pattern need not be asked. */
  readonly unless?: Signs
}

interface Form {
  readonly id: string
  readonly rank: number
  readonly signs?: LabelSigns
  readonly pattern: RegExp
  readonly first?: number
  /** The style that numbers the same level. */
  readonly like?: string
}

const HANS = '〇○零一二三四五六七八九十百'
const HAN = `[${HANS}]`
const NUMBER = '[0-9０-９]'
/** Extraction and justified rows put a blank between two of them now and then. */
const HANS_BRACKETED = `${HAN}(?:\\s?${HAN}){0,3}`
const ORDINAL = `(?:${HAN}|${NUMBER})(?:\\s?${HAN}|${NUMBER}){0,5}`
/** What stands behind 第三条 where a sentence refers to an article or a chapter, and none begins. */
const REFERRED =
  '(?![第款项的和、，]|(?:之|所)?规定|所[列称述指]|(?:至|到|及|以及|或|或者|与)第|至[0-9０-９〇○零一二三四五六七八九十百])'
/** `（一）、（二）项` and `（一）项规定` are references too. */
const LISTED = '(?!\\s{0,2}(?:(?:[、和及至到或与]|以及|或者)\\s{0,2}[（(]|项(?:规定|所|、|和第|至第|的)))'

/** A mark that some print behind the bracket of a label: `（一）、`. */
const MARKED = `(?:[、﹑．.](?![、﹑．.0-9０-９]))?`
/** An area code is none (`（028）`), nor is the bracket before a telephone's number. */
const DIALLED = `(?!\\s{0,2}${NUMBER}{5})`
const AREA_CODE = `(?!0${NUMBER}{2})`

/** A number that is plainly no fraction: `12345热线`, `300家`, `5G`, `10月`. */
const NAME = `${NUMBER}{3,6}(?!${FRACTION})[\\u3400-\\u9fffA-Za-z“]|${NUMBER}{1,2}(?:[GＧ]|月)`

/** What such a reference may go on with. */
const LISTING = new Signs(`、和及至到或与以项${SPACES}`)

/** Chinese numerals. */
export const HAN_NUMERAL: Signs = new Signs(HANS)
export const OPENING_BRACKET: Signs = new Signs('（(〔﹙')

const CLOSING = '）)〕﹚'
const ordinal = (marks: string, last = true): LabelSigns => ({
  opening: '第',
  numerals: ['han', 'arabic'],
  marks,
  last,
})

const FORMS: readonly Form[] = [
  {
    id: 'book',
    rank: 0,
    signs: ordinal('编編篇'),
    pattern: new RegExp(`^第\\s{0,2}(${ORDINAL})\\s{0,2}[编編篇](?=\\s|$|[^第的和、，])`),
  },
  {
    id: 'chapter',
    rank: 1,
    signs: ordinal('章'),
    pattern: new RegExp(`^第\\s{0,2}(${ORDINAL})\\s{0,2}章${REFERRED}`),
  },
  {
    id: 'division',
    rank: 2,
    signs: ordinal('节節'),
    pattern: new RegExp(`^第\\s{0,2}(${ORDINAL})\\s{0,2}[节節]${REFERRED}`),
  },
  {
    id: 'article',
    rank: 3,
    signs: ordinal('条條', false),
    pattern: new RegExp(`^第\\s{0,2}(${ORDINAL})\\s{0,2}[条條](?:之${HAN}{1,2})?${REFERRED}`),
  },
  {
    id: 'han',
    rank: 4,
    signs: { opening: '', numerals: ['han'], marks: '、﹑．.﹒,，', last: true, unless: new Signs('、，') },
    pattern: new RegExp(`^(${HAN}{1,4})\\s{0,2}[、﹑．.﹒,，](?![、，])`),
  },
  {
    id: 'han-bracket',
    rank: 5,
    signs: { opening: '（', numerals: ['han'], marks: CLOSING, last: true, unless: LISTING },
    pattern: new RegExp(`^[（(〔﹙]\\s{0,2}(${HANS_BRACKETED})\\s{0,2}[）)〕﹚]${LISTED}${MARKED}`),
  },
  {
    id: 'han-circle',
    like: 'han-bracket',
    rank: 5,
    pattern: /^([\u3220-\u3229])/,
    first: 0x3220,
  },
  {
    id: 'decimal',
    rank: 6,
    signs: { opening: '', numerals: ['arabic'], marks: '.．', last: false },
    pattern: new RegExp(
      `^(${NUMBER}{1,2}(?:[.．]${NUMBER}{1,2}){1,4})(?![0-9０-９]|${FRACTION}|${COUNTED}|\\s{1,2}(?:${MEASURED}))[.．、]?(?=[\\s\\u3400-\\u9fff“《【（(])`,
    ),
  },
  {
    id: 'arabic',
    rank: 6,
    signs: {
      opening: '',
      numerals: ['arabic'],
      marks: '.．﹒、﹑',
      last: true,
      unless: new Signs('0123456789０１２３４５６７８９、'),
    },
    pattern: new RegExp(
      `^(${NUMBER}{1,3})\\s{0,2}[.．﹒、﹑](?:(?=(?:19|20)[0-9]{2}\\s?(?:年|[-–—~～至])|${NAME})|(?![0-9０-９、]))`,
    ),
  },
  {
    id: 'arabic-stop',
    like: 'arabic',
    rank: 6,
    pattern: /^([\u2488-\u249b])/,
    first: 0x2488,
  },
  {
    id: 'arabic-bracket',
    rank: 7,
    signs: { opening: '（', numerals: ['arabic'], marks: CLOSING, last: true },
    pattern: new RegExp(
      `^[（(〔﹙]\\s{0,2}${AREA_CODE}(${NUMBER}{1,3})\\s{0,2}[）)〕﹚]${DIALLED}${LISTED}${MARKED}`,
    ),
  },
  {
    id: 'arabic-enclosed',
    like: 'arabic-bracket',
    rank: 7,
    pattern: /^([\u2474-\u2487])/,
    first: 0x2474,
  },
  {
    id: 'arabic-half',
    rank: 8,
    signs: { opening: '', numerals: ['arabic'], marks: '）)', last: true },
    pattern: new RegExp(`^(${NUMBER}{1,3})\\s{0,2}[）)]`),
  },
  { id: 'circle', rank: 9, pattern: /^([\u2460-\u2473])/, first: 0x2460 },
]

const placeOf = (id: string): number => FORMS.findIndex(form => form.id === id)

/** The numbering styles, the outermost first. */
export const STYLES: readonly Style[] = FORMS.map((form, number) => ({
  id: form.id,
  number,
  level: placeOf(form.like ?? form.id),
  rank: form.rank,
  signs: form.signs,
  pattern: form.pattern,
  first: form.first,
}))

/** The rank of the innermost style above 1.: （一）. Under its labels 1. and decimals may begin anew. */
export const LAST_OUTER = 5

/** The style of the labels 1. and 1、. */
export const ARABIC: Style = styleOf('arabic')
/** The style of 1.1. */
export const DECIMAL: Style = styleOf('decimal')

function styleOf(id: string): Style {
  const style = STYLES[placeOf(id)]
  if (!style) throw new RangeError(id)
  return style
}
