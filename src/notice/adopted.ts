/** 题注: who adopted a law and when, under its title. */
import { Guarded } from '../source/guarded.ts'

/** A numbering label in a bracket, behind which an item stands that may speak of the same: `（一）修订方案（教务处落实）`. */
const LABEL = '[一二三四五六七八九十0-9０-９]{1,3}[）)]'
/** In a bracket or without one; of a Party's document the date alone in the bracket. */
const ADOPTED: readonly Guarded[] = [
  new Guarded(
    'last',
    '）)',
    new RegExp(
      `^[（(](?!${LABEL}).{0,120}(?:通过|批准|公布|发布|修正|修订|施行|继续有效|废止|失效).{0,120}[）)]$`,
    ),
  ),
  new Guarded('last', '过', /^(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[\u3400-\u9fff]{4,80}通过$/),
  new Guarded(
    'last',
    '）)',
    /^[（(]\s{0,4}[0-9〇○零一二三四五六七八九]{4}\s?年\s?[0-9一二三四五六七八九十]{1,2}\s?月\s?[0-9一二三四五六七八九十]{1,3}\s?日\s{0,4}[）)]$/,
  ),
]
/** Whether the line is a 题注. */
export const isAdopted = (chars: string): boolean => ADOPTED.some(pattern => pattern.test(chars))

const ISSUED = /通过|批准|公布|发布|印发/
/** A later look says whether the notice is still in force, and when it looked. */
const LOOKED_THROUGH = /(?:继续有效|失效|废止)[）)]$/
/** When something else happened to the notice than that it was issued: it came into force, or was looked through later. */
const LATER =
  /继续有效|废止|失效|清理|^[（(](?:自|从)?[^通批公发修]{0,20}(?:年|月|日)\s?(?:起)?(?:正式)?(?:施行|实施|执行)[）)]$/

/** Whether the line is a 题注 that says when the notice was adopted or issued. */
export const tellsDate = (chars: string): boolean =>
  isAdopted(chars) && !LOOKED_THROUGH.test(chars) && (ISSUED.test(chars) || !LATER.test(chars))
