/** Lines of a page that are furniture by what they say. All patterns are for text without white space. */
import { BUTTONS, IN_ROWS } from '../buttonWords.ts'
import { SPACE, without } from '../signs.ts'
import { mayBeginFurniture } from './furnitureSigns.ts'
import { FULL_STOP, FURNITURE_SIGN } from './traits.ts'

/** Words of players and links, which are buttons only in furniture; in text they may be the notice's. */
const OF_LINKS = '超大|播放|暂停|上一页|下一页|尾页|下载全文|下载本文|全文下载|下载|更多'
/** The words of buttons, and what stands between them. */
const WORDS = new RegExp(
  `${BUTTONS.join('|')}|${IN_ROWS}|${OF_LINKS}|[T|｜:：【】[\\]()（）/·>+\\-—、，,\\d]`,
  'g',
)
/** One of these stands in every line of buttons. */
const BUTTON = /打印|关闭|分享|收藏|返回|字体|字号|复制链接|微信|微博|纠错|放大|缩小|保护色|下一页|顶部|下载/

const ALONE = new RegExp(
  [
    /(?:浏览|点击|阅读|访问|查看)(?:次数|量|数|率|人次)?[:：]?\d*次?$/,
    /(?:扫一扫|扫码|扫描|用手机扫|微信扫|打开微信)[^。]{0,30}$/,
    /(?:←|<)?(?:上|下|前|后)一?[篇条页](?:→|>)?(?:[:：].{0,120})?$/,
    /produced\s?by/,
    /(?:本[页文]|原文|文章|网页|转载)(?:地址|链接|网址)[:：]?https?:.{0,150}$/,
    /(?:点击|戳|点)[^，。]{0,6}蓝字[^，。]{0,12}$/,
    /附件[:：]?【[^】]{1,200}】(?:已?下载(?:次数)?[:：]?\d*次?)?$/,
    /(?:您|你)的浏览器(?:不支持|版本)/,
    /(?:当前位置|您(?:现在|当前)?(?:的|所在)?位置|您现在的位置|现在位置|所在位置|您当前的位置)[是为]?[:：]/,
    /(?:相关|图文|政策|文件)?(?:解读|图解)[:：]$/,
    /返回(?:上一级|上级|列表|首页|顶部|政策原文列表|.{0,8}列表)$/,
  ]
    .map(pattern => `^${pattern.source}`)
    .join('|'),
  'i',
)

/** A heading of files to download. */
export const FILES: RegExp =
  /^[【[]?(?:附件下载|相关附件|下载相关附件|下载附件|附件列表|相关附件下载|附件信息|文件下载|点击下载附件)[】\]]?[:：]?$/

/** A heading after which only links to other pages follow. */
const LIST_HEADING =
  /^[【[]?(?:相关|延伸|推荐|热门|热点|最新|猜你喜欢|友情|更多|关联)(?:链接|解读|稿件|文件|新闻|报道|政策|信息|阅读|文章|推荐|资讯|文档|内容|专题|政策解读|政策与解读|政策文件|公告)*[】\]]?[:：]?$/

/** What only the foot of a site prints. */
const FOOT =
  /版权所有|ICP备|公网安备|网站标识码|网站地图|AllRightsReserved|Copyright|网站支持IPv6|联网备案|技术支持[:：]|建议使用.{0,20}分辨率/i

/** What explains the notice begins behind it. */
const EXPLANATION =
  /^[【[]?(?:一图读懂|一图看懂|一图解读|图解政策|政策图解|政策问答|解读问答|热点问答)[】\]]?[:：]?$/

/** What stands in the foot above the lines that give it away. */
const FOOT_LINE =
  /^(?:主办(?:单位)?|承办(?:单位)?|运行维护|维护单位|地址|联系地址|单位地址|邮编|邮政编码|联系电话|电话|网址)\s?[:：]/

const OF_FOOT = new RegExp(`${FOOT_LINE.source}|${FOOT.source}`, 'i')

/** Whether a line may belong to the foot that follows it. */
export function mayBeFoot(text: string): boolean {
  return FOOT_LINE.test(text)
}

/** Whether a text of a page belongs to the site's foot. */
export function isFoot(text: string): boolean {
  return !text.includes('。') && OF_FOOT.test(text)
}

type Furniture = 'line' | 'files' | 'list' | 'foot'

/** What a line is by its first words. */
const BEGINNINGS: readonly { readonly kind: Furniture; readonly pattern: RegExp }[] = [
  { kind: 'files', pattern: FILES },
  { kind: 'list', pattern: LIST_HEADING },
  { kind: 'line', pattern: ALONE },
]

/** Longer lines are text. */
const LONGEST = 160
/** So are longer lines with a full stop. */
const LONGEST_SENTENCE = 40

/**
 * What a line is as furniture: `line` itself, `files` it offers files, `list` it heads a list of links, `foot` the page's
 * foot begins.
 */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > LONGEST * 2 || (text.length > LONGEST_SENTENCE && text.includes('。'))) return undefined
  const compact = without(text, SPACE)
  if (compact === '') return 'line'
  if (compact.length > LONGEST) return undefined
  if (FOOT.test(compact) || EXPLANATION.test(compact)) return 'foot'
  if (mayBeginFurniture(compact))
    for (const { kind, pattern } of BEGINNINGS) if (pattern.test(compact)) return kind
  return compact.length <= 60 && BUTTON.test(compact) && compact.replace(WORDS, '') === ''
    ? 'line'
    : undefined
}

/** The same for a line with these traits, which tell of most lines that they are none. */
export function furnitureWith(text: string, traits: number): Furniture | undefined {
  const mayBe = traits & FURNITURE_SIGN || mayBeginFurniture(text)
  const isText = traits & FULL_STOP && text.length > LONGEST_SENTENCE
  return mayBe && !isText ? furnitureOf(text) : undefined
}
