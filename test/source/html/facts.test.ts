import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/source/html.ts'

const BODY =
  '<div class="text"><p>第一条　为了加强绿化工作，制定本办法。</p><p>第二条　县绿化局负责本办法的实施。</p></div>'

const facts = (table: string): Record<string, string> =>
  Object.fromEntries(
    readHtml(`<html><body>${table}<h1>青石县绿化办法</h1>${BODY}</body></html>`).facts.map(
      ({ label, value }) => [label, value],
    ),
  )

describe('an empty field of an information table', () => {
  const STATED = { 发布机构: '县府办', 成文日期: '2024-01-02' }

  it.each<[string, string]>([
    [
      'list items',
      '<ul><li><b>发布机构:</b><span>县府办</span></li><li><b>发文字号:</b><span></span></li><li><b>成文日期:</b><span>2024-01-02</span></li><li><b>有效性:</b><span> </span></li></ul>',
    ],
    [
      'cells',
      '<table><tr><td>发文字号：</td><td></td><td>主题分类：</td><td>&nbsp;</td></tr><tr><td>有效性：</td><td>成文日期：2024-01-02</td></tr><tr><td>发布机构：</td><td>县府办</td></tr></table>',
    ],
    [
      'paragraphs',
      '<div><p><b>发文字号：</b></p><p><b>成文日期：</b>2024-01-02</p><p>主题分类：</p><p>发布机构：县府办</p></div>',
    ],
    [
      'terms',
      '<dl><dt>发文字号</dt><dd></dd><dt>成文日期</dt><dd>2024-01-02</dd><dt>主题分类</dt><dt>发布机构</dt><dd>县府办</dd></dl>',
    ],
    [
      'spans of one line',
      '<div><span>发文字号：</span><span></span><span>成文日期：</span><span>2024-01-02</span> <span>主题分类：</span> <span>发布机构：</span>县府办</div>',
    ],
  ])('stays empty among %s', (_, table) => {
    expect(facts(table)).toEqual(STATED)
  })

  it('stays empty before a field with a label of the site', () => {
    const table =
      '<ul><li>发布机构：县府办</li><li>发文字号：</li><li>自定编码：县绿〔2024〕5号</li><li>成文日期：2024-01-02</li></ul>'
    expect(facts(table).发文字号).toBeUndefined()
  })

  it('is not one that has a value with a colon in it', () => {
    const table =
      '<table><tr><td>名称</td><td>图解：青石县绿化办法</td></tr><tr><td>发文字号</td><td>县绿〔2024〕5号</td></tr><tr><td>成文日期</td><td>2024-01-02 16:40</td></tr></table>'
    expect(facts(table)).toEqual({
      名称: '图解：青石县绿化办法',
      发文字号: '县绿〔2024〕5号',
      成文日期: '2024-01-02 16:40',
    })
  })
})

describe('a value before what opens the next field', () => {
  it.each(['【字体：<a href="#">大</a> <a href="#">小</a>】', '| 字体：大 小', '（字号：大 小）'])(
    'ends before it: %s',
    next => {
      const line = `<div class="info"><span>来源：县府办</span> <span>${next}</span></div>`
      expect(facts(line).来源).toBe('县府办')
    },
  )
})

describe('a value in the block below its label', () => {
  it('is the label’s', () => {
    const list =
      '<ul><li><b>索引号:</b><p>61072/2024-5</p></li><li><b>主题分类:</b><p></p></li><li><b>来源:</b></li><li><b>发文机构:</b><p>县府办</p></li><li><b>发文日期:</b><p>2024年04月06日</p></li></ul>'
    expect(facts(list)).toEqual({ 索引号: '61072/2024-5', 发文机构: '县府办', 发文日期: '2024年04月06日' })
  })

  it('is none where the block is a label, or more follows', () => {
    const list =
      '<ul><li><b>发文字号:</b><p>发文机构:</p></li><li><b>索引号:</b><p>61072/2024-5</p></li><li><b>主题分类:</b><p>林业</p></li></ul>'
    expect(facts(list)).toEqual({ 索引号: '61072/2024-5', 主题分类: '林业' })
    expect(facts('<div><b>来源:</b><p>青石县绿化</p><p>现将办法印发。</p></div>').来源).toBeUndefined()
  })
})

describe('a label in a bracket', () => {
  it.each([
    ['[ ', ' ]'],
    ['【', '】'],
  ])('is one: %s %s', (open, close) => {
    const row = (label: string, value: string): string =>
      `<tr><td>${open}${label}${close}</td><td>${value}</td></tr>`
    const table = `<table>${row('索引号', '61072/2024-5')}${row('发文字号', '县绿〔2024〕5号')}${row('有效性', '')}${row('成文日期', '2024-01-02')}</table>`
    expect(facts(table)).toEqual({
      索引号: '61072/2024-5',
      发文字号: '县绿〔2024〕5号',
      成文日期: '2024-01-02',
    })
  })
})

it('a document number is one before other facts of its line, too', () => {
  const line =
    '<div class="info"><span>县绿〔2024〕5号</span> <span>时间：2024-01-02 09:30</span> <span>来源：绿化科</span> <span>字体：[<a>大</a> <a>小</a>]</span></div>'
  expect(facts(line).发文字号).toBe('县绿〔2024〕5号')
  expect(facts(line.replace('县绿', '《县绿')).发文字号).toBeUndefined()
})
