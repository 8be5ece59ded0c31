import { describe, expect, it } from 'vitest'
import { besidePageWords, isPageWords } from '../../src/source/pageWords.ts'

describe('the words of a page', () => {
  it.each([
    '登录 |   注册',
    '返 回 首 页',
    '打印整页 打印内容 分享',
    '网站支持IPV6 | 无障碍阅读 | 适老化模式',
    '歡迎訪問青石經濟信息網!',
    '浏览:[]次',
    '• -',
  ])('are all of “%s”', line => {
    expect(isPageWords(line)).toBe(true)
  })

  it.each([
    '微信',
    '中小企业',
    '登录平台',
    '打印机采购方案',
    '新',
    '---',
    '首页',
    '欢迎访问团来我县考察。',
    '关闭煤矿',
  ])('are not all of “%s”', line => {
    expect(isPageWords(line)).toBe(false)
  })

  it('are left out of a line', () => {
    expect(besidePageWords('【打印】县府办 大 中 小')).toBe('县府办')
  })
})
