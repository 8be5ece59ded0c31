/** A passage made easy to compare: white space out, width and script variants folded, every index traceable. */
import { SCRIPT } from '../source/script.ts'
import { isIdeograph, SPACES } from '../source/signs.ts'

/**
 * `chars` is what the grammar reads. `at[i]` is the index in the passage of its character `i`, `at[length]` the passage's
 * length; absent where the two are as long, so that every index is its own.
 */
export interface Folded {
  readonly chars: string
  readonly at?: Int32Array
}

const WIDTH: readonly [string, string][] = [
  ['(),;:?!', '（），；：？！'],
  ['﹙﹚﹐﹔﹕､｡', '（），；：、。'],
  ['［］﹝﹞＜＞', '[]〔〕<>'],
  ['０１２３４５６７８９', '0123456789'],
  ['＊★☆', '***'],
  ['∶︰', '：：'],
]

/** A full stop of ASCII is one only between ideographs: others stand in numbers. */
const POINT = 0x2e
const STOP = 0x3002
const ZERO_WIDTH = 0x200b
const BLANKS = SPACES + String.fromCharCode(ZERO_WIDTH)
const BLANK = 1

/** For each code unit the one that it is read as, `BLANK`, or 0 for itself. */
const FOLD = new Uint16Array(0x1_0000)
for (const [from, to] of [...WIDTH, ...SCRIPT]) {
  for (let i = 0; i < from.length; i++) FOLD[from.charCodeAt(i)] = to.charCodeAt(i)
}
FOLD[POINT] = STOP
for (let i = 0; i < BLANKS.length; i++) FOLD[BLANKS.charCodeAt(i)] = BLANK

/** Whether the code unit is white space or has no width. */
export const isBlank = (code: number): boolean => FOLD[code] === BLANK

/** Whether the code unit is white space as patterns understand it, where what has no width is none. */
export const isSpace = (code: number): boolean => isBlank(code) && code !== ZERO_WIDTH

/** The passage for the grammar. Takes time linear in its length. */
export function fold(passage: string): Folded {
  let chars = ''
  let blanks = 0
  let from = 0
  for (let i = 0; i < passage.length; i++) {
    const code = FOLD[passage.charCodeAt(i)] ?? 0
    if (code === 0 || (code === STOP && !isStop(passage, i))) continue
    chars += passage.slice(from, i)
    if (code === BLANK) blanks++
    else chars += String.fromCharCode(code)
    from = i + 1
  }
  if (from === 0) return { chars: passage }
  chars += passage.slice(from)
  if (blanks === 0) return { chars }
  const at = new Int32Array(chars.length + 1)
  let next = 0
  for (let i = 0; i < passage.length; i++) if (!isBlank(passage.charCodeAt(i))) at[next++] = i
  at[next] = passage.length
  return { chars, at }
}

/** Whether the character that may stand for a full stop does so. */
const isStop = (text: string, at: number): boolean =>
  text.charCodeAt(at) !== POINT ||
  (isIdeograph(text.charCodeAt(at - 1)) && isIdeograph(text.charCodeAt(at + 1)))

/** The index in the passage of character `i` of what was folded of it. */
export const originOf = ({ at }: Folded, i: number): number => (at ? (at[i] ?? 0) : i)
