/** The words that a page prints around its notice for its readers: buttons, menus, counters, the day's date. */
import { BUTTONS, IN_ROWS } from './buttonWords.ts'
import { ASCII_DIGITS, LATIN, Signs, SPACE, SPACES, without } from './signs.ts'

/**
 * Further words of such lines, which stand before the shorter `BUTTONS`. The lines of any text are read: 下载, 更多 and other
 * words of links, which notices use as well, are left to furniture.
 */
const FURTHER: readonly string[] = [
  '打印整页|打印内容|保存本页|保存',
  '分享好友|转发到|加入收藏|收藏本站|返回上级',
  '文章字号|字号大小|放大字体|缩小字体',
  '政务微信|政务微博|官方微信|官方微博|扫描二维码|二维码',
  '语音朗读|我要朗读|点击此处下载|下载地址',
  '无障碍(?:浏览|阅读|版|服务|模式|通道)?|长者(?:模式|版|专区|服务专区|助手|浏览)?|长辈版|关怀(?:版|模式)|(?:适老|老年)(?:化)?(?:模式|版|专区)',
  '设为首页|(?:用户)?(?:登录|登陆|注册)|(?:本?网站|本站)?支持IPv6|手机版|移动版|电脑版|站群导航|网站导航|栏目导航|网站首页|新媒体矩阵|简体中文|繁体中文|简体版|繁体版|English',
  '(?:发文|法规)(?:内容|全文)|页面功能',
  '今天是?|星期[一二三四五六日天]|[0-9]{1,9}人看过',
]
/** Their verbs begin words of buttons, too. */
const COUNTER =
  '(?:浏览|点击|阅读|访问|查看)(?:次数|总数|量|数|率|人次)?[:：]?[\\[【]?[0-9]{0,9}[\\]】]?[次人]?'
const NAMED = [...FURTHER, ...BUTTONS, COUNTER].join('|')
/** What is no word by itself: what stands between buttons, and what they are called by in a row. */
const BETWEEN = `${IN_ROWS}|新|人?次|EN\\b|https?:[\\w./?=&%-]{3,200}|www\\.[\\w./-]{3,100}|A[-+－＋]?|[|｜:：【】[\\]()（）/·•∙▪●◆×>+\\-—_、，,*]`

const WORDS = new RegExp(`(${NAMED})|${BETWEEN}`, 'gi')
const WELCOME =
  /^(?:欢迎|歡迎)(?:您|你)?(?:访问|訪問|光临|登录|登錄|来到|來到|浏览)[^。，]{2,30}?(?:网站?|網站?|门户|平台|门户网站)[!！]?$/

/** The characters of these words, and some more: few lines of text consist of them. */
const OF_WORDS = new Signs(`${NAMED}${BETWEEN}${SPACES}${ASCII_DIGITS}${LATIN}`)
const OF_WELCOME = new Signs('欢歡')
/** Longer lines are text. */
const LONGEST = 120
/** What is left of the cells and the menus that stood on a line. */
const LEFT = /^[|｜×•·]*-?[|｜×•·]*$/

/** Whether a line is nothing but such words, or the marks that parted them. */
export function isPageWords(line: string): boolean {
  const { length } = line
  if (length > LONGEST) return false
  if (OF_WELCOME.at(line, 0)) return WELCOME.test(without(line, SPACE))
  if (
    length > 0 &&
    !(OF_WORDS.at(line, 0) && OF_WORDS.at(line, length - 1) && OF_WORDS.at(line, length >> 1))
  )
    return false
  const words = without(line, SPACE)
  const named = { any: false }
  const rest = leftOf(words, named)
  return rest === '' && (named.any || LEFT.test(words))
}

/** What a text says besides such words, without white space. */
export function besidePageWords(text: string): string {
  return leftOf(without(text, SPACE), { any: false })
}

function leftOf(words: string, named: { any: boolean }): string {
  return words.replace(WORDS, (_, word: string | undefined) => {
    named.any ||= word !== undefined
    return ''
  })
}
