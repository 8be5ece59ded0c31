import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/model.ts'
import { fieldOf, isFactLabel } from '../../src/notice/factLabels.ts'
import { knownTitles, metadataOf, numberOfTitle } from '../../src/notice/metadata.ts'
import type { Fact, Page } from '../../src/source/block.ts'

const page = (facts: readonly Fact[], more: Partial<Page> = {}): Page => ({
  blocks: [],
  facts,
  breadcrumb: [],
  attachments: [],
  layout: 'text',
  ...more,
})
const fact = (label: string, value: string, origin: Fact['origin'] = 'table'): Fact => ({
  label,
  value,
  origin,
})
const metadata = (...facts: readonly Fact[]): Metadata => metadataOf(page(facts))

describe('metadataOf', () => {
  it('has the fields of the contract', () => {
    expect(
      metadataOf(
        page(
          [
            fact('索引号', '002972698/2018-19122'),
            fact('文件编号', '余政办发〔2018〕28 号'),
            fact('主题分类', '政务公开'),
            fact('生成日期', '2018年4月26日'),
            fact('成文日期', '二〇一八年四月十二日'),
            fact('发布日期', '2018-04-26 10:16'),
            fact('发文机关', '余姚市人民政府办公室'),
            fact('责任处室', '市政府办公室'),
            fact('公开方式', '主动公开'),
            fact('公开时限', '长期公开'),
            fact('公开范围', '面向社会'),
            fact('有效性', '有效'),
          ],
          { breadcrumb: ['首页', '政府信息公开'] },
        ),
      ),
    ).toEqual({
      indexNumber: '002972698/2018-19122',
      documentNumber: { text: '余政办发〔2018〕28号', agency: '余政办发', year: 2018, sequence: 28 },
      topic: '政务公开',
      createdDate: '2018-04-26',
      issuedDate: '2018-04-12',
      publishedDate: '2018-04-26',
      issuer: '余姚市人民政府办公室',
      responsibleOffice: '市政府办公室',
      disclosure: { method: '主动公开', period: '长期公开', audience: '面向社会' },
      breadcrumb: ['首页', '政府信息公开'],
      other: { 有效性: '有效' },
    })
  })

  it('is empty where the page says nothing', () => {
    expect(metadata()).toEqual({})
    expect(metadata(fact('索引号', ''), fact('公开方式', ''))).toEqual({})
  })

  it.each(['文号', '发文字号', '文件编号', '文件文号'])('takes %s for the document number', label => {
    expect(metadata(fact(label, '某政发〔2024〕3号')).documentNumber?.text).toBe('某政发〔2024〕3号')
  })

  it.each(['无', '/', '暂无', '-'])('takes “%s” for no document number', value => {
    expect(metadata(fact('文号', value)).documentNumber).toBeUndefined()
  })

  it('lets the page’s table win over its header lines, and these over <meta>', () => {
    const meta = fact('PubDate', '2024-03-01', 'meta')
    const line = fact('发布日期', '2024-03-02', 'line')
    const own = fact('发布日期', '2024-03-03', 'table')
    expect(metadata(meta, line, own).publishedDate).toBe('2024-03-03')
    expect(metadata(meta, line).publishedDate).toBe('2024-03-02')
    expect(metadata(meta).publishedDate).toBe('2024-03-01')
  })

  it('keeps every further label of the page, but not of <meta>', () => {
    expect(
      metadata(fact('办理窗口', '一号楼'), fact('og:type', 'article', 'meta'), fact('viewport', 'x', 'meta'))
        .other,
    ).toEqual({
      办理窗口: '一号楼',
    })
  })

  it('takes what stands behind 字号 for the number where it is one', () => {
    expect(metadata(fact('字号', '青政办〔2020〕1号')).documentNumber?.text).toBe('青政办〔2020〕1号')
    expect(metadata(fact('字号', '大 中 小'))).toEqual({})
  })

  it('takes no source for the issuer that is no body', () => {
    for (const site of ['望川市人民政府门户网站', '望川政府网', '望川发布微信公众号', '望川日报'])
      expect(metadata(fact('来源', site))).toEqual({ other: { 来源: site } })
    expect(metadata(fact('来源', '国家电网'))).toEqual({ issuer: '国家电网' })
    expect(metadata(fact('文章来源', '本站原创'))).toEqual({ other: { 文章来源: '本站原创' } })
    expect(metadata(fact('来源', '互联网'), fact('来源', '县水利局'))).toEqual({
      issuer: '县水利局',
      other: { 来源: '互联网' },
    })
  })

  it('leaves out a date that the calendar does not have', () => {
    expect(metadata(fact('发布日期', '2024-02-30')).publishedDate).toBeUndefined()
  })
})

