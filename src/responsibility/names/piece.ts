/** The pieces of a list, and what stands between them. */
import type { Plain } from './plain.ts'

/** What stands before a piece of a list: a separator, a joining word, 等, or nothing. */
export type Separator = '、' | '，' | '；' | '。' | 'and' | '等' | ''

/** The separator that the code unit is, '' if none. */
export function separatorOf(code: number): Separator {
  switch (code) {
    case 0x3001:
      return '、'
    case 0xff0c:
      return '，'
    case 0xff1b:
      return '；'
    case 0x3002:
      return '。'
    default:
      return ''
  }
}

/** A piece of a list: `[start, end)`. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly before: Separator
  /** What is known of it where it is a name and nothing else. */
  readonly plain: Plain | undefined
}

/** A piece of which nothing is known. */
export const piece = (start: number, end: number, before: Separator): Piece => ({
  start,
  end,
  before,
  plain: undefined,
})
