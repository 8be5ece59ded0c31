import { describe, expect, it } from 'vitest'
import { countsAs, LINK, OTHER, SENTENCES } from '../../../src/source/html/counts.ts'
import { isFoot } from '../../../src/source/html/furnitureLines.ts'
import { traitsOf } from '../../../src/source/html/traits.ts'
import { CASES } from '../../support/corpus.ts'

const count = (text: string, link = false): number => countsAs(text, link, text.length, traitsOf(text))

const FOOT = [
  '主办：县政府办公室',
  '承办单位：县大数据局',
  '运行维护：信息中心',
  '维护单位：信息中心',
  '地址：人民路1号',
  '联系地址：人民路1号',
  '单位地址：人民路1号',
  '邮编：315400',
  '邮政编码：315400',
  '联系电话：12345',
  '电话：12345',
  '网址：www.example.gov.cn',
  '版权所有：县政府',
  '浙ICP备00000000号',
  '浙公网安备 1号',
  '网站标识码：1',
  '网站地图',
  'allrightsreserved',
  'AllRightsReserved',
  'copyright 2018',
  'COPYRIGHT 2018',
  '网站支持IPv6',
  '联网备案',
  '技术支持：某公司',
  '建议使用1024分辨率',
]

describe('countsAs', () => {
  it.each(FOOT)('takes %j for the foot', text => {
    expect(isFoot(text)).toBe(true)
    expect(count(text)).toBe(LINK)
  })

  it('takes all lines of the foot in the fixtures for it', () => {
    const texts = CASES.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split(/<[^>]*>|\n/))
    const foot = texts.filter(text => text.length > 0 && text.length < 160 && isFoot(text))
    expect(foot.filter(text => count(text) !== LINK)).toEqual([])
  })

  it('tells links, sentences and other words apart', () => {
    expect(count('县政府关于印发方案的通知，现予公布。', true)).toBe(LINK)
    expect(count('加强领导，落实责任。')).toBe(SENTENCES)
    expect(count('一'.repeat(24))).toBe(SENTENCES)
    expect(count('组织实施')).toBe(OTHER)
    expect(count('')).toBe(OTHER)
  })
})
