/** Members of a list that can be told to do something, and those that are but examples of an institution. */
import { Guarded } from '../source/guarded.ts'
import type { Examined } from './examined.ts'
import type { Member } from './members.ts'
import { BARE_KIND } from './names/bodies.ts'
import { bare, kindOf } from './names/endings.ts'
import type { Source } from './units.ts'

/** What a venue or an institution ends in: in a bracket without a full stop before it such names explain a word. */
export const VENUE: RegExp =
  /(?:中心|馆|院|站|所|台|社|校|园|场|区|点|实验室|(?:[大展餐客舞歌]|营业|服务)厅)$/
const PEOPLE = /^[市居村]民/
/** What stands between the parts of a name of several: `城东、城西派出所`. */
const AND = '、'
/** Whether the noun that the parts of such a name share is no venue or institution. */
function sharesOffice(name: string): boolean {
  const last = kindOf(name.slice(name.lastIndexOf(AND) + 1))
  return last === 'group' || (last === 'public' && !VENUE.test(name))
}

/** Whether the member is a body that can be told to do something, not an example of an institution. */
const isOffice = ({ kind, headed, collective }: Member, name: string): boolean =>
  collective ||
  (kind === 'group' && (headed || !name.includes(AND) || sharesOffice(name))) ||
  (kind === 'public' && (!VENUE.test(name) || (headed && !PEOPLE.test(name))))

/** The member's folded name, without the brackets at its end. */
export const nameOf = ({ folded }: Source, { start, end }: Member): string =>
  bare(folded.chars.slice(start, end))
/** Whether the member is a public body that is no venue. */
export const isOrgan = (source: Source, member: Member): boolean =>
  member.kind === 'public' && !VENUE.test(nameOf(source, member))

/** Whether one of the members is an office. */
export function holdsOffice({ source, members }: Examined): boolean {
  for (const member of members) if (isOffice(member, nameOf(source, member))) return true
  return false
}

/** A part of a body by its number, `第二作业区`, and no share of a work or place of an event. */
const NUMBERED = new Guarded(
  'first',
  '第',
  /^第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?!方|.*(?:标段|[会赛考现战商]场)$)/,
)
/** Whether the name is of a numbered part of a body, or means several by a word that they share: `城东、城西派出所`. */
export function isOfSeveral(source: Source, member: Member): boolean {
  const name = nameOf(source, member)
  return NUMBERED.test(name) || (name.includes(AND) && !BARE_KIND.test(name.slice(0, name.indexOf(AND))))
}

/** A body whose name alone tells that it is charged with something. */
export const isCharged = ({ kind, collective, headed }: Member): boolean =>
  kind === 'public' || collective || headed
