/** Keys at the beginning of a line or of a sentence in it, and labels in brackets of their own. */
import { Guarded } from '../source/guarded.ts'
import { BULLETS, isIdeograph, Signs } from '../source/signs.ts'
import type { Spans } from './brackets.ts'
import { COLON } from './colons.ts'
import { deadlineKeyBefore, STAGES } from './deadline.ts'
import { fold, isBlank } from './fold.ts'
import { BODY_NOUNS, CHARGES, HELD_NOUNS, OFFICE_NOUNS } from './keyNouns.ts'
import { nextOutside } from './passage.ts'
import { skipBlank } from './printed.ts'
import { keyBefore } from './roleKeys.ts'

/** What may be printed before a line's first key. */
const MARKS = `${BULLETS}➢—–−－>→-`
const MARK = new Signs(MARKS)
const MOST_MARKS = 4
const LEAD_IN = new RegExp(`^[${MARKS}]{0,${MOST_MARKS}}$`)
/** What ends a sentence before a key. */
export const SENTENCE_END: Signs = new Signs('。；！？;!?\n')
const CLOSING = new Signs(')）〕]】”"')
/** What may be a key in a bracket of its own, or is one without its colon. */
const LABEL = new Guarded(
  'first',
  '【〔［[牵责配参落实负主',
  /^(?:[【〔［[]\s*(?<key>[\u3400-\u9fff（、）]{3,16})\s*[】〕］\]]|(?:牵头|责任|配合|参与|落实|实施|负责|主责)(?:责任)?(?:单位|部门|[处科股部庭所]室|站所|院系)(?:\s|为(?=[\u3400-\u9fff]{2,16}[、；;，,。和及])))/,
)
const BODY = new Set(BODY_NOUNS)
const OFFICE = new Set(OFFICE_NOUNS)
const HELD = new Set(HELD_NOUNS)
/** What such a key may begin with, and which nouns may follow that; all in one pattern would cost each run more than reading does. */
const BRACKETED: readonly (readonly [first: RegExp, follows: (noun: string) => boolean])[] = [
  [/^(?:牵头|责任|配合|参与|落实|实施|负责|主责|指导)(?:责任|实施|配合)/, noun => BODY.has(noun)],
  [/^(?:牵头|责任|配合|参与|落实|实施|负责|主责|指导)/, noun => BODY.has(noun)],
  [new RegExp(`^(?:${CHARGES})`), noun => OFFICE.has(noun) || HELD.has(noun)],
  [/^负责/, noun => OFFICE.has(noun)],
  [/^(?:完成|办结|整改)(?:时限|期限|时间)/, noun => noun === ''],
]

/** Whether the words, as they begin, are such a key. */
export function isLabel(words: string): boolean {
  const match = LABEL.exec(words)
  const key = match?.groups?.key
  if (key === undefined) return match !== null
  return BRACKETED.some(([first, follows]) => {
    const head = first.exec(key)?.[0]
    return head !== undefined && follows(key.slice(head.length))
  })
}

/** Keys that also stand at the foot of a web page or head an event: no line of a plan has them alone. Divisions host none. */
const HOSTS = new RegExp(
  `^(?:(?:主办|协办)(?![处科股部庭所]室|部门|站所|院系)|承办|组织|(?:技术|业务)?(?:指导|支持|支撑)|协作|成员|主体(?!责任(?:单位|部门|主体|[处科股]室))|(?:监管|属地|领导|直接)责任$|${STAGES})`,
)
/** The one of them that stands alone on a line behind the line of the unit that it helps. */
const HELPS = /^协办单位$/
/** Keys that also head an event, an offer or a contract; a deadline ends in one of these words, or is a month. */
const EVENT = /^(?:时间|进度|时限|期限|(?:推进|实施|工作|建设|完成)?时序)$/
const DUE =
  /^[^。；;]{0,40}(?:前|底|末|季度|过半|完成|持续|长期|全年|[上下]半年|年内|到位|实施|推进|月(?:份|[上中下]旬)?|不懈|即办|20[0-9]{2}年)(?:[。；;]|$)|^20[0-9]{2}年[^。；;，]{0,10}前[^。；;，]{1,10}(?:[。；;]|$)/
