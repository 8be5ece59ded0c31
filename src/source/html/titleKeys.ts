/** What titles are compared by, and which words may be all of one. */
import { numberBehind } from '../../notice/titleNumber.ts'
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
  '知见見案划劃点點要法定议議施告报報复復覆函则則单單表务務例措策南度工示',
  /(?:通知|意[见見]|方案|要[点點]|[计計规規][划劃]|[纲綱]要|[办辦]法|[规規決决]定|[决決][议議]|措施|公告|公示|通告|通[报報]|批[复復覆]|函|[细細规規][则則]|清[单單]|分解表|任[务務]|[条條]例|[举舉]措|政策|指南|制度|分工)$/,
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
