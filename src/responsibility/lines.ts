/** Keyed facts printed without a bracket: a paragraph of their own, or the end of one. */
import type { Bracket } from './brackets.ts'
import { deadlineKeyBefore } from './deadline.ts'
import { fold } from './fold.ts'
import { keyBefore } from './roles.ts'

export interface Line {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** What may be printed before a line's first key. */
const LEAD_IN = /^[\s●■▲◆★☆*＊·•—\-–>→（(]{0,4}$/
const SENTENCE_END = /[。；！？;!?）)〕\]】”"\n]/
const PERSON_LINE = /^.{0,6}(?:领导|责任人|负责人|牵头人)[:：]/
const LABEL =
  /^[【〔［[（(]?(?:牵头|责任|配合|参与|主办|协办|落实|实施|负责|承办|主责|指导)(?:责任|实施|配合)?(?:单位|部门|处室|科室|主体|机构)[】〕］\])）]?\s*(?:[:：]|[为是]|\s|(?=[\u4e00-\u9fff]))/

/** Where a key stands at the beginning of a sentence outside brackets, and how. */
function keyStarts(text: string, brackets: readonly Bracket[]): { at: number; colon: number }[] {
  const found: { at: number; colon: number }[] = []
  let bracket = 0
  let sentence = 0
  for (let i = 0; i < text.length; i++) {
    const next = brackets[bracket]
    if (next && next.start === i) {
      bracket++
      if (next.flaw !== 'unclosed') {
        i = next.end - 1
        if (next.family !== 'quote') sentence = next.end
        continue
      }
    }
    const char = text.charAt(i)
    if (SENTENCE_END.test(char)) sentence = i + 1
    if (char !== '：' && char !== ':') continue
    if (i - sentence > 40) continue
    const words = fold(text.slice(sentence, i)).chars
    const role = keyBefore(words, words.length, true)
    const time = role ? undefined : deadlineKeyBefore(words, words.length)
    const start = role?.start ?? time
    if (start === undefined || (role && words.length - start < 4 && start > 0)) continue
    if (time !== undefined && words.length - time < 4) continue
    if (start === 0 || LEAD_IN.test(words.slice(0, start))) found.push({ at: sentence, colon: i })
  }
  return found
}

/** The index of the first printed character from `at` on. */
function skipBlank(text: string, at: number): number {
  let start = at
  while (start < text.length && /[\s\u200b\ufeff]/.test(text.charAt(start))) start++
  return start
}

/** Where keyed facts without a bracket begin and end in the paragraph. */
export function lineStart(text: string, brackets: readonly Bracket[]): Line | undefined {
  const own = skipBlank(text, 0)
  const starts = keyStarts(text, brackets)
  const first = starts[0]
  const head = text.slice(own, own + 24)
  if (first && (skipBlank(text, first.at) === own || PERSON_LINE.test(head))) {
    return { start: own, end: lastPrinted(text), rule: 'keyed-line' }
  }
  if (LABEL.test(head)) return { start: own, end: lastPrinted(text), rule: 'label-line' }
  return first
    ? { start: skipBlank(text, first.at), end: lastPrinted(text), rule: 'trailing-line' }
    : undefined
}

function lastPrinted(text: string): number {
  let end = text.length
  while (end > 0 && /[\s\u200b\ufeff]/.test(text.charAt(end - 1))) end--
  return end
}
