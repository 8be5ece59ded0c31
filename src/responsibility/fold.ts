/** A passage made easy to compare: white space out, width and script variants folded, every index traceable. */
import { SCRIPT } from '../source/script.ts'
import { isIdeograph, SPACES } from '../source/signs.ts'
import { CodeTable } from './codeTable.ts'
import { SHAPES, shapeOf } from './glyphs.ts'

/** A passage folded, with what one look at each of its characters finds. */
export interface Folded {
  /** What the grammar reads. */
  readonly chars: string
  /**
   * The index in the passage of each character of `chars`, and behind the last one the passage's length; `undefined` where
   * the two are as long, so that every index is its own.
   */
  readonly at: readonly number[] | undefined
  /** The indices in `chars` of separators, colons and opening glyphs, in order. */
  readonly marks: readonly number[]
  /** A bit for each set of characters of which one stands in `chars`; see `signFor`. */
  readonly signs: number
}

const WIDTH: readonly [string, string][] = [
  ['(),;:?!', '（），；：？！'],
  ['﹙﹚﹐﹔﹕﹑､｡', '（），；：、、。'],
  ['〖〗', '【】'],
  ['［］﹝﹞＜＞', '[]〔〕<>'],
  ['０１２３４５６７８９', '0123456789'],
  ['＊★☆／', '***/'],
  ['∶︰', '：：'],
]

/** A full stop of ASCII is one only between ideographs: others stand in numbers. */
const POINT = 0x2e
const STOP = 0x3002
const ZERO_WIDTH = 0x200b
const BLANKS = SPACES + String.fromCharCode(ZERO_WIDTH)
const BLANK = 1

const VARIANTS: readonly (readonly [from: number, to: number])[] = [
  ...[...WIDTH, ...SCRIPT].flatMap(([from, to]) =>
    Array.from(from, (char, i): [number, number] => [char.charCodeAt(0), to.charCodeAt(i)]),
  ),
  [POINT, STOP],
  ...Array.from(BLANKS, (char): [number, number] => [char.charCodeAt(0), BLANK]),
]

/** For each code unit the one that it is read as, `BLANK`, or 0 for itself. */
const FOLD = new CodeTable()
for (const [from, to] of VARIANTS) FOLD.set(from, to)

const FOLDED = 1
const MARK = 2
let lastSign = MARK

/** For each code unit the signs of what it is, as printed and as read. */
const SIGNS = new CodeTable()

function addSign(sign: number, code: number): void {
  SIGNS.set(code, SIGNS.get(code) | sign)
}

function addSigns(sign: number, chars: string): number {
  for (let i = 0; i < chars.length; i++) addSign(sign, chars.charCodeAt(i))
  for (const [from, to] of VARIANTS) if (chars.includes(String.fromCharCode(to))) addSign(sign, from)
  return sign
}

/** A sign that a folded passage has where one of the characters stands in it. */
export function signFor(chars: string): number {
  lastSign <<= 1
  return addSigns(lastSign, chars)
}

for (const [from] of VARIANTS) addSign(FOLDED, from)
addSigns(MARK, `、，；。：${SHAPES.map(({ open }) => open).join('')}`)

/** The sign of quotation marks that `marksOf` leaves out, and of characters that are brackets only as they are read. */
export const OTHER_GLYPH: number = signFor('“')
for (const [from, to] of VARIANTS) if (shapeOf(from) !== shapeOf(to)) addSign(OTHER_GLYPH, from)

/** Whether the code unit is white space or has no width. */
export const isBlank = (code: number): boolean => !isIdeograph(code) && FOLD.get(code) === BLANK

/** Whether the code unit is white space as patterns understand it, where what has no width is none. */
export const isSpace = (code: number): boolean => isBlank(code) && code !== ZERO_WIDTH

const NO_MARKS: Folded['marks'] = []

/**
 * The passage for the grammar. Takes time linear in its length.
 *
 * @param start what stands outside `[start, end)` is left as it is printed: the glyphs around the passage
 */
export function fold(passage: string, start = 0, end: number = passage.length): Folded {
  let chars = ''
  let blanks = 0
  let from = 0
  let marks: number[] | undefined
  let signs = 0
  for (let i = start; i < end; i++) {
    const code = passage.charCodeAt(i)
    const sign = SIGNS.get(code)
    if (sign === 0 || (code === POINT && !isStop(passage, i))) continue
    signs |= sign
    if ((sign & FOLDED) !== 0) {
      const folded = FOLD.get(code)
      if (i > from) chars += passage.slice(from, i)
      from = i + 1
      if (folded === BLANK) blanks++
      else chars += String.fromCharCode(folded)
    }
    if ((sign & MARK) === 0) continue
    if (marks) marks.push(i - blanks)
    else marks = [i - blanks]
  }
  if (from === 0) chars = passage
  else if (from < passage.length) chars += passage.slice(from)
  const at = blanks === 0 ? undefined : origins(passage, chars.length)
  return { chars, at, marks: marks ?? NO_MARKS, signs }
}

/** The indices of the characters that are no white space, and that behind the last one. */
function origins(passage: string, length: number): readonly number[] {
  const at = new Array<number>(length + 1)
  let next = 0
  for (let i = 0; i < passage.length; i++) if (!isBlank(passage.charCodeAt(i))) at[next++] = i
  at[next] = passage.length
  return at
}

/** The marks of a text that is folded already, in which a point is no full stop. */
export function marksIn(chars: string): number[] {
  const marks: number[] = []
  for (let i = 0; i < chars.length; i++) {
    const sign = SIGNS.get(chars.charCodeAt(i))
    if ((sign & MARK) !== 0 && (sign & FOLDED) === 0) marks.push(i)
  }
  return marks
}

/** Whether the point at the index is read as a full stop. */
const isStop = (text: string, at: number): boolean =>
  at > 0 &&
  at + 1 < text.length &&
  isIdeograph(text.charCodeAt(at - 1)) &&
  isIdeograph(text.charCodeAt(at + 1))

/** The index in the passage of character `i` of what was folded of it. */
export const originOf = ({ at }: Folded, i: number): number => (at ? (at[i] ?? 0) : i)
