/** Words that are bodies, or parts of what names one, judged by all of their characters. */
import { Guarded } from '../../source/guarded.ts'
import { isDated } from '../deadline.ts'
import { tellsTask, timedName } from '../leadingTime.ts'
import { withoutVerb } from '../verbs.ts'
import { kindOf } from './endings.ts'

/** What cannot stand alone after a joining word or a 、: a kind without saying whose. */
export const BARE_KIND: Guarded = new Guarded(
  'first',
  '单部机企处科股团组院人其所下直园委地',
  /^(?:单位|部门|机构|企业|处室|科室|股室|团体|组织|院校|人员|其(?!他|它).*|[所下]属(?!各|有关|相关).*|直属单位|园区企业|委办局|地区)$/,
)
/** Kinds of bodies by one character. */
export const KINDS = '厅司局委办部处院所科室队系站'
/** Such a kind, perhaps with another in a bracket: `科（室）`. */
export const ONE_KIND: string = `[${KINDS}](?:（[室所队股]）)?`
/** A kind of bodies in a word: `各厅、委和各直属机构`. */
export const KIND_ALONE: RegExp = new RegExp(`^${ONE_KIND}$`)

/** Bodies that no time is called by, though their names may begin like one: `及时雨公司`. */
const BODY =
  /^[\u4e00-\u9fff]{2,}(?:公司|集团|银行|协会|学会|商会|基金会|合作社|事务所|委员会|联合会|救援队|志愿队|服务队)$/
const DOING = /成立|组建|设立|建立|推进|完善|做好|选派|进驻|[向至到]/
/** Whether the words are a body, whatever they begin with. */
const isOutright = (words: string): boolean => BODY.test(words) && !DOING.test(words)

/** Whether what begins with a time is nevertheless a body: `2022年冬奥会组委会`. */
export function namesBody(text: string): boolean {
  if (tellsTask(text) || isDated(text)) return false
  const name = timedName(text)
  return (
    BARE_KIND.test(text) ||
    isOutright(text) ||
    isOutright(withoutVerb(text)) ||
    (kindOf(name) !== undefined && !/[前内底末成进实]|出台/.test(name.slice(-2)) && name.length > 6)
  )
}
