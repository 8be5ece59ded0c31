/** What the names of organisations end in: the knowledge on which the grammar of names rests. */
import { Guarded } from '../../source/guarded.ts'
import { Signs } from '../../source/signs.ts'
import { listed, type Suffixes, suffixes, suffixOf } from '../suffixes.ts'

/** `other`: a company, school or other body outside the administration; `area` stands for its government. */
export type Kind = 'public' | 'other' | 'area' | 'group'

/** Endings of public bodies and their divisions. A name is longer than its ending unless the ending is a name itself. */
const PUBLIC =
  // Divisions whose last characters are a word that names none (理科, 学科).
  '管理科|治理科|受理科|审理科|办理科|护理科|代理科|医学科|教学科|科学科|' +
  '局|委|办|部|厅|署|司|院|会|处|科|股|室|组|政府|办公室|办公厅|委员会|管委会|法院|检察院|中院|高院|检察|海关|口岸|支队|总队|大队|中队|' +
  '人大|政协|工商联|团委|团市委|团省委|团县委|团区委|团工委|妇联|科协|残联|文联|侨联|学联|青联|团中央|目督办|社科联|记协|作协|台联|工会|贸促会|供销社|总社|' +
  '中心|监委|纪委|党委|党组|党工委|工委|党校|行政学院|社会主义学院|领导小组|工作小组|小组|工作组|专责组|专项组|监管组|保监组|指导组|巡察组|纪检组|' +
  '专班|指挥部|联席会议|办事处|街道办|镇办|所|站|队|社|馆|台|台办|警备区|军分区|武装部|人武部|信访|档案|史志|机关|总部|救援|' +
  '分中心|监测站|管理站|服务站|边检站|边检总站|执法局|管理局|总局|分局|服务处|法庭|庭|仲裁院|公证处|消防|气象|地震|邮政|' +
  '高新区管委会|执委会|组委会|筹委会|常委会|秘书处|督查室|研究室|政研室|网信|机要|保密|编办|审改办|两办|片区|街道|镇街|街镇|' +
  '工商联合会|残疾人联合会|妇女联合会|界联合会|民兵连|民兵营|民兵|预备役|武警|空军|海军|陆军|火箭军|党总支|团总支|总支部|安全部|归国华侨联合会|村委会|居委会|社区居委会|工商业联合会|县联社|市联社|省联社|供销联社'

/** Endings of companies, banks, schools and other bodies outside the administration. */
const OTHER =
  '公司|集团|银行|支行|分行|总行|中心支行|中支|农商行|农信社|信用社|联社|电网|资本|基金|控股|投资|' +
  '城投|交投|水投|文投|国投|铁投|产投|农投|旅投|科投|金投|建投|城建投|城发|国资公司|金控|平台|联盟|合作社|' +
  '移动|电信|联通|铁塔|广电|人保|人寿|人行|国网|银联|烟草|石油|石化|供电|自来水|燃气|热力|水务|公交|地铁|铁路|机场|港务|' +
  '大学|学院|学校|小学|中学|职校|技校|幼儿园|研究院|研究所|科学院|农科院|林科院|规划院|设计院|勘察院|医院|卫生院|医联体|医共体|' +
  '协会|学会|商会|联合会|促进会|总会|基金会|研究会|理事会|' +
  '厂|车间|矿|库|段|园|场|校|库区|林场|农场|牧场|水库|灌区|报社|日报社|电视台|电台|广播电视台|融媒体|传媒|出版社|书店|事务所|交易所|' +
  '社区|营业部|营业厅|物业|村民小组|业委会|业主委员会|博物院|联合体|矿井|煤矿|农担|监狱|监区|侨团|讲师团|宣讲团|歌舞团|文工团|艺术团|剧团|乐团'

/** Endings of areas, which stand for their governments. */
const AREA =
  '区|县|市|州|盟|旗|镇|乡|省|开发区|高新区|经开区|自贸区|新区|新城|园区|管理区|科技城|示范区|合作区|保税区|度假区|风景区|景区|保护区|工业区|工业园|产业园|科技园|乡镇|镇街|县区|市县|村|港|岛|嘎查|苏木|兵团|师市|团场|连队'

/** Endings of groups: what is not one organisation, but a kind of them. */
const GROUP =
  '央企|国企|民企|外企|部门|单位|机构|企业|媒体|中小学|地区|各地|处室|科室|股室|主体|院所|院校|高校|街镇|镇街|乡镇|团体|组织|党派|成员|责任单位|委办局|' +
  '直属单位|运营商|金融机构|地方政府|地方人民政府|试点城市政府|级政府|级人民政府|地市|市州|州市|市县|县市|县区|区县|旗县|旗县区|村居|村社|县级市|苏木乡镇'

/** Endings of ordinary words that look like the above. */
const ORDINARY =
  '家庭|社会|机会|大会|晚会|运动会|运会|奥会|展会|年会|例会|博览会|交易会|展览会|会议会|发布会|座谈会|推介会|洽谈会|交流会|听证会|全会|理会|体会|全部|内部|外部|局部|' +
  '干部|东部|西部|南部|北部|中部|底部|顶部|细部|好处|之处|何处|益处|学科|专科|本科|百科|文科|理科|教室|课室|温室|居室|布局|格局|结局|大局|全局|开局|时局|部署|' +
  '餐厅|大厅|展厅|主办|承办|协办|举办|督办|通办|联办|快办|代办|帮办|网办|马上办|秒办|即办|可办|就近办|跨省办|法院院|党组|机组|分组|场所|厕所|网站|电站|车站|' +
  '基站|军队|排队|车队|团队|球队|旅行社|平台|舞台|月台|市场|现场|立场|公园|花园|家园|校园|乐园|城市|全市|我市|本市|超市|上市|门市|全县|我县|本县|全区|我区|' +
  '本区|小区|社区|辖区|城区|地区|山区|片区|景区|特区|灾区|库区|城镇|小城镇|集镇|家乡|城乡|全省|我省|本省|外省|各类企业|阶段|手段|路段|时段|冷库|仓库|水库|' +
  '数据库|资料库|项目库|名录库|知识库|专家库|党委会|农村|乡村|机场|投资|移动|铁路|公交|地铁|基金|资本|检察|档案|消防|气象|地震|邮政|信访|学校|交通组织|秩序组织'

