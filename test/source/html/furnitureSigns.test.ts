import { describe, expect, it } from 'vitest'
import { furnitureOf, furnitureWith } from '../../../src/source/html/furnitureLines.ts'
import { mayBeFurniture } from '../../../src/source/html/furnitureSigns.ts'
import { traitsOf } from '../../../src/source/html/traits.ts'
import { CASES } from '../../support/corpus.ts'

const LINES = new Set(
  CASES.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split(/<[^>]*>|\n/)).map(line => line.trim()),
)

/** A line of each kind of furniture. */
const FURNITURE = [
  '',
  '浏览次数：12',
  '点击量：3',
  '阅读：8次',
  '访问次数',
  '查看：4',
  '扫一扫在手机打开当前页',
  '用手机扫一扫',
  '微信扫一扫',
  '打开微信',
  '←上一篇',
  '< 下一页',
  '下一条：没有了',
  '前一篇',
  '后一篇',
  'Produced By 网站',
  'produced by',
  '点击上方蓝字关注',
  '戳蓝字',
  '附件：【办法.pdf】已下载12次',
  '本页地址：http://www.example.gov.cn/art/1.html',
  '原文链接: https://www.example.gov.cn/2.html',
  '下载相关附件：',
  '相关附件',
  '文件下载',
  '您的浏览器不支持',
  '你的浏览器版本过低',
  '当前位置：首页',
  '现在位置：',
  '所在位置：',
  '政策解读：',
  '图文解读：',
  '解读：',
  '返回列表',
  '【打印本页】【关闭窗口】',
  '分享到：微信 微博',
  '字号：大 中 小',
  '收藏',
  '复制链接',
  '我要纠错',
  '放大 缩小',
  '视力保护色：',
  '首页 上一页 下一页 尾页',
  '返回顶部',
  '全文下载',
  '相关链接',
  '【延伸阅读】',
  '推荐阅读',
  '热门文章',
  '最新信息',
  '猜你喜欢',
  '友情链接',
  '更多新闻',
  '关联文件',
  '一图读懂',
  '【图解政策】',
  '政策问答：',
  '解读问答',
  '热点问答',
  '版权所有：县政府',
  '浙ICP备00000000号',
  '浙公网安备 1号',
  '网站标识码：1',
  'ALL RIGHTS RESERVED',
  'copyright 2018',
  '联网备案',
  '技术支持：某公司',
  '建议使用1024分辨率',
]

describe('mayBeFurniture', () => {
  it.each(FURNITURE)('holds for %j', line => {
    expect(furnitureOf(line)).toBeDefined()
    expect(mayBeFurniture(line)).toBe(true)
  })

  it('holds for all furniture among the lines of the fixtures, and for few others', () => {
    const short = [...LINES].filter(line => line.length <= 40 && /[\u4e00-\u9fff]/.test(line))
    expect(short.filter(line => furnitureOf(line) !== undefined && !mayBeFurniture(line))).toEqual([])
    expect(short.filter(mayBeFurniture).length).toBeLessThan(short.length / 2)
  })
})

describe('furnitureWith', () => {
  it('finds the same as without the traits', () => {
    for (const line of [...FURNITURE, ...LINES])
      if (line !== '') expect([line, furnitureWith(line, traitsOf(line))]).toEqual([line, furnitureOf(line)])
  })
})
