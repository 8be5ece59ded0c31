/** Whose bodies stand in brackets behind persons' names: `联系人：王某（县教育局）`. */
import { fold } from './fold.ts'
import { printedBefore } from './printed.ts'

/** A key of persons at the beginning of a paragraph, behind a number or none. */
const KEYED =
  /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．])?(?:联系|联络|参会|与会|出席|列席|参加|主持|记录|经办|审稿|校对)(?:人员?|同志)?：|^(?:负责人|负责同志|成员|组长|副组长|组员|专家|代表)：/
const KEY = 16
/** The name of a person, whose bracket follows. */
const NAME = /[：、，；][\u3400-\u9fff·]{2,4}$/
const BEFORE = 8

/** Whether the bracket at the index says where a person is from whom the paragraph lists. */
export function isOfPerson(text: string, at: number): boolean {
  return NAME.test(fold(printedBefore(text, at, BEFORE)).chars) && KEYED.test(fold(text.slice(0, KEY)).chars)
}