/** Those of them that no body is called, whatever stands before them: `省政协社会和法制委员会` is no 省政协社会. */
const NEVER = '社会|机会|理会|体会|内部|外部|局部|好处|之处|益处'

/** Ends of ordinary words among the endings of areas, whatever stands before them. */
const NO_AREA = '城乡|城市|城镇|农村|乡村|超市|上市|小区|辖区|灾区|山区|库区|全市|全县|全区|全省|本市|我市'

/** All endings; the longest says what a name is, of equal ones the first here. */
const ENDINGS: Suffixes<Kind> = suffixes([
  ...listed<Kind>(GROUP.split('|'), 'group'),
  ...listed<Kind>(PUBLIC.split('|'), 'public'),
  ...listed<Kind>(OTHER.split('|'), 'other'),
  ...listed<Kind>(AREA.split('|'), 'area'),
])
const ORDINARY_ENDS = suffixes([
  ...listed(NEVER.split('|'), 'never' as const),
  ...listed(ORDINARY.split('|'), 'bare' as const),
])
const NO_AREA_ENDS = suffixes(listed(NO_AREA.split('|'), true))

/** Words that make any name that holds them a group. */
const GROUP_SIGNS = '各关其全所涉以上成主'
const GROUP_WORD = new Guarded(
  'any',
  GROUP_SIGNS,
  /^(?:各|有关|相关|其他|其它|全市|全省|全县|全区|所有|涉及|以上[0-9一二三四五六七八九十]+个|上述)|各|有关|相关|成员单位|主管部门/,
)
/** A sign of such a word or of several names in one. */
const GROUPING = new Signs(`${GROUP_SIGNS}、`)
/** What a name without its own place begins with: the level or the kind of its body. */
const HEAD = new Guarded(
  'first',
  '国中全自省市州盟县区旗乡镇街各有相驻团',
  /^(?:国家|国务院|中央|全国|中国|自治区|自治州|省|市|州|盟|县|区|旗|乡|镇|街道|各|有关|相关|驻|团|中)/,
)

/** Names that are whole without any of the endings, all of them as short as a name can be. */
const WHOLE: ReadonlySet<string> = new Set(
  '人行|国网|团委|妇联|科协|市委|省委|县委|区委|州委|党委|纪委|监委|编办|两办|法院|工会|政协|人大|海关|公安|各地|各级|各县|各区|各市|各州|各镇|各乡|各街|各旗|各盟|各团|各师|各场|各连|各矿|各站|各段'.split(
    '|',
  ),
)

/** The end of an ordinary word, and what is a city's own name nevertheless: `聊城市`, but `大城市`. */
const CITY = '城市'
const PLACE = /^[^大小新老古旧各全本多每该此跨我县省市]城市$/

/** Cities and prefectures; behind another character the end of a city's own name: `杭州市`. */
const OF_ZHOU = '州市'

const SHORTEST = 2

const TAIL = /（[^（）]*）$|〈[^〈〉]*〉$|〔[^〔〕]*〕$|\[[^[\]]*\]$|<[^<>]*>$/
const CLOSING = new Signs('）〉〕]>')

/** The name without the brackets at its end: `县（市、区）` → `县`. */
export function bare(name: string): string {
  let text = name
  for (let i = 0; i < 3 && CLOSING.at(text, text.length - 1); i++) {
    const tail = TAIL.exec(text.slice(-60))
    if (!tail || tail[0].length >= text.length) break
    text = text.slice(0, -tail[0].length)
  }
  return text
}

/** What sort of body a folded name denotes, judged by its words alone; `undefined` if it does not look like one. */
export function kindOf(name: string): Kind | undefined {
  const text = bare(name)
  const { length } = text
  if (length < SHORTEST) return undefined
  const ending = suffixOf(ENDINGS, text, 0, length)
  const kind = length > SHORTEST && ending?.[0] === OF_ZHOU ? 'area' : ending?.[1]
  if (kind && GROUPING.in(text) && (GROUP_WORD.pattern.test(text) || text.includes('、'))) return 'group'
  if (length === SHORTEST && WHOLE.has(text)) return 'public'
  const word = ending && suffixOf(ORDINARY_ENDS, text, 0, length)
  const city = word?.[0] === CITY && PLACE.test(text)
  const ordinary = word && !city && word[0].length >= ending[0].length ? word[1] : undefined
  if (!kind || ordinary === 'never' || (ordinary && !HEAD.test(text))) return undefined
  return kind !== 'area' || (length > 2 && (city || !suffixOf(NO_AREA_ENDS, text, 0, length)))
    ? kind
    : undefined
}

/** Whether the name begins with the level or the kind of its body. */
export const isHeaded = (name: string): boolean => HEAD.test(name)

/** Whether the name says by a word of its own that it means several bodies: 各…, 有关…, 成员单位. */
export const isCollective = (name: string): boolean => GROUP_WORD.test(bare(name))
