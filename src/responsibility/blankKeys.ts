/** Keys that white space parts from their values, in place of colons: `牵头单位 市财政局 配合单位 市税务局`. */
import { Guarded } from '../source/guarded.ts'
import { deadlineKeyBefore, isDeadline } from './deadline.ts'
import { fold } from './fold.ts'
import { kindOf } from './names/endings.ts'
import { keyBefore } from './roleKeys.ts'

/** The bracket around a whole statement. */
const OPENING = /^[（〔[【]/
const CLOSING = /[）〕\]】。]+$/
const PERSON = new Guarded('last', '人导', /^(?:责任人|负责人|联系人|(?:责任|牵头|分管)领导)$/)
/** What is between white space and nothing else. */
const WORD = /[^\s\u200b\ufeff]/

const wordsOf = (token: string): string => fold(token).chars.replace(OPENING, '').replace(CLOSING, '')

/** What sort of key the words are, if they are nothing else. */
function keyKind(words: string): 'role' | 'time' | 'person' | undefined {
  if (keyBefore(words, words.length, true)?.start === 0) return 'role'
  if (deadlineKeyBefore(words, words.length) === 0) return 'time'
  return PERSON.test(words) ? 'person' : undefined
}

/** Whether the words may be the value of such a key. */
function isValue(kind: 'role' | 'time' | 'person', words: string): boolean {
  if (kind === 'role') return kindOf(words) !== undefined
  return kind === 'time' ? isDeadline(words) : true
}

/** Whether the first of the tokens is a key, which makes white space a mark beside it and beside the keys behind it. */
export const beginsWithKey = (tokens: readonly string[]): boolean =>
  tokens.length > 2 && !WORD.test(tokens[1] ?? '') && keyKind(wordsOf(tokens[0] ?? '')) === 'role'

/**
 * The mark that the white space between the two tokens stands for, where the first one is a key; none within a key that is
 * spread over the line: `责任 单位`.
 */
export function markBetween(left: string, right: string): string | undefined {
  const [before, behind] = [wordsOf(left), wordsOf(right)]
  const [key, next] = [keyKind(before), keyKind(behind)]
  if (key) return !next && !keyKind(before + behind) && isValue(key, behind) ? '：' : undefined
  return next ? '；' : undefined
}
