/** Paragraphs that do nothing but assign, by verbs behind names: `县财政局牵头，各乡镇配合。` */
import { Signs } from '../source/signs.ts'
import { clausesOf } from './clauses.ts'
import { isDeadline } from './deadline.ts'
import { type Examined, examine } from './examined.ts'
import { fold } from './fold.ts'
import { readingOf } from './grammar.ts'
import { skipMarks } from './lineKeys.ts'
import type { Member } from './members.ts'
import { kindOf } from './names/endings.ts'
import { isAnybody, isPrinciple } from './principles.ts'
import { printedEnd, skipBlank } from './printed.ts'
import type { Context, Found } from './types.ts'
import { withoutVerb } from './verbs.ts'

const SHORTEST = 4
/** Longer paragraphs are prose. */
const LONGEST = 300
const STOP = new Signs('。；;')
/** What the paragraph before it ends in where one sentence is cut. */
const GOES_ON = new Signs('，、,')
/** What such a paragraph ends in: one of the verbs below, or a time. */
const LAST = new Signs('头頭责責办辦合与與加助同实實施导導督查进進行成前底末持续續年化')
/** What ends the first name, or its verb. */
const FIRST_END = /[、，；。,;0-9\s]/
/** What may stand before the names of a clause. */
const BY = /^(?:并|分别|主要)?由/

/** Stands for a name. */
const NAME = '□'
/**
 * All that may stand beside names and times: what joins names, how something is done, and verbs that give a role. Where
 * the paragraph says what is done (统筹协调, 建立机制), it is prose.
 */
const WORDS = new RegExp(
  `${NAME}|、|以及|[和与及]|等(?:有关|相关)?(?:部门|单位)?|会同|联合|并|且|` +
    '(?:按照?|依据?|根据)(?:各自)?(?:的)?(?:工作)?(?:职责|职能|任务|权限)(?:任务|范围)?(?:和?分工)?|(?:按照?)?分工|' +
    '分别|共同|具体|分头|直接|主要|各自|积极|密切|协同|全力|归口|属地|' +
    '牵头|主办|主责|总?负责|承办|承担|配合|参与|参加|协办|协助|(?:组织|抓好)?(?:落实|实施)|(?:业务|技术)?(?:指导|督导)|督办|督查|监督|' +
    '(?<=牵头|负责|配合|组织|抓好|共同|协同|参与)(?:推进|完成|办理|执行|开展)',
  'g',
)
/** Verbs of hosts, by which the feet of pages name theirs. */
const NO_HOST = /牵头|负责|配合|落实|实施/

/** Whoever is in charge anywhere, as rules and prose have it: `县级以上人民政府`, `有关部门`. */
const ANYWHERE =
  /^(?:各级|本级|上级|同级|各?(?:有关|相关)|各(?:部门|单位|方面?|地区?|责任单位|成员单位)|全[市县区省州]|(?:国务院|国家|中央)(?:$|.*部门$))|以上|(?:主管|行政|管理|职能|监管)(?:部门|机关)$/

/** Whether the paragraph may be such a one: a quick answer for prose. */
export function mayBeVerbLine(text: string): boolean {
  if (text.length > LONGEST || text.length < SHORTEST) return false
  const end = STOP.at(text, text.length - 1) ? text.length - 1 : text.length
  if (!LAST.at(text, end - 1)) return false
  const line = text.slice(skipMarks(text, 0, end), end)
  const first = line.search(FIRST_END)
  const words = fold(first < 0 ? line : line.slice(0, first)).chars.replace(BY, '')
  return kindOf(withoutVerb(words)) !== undefined
}

/** Whether names, the words beside them and times take up all of the passage. */
function isTakenUp({ passage, members }: Examined): boolean {
  const { chars } = passage
  let next = 0
  for (const { start, end } of clausesOf(passage, 0, chars.length)) {
    let skeleton = ''
    let from = start
    for (let member = members[next]; member && member.start < end; member = members[++next]) {
      skeleton += chars.slice(from, member.start) + NAME
      from = member.end
    }
    skeleton += chars.slice(from, end)
    const named = from > start
    const rest = named ? skeleton.replace(BY, '').replace(WORDS, '') : skeleton
    if (rest !== '' && (next === 0 || !skeleton.endsWith(rest) || !isDeadline(rest))) return false
  }
  return true
}

/** Whether the members are told to do the task, and not only who does so anywhere. */
function isTold(text: string, examined: Examined, follows: boolean): boolean {
  const { source, passage, members } = examined
  const { chars } = passage
  const isSomebody = (member: Member): boolean =>
    !isAnybody(source, member) && !ANYWHERE.test(chars.slice(member.start, member.end))
  if (isPrinciple(examined) || !members.some(isSomebody)) return false
  if (!follows && !members.some(({ role }) => role === 'lead' || role === 'responsible')) return false
  return NO_HOST.test(chars) || BY.test(chars) || STOP.at(text, text.length - 1)
}

/** Whether the only member is the body that the words before the paragraph end in: they speak of it, not of a task. */
function isSpokenOf({ passage, members }: Examined, before: string): boolean {
  const [only] = members
  if (!only || members.length > 1) return false
  return before.endsWith(passage.chars.slice(only.start + 1, only.end))
}

/**
 * The statement that the paragraph is, if it does nothing but assign: names, each with a verb that gives its role, and
 * times. `before`: the paragraph in front of it, of the same node; `follows`: that is a line that assigns, too, so that
 * this one may have only who helps; `context` as in `findStatements`. Takes time linear in the length of `text`.
 */
export function findVerbLine(
  text: string,
  before: string,
  follows: boolean,
  context: Context,
): Found | undefined {
  if (!mayBeVerbLine(text) || GOES_ON.at(before, before.length - 1)) return undefined
  const start = skipBlank(text, 0, text.length)
  const end = printedEnd(text, start, text.length)
  const first = skipMarks(text, start, end)
  const examined = examine(text.slice(first, end), first)
  const { members, known, keyed, timed, residue, objects, rules } = examined
  if (known === 0 || keyed || timed) return undefined
  if (members.some(({ kind, collective }) => kind === undefined && !collective)) return undefined
  if (residue > 0 || objects > 0 || rules.length > 0 || members.some(({ by }) => by !== 'verb'))
    return undefined
  if (!isTakenUp(examined) || !isTold(text, examined, follows) || isSpokenOf(examined, before))
    return undefined
  return {
    start,
    end,
    form: 'line',
    reading: readingOf(examined, context),
    rule: 'verb-line',
    flaw: undefined,
  }
}
