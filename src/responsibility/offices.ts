/** Members of a list that can be told to do something, and those that are but examples of an institution. */
import type { Examined } from './examined.ts'
import type { Member } from './members.ts'
import { bare } from './names/endings.ts'
import type { Source } from './units.ts'

/** What a venue or an institution ends in: in a bracket without a full stop before it such names explain a word. */
export const VENUE: RegExp =
  /(?:中心|馆|院|站|所|台|社|校|园|场|区|点|实验室|(?:[大展餐客舞歌]|营业|服务)厅)$/
const PEOPLE = /^[市居村]民/
/** Whether the member is a body that can be told to do something, not an example of an institution. */
const isOffice = ({ kind, headed, collective }: Member, name: string): boolean =>
  collective ||
  kind === 'group' ||
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

/** A body whose name alone tells that it is charged with something. */
export const isCharged = ({ kind, collective, headed }: Member): boolean =>
  kind === 'public' || collective || headed
