/** Clauses behind the names of a statement that name nobody: what a task waits for, what comes of it, who pays. */
import { Guarded } from '../source/guarded.ts'
import { Signs } from '../source/signs.ts'
import { isDeadline } from './deadline.ts'
import { LEVEL } from './manners.ts'
import { kindOf } from './names/endings.ts'
import { verbBefore, withoutVerb } from './verbs.ts'

/** `time`: it says when, or on what condition; `remark`: anything else but who. */
export type Free = 'time' | 'remark'

const PERFORMED =
  '(?:推进|推开|推广|推行|铺开|实施|启动|开展|落实|执行|进行|完成|办理|建设|制定|修订|调整|跟进|安排|确定|而定|部署|扩大|增加|组织)'
/** What has a state or an end that a task may wait for. */
const REACHED =
  '出台|印发|发布|下发|下达|公布|颁布|实施|批复|批准|获批|审批|通过|审定|审议|结束|完成|成功|到位|明确|确定|建成|竣工|验收|成立|调整|' +
  '落实|启动|开工|投用|投产|运行|成熟|稳定|好转|解除|开通|签订|论证|换届|修订|整改|收到|备案|同意|试点|评估|移交|划转|转隶'
const CONDITION_FIRST = '待视条时具在成'
const BY_FIRST = '根按依结遵参对'
const REMARK_FIRST =
  '视形纳列确力建成组健完实引打出不定并及每按结情处整落办推检有相最工上进报向所经资费项工投全重加大深着试示先责任措日'
/** What such clauses begin with. */
const FIRST = new Signs(CONDITION_FIRST + BY_FIRST + REMARK_FIRST)

/** `待国家政策明确后实施`, `条件成熟时实施`, `成熟一个推进一个`: on which condition. */
const CONDITION = new Guarded(
  'first',
  CONDITION_FIRST,
  new RegExp(
    `^待[^，；。由]{2,30}(?:[后时]|${REACHED})[^，；。由]{0,14}$` +
      `|^视(?:情|条件|实际|工作|进展|进度|需要|财力|资金|上级|国家|[省市州县区]|形势|时机|效果)[^，；。、]{0,12}${PERFORMED}$|^视情况?$` +
      '|^在?(?:条件|时机)(?:已|基本|完全)?(?:成熟|具备|允许|许可|适宜|合适|满足)(?!的[^情])[^，；。、]{0,14}$' +
      '|^在?具备[^，；。、的]{0,6}条件(?!的[^情])[^，；。、]{0,14}$' +
      '|^成熟一(?<each>[个批项家])[^，；。、]{1,3}一\\k<each>$',
  ),
)
/** `方案印发后启动`: after what, and perhaps what then. */
const AFTER = new Guarded(
  'any',
  '后',
  new RegExp(
    `^([^，；。、的由]{1,20}?)(${REACHED})[^，；。、由]{0,10}后(?![勤备续期方代台])([^，；。、由]{0,14})$`,
  ),
)
/** What a body does for all to wait for; of what else a body does, the body is told. */
const RULED = /^(?:出台|印发|发布|下发|下达|公布|颁布|批复|批准|审批|审定|同意|通过|明确|确定)$/
/** What is behind the condition. */
const THEN = /(?<=[后时])[^后时]+$/
/** Whether the words name who does something. */
const names = (words: string): boolean => kindOf(withoutVerb(words)) !== undefined

/** By what: a manner (`按照职责分工`), or a time (`根据国家、省统一部署推进`). */
const BY = new Guarded('first', BY_FIRST, /^(?:根据|按照?|依据|依照|遵照|参照|对照|结合)[^由]{2,}$/)
/** Of several levels: `根据国家、省统一部署推进`. */
const BY_LEVELS = new RegExp(
  `^(?:根据|按照?|依据|依照|结合|遵照|参照)(?:${LEVEL}、)[^由]+(?<!负责|牵头|配合|协助|参与)$`,
)
const IN_TIME = /部署|安排|进程|进度|进展|计划|时序|节点|时间|适时|逐步|分步|分期|分批/
/** `视情邀请专家参与`, `形成工作合力`, `结果报市委、市政府`: how, to what end, to whom; no name begins so. */
const REMARK = new Guarded(
  'first',
  REMARK_FIRST,
  new RegExp(
    '^(?:视情|形成|纳入|列入|确保|力争|建立|成立|组建|健全|完善|实现|引入|打造|出台|不?定期)[^由]{2,}$' +
      '|^(?:(?:处理|整改|落实|办理|推进|检查|有关|相关|最终|工作)?(?:结果|(?:进展)?情况|进展)(?:定期|及时|每[年月季周]度?|按[月季年])?|并|及时|每[年月季周半]度?|按[月季年])?上?报(?:送|告|经|请)?(?=[省市州县区旗镇乡国党上][^由]*$)' +
      '|^(?:并|及时)?向[省市县区国党上社][^由]{2,}$' +
      '|^(?:办事|日常办事|日常工作)机构[为设][^由]*$' +
      '|^(?:责任|任务|措施|工作)(?:明确|分解|落实|压实|细化)?到(?:人|岗|位|点|户|边|底)$' +
      '|^(?:所需|相关|有关|工作|项目|建设)*(?:经费|资金|费用|投资)[^，；。、]{0,6}(?:由|从|在|按|列入|纳入|统筹|自筹|自理)' +
      `|^(?:全[面市省县区域]|重点|加快|大力|深入|着力|整体|试点|示范|先行)(?:统一|有序|加快|组织|整体|先行|逐步)?(?:${PERFORMED}|先行)$`,
  ),
)

/** A clause of so many characters is prose, not worth a look. */
const LONGEST = 60

/** Whether such a clause may begin there: a quick answer for the many that do not. */
export const mayBeFree = (chars: string, start: number): boolean => FIRST.at(chars, start)

/**
 * What the folded clause, up to its mark, is that no name can be; `undefined` if it may hold names. `first`: nothing stands
 * before it, so that only what says on which condition is told from prose.
 */
export function freeClause(clause: string, first: boolean): Free | undefined {
  if (clause.length > LONGEST) return undefined
  if ((CONDITION.test(clause) && !names(THEN.exec(clause)?.[0] ?? '')) || BY_LEVELS.test(clause))
    return 'time'
  if (first) return undefined
  if (BY.test(clause)) return byClause(clause)
  return REMARK.test(clause) && !isDeadline(clause) ? 'remark' : undefined
}

/** The same for a clause that is known to be no plain name. */
export function waitsFor(clause: string): boolean {
  if (clause.length > LONGEST) return false
  const [, subject, reached, then] = AFTER.exec(clause) ?? []
  if (subject === undefined || reached === undefined || then === undefined) return false
  return !names(then) && (kindOf(subject) === undefined || RULED.test(reached))
}

function byClause(clause: string): Free | undefined {
  const verb = verbBefore(clause, 0, clause.length)
  if (verb?.start === 0 || kindOf(clause.slice(0, verb?.start)) !== undefined) return undefined
  return isDeadline(clause) || IN_TIME.test(clause) ? 'time' : 'remark'
}
