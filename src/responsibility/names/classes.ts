/** Divisions whose field begins with a class of bodies: `国有林场和种苗管理司`, `市场与信息化司`. */
import { Guarded } from '../../source/guarded.ts'
import { kindOf } from './endings.ts'
import { FIELDS, OF_DEPARTMENT } from './fields.ts'

/** What stands before the name in its piece, or for the body whose field it is. */
const BEFORE = '由?[省市州盟县区旗]?'
/** What is a place of trade or leisure, and nobody. */
const NOBODY = new Guarded('last', '场', new RegExp(`^${BEFORE}(?:市场|广场)$`))
/** Enterprises and forests of a class, of which no level has but one. */
const ENTERPRISES = new Guarded(
  'last',
  '业场',
  new RegExp(
    `^${BEFORE}(?:(?:国有|民营|中小|外资|乡镇|骨干|地方|重点)?企业|国有[林农牧]场)$|^由?[林农牧茶渔]场$`,
  ),
)
/** Any other class of bodies, without a word for whose they are. */
const CLASS = new Guarded(
  'last',
  '院所镇街道行司委校学园区构织体会',
  /^由?(?:高等|中等|公立|民办|民营|基层|大型|上市|外资|农村|城市|地方|行业)?(?:医院|学院|法院|研究院|设计院|科研院所|高校|院校|大学|学校|中小学|中学|小学|幼儿园|乡镇|街道|镇街|社区|园区|银行|公司|党委|机构|社会组织|社会团体|基金会|协会|学会|商会)$/,
)
/** Behind it words of a field, and what such a division ends in. */
const DIVISION = /^[\u4e00-\u9fff]{2,12}(?:(?<!办事)处|司|[科股](?!室)|总站|办公室)$/
/** What takes care of a class that is managed or promoted. */
const AGENCY = /^[\u4e00-\u9fff]{2,12}(?:管理|工作|发展|促进|合作|指导|种苗)(?:局|站|中心|办)$/
/** Behind a place of trade, bodies of any sort with a field. */
const ANY = /^[\u4e00-\u9fff]{2,12}(?:局|站|中心|(?<!街道|[镇乡])办|委员会)$/
/** Divisions that each body has, and those of a government or of a field that is a department's, which stand beside a class. */
const GENERAL =
  '教务|学生|学工|研究生|招生|人事|财务|计财|后勤|保卫|安全|科研|人力资源|基建|资产|设备|医务|护理|总务|综合|法制|法规|监察|纪检|党群|' +
  '政府|人大|政协|纪委|外事|督查|维稳|公证'
const OWN = new RegExp(
  `^(?:(?:${GENERAL})(?:管理|保卫|工作|服务)?|(?:${FIELDS})(?:工作)?)(?:处|[科股]|办公室)$`,
)
/** What says whose a division is: a level, a place, a word for several. */
const HEADED =
  /^(?:国家|国务院|中央|全国|中国|自治[区州县]|[省市州盟县区旗](?![场域])|镇(?!街)|各|有关|相关|其[他它]|驻|本|[下所]属)|^[^城社园街校片新景山]{1,4}[省市县区州旗](?![场域])/
/** What stands for several areas or their governments, of which it is the office. */
const OF_AREA = /(?:园|开发|高新|经开|新|景|保护)区/
/** A word that joins names. */
export const JOINED: RegExp = /以及|[及和与暨]/

/** Whether `left`, a class of bodies, and `right` behind a joining word are one division by what it is for. Both are folded. */
export function isDivision(left: string, right: string): boolean {
  const nobody = NOBODY.test(left)
  const enterprises = !nobody && ENTERPRISES.test(left)
  if (!nobody && !enterprises && !CLASS.test(left)) return false
  const first = right.split(JOINED)[0] ?? right
  const field = kindOf(first) === undefined ? right : first
  if (HEADED.test(field) || kindOf(field) !== 'public') return false
  if (DIVISION.test(field)) return nobody || !OWN.test(field)
  if (nobody) return ANY.test(field)
  return enterprises && AGENCY.test(field) && !OF_DEPARTMENT.test(field) && !OF_AREA.test(field)
}

/** Schools, which end like no body by themselves, and stand beside bodies nevertheless. */
export const SCHOOLS: Guarded = new Guarded('last', '校', /^由?学校$/)
