import { describe, expect, it } from 'vitest'
import type { Block, TableBlock } from '../../../src/source/block.ts'
import { readHtml } from '../../../src/source/html.ts'

const page = (body: string): string =>
  `<div id="zoom"><p>现将任务分解如下，请各单位认真落实。</p>${body}</div>`
const tables = (source: string): TableBlock[] =>
  readHtml(source).blocks.flatMap((block: Block) => (block.kind === 'table' ? [block] : []))
const cells = (table: TableBlock | undefined): string[][] | undefined =>
  table?.rows.map(row => row.map(cell => cell.paragraphs.map(text => text.chars).join('/')))
const origins = (table: TableBlock | undefined): string[] | undefined =>
  table?.rows.map(row => row.map(cell => (cell.origin ? 'o' : '-')).join(''))

describe('tables', () => {
  it('fills in rowspan and colspan and marks the copies', () => {
    const [table] = tables(
      page(`<table><tr><th rowspan=2>序号</th><th rowspan=2>任务</th><th colspan=2>单位</th></tr>
        <tr><th>牵头</th><th>配合</th></tr>
        <tr><td>1</td><td>新建绿道</td><td rowspan="2">县住建局</td><td><p>县财政局</p><p>县水利局</p></td></tr>
        <tr><td>2</td><td>改造步道</td><td>各乡镇<br>各街道</td></tr></table>`),
    )
    expect(cells(table)).toEqual([
      ['序号', '任务', '单位', '单位'],
      ['序号', '任务', '牵头', '配合'],
      ['1', '新建绿道', '县住建局', '县财政局/县水利局'],
      ['2', '改造步道', '县住建局', '各乡镇/各街道'],
    ])
    expect(origins(table)).toEqual(['ooo-', '--oo', 'oooo', 'oo-o'])
    expect(table?.rows[0]?.[0]).toMatchObject({ header: true })
    expect(table?.rows[2]?.[2]?.paragraphs).toBe(table?.rows[3]?.[2]?.paragraphs)
  })

  it('ends spans with the table, and leaves out columns that no cell begins', () => {
    const [table] = tables(
      page('<table><tr><td rowspan=100000 colspan=3>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>'),
    )
    expect(cells(table)).toEqual([
      ['甲', '乙'],
      ['甲', '丙'],
    ])
    const [wide] = tables(
      page(
        '<table><tr><td rowspan=9 colspan=3>甲</td><td>乙</td></tr><tr><td colspan=2>己</td><td>丙</td></tr></table>',
      ),
    )
    expect(cells(wide)).toEqual([
      ['甲', '乙', ''],
      ['甲', '己', '丙'],
    ])
  })

  it('lets spans pass by a heading that is printed again in the middle of them', () => {
    const head = '<tr><th>领域</th><th>任务</th><th>单位</th></tr>'
    const row = (task: string): string => `<tr><td>${task}</td><td>县住建局</td></tr>`
    const first = '<tr><td rowspan=3>出行</td><td>绿道</td><td>县水利局</td></tr>'
    const last = '<tr><td>绿化</td><td>植树</td><td>县林业局</td></tr>'
    const expected = [
      ['领域', '任务', '单位'],
      ['出行', '绿道', '县水利局'],
      ['领域', '任务', '单位'],
      ['出行', '步道', '县住建局'],
    ]
    const [inside] = tables(page(`<table>${head}${first}${head}${row('步道')}${row('桥梁')}${last}</table>`))
    expect(cells(inside)).toEqual([...expected, ['出行', '桥梁', '县住建局'], ['绿化', '植树', '县林业局']])
    expect(origins(inside)?.[2]).toBe('ooo')
    const [counted] = tables(page(`<table>${head}${first}${head}${row('步道')}${last}</table>`))
    expect(cells(counted)).toEqual([...expected, ['绿化', '植树', '县林业局']])
  })

  it('lets spans pass by a heading of two rows', () => {
    const head =
      '<tr><th rowspan=2>领域</th><th rowspan=2>任务</th><th colspan=2>单位</th></tr><tr><th>牵头</th><th>配合</th></tr>'
    const first = '<tr><td rowspan=2>出行</td><td>绿道</td><td>县住建局</td><td>各乡镇</td></tr>'
    const second = '<tr><td>步道</td><td>县水利局</td><td>各街道</td></tr>'
    const [table] = tables(page(`<table>${head}${first}${head}${second}</table>`))
    expect(cells(table)?.slice(3)).toEqual([
      ['领域', '任务', '单位', '单位'],
      ['领域', '任务', '牵头', '配合'],
      ['出行', '步道', '县水利局', '各街道'],
    ])
  })

  it('sees through tables that only lay out', () => {
    const source = page(
      '<table><tr><td>一、加强领导</td></tr><tr><td><table><tr><td>二、落实责任</td></tr></table></td></tr></table>',
    )
    expect(tables(source)).toEqual([])
    expect(
      readHtml(source).blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : '')),
    ).toEqual(['现将任务分解如下，请各单位认真落实。', '一、加强领导', '二、落实责任'])
  })

  it.each([
    '<tr><td><b>专栏 2　绿道工程</b></td></tr><tr><td><p>1.新建绿道。</p><p>2.改造步道。</p></td></tr>',
    '<tr><td><p>专栏二 绿道工程</p><p>1.新建绿道。</p></td></tr>',
  ])('reads a box of one column, whose points are none of the text', rows => {
    const [box] = tables(page(`<table>${rows}</table>`))
    expect(cells(box)?.flat().join('/')).toMatch(/^专栏\s?[2二]\s绿道工程\/1.新建绿道。/)
  })

  it('leaves any other table of one column to the text', () => {
    expect(tables(page('<table><tr><td>绿道工程</td></tr><tr><td>1.新建绿道。</td></tr></table>'))).toEqual(
      [],
    )
    expect(tables(page('<table><tr><td>专栏责任编辑</td></tr></table>'))).toEqual([])
  })

  it('reads a table of data within one of layout', () => {
    const data =
      '<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>植树</td><td>县林业局</td></tr></table>'
    const source = `<table><tr><td colspan=2>${'工作要求，'.repeat(20)}</td></tr><tr><td>${data}</td></tr></table>`
    expect(tables(source).map(cells)).toEqual([
      [
        ['任务', '责任单位'],
        ['植树', '县林业局'],
      ],
    ])
  })

  it('does not look for the body within a table of data', () => {
    const rows = [1, 2, 3].map(
      row => `<tr><td>${row}</td><td>推进重点工作，落实责任。</td><td>县住建局</td></tr>`,
    )
    expect(
      tables(`<div class="content"><table>${rows.join('')}</table></div>`).map(table => table.rows.length),
    ).toEqual([3])
  })

  it('takes a short notice beside a menu for a page', () => {
    const menu = ['首页', '公开', '服务', '互动']
      .map(name => `<p><a href="/${name}">${name}栏目</a></p>`)
      .join('')
    const source = `<table><tr><td colspan=2>清河县</td></tr><tr><td>${menu}</td><td><p>各乡镇：</p><p>请抓好落实。</p></td></tr></table>`
    expect(tables(source)).toEqual([])
  })

  it('stays small for absurd spans and widths', () => {
    const row = '<tr><td rowspan=65534 colspan=1000>甲</td><td>乙</td></tr>'
    const started = performance.now()
    expect(readHtml(page(`<table>${row.repeat(3000)}</table>`)).blocks.length).toBeGreaterThan(0)
    expect(readHtml(page(`<table><tr>${'<td>甲</td>'.repeat(5000)}</tr>${row}</table>`)).blocks.length).toBe(
      5003,
    )
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
