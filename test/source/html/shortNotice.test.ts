import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/source/html.ts'

const TITLE = '清河县人民政府办公室关于转发《滨河湿地公园管理办法》和《滨河湿地公园游览须知》的通知'
const HEAD = `<ul><li>主题分类：<font>城乡建设、环境保护；绿化，公园</font></li><li>标题：<font>${TITLE}</font></li></ul>
  <div class="t">${TITLE}</div><div>清政办〔2016〕12号</div><div>来源：清河县人民政府办公室，县林业局联合发布</div>`
const DATE = '<p>清河县人民政府办公室</p><p>2016年5月3日</p>'
const RECIPIENTS = '<p>各乡镇人民政府：</p>'
const SAYS = '<p>现转发给你们。</p>'

const read = (box: string, text: string, behind = ''): readonly [string, readonly string[]] => {
  const { layout, blocks } = readHtml(
    `<html><body><div>${HEAD}<div class="${box}">${text}</div>${behind}</div></body></html>`,
  )
  return [layout, blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : ''))]
}

describe('a notice shorter than the head of its page', () => {
  it.each([
    ['addressed and dated', RECIPIENTS + SAYS + DATE],
    ['addressed', RECIPIENTS + SAYS],
    ['dated', SAYS + DATE],
  ])('is what an element that templates call so holds, if %s', (_, text) => {
    const [layout, lines] = read('article_content', text)
    expect(layout).toBe('article')
    expect(lines).toEqual([TITLE, ...text.replace(/<p>|<\/p>$/g, '').split('</p>')])
  })

  it('is what comments mark', () => {
    const marked = `<!--ZJEG_RSS.content.begin-->${RECIPIENTS}${SAYS}${DATE}<!--ZJEG_RSS.content.end-->`
    const [layout, lines] = read('k', marked)
    expect(layout).toBe('hanweb')
    expect(lines.slice(0, 2)).toEqual([TITLE, '各乡镇人民政府：'])
  })

  it.each([
    ['is neither addressed nor dated', 'article_content', SAYS, ''],
    ['says nothing', 'article_content', '<p>2016年5月3日</p>', ''],
    ['is called by a name that larger parts have', 'detail', RECIPIENTS + SAYS + DATE, ''],
    [
      'has before it what is enclosed',
      'article_content',
      RECIPIENTS + SAYS + DATE,
      `<div>滨河湿地公园管理办法</div><p>${'第一条　为加强公园管理，制定本办法。'.repeat(12)}</p>`,
    ],
  ])('is looked for by its sentences where the element %s', (_, box, text, behind) => {
    const [layout, lines] = read(box, text, behind)
    expect(layout).not.toBe('article')
    if (behind !== '') expect(lines.at(-1)).toMatch(/^第一条/)
  })
})
