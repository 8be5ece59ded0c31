/** A document number on the line of a title, before or behind it. */
import { Guarded } from '../source/guarded.ts'
import { FURTHER, SEQUENCE, YEAR } from './documentNumber.ts'

/** A number in a bracket behind a title; behind a quoted title it is that document's. */
const BEHIND = new Guarded(
  'last',
  '）)】]',
  new RegExp(
    `(?<!》\\s?)[（(【[]\\s?([\\u3400-\\u9fffA-Za-z]{1,16}${YEAR}${SEQUENCE}${FURTHER}|[\\u3400-\\u9fff]{2,30}令\\s?[（(]?第?\\s?[0-9０-９〇○零一二三四五六七八九十百]{1,5}\\s?号[）)]?)\\s?[）)】\\]]$`,
  ),
)

/** A number before a title; before 号文件精神 and the like it is that document's. */
const BEFORE = new Guarded(
  'any',
  '号號',
  new RegExp(
    `^(?![\\u3400-\\u9fff]{0,14}(?:关于|關於|贯彻|印发|转发))([\\u3400-\\u9fffA-Za-z]{1,16}${YEAR}${SEQUENCE})\\s{0,20}(?=关于|關於|印发|转发|批转|《|[\\u3400-\\u9fff、（） ]{2,60}(?:关于|關於|印发|转发|批转))(?!文|精神|的|和|及|与|等|、|规定|通知|要求)`,
  ),
)

/** The document number before a title, and where that begins; `undefined` where none stands there. */
export function numberBefore(
  title: string,
): { readonly end: number; readonly number: readonly [number, number] } | undefined {
  const match = BEFORE.exec(title)
  const number = match?.[1]
  return match && number !== undefined ? { end: match[0].length, number: [0, number.length] } : undefined
}

/** A bracket with a document number at a title's end: where it begins, and the number in it as `[start, end)`. */
export interface NumberBehind {
  readonly start: number
  readonly number: readonly [number, number]
}

/** The document number in a bracket at the end of a title; `undefined` where there is none. */
export function numberBehind(title: string): NumberBehind | undefined {
  const match = BEHIND.exec(title)
  const number = match?.[1]
  if (!match || number === undefined || match.index === 0) return undefined
  const start = match.index + match[0].indexOf(number)
  return { start: match.index, number: [start, start + number.length] }
}
