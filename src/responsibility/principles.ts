/** Principles that say what anybody does: `（政府引导、社会参与）`. */
import type { Examined } from './examined.ts'
import type { Member } from './members.ts'
import type { Source } from './units.ts'

/** Who acts in a principle, not in a task: `（政府引导、社会参与）`, `（建设单位负责，监理单位监督）`. */
const ANYBODY =
  /^(?:政府|党委|部门|社会|企业|市场|单位|群众|学校|家庭|个人|公众|市民|行业|协会|各方|全民|全社会|村民|农民|农户|基地|合作社|龙头企业|财政|机构|专家|社会力量|社会组织|多方|党政|干部|职工|学生|家长|教师|医院|社区|村|镇|县|市|省|国家|(?:建设|施工|监理|设计|勘察|使用|产权|养护|经营|生产|销售|用人|用工|用能|用水|用电|排污|产废|申请|投资|承包|发包|代建|委托|受托|招标|投标|中标|采购)(?:单位|企业|方|人|者)|监理|村级组织|村集体|用户|客户|业主|住户|居民|物业|劳动者|消费者|患者|家属|监护人|车主|商户|养殖户|种植户|企业主|当事人|托运人|承运人|驾驶人)$/
/** Levels and offices without a place, and whoever leads: beside each other they only say who does what anywhere. */
const LEVEL_ONLY =
  /^(?:各?(?:国家|中央|[省市州盟县区旗乡镇村]{1,2})级|地方|属地|上级|下级|基层|市县|县市|市区|县区|区县|县乡|镇村|乡村|乡镇|镇街|街镇|街道|区域|全员|[省市县区乡镇村]|[河湖林田路街链楼]长|院长|校长|支部|党支部|党组织|党员|党委领导|党政领导|(?:[省市县区乡镇村]级?|主要|分管|包保|挂点)*领导(?:班子)?(?:包保|包联|挂点|挂帅|领办)?|(?:职能|行业|主管|监管|业务|责任|牵头|属事|审批)部门)$/
/** Who does so beside such ones only: others are told to do something. */
const ANY_FIRM =
  /^(?:(?:供电|供水|供气|供热|燃气|排水|电网|通信|电信|物业|物业服务|房地产|房地产开发|运输|物流|平台|电商|加工|运营|专业)(?:企业|单位|机构)|医疗机构|金融机构|保险机构|银行)$/

/** Whether the member is named by no more than what anybody is. */
export const isAnybody = ({ folded }: Source, { start, end }: Member): boolean =>
  [ANYBODY, ANY_FIRM].some(pattern => pattern.test(folded.chars.slice(start, end)))

/** What a slogan says of the first, as other members' verbs do: `党委领导、政府负责`. */
const LEADS = /(?:领导|包保|包联|主导|引导)$/

/** Whether a principle says what anybody does. Where levels act in it, each has a verb of its own: those listed together have a task. */
export function isPrinciple({ source, members }: Examined): boolean {
  let anybody = false
  let levels = false
  let each = members.length > 1
  let end = -1
  for (const member of members) {
    const name = source.folded.chars.slice(member.start, member.end)
    if (member.by !== 'verb' || member.start === end) each = false
    end = LEADS.test(name) ? -1 : member.end + 1
    if (ANYBODY.test(name)) anybody = true
    else if (LEVEL_ONLY.test(name)) levels = true
    else if (!ANY_FIRM.test(name)) return false
  }
  return levels ? each : anybody
}