describe('knownTitles', () => {
  it('has the page’s titles, the surest first, each once', () => {
    const facts = [fact('ArticleTitle', '某某县工作要点', 'meta'), fact('标题', '某某县2024年工作要点')]
    expect(knownTitles(page(facts, { headTitle: '某某县工作要点' }))).toEqual([
      '某某县2024年工作要点',
      '某某县工作要点',
    ])
  })

  it.each([
    ['某某县2024年工作要点_某某县人民政府', '某某县2024年工作要点'],
    ['某某县人民政府|某某县2024年工作要点', '某某县2024年工作要点'],
    ['某某县2024年工作要点 - 某某县人民政府', '某某县2024年工作要点'],
    ['【某某县2024年工作要点】-某某县人民政府', '某某县2024年工作要点'],
    ['某某县2024年工作要点--某某县人民政府', '某某县2024年工作要点'],
    ['  某某县2024年工作要点  ', '某某县2024年工作要点'],
    ['某某县绿化条例-法律资料网', '某某县绿化条例'],
    ['某某县绿化规划（2021-2025年）-某某县人民政府', '某某县绿化规划（2021-2025年）'],
    ['某某县绿化规划2021-2025年', '某某县绿化规划2021-2025年'],
    ['某某县2024年工作要点（某政发〔2024〕3号）_某某县人民政府', '某某县2024年工作要点'],
  ])('takes the site off “%s”', (headTitle, title) => {
    expect(knownTitles(page([], { headTitle }))).toEqual([title])
  })

  it('has none where the page has none', () => {
    expect(knownTitles(page([]))).toEqual([])
    expect(knownTitles(page([], { headTitle: ' ' }))).toEqual([])
  })
})

describe('numberOfTitle', () => {
  it('is what stands in a bracket behind a title of the page', () => {
    const headTitle = '某某县关于做好工作的通知(某政发〔2024〕3号)_某某县人民政府'
    expect(numberOfTitle(page([], { headTitle }))).toBe('某政发〔2024〕3号')
    expect(numberOfTitle(page([], { headTitle: '某某县关于做好工作的通知' }))).toBeUndefined()
  })
})

describe('labels of information tables', () => {
  it.each([
    ['索引号', 'indexNumber'],
    ['主题分类', 'topic'],
    ['文件编号', 'documentNumber'],
    ['发文字号', 'documentNumber'],
    ['文号', 'documentNumber'],
    ['生成日期', 'createdDate'],
    ['成文日期', 'issuedDate'],
    ['发布日期', 'publishedDate'],
    ['公开方式', 'method'],
    ['公开时限', 'period'],
    ['公开范围', 'audience'],
    ['责任处室', 'responsibleOffice'],
    ['发文机关', 'issuer'],
    ['有效性', 'other'],
    ['文章来源', 'issuer'],
    ['来自', 'issuer'],
    ['网站发布', 'publishedDate'],
    ['公文生成日期', 'createdDate'],
    ['發佈日期', 'publishedDate'],
    ['点击次数', 'other'],
    ['归档时间', 'other'],
  ] as const)('%s', (label, field) => {
    expect(fieldOf(label)).toBe(field)
    expect(isFactLabel(label)).toBe(true)
  })

  it.each(['责任单位', '完成时限', '配合单位', '电话', ''])('“%s” is none', label => {
    expect(isFactLabel(label)).toBe(false)
  })
})
