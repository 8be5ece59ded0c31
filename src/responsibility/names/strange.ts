/** Words that are no name. */

import { Guarded } from '../../source/guarded.ts'
import { isAlsoBelow } from '../following.ts'
import { isHeaded, type Kind } from './endings.ts'

const NOTHING = new Guarded(
  'first',
  '无略暂空-—/同等下以后报新重年约预常专创民改排不',
  /^(?:(?:新增|重点|年度|约束性|预期性|常规性?|常态化|专项|创新|民生|改革)(?:任务|指标|项目|事项|工作)|(?:排名)?不分先后|报[^、，]{1,14}(?:备案|批准|审批|审定|同意|备查)|无|略|暂无|空|-+|—+|\/+|同上|等|同前|等等)$/,
)
/** What no name begins with or holds. */
const PROSE =
  /^(?:为|(?:名单|清单|名录|目录|明细|一览表|分工表?)?(?:见[附后下本]|附后|详见|另[发附见])|另行|不再|具体|根据|按照|通过|下同|以下|包括|含有|例如|比如|试行|暂行|其中|特别是|联系人|电话|由于|为了|对于|关于|如有|如下)|了(?![么然])|[吗呢？！。：；]|另行|除外$|(?:[确指待另商决未自]定|明确)$|不得|不超过|(?<!自)由/
/** What no name begins with or holds that does not end like one. */
const LIKELY_PROSE =
  /^(?:(?:部门|单位)(?=[\u4e00-\u9fff]{2})|见|报(?=[省市州县区镇乡国上请送])|另|要|应|按|为|对|将|在|含|如|即|指|附(?!属)|原|除|每|可|把|使|让|向|从|做|推|建立|完善|开展|加强|加快|负责|落实|完成|推进|提升|提高|优化|强化|支持|鼓励|引导|明确|确保|制定|研究|继续|进一步)|的|进行|要求|以上|以下|年度?$|相关工作|[0-9]+[百千万亿]?[个家项次人元%]/

/** Whoever does something is no name: `作出行政决定的单位`; those concerned are a group. */
const DESCRIBED = new Guarded(
  'any',
  '的',
  /^(?!有|涉及|承担|所在|牵头|配合|负责).{2,20}的(?:单位|部门|机构|企业|地区|主体|[处科股]室|学校|医院)$/,
)

const SHORT = 14
const LONGEST = 60

/** Whether nothing is named, in words that say so or that say of what sort the task is. */
export const isNothing = (text: string): boolean => text === '' || NOTHING.test(text) || isAlsoBelow(text)

/** Whether the words do not look like a name at all. `kind`: what `kindOf` says of them. */
export const isStrange = (text: string, kind: Kind | undefined): boolean =>
  text.length > LONGEST ||
  (DESCRIBED.test(text) && !isHeaded(text)) ||
  PROSE.test(text) ||
  (kind === undefined && (text.length > SHORT || LIKELY_PROSE.test(text)))
