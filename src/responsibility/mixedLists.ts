/** Lists of offices that go on with names that do not end like one: `市邮政局、圆通快递`. */
import type { Examined } from './examined.ts'
import { isOrgan, nameOf } from './offices.ts'

/** What may be the name of a body that does not end like one: `顺丰速运`, `甬派`. */
const NAME_LIKE = /^[\u4e00-\u9fffA-Za-z]{2,8}$/
/** What things, matters and people are called by. */
const COMMON =
  /(?:[证书表卡费税款金法制率量额数簿册号码件品物类型化性级者员人民工生师们地处点线路]|管理|登记|监管|服务|工作|建设|教育|预算|决算|户口|项目|政策|方案|计划|规划|材料|信息|数据|系统|网站|网络|活动|业务|事项|任务|措施|干部|群众|专家|代表|领导|同志|方面|领域|行业|产业|社会|市场|环节|渠道|审批|许可|备案|执法|财政|统计|审计|培训|宣传|技术|标准|机制|安全|质量|环境|资源|能力|水平|问题|风险|标志|手机|窗口|大厅|儿童|老人|妇女|学生|患者|不动产|产权|民意|创业|创新|引领|提升|保障|改革|振兴|治理|整治|粮食|食品|药品|油料|课后|就业)$/
/** The shortest names of that sort stand beside so many bodies at least. */
const COMPANY = 3

/** Whether a list led by an office goes on with names that do not end like one, at most as many as there are bodies. */
export function isMixed({ source, members, known }: Examined, closed: boolean): boolean {
  const [leader] = members
  if (!leader?.headed || !isOrgan(source, leader)) return false
  if (closed ? known * 2 < members.length : known < 2 || known * 2 <= members.length) return false
  return members.every(member => {
    if (member.kind !== undefined) return true
    const name = nameOf(source, member)
    return NAME_LIKE.test(name) && !COMMON.test(name) && (name.length > 2 || known >= COMPANY)
  })
}