/** A key of a time that is often told in prose: 推进时序. */
const OFTEN_PROSE = /时序$/
/** Shorter keys head other things too, but for these. */
const LEAST = 4
const SHORT_KEY = /^(?:主责|牵头|总牵头|总负责|分工|(?:牵头|责任|配合|落实)[处科股室站所队部庭局镇乡村])$/

/** A key that begins a sentence of a line. */
export interface KeyStart {
  /** Where the sentence begins whose first words are the key. */
  readonly at: number
  readonly hosts: boolean
  readonly helps: boolean
  /** It is a label in a bracket of its own, without a colon. */
  readonly label: boolean
}

/** How far back from a colon its sentence may begin. */
const FARTHEST = 40

/** Whether the words are a key of events and of deadlines with a deadline behind it. */
const isDue = (words: string, text: string, colon: number): boolean =>
  EVENT.test(words) && DUE.test(text.slice(colon + 1, colon + 42).replace(/\s/g, ''))

/** Where `[from, colon)` begins with a key that reaches to the colon; `undefined` if it does not. */
function keyFrom(text: string, from: number, colon: number, hosted: boolean): KeyStart | undefined {
  if (colon - from > FARTHEST) return undefined
  const { chars } = fold(text.slice(from, colon))
  const key = keyBefore(chars, chars.length, true)?.start ?? deadlineKeyBefore(chars, chars.length)
  if (key === undefined || !LEAD_IN.test(chars.slice(0, key))) return undefined
  const words = chars.slice(key)
  const short = !hosted && words.length < LEAST && !SHORT_KEY.test(words)
  if ((short || OFTEN_PROSE.test(words)) && !isDue(words, text, colon)) return undefined
  return { at: from, hosts: HOSTS.test(words), helps: HELPS.test(words), label: false }
}

/** The first characters of `[at, to)`, as many as a label may have. */
export const headOf = (text: string, at: number, to: number): string => text.slice(at, Math.min(to, at + 24))

/** The index behind the marks there that may stand before a line's first key, and the white space around them. */
export function skipMarks(text: string, start: number, to: number): number {
  const own = skipBlank(text, start, to)
  let at = own
  while (at < to && at < own + MOST_MARKS && MARK.at(text, at)) at++
  return at > own ? skipBlank(text, at, to) : own
}

/** Whether a label stands at the index, or behind the marks and the white space there. */
export const beginsLabel = (text: string, start: number): boolean => {
  const at = skipMarks(text, start, text.length)
  return LABEL.mayMatchAt(text, at) && isLabel(headOf(text, at, text.length))
}

/**
 * Where a key stands outside brackets at the beginning of a sentence, or behind a bracket or white space. `hosted`: short ones
 * (`配合：`) count.
 */
export function keyStarts(text: string, ends: Spans, from: number, to: number, hosted: boolean): KeyStart[] {
  const found: KeyStart[] = []
  let sentence = from
  let bracket = from
  let blank = from
  for (let i = from; i < to; ) {
    const next = nextOutside(ends, i, to)
    if (next > i + 1) {
      if (CLOSING.at(text, next - 1)) bracket = next
      if (skipMarks(text, sentence, i) === i && beginsLabel(text, i))
        found.push({ at: sentence, hosts: false, helps: false, label: true })
      i = next
      continue
    }
    const code = text.charCodeAt(i)
    i = next
    if (isIdeograph(code)) continue
    if (isBlank(code)) blank = i
    if (SENTENCE_END.has(code)) sentence = i
    if (!COLON.has(code)) continue
    const colon = i - 1
    const key =
      keyFrom(text, sentence, colon, hosted) ??
      keyFrom(text, bracket, colon, hosted) ??
      keyFrom(text, blank, colon, hosted)
    if (key) found.push(key)
  }
  return found
}
