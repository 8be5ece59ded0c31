import { describe, expect, it } from 'vitest'
import { publicationPairs, withoutButtons } from '../../src/source/publication.ts'

const read = (line: string): string[] =>
  publicationPairs(line).map(({ label, start, end }) => `${label}=${line.slice(start, end)}`)

describe('publicationPairs', () => {
  it.each<[string, string[]]>([
    ['2018-04-08 来源：区政府办 A- A+', ['发布日期=2018-04-08', '来源=区政府办 A- A+']],
    ['2018-04-08 10:16 来源: 区政府办 浏览次数：12', ['发布日期=2018-04-08', '来源=区政府办', '浏览次数=12']],
    ['2018/4/8　作者：某某', ['发布日期=2018/4/8', '作者=某某']],
    ['[2018年4月8日] 来源：区政府办', ['发布日期=2018年4月8日', '来源=区政府办']],
    ['2018-04-08 A- A+', ['发布日期=2018-04-08']],
    ['2018-04-08 【打印】【关闭】', ['发布日期=2018-04-08']],
  ])('%s', (line, pairs) => {
    expect(read(line)).toEqual(pairs)
  })

  it.each([
    '',
    '2018-04-08',
    '2018年4月8日',
    '2018年4月8日，来源：区政府办',
    '2018年工作要点',
    '来源：区政府办 2018-04-08',
    '2018-04-08 区政府办来源：某某',
    '2018-04-08 召开会议',
  ])('“%s” is none', line => {
    expect(read(line)).toEqual([])
  })
})

describe('withoutButtons', () => {
  it.each([
    ['区政府办 A- A+', '区政府办'],
    ['区政府办 大 中 小', '区政府办'],
    ['区政府办 【大 中 小】', '区政府办'],
    ['区政府办', '区政府办'],
    ['大', '大'],
    ['城北街道 打印 收藏 字号 A- A+', '城北街道'],
    ['城北街道 【打印本页】【关闭窗口】', '城北街道'],
    ['城北街道 分享到：微信', '城北街道'],
    ['县融媒体中心 微信', '县融媒体中心 微信'],
    ['县日报 县印刷协会', '县日报 县印刷协会'],
    ['打印', '打印'],
    ['中 共 某县', '中 共 某县'],
  ])('%s', (value, rest) => {
    expect(withoutButtons(value).trim()).toBe(rest)
  })
})
