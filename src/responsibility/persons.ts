/** Whose bodies stand in brackets behind persons' names: `联系人：王某（县教育局）`. */
import { fold } from './fold.ts'

/** A key of persons at the beginning of a paragraph, behind a number or none. */
const KEYED =
  /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．])?(?:联系|联络|参会|与会|出席|列席|参加|主持|记录|经办|审稿|校对)(?:人员?|同志)?：|^(?:负责人|负责同志|成员|组长|副组长|组员|专家|代表)：/
const KEY = 16
/** The name of a person, whose bracket follows. */
const NAME = /[：、，；][\u3400-\u9fff·]{2,4}$/

/** Whether a bracket behind the words, folded, says where a person is from whom the paragraph lists. */
export const isOfPerson = (words: string, text: string): boolean =>
  NAME.test(words) && KEYED.test(fold(text.slice(0, KEY)).chars)
