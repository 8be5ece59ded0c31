/** What a compiler or a page has put around a title on its line: a key, a running number, a date. */
import { Guarded } from '../../source/guarded.ts'
import { slice, type Text, trim } from '../../source/text.ts'

/** A date that a compiler has put behind a title. */
const COMPILED_DATE = new Guarded(
  'last',
  '）)',
  /[（(]\s?[\d〇○零一二三四五六七八九]{4}\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月(?:\s?[\d一二三四五六七八九十]{1,3}\s?日)?\s?[）)]$/,
)
/** What stands before a title: the label of the information table, whether it is in force, a column of the site in a bracket. */
const KEY = new Guarded(
  'first',
  '标信文政名【有失现废已',
  /^(?:(?:标\s{0,12}题|信息名称|文件名称|文件标题|政策名称|名\s{0,12}称)(?:\s?[：:]|\s)|【(?:法规|文件)?(?:标题|名称)】|(?:现行有效|有效|已?失效|已?废止)(?=\s)|【[^】]{2,20}】(?=.{0,40}(?:关于|印发|转发)|[^【】]{8,60}$))\s{0,4}/,
)
/** A running number that a compiler has put before a title. */
const COMPILED_NUMBER = new Guarded('first', '0123456789', /^\d{1,3}\s?[.、．]\s?(?=\S)/)
const DECIMAL = /^\d{1,3}\s?[.．]\d/

const NONE: readonly Text[] = []

/** A line without the key and the running number before it (those of a first line), and the date behind it. */
export function withoutAdditions(text: Text, first: boolean): { text: Text; extra: readonly Text[] } {
  const key = first ? KEY.exec(text.chars)?.[0].length : undefined
  const behindKey = key === undefined ? text : trim(slice(text, key))
  const number = first ? COMPILED_NUMBER.exec(behindKey.chars)?.[0].length : undefined
  const numbered = number !== undefined && !DECIMAL.test(behindKey.chars)
  const rest = numbered ? trim(slice(behindKey, number)) : behindKey
  const date = COMPILED_DATE.exec(rest.chars)?.index
  if (key === undefined && !numbered && date === undefined) return { text, extra: NONE }
  const extra: Text[] = []
  if (key !== undefined) extra.push(trim(slice(text, 0, key)))
  if (numbered) extra.push(trim(slice(behindKey, 0, number)))
  if (date !== undefined) extra.push(slice(rest, date))
  return { text: date === undefined ? rest : trim(slice(rest, 0, date)), extra }
}
