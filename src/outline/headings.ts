/** Headings: unnumbered ones that close the numbering before them, and those that share a line with their text. */

import type { Block } from '../source/block.ts'
import { Guarded } from '../source/guarded.ts'
import { Signs, SPACE, without } from '../source/signs.ts'
import { type Text, trim } from '../source/text.ts'
import type { Label } from './labels.ts'

const USUAL =
  /^(?:[附总罚]则|(?:政策|扶持|支持|奖励|主要|工作|重点|具体)?(?:内容|措施|任务|举措|目标|要求|原则|条件|对象|范围)|(?:组织|保障|工作|有关|其他|附则)(?:保障|措施|实施|要求|事项|说明|规定))$/
const SENTENCE = /[。！？；：，、,;:!?）)]/

/** The longest heading, with the white space that spreads its characters over the line (附　　则). */
const LONGEST = 24

/** Whether the words are what unnumbered headings usually say, spread over the line or not. */
export const isUsualHeading = (chars: string): boolean =>
  chars.length <= LONGEST && USUAL.test(without(chars, SPACE))

/** Headings of parts, above all numbering styles: `第二部分　重点任务`, `贰、重点任务`. */
const DIVISION = new Guarded(
  'first',
  '第壹贰貳叁參肆伍陆陸柒捌玖拾',
  /^(?:第\s?[一二三四五六七八九十0-9０-９]{1,3}\s?部分(?![的所中]|内容|规定)|[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,2}\s?[、.．])/,
)
const LONGEST_DIVISION = 50
const TEXT = /[。！？；]/

const isDivision = (chars: string): boolean =>
  DIVISION.test(chars) && chars.length <= LONGEST_DIVISION && !TEXT.test(chars)

/**
 * Whether the paragraph is an unnumbered heading on a line of its own (附则, 政策内容), which closes the numbered nodes
 * before it: by its mark-up, or by what such headings say.
 */
export function isUnnumberedHeading(block: Block, label: Label | undefined): boolean {
  if (block.kind !== 'paragraph' || label) return false
  const { chars } = block.text
  if (isDivision(chars)) return true
  if (chars.length < 2 || chars.length > LONGEST || SENTENCE.test(chars)) return false
  const { look } = block
  return (
    look.heading !== undefined || (look.bold === true && look.align === 'center') || isUsualHeading(chars)
  )
}

/** A heading, and the text behind it on the same line. */
export interface Headed {
  readonly title: Text | undefined
  readonly rest: Text | undefined
}

const STOP = /[。！？!?]|[：:](?=.{30})/g
const LONGEST_TITLE = 60
const LONGEST_FIRST_SENTENCE = 60
const BRACKETED = new Guarded('first', '【', /^【[^【】]{1,60}】/)
const ENUMERATION = new Signs('；;')

/**
 * Tells a heading from the text that follows it on the same line (`1.标题。正文…`).
 *
 * @param text the paragraph behind the label
 * @param label its label
 * @returns `undefined` for a single sentence: the heading of a node that says anything else, the text of another one
 */
export function splitHeading(text: Text, label: Label): Headed | undefined {
  const { chars } = text
  if (chars === '') return { title: undefined, rest: undefined }
  const bracketed = BRACKETED.exec(chars)?.[0]
  if (bracketed !== undefined) return headed(text, bracketed.length)
  if (label.style.id === 'article') return unheaded(text)
  const at = firstStop(chars)
  if (at < 0)
    return chars.length <= LONGEST_TITLE && !ENUMERATION.at(chars, chars.length - 1)
      ? wholly(text)
      : unheaded(text)
  const stop = chars.charAt(at)
  const end = at + 1
  if (end > LONGEST_FIRST_SENTENCE) return unheaded(text)
  if (end < chars.length) return stop !== '：' && stop !== ':' ? headed(text, end) : unheaded(text)
  return stop === '。' ? undefined : unheaded(text)
}

/** The index of the mark behind which the text may begin, or -1. */
function firstStop(chars: string): number {
  STOP.lastIndex = 0
  return STOP.test(chars) ? STOP.lastIndex - 1 : -1
}

/** A heading without text. */
export const wholly = (title: Text): Headed => ({ title, rest: undefined })
/** Text without a heading. */
export const unheaded = (rest: Text): Headed => ({ title: undefined, rest })

function headed(text: Text, end: number): Headed {
  const rest = trim(text, end)
  return { title: trim(text, 0, end), rest: rest.chars === '' ? undefined : rest }
}
