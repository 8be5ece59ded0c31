/** Lists that name the bodies which the words before them have counted: `超额完成的乡镇达3个（甲镇、乙镇、丙乡）`. */
import { numeral } from '../outline/numerals.ts'
import { Guarded } from '../source/guarded.ts'
import type { Examined } from './examined.ts'
import type { Member } from './members.ts'
import { nameOf } from './offices.ts'
import type { Source } from './units.ts'

/** What bodies are counted as: any of them, or those of areas. */
const BODIES = '单位|部门|机构'
const AREAS = '县区|区县|乡镇|镇街|街道|社区|[县区市镇乡村]'
const NOUN = `(?:(${BODIES})|(${AREAS}))`
/** The counted words with their noun before the number or behind it, or without one: `需要整改的有3个`. */
const COUNTED = new Guarded(
  'last',
  '个家所处名类位门构区县镇街道市乡村',
  new RegExp(
    `(的)?${NOUN}?(?:已|就|仅|只|也|一)?(?:达到?|共?有|共计?|合计|总计|增至|计|为)([0-9]{1,2}|[一二两三四五六七八九十]{1,3})` +
      `(?:[个家所处名类])(?:[\\u3400-\\u9fff]{0,6}?${NOUN})?$`,
  ),
)
/** What is counted is an aim: the list behind it tells who is to reach it. */
const AIM = /创建|创成|新增|新建|新设|建成|建设|培育|打造|发展|评选|认定|整治|改造/
/** So many characters before a list may tell how many it names. */
export const COUNTED_WITHIN = 24
/** What bodies of areas are called. */
const OF_AREA = /(?:[县区市旗镇乡村]|街道|社区|街办|办事处)$/

/** How many bodies the members name: `东、西片区` names two. */
const howMany = (source: Source, members: readonly Member[]): number =>
  members.reduce((sum, member) => sum + nameOf(source, member).split('、').length, 0)

/** Whether the words, folded, before a list count bodies, and the list names as many, of the same sort. */
export function isCounted(words: string, { source, members }: Examined): boolean {
  const match = COUNTED.exec(words)
  if (!match || AIM.test(words) || numeral(match[4] ?? '') !== howMany(source, members)) return false
  const [, those, before, areasBefore, , behind, areasBehind] = match
  if (areasBefore ?? areasBehind)
    return members.every(member => member.kind === undefined || OF_AREA.test(nameOf(source, member)))
  return (those ?? before ?? behind) !== undefined
}
