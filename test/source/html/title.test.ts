import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse.ts'

const RULES = '<p>第一条　为了加强绿化工作，制定本办法。</p><p>第二条　县绿化局负责本办法的实施。</p>'
const LETTER =
  '<p>各乡镇：</p><p>现将有关事项通知如下。</p><p>一、开展植树</p><p>（一）种植行道树。（责任单位：县绿化局）</p>'

const head = (html: string): [string | undefined, string | undefined] => {
  const { title, metadata } = parse(html)
  return [title, metadata.documentNumber?.text]
}

describe('the title of a page', () => {
  it('is told once, though a heading and the body print it and the head names the site behind it', () => {
    const html = `<html><head><title>青石县绿化办法-法规资料库</title></head><body>
      <div><h2 class="title">青石县绿化办法</h2><div class="text">
      <div align="center"><b>青石县绿化办法</b></div>${RULES}</div></div></body></html>`
    expect(head(html)).toEqual(['青石县绿化办法', undefined])
  })

  it('is without the line under it that says when and where the page was published', () => {
    const html = `<html><head><title>青石县手机版</title></head><body><article>
      <h1>青石县绿化局关于印发春季植树工作方案的通知</h1>
      <p><span>2018-04-08</span> <span>来源：县绿化局</span> <span>A- A+</span></p>
      <pre>          青石县绿化局关于印发\n        春季植树工作方案的通知\n      青绿发〔2018〕2号\n\n　　各乡镇：\n　　现将方案印发给你们。\n　　一、开展植树\n　　（一）种树。（县绿化局）\n</pre>
      </article></body></html>`
    expect(head(html)).toEqual(['青石县绿化局关于印发春季植树工作方案的通知', '青绿发〔2018〕2号'])
    const { metadata } = parse(html)
    expect([metadata.publishedDate, metadata.issuer]).toEqual(['2018-04-08', '县绿化局'])
  })

  it('begins behind the entries of a menu in the same table', () => {
    const html = `<table><tr><td><table><tr><td>◆<a href="/1">人事任免</a></td></tr><tr><td>◆<a href="/2">大事记</a></td></tr></table></td>
      <td><table><tr><td align="center">青石县人民政府关于加强</td></tr><tr><td align="center">绿化工作的决定</td></tr>
      <tr><td align="center">青政发〔2018〕2号</td></tr><tr><td>${LETTER}</td></tr></table></td></tr></table>`
    expect(head(html)).toEqual(['青石县人民政府关于加强绿化工作的决定', '青政发〔2018〕2号'])
  })

  it('is without the label of a row that tells it', () => {
    const row = (label: string, value: string): string =>
      `<tr><td>${label}</td><td colspan="3">${value}</td></tr>`
    const html = `<html><head><meta name="ArticleTitle" content="青石县春季植树方案"></head><body>
      <table><tr><td>信息索引号</td><td>0144/2018-6</td><td>生成日期</td><td>2018-04-08</td></tr>${row('内容概述', '青石县春季植树方案')}</table>
      <div class="c"><p>青石县春季植树方案</p><p>一、开展植树</p><p>（一）种植行道树。（责任单位：县绿化局）</p></div></body></html>`
    expect(head(html)).toEqual(['青石县春季植树方案', undefined])
  })

  it('gives the number in the bracket behind it', () => {
    const page = (title: string, body: string): string =>
      `<html><body><h1>${title}</h1><div class="c">${body}</div></body></html>`
    const title = '青石县绿化局关于做好春季植树工作的通知'
    expect(head(page(`${title}(青绿发〔2018〕2号)`, LETTER))).toEqual([title, '青绿发〔2018〕2号'])
    const repeated = `<p>青石县绿化办法</p>${RULES}`
    expect(head(page('青石县绿化办法（青石县人民政府令第5号）', repeated))).toEqual([
      '青石县绿化办法',
      '青石县人民政府令第5号',
    ])
    const quoting = '青石县绿化局转发《县政府关于植树的通知》（青政发〔2018〕1号）的通知'
    expect(head(page(quoting, `<p>青绿发〔2018〕2号</p>${LETTER}`))).toEqual([quoting, '青绿发〔2018〕2号'])
  })
})
