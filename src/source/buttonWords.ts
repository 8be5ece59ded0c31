/** The words of a page's buttons, as alternatives of patterns: a longer word stands before the one that it begins with. */

/** Words that are buttons wherever they stand. */
export const BUTTONS: readonly string[] = [
  '打印本页|打印此页|打印页面|打印',
  '关闭窗口|关闭本页|关闭页面|关闭',
  '分享到|分享|收藏本页|收藏',
  '返回顶部|返回首页|返回列表|返回上一页|返回|回到顶部|顶部',
  '字体大小|字体|字号|放大|缩小|默认',
  '复制链接|微信好友|朋友圈|新浪微博|腾讯微博',
  '语音播报|点击播报|听全文|朗读|我要纠错|纠错',
  '视力保护色|保护视力色|繁体|简体|繁體',
]

/** What buttons in a row of others are called by; alone on a line it may be anything. Behind `BUTTONS` in a pattern. */
export const IN_ROWS = '微信|微博|QQ空间|QQ好友|QQ|人人网|豆瓣|首页|大|中|小'
