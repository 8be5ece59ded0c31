import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'

const TITLE = '清河县人民政府关于同意设立滨河湿地公园的批复'
const LETTER =
  '<p>柳林镇人民政府：</p><p>你镇来文收悉。经研究，同意设立滨河湿地公园。</p><p>此复。</p>' +
  '<p align="right">清河县人民政府</p><p align="right">2016年5月3日</p>'
const HEADLINE = `<div class="tit">${TITLE}</div>`
const list = (...items: readonly string[]): string =>
  `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
const read = (html: string) => parse(`<html><body><div class="k">${html}</div></body></html>`)

describe('a title among the lines of information', () => {
  it.each([
    ['标题：', TITLE],
    ['标&ensp;&ensp;题：', TITLE],
    ['标　　题：', `<font>${TITLE}</font>`],
    ['名&nbsp;&nbsp;称：', TITLE],
    ['<span>信息名称：</span>', `<em>${TITLE}</em>`],
    ['<b>文件标题：</b>', TITLE],
  ])('is a field behind %s', (label, value) => {
    const info = list('索引号：QH01', label + value, '发文字号：清政函〔2016〕12号', '发布日期：2016-05-04')
    for (const body of [
      LETTER,
      `${HEADLINE}${LETTER}`,
      `${HEADLINE}<div class="article_content">${LETTER}</div>`,
    ]) {
      const { title, letter, parts, metadata } = read(info + body)
      expect(title).toBe(TITLE)
      expect(letter?.notes).toBeUndefined()
      expect(letter?.recipients).toEqual(['柳林镇人民政府'])
      expect(parts.map(part => part.title)).toEqual([TITLE])
      expect(metadata).toMatchObject({
        indexNumber: 'QH01',
        documentNumber: { text: '清政函〔2016〕12号' },
        publishedDate: '2016-05-04',
      })
    }
  })

  it('may end in any word behind what no notice writes itself', () => {
    const named = '清河县2016年防汛值班情况'
    const { title, letter } = read(
      `${list('索引号：QH01', `标题：${named}`, '发布日期：2016-05-04')}${LETTER}`,
    )
    expect(title).toBe(named)
    expect(letter?.notes).toBeUndefined()
  })

  it('is what the page prints where no other element does', () => {
    const named = '清河县人民政府关于滨河湿地公园命名结果的公示'
    const { title } = read(`<div>${named}</div><div class="article_content">${LETTER}</div>`)
    expect(title).toBe(named)
  })

  it('may be the first field', () => {
    const { title, letter } = read(
      list(`标题：${TITLE}`, '索引号：QH01', '发布日期：2016-05-04') + HEADLINE + LETTER,
    )
    expect(title).toBe(TITLE)
    expect(letter?.notes).toBeUndefined()
  })
})

describe('a line with such a label', () => {
  it('stays a line of the notice where no information stands beside it', () => {
    const { parts } = read(
      `<h1>清河县人民政府关于公布历史建筑的公告</h1><p>现将历史建筑公布如下，请各单位认真保护。</p><p>名称：清河老粮站保护规划</p><p>地点：柳林镇。</p>`,
    )
    expect(parts[0]?.preamble).toContain('名称：清河老粮站保护规划')
  })

  it('stays one where it names no notice', () => {
    const { parts } = read(
      `<h1>清河县人民政府关于公布历史建筑的公告</h1><p>发布日期：2016-05-04</p><p>名称：清河老粮站</p><p>地点：柳林镇。请各单位认真保护。</p>`,
    )
    expect(parts[0]?.preamble).toContain('名称：清河老粮站')
  })
})
