/** The words that give a role, wherever they stand. */
import type { Role } from '../model.ts'
import { listed, suffixes, suffixOf } from './suffixes.ts'

const SUPPORT =
  '配合|参与|参加|可参与|可参加|协办|协助|协同|协作|协力|协抓|协管|支持|支撑|保障配合|会办|会签|会同|会同办理|会同推进|会同落实|会同实施|会同开展|' +
  '资金支持|资金支撑|经费支持|经费支撑|技术支持|技术支撑|政策支持|政策支撑'
/** The words, by role; where a phrase has words of several roles, the role that stands first here wins. */
const WORDS: readonly (readonly [Role, readonly string[]])[] = [
  ['lead', '总牵头|双牵头|技术牵头|牵头|牵总|主办|主责|总负责|抓总|负总责|负主责|为主'.split('|')],
  ['support', SUPPORT.split('|')],
  ['guide', '指导|技术指导|业务指导|派员指导|督导|督办|督促|监督|督查|跟踪问效'.split('|')],
  [
    'responsible',
    '责任|负责|落实|实施|承办|承担|推进|推动|完成|执行|抓好|贯彻|主抓|办理|开展|举办'.split('|'),
  ],
]

/** All words that give a role. */
export const ROLE_WORDS: readonly string[] = WORDS.flatMap(([, words]) => words)
/** With the place of their role among those above. */
const RANKS = suffixes(WORDS.flatMap(([, words], rank) => listed(words, rank)))

/** The role that the words of a phrase add up to; `undefined` if it has none. */
export function roleOf(phrase: string): Role | undefined {
  let first = WORDS.length
  for (let end = phrase.length; end > 0 && first > 0; end--) {
    const rank = suffixOf(RANKS, phrase, 0, end)?.[1]
    if (rank !== undefined && rank < first) first = rank
  }
  return WORDS[first]?.[0]
}
