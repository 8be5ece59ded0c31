import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse.ts'
import { readHtml } from '../../../src/source/html.ts'
import { outlineOf } from '../../support/pages.ts'

const TITLE = '青石县林业局关于印发古树保护方案的通知'
const BODY =
  '<p>青林发〔2022〕3号</p><p>各乡镇：</p><p>现将方案印发给你们，请认真贯彻执行。</p><p>一、开展普查</p><p>（一）逐株登记古树名木。（县林业局）</p><p>青石县林业局</p><p>2022年4月6日</p>'
const PRINTED = `<p align="center"><strong>青石县林业局关于印发<br>古树保护方案的通知</strong></p>`

const page = (above: string, title: string, head = '青石县'): string =>
  `<html><head><title>${head}</title></head><body>${above}<div>${title}${BODY}</div></body></html>`
const read = (html: string): unknown => {
  const notice = parse(html)
  const { title, metadata, letter } = notice
  return [title, metadata.documentNumber?.text, outlineOf(notice), letter?.notes ?? []]
}
const RIGHT = [TITLE, '青林发〔2022〕3号', ['一、', '一、/（一）'], []]

const MENUS = {
  list: '<div>青石县人民政府门户网站 <ul><li>首页</li><li>县情</li><li>公开</li></ul></div>',
  links: '<ul><li><a href="/">首页</a></li><li><a href="/2">县情</a></li><li><a href="/3">公开</a></li></ul>',
  divisions: '<div>首页</div><div>县情</div><div>公开</div><div>服务</div>',
  'numbered entries': '<div><p>一、机构职能</p><p>二、政策文件</p><p>三、资金信息</p></div>',
  'arabic numbers': '<div><p>1.机构职能</p><p>2.政策文件</p></div>',
  'entries without a home page': '<div><p>机构概况</p><p>信息公开指南</p><p>政策法规</p></div>',
}

describe('a menu above the title', () => {
  it.each(Object.entries(MENUS))('is no part of a notice with a heading: %s', (_, menu) => {
    expect(read(page(menu, `<h1>${TITLE}</h1>`))).toEqual(RIGHT)
    expect(read(page(menu, '<h2>青石县林业局关于印发</h2><h2>古树保护方案的通知</h2>'))).toEqual(RIGHT)
  })

  it.each(Object.entries(MENUS))('is no part of a notice whose title the page states: %s', (_, menu) => {
    expect(read(page(menu, PRINTED, `${TITLE} - 青石县人民政府`))).toEqual(RIGHT)
    expect(read(page(menu, PRINTED, `政策文件_${TITLE}`))).toEqual(RIGHT)
    const table = `<table><tr><td>索引号：</td><td>1-2</td><td>主题分类：</td><td>林业</td></tr><tr><td>标题：</td><td colspan="3">${TITLE}</td></tr></table>`
    expect(read(page(menu + table, PRINTED))).toEqual(RIGHT)
  })

  it('is told by the home page where no title is known', () => {
    expect(read(page(MENUS.list, PRINTED))).toEqual(RIGHT)
    expect(read(page(MENUS.divisions, PRINTED))).toEqual(RIGHT)
  })

  it('is not what the notice prints above its title', () => {
    const above = ['青石县林业局文件', '青石县林业局', '特急']
    const { blocks } = readHtml(page('', above.map(line => `<p>${line}</p>`).join('') + PRINTED, TITLE))
    const lines = blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : ''))
    expect(lines.slice(0, 3)).toEqual(above)
  })

  it('is not the first line of a title', () => {
    const title = '<p align="center">青石县林业局</p><p align="center">关于印发古树保护方案的通知</p>'
    expect(read(page(MENUS.divisions, title))).toEqual(RIGHT)
  })
})
