/** Persons by their office, who are no units. */
import { listed, suffixes, suffixOf } from '../suffixes.ts'

const OFFICES =
  '同志|市长|县长|区长|省长|州长|镇长|乡长|局长|厅长|主任|书记|秘书长|部长|处长|科长|院长|校长|组长|专员|巡视员|调研员|' +
  '常委|党组成员|班子成员|市长助理|县长助理|区长助理|省长助理|行长|总经理|董事长|一把手|党政正职|主要负责人|分管领导|分管负责人|负责人|责任人|主要领导'
const OFFICE_ENDS = suffixes(listed(OFFICES.split('|'), true))
/** The usual family names, but for those that begin words behind an office or go on behind 长: 书记项目, 长江. */
const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦史顾侯邵孟万段雷钱汤尹黎易常乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温季俞章鲁伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛祝左涂谷祁舒耿牟詹苗凌纪靳盛童欧甄曲裴席屈鲍覃霍翁甘景柏柯阮桂解柴冉'
/** An office with the name of whoever holds it: `市委书记张某`. */
const NAMED = new RegExp(
  `(?:书记|[市县区省州镇乡局厅部处科院校组]长|主任|主席|专员|秘书长|常委|[省市县区]长助理)[${FAMILY}][\\u4e00-\\u9fff]{1,2}$`,
)

/** Whether the folded text ends in an office. */
export const isOfficer = (text: string): boolean => suffixOf(OFFICE_ENDS, text, 0, text.length) !== undefined

/** An office of a body: `县政府分管领导`. */
const OF_BODY = /(?:委|政府|人大|政协)(?:主要|分管)?(?:领导|负责人|负责同志)$/
/** The bodies whose leaders are named together: `县委、县政府分管领导`. */
const LED = /(?:委|政府|人大|政协)$/

/** Whether a body's name before a 、 only says whose office the text behind it is. */
export const sharesOfficer = (body: string, text: string): boolean => LED.test(body) && OF_BODY.test(text)

/** Whether the folded text, which ends like no body, is an office with the name of a person. */
export const isNamedOfficer = (text: string): boolean => NAMED.test(text)
