import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse.ts'

const TITLE = '青石县林业局关于印发古树保护方案的通知'
const TEXT =
  '<p>现将方案印发给你们，请认真贯彻执行。</p><p>一、开展普查</p><p>（一）逐株登记古树名木。（县林业局）</p>'

/** What is read of a page with such blocks between the title and the salutation. */
const read = (between: string): unknown => {
  const { title, letter, metadata } = parse(
    `<html><body><h1>${TITLE}</h1>${between}<div><p>青林发〔2022〕3号</p><p>各乡镇、各林场：</p>${TEXT}<p>青石县林业局</p><p>2022年4月6日</p></div></body></html>`,
  )
  const { publishedDate, issuer, indexNumber } = metadata
  return [title, letter?.recipients, letter?.notes, publishedDate, issuer, indexNumber]
}
const TO = ['各乡镇', '各林场']

describe('the page’s own lines above the text', () => {
  it.each<[string, (string | undefined)?, (string | undefined)?, string?]>([
    ['<p>来自:青石网 时间:2022-04-08 20:57:53</p>', '2022-04-08'],
    ['<p>来自:青石县林业局 时间:2022-04-08 20:57:53</p>', '2022-04-08', '青石县林业局'],
    ['<div>文章来源：本站原创 作者：佚名 发布时间：2022年04月08日 点击数：次</div>', '2022-04-08'],
    ['<ul><li>2022-04-08 14:42</li><li>来源:县林业局</li><li>分享到:</li></ul>', '2022-04-08', '县林业局'],
    ['<p>2022-04-08 14:17</p>', '2022-04-08'],
    ['<p>朗读</p><p>无障碍浏览 长者模式</p>'],
    ['<p>青石县政府首页 &gt;&gt; 政务公开 &gt;&gt; 2022</p>'],
    ['<p>政策解读：<a href="/1">《古树保护方案》政策解读</a></p><p>图解：<a href="/2">一图读懂</a></p>'],
    [
      '<div><span>索引号 0144/2022-6</span><span>主题分类 林业、园林</span></div><div><span>时效 有效</span></div>',
      undefined,
      undefined,
      '0144/2022-6',
    ],
  ])('%s', (between, date, issuer, index) => {
    expect(read(between)).toEqual([TITLE, TO, undefined, date, issuer, index])
  })

  it('are no lines of the plan’s', () => {
    const plan = parse(
      `<html><body><h1>青石县古树保护方案</h1><div><p>时间：2022年4月</p><p>责任单位：县林业局</p><p>主题：爱树</p>${TEXT}</div></body></html>`,
    )
    expect(plan.parts[0]?.preamble).toEqual(['主题：爱树', '现将方案印发给你们，请认真贯彻执行。'])
    expect(plan.parts[0]?.responsibilities?.map(({ text }) => text)).toEqual([
      '时间：2022年4月；责任单位：县林业局',
    ])
    expect(plan.metadata).toEqual({})
  })
})

describe('the number of a printed page', () => {
  const page = (between: string): string =>
    `<html><body><h1>${TITLE}</h1><div><p>青林发〔2022〕3号</p><p>各乡镇、各林场：</p>${TEXT}${between}<p>责任单位：县林业局</p></div></body></html>`
  const whole = (html: string): unknown => {
    const { source: _, ...notice } = parse(html)
    return JSON.parse(JSON.stringify(notice, (key, value) => (key === 'position' ? undefined : value)))
  }

  it.each(['— 3 —', '- 12 -', '第 3 页 共 5 页'])('is left out between paragraphs: %s', mark => {
    expect(whole(page(`<p align="center">${mark}</p>`))).toEqual(whole(page('')))
  })

  it('is none without a mark of its own', () => {
    expect(JSON.stringify(whole(page('<p>3/5</p>')))).toContain('3/5')
  })
})
