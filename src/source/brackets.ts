/** Brackets that text opens and closes. */
import { codeAt, isIdeograph, Signs } from './signs.ts'

const OPENS = new Signs('（(〔[［【《“')
const CLOSES = new Signs('）)〕]］】》”')

/** How many brackets are open behind the line, given how many were before it; a stray closing one counts for none. */
export function openBrackets(open: number, chars: string): number {
  const { length } = chars
  let depth = open
  for (let at = 0; at < length; at++) {
    const code = codeAt(chars, at)
    if (isIdeograph(code)) continue
    if (OPENS.has(code)) depth++
    else if (depth > 0 && CLOSES.has(code)) depth--
  }
  return depth
}

/** So far a bracket may be closed that the line before opened. */
const LONGEST_BRACKET = 300

/** Whether a bracket is closed on the line before any other is opened. */
export function closesFirst(chars: string): boolean {
  for (let at = 0; at < chars.length && at < LONGEST_BRACKET; at++) {
    if (OPENS.at(chars, at)) return false
    if (CLOSES.at(chars, at)) return true
  }
  return false
}

const ROUND_OPENS = new Signs('（(〔[［【')
const ROUND_CLOSES = new Signs('）)〕]］】')

/** By how much the code unit opens (1) or closes (-1) brackets. */
export function bracketStep(code: number): number {
  if (isIdeograph(code)) return 0
  if (ROUND_OPENS.has(code)) return 1
  return ROUND_CLOSES.has(code) ? -1 : 0
}

/** The depth behind a character, of brackets only: quotation marks and titles are often printed without their other half. */
export const roundDepth = (depth: number, code: number): number => Math.max(0, depth + bracketStep(code))

/** The same as `openBrackets`, of brackets only. */
export function openRound(open: number, chars: string): number {
  let depth = open
  for (let at = 0; at < chars.length; at++) depth = roundDepth(depth, codeAt(chars, at))
  return depth
}
