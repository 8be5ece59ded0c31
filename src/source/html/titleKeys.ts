/** What titles are compared by, and which words may be all of one. */
import { numberBehind } from '../../notice/documentNumber.ts'
import { Guarded } from '../guarded.ts'
import { PUNCTUATION, without } from '../signs.ts'

/** What titles are compared by: without white space and punctuation. */
export function titleKey(text: string): string {
  return without(text, PUNCTUATION)
}

/** A title without the document number in a bracket behind it. */
export const withoutNumber = (title: string): string => {
  const whole = title.trim()
  return whole.slice(0, numberBehind(whole)?.start)
}

const GENRE = new Guarded(
  'last',
  '知见案划点要法定议施告报复函则单表务例措策南度工',
  /(?:通知|意见|方案|要点|计划|规划|纲要|办法|规定|决定|决议|措施|公告|通告|通报|批复|函|细则|清单|分解表|任务|条例|举措|政策|指南|规则|制度|分工)$/,
)
const LONGEST_GENRE = 3
/** A title that the head does not give is no shorter. */
export const SHORTEST_UNKNOWN = 10

/** Where a title in the head may end, or begin: the site is named behind it, the column before it. */
const SITE_APART = new Guarded('any', '-_|｜—–', /[-_|｜—–]+/)

/** The keys of titles that a page gives, each also without what names the site or the column. */
export function keysOf(titles: readonly (string | undefined)[]): string[] {
  const keys = new Set<string>()
  const add = (words: string): void => {
    const key = titleKey(withoutNumber(words))
    if (isNoticeTitle(key)) keys.add(key)
  }
  for (const title of new Set(titles)) {
    if (title === undefined) continue
    add(title)
    if (SITE_APART.mayMatch(title)) title.split(SITE_APART.pattern).forEach(add)
  }
  return [...keys]
}

/** Whether the words, for comparison, may be all of a notice's title: enough, and the last of them its genre. */
export function isNoticeTitle(key: string): boolean {
  return key.length >= SHORTEST_UNKNOWN && namesGenre(key)
}

/** Whether a key, which has no brackets, ends in the name of a genre. */
export const namesGenre = (key: string): boolean => GENRE.test(key.slice(-LONGEST_GENRE))
