/** White space that separates names, made a separator; all other white space means nothing and is left alone. */

import { Signs } from '../source/signs.ts'
import { fold, isBlank } from './fold.ts'
import { isHeaded, kindOf } from './names/endings.ts'
import { keyBefore, verbBefore } from './roles.ts'

const SEPARATOR = new Signs('、，；。：,;:')
/** White space between words: other white space divides nothing. */
const BETWEEN = /[^\s\u200b\ufeff、，；。：,;:][\s\u200b\ufeff]+[^\s\u200b\ufeff、，；。：,;:]/
const OPENING = /[（(〔［[【〈<][^）)〕］\]】〉>]*$/

/** The bracket around a whole statement. */
const FIRST = /^[（〔[【](?=[^）〕\]】]*$)/

/** What may follow a name directly: the end of the statement around it. */
const LOOSE = /^(?=[^（〔[【]*$)([^）〕\]】。]*)[）〕\]】。]+$/

const isBlankAt = (text: string, index: number): boolean => isBlank(text.charCodeAt(index))

/** The text in pieces: runs of white space, separators, and the words between them. */
function tokens(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    const apart = SEPARATOR.at(text, i) || SEPARATOR.at(text, i - 1)
    if (i < text.length && !apart && isBlankAt(text, i) === isBlankAt(text, i - 1)) continue
    found.push(text.slice(from, i))
    from = i
  }
  return found
}

/** The words without the verbs behind them. */
function named(word: string): string {
  const chars = fold(word).chars.replace(LOOSE, '$1')
  return chars.slice(0, verbBefore(chars, 0, chars.length)?.start ?? chars.length)
}

/** Whether the white space between two words divides names: `市教育局 市科协`. */
function divides(left: string, right: string): boolean {
  const words = fold(left).chars.replace(FIRST, '')
  if (OPENING.test(words) || keyBefore(words, words.length, false)) return false
  const next = named(right)
  return isHeaded(next) && kindOf(next) !== undefined && kindOf(named(words)) !== undefined
}

/** Whether a name goes on in the next paragraph of a cell: `市住房和城乡` + `建设局`. */
function goesOn(left: string, right: string): boolean {
  const [a, b] = [fold(left).chars, fold(right).chars]
  if (OPENING.test(left)) return true
  return named(left) === a && kindOf(a) === undefined && !isHeaded(b) && kindOf(a + b) !== undefined
}

/** Whether white space at `i` stands between a name and a further key: `责任单位：市教育局 成果形式：…`. */
function beginsKey(all: readonly string[], i: number): boolean {
  const [left, blank, right, colon] = all.slice(Math.max(0, i - 1), i + 3)
  if (i === 0 || !isWord(left) || !isWord(right) || !/[：:]/.test(colon ?? '')) return false
  return (
    isBlankAt(blank ?? '', 0) &&
    !OPENING.test(left) &&
    kindOf(named(left)) !== undefined &&
    !keyBefore(fold(left).chars, fold(left).chars.length, false)
  )
}

const isWord = (token: string | undefined): token is string =>
  token !== undefined && !isBlankAt(token, 0) && !SEPARATOR.at(token, 0)

/** The text, white space that divides names replaced by `、`: as long as before. */
export function divideAtBlanks(text: string): string {
  if (!BETWEEN.test(text)) return text
  return replaceBlanks(text, (left, right) => divides(left, right))
}

/** A cell's text, the ends of its paragraphs, and other white space that divides names, replaced by `；`. */
export function divideCell(text: string): string {
  if (!BETWEEN.test(text)) return text
  return replaceBlanks(
    text,
    (left, right, blank) => (blank.includes('\n') ? !goesOn(left, right) : divides(left, right)),
    '；',
  )
}

function replaceBlanks(
  text: string,
  apart: (left: string, right: string, blank: string) => boolean,
  mark = '、',
): string {
  const all = tokens(text)
  return all
    .map((token, i) => {
      const [left, right] = [all[i - 1], all[i + 1]]
      if (!isBlankAt(token, 0)) return token
      if (beginsKey(all, i)) return `；${token.slice(1)}`
      if (!isWord(left) || !isWord(right) || !apart(left, right, token)) return token
      return mark + token.slice(1)
    })
    .join('')
}
