/** What a work plan lets units do, besides the words that give a role: `A、B联合印发`, `A参与审查`. */
import { listed, type Suffixes, suffixes } from './suffixes.ts'

/** What is done to a document or a task. No field of work is called so: these are verbs behind any name. */
const OUTRIGHT =
  '制定|制订|编制|编写|编印|修编|出台|印发|起草|草拟|拟定|拟订|修订|制修订|研究|研究制定|提出意见|提出建议|提出方案|汇总|报送|上报|' +
  '验收|申报|审定|筹备|筹建|谋划|排查|审核|审查|会审|初审|整改|复核|复查|核实|发文|' +
  '联动|自评|初评|互评|把关|拨款|征集|参编|供稿|值守|抽检|飞检|随访|签收|办结|排班|送培|汇总|履行|先行|先行先试|跟踪审计|汇总审核|审核把关|对口把关|自行清理|' +
  '资金保障|经费保障|要素保障|用地保障|技术保障|后勤保障'
/** Words that fields of work are called by, too (市场监管, 城市管理): verbs only behind one of the words below. */
const ALONGSIDE =
  '建设|监管|管理|治理|整治|宣传|培训|推广|推广应用|应用|发布|公布|审批|评估|评审|监测|检查|巡查|执法|考核|调度|调研|论证|运营|' +
  '运维|维护|保障|服务|采集|核查|摸排'
const SEVERAL = '组织|联合|共同|分别|统一'
/** Those of them that end no field behind a word that gives a role: 市场监督管理 is one, 参与审查 is none. */
const NO_FIELD = /管理|监管|服务|保障|执法/

const doing = OUTRIGHT.split('|')
const shared = ALONGSIDE.split('|')

/** Verbs that say what is done, and nothing of the role in which. */
export const DOING: readonly string[] = [
  ...doing,
  ...SEVERAL.split('|').flatMap(word => [...doing, ...shared].map(verb => word + verb)),
]

/** The same, to be found at the end of a text. */
export const DOES: Suffixes<false> = suffixes(listed(DOING, false))

/** What stands behind a word that gives a role, and belongs to it: `参与审查`, `负责组织评估`. */
export const DONE: readonly string[] = [...shared, '审核', '审查', '整改'].filter(
  word => !NO_FIELD.test(word),
)

const DUTIES =
  '属地|属地管理|主体|主要|直接|具体|首要|监管|监督|领导|管理|指导|督导|牵头|配合|协助|落实|实施|推进|兜底|保障|包保'

/** Verbs that say what sort of responsibility somebody has: `负主体责任`. */
export const BEARING: readonly string[] = DUTIES.split('|').flatMap(duty => [
  `负${duty}责任`,
  `承担${duty}责任`,
])
