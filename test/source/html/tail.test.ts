import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse.ts'
import { outlineOf, unitsOf } from '../../support/pages.ts'

const TITLE = '青石县林业局关于印发《青石县古树保护方案》的通知'
const LETTER =
  '<p>各乡镇：</p><p>现将方案印发给你们，请结合实际，认真抓好贯彻落实，确保各项保护工作任务按期完成，并及时报送情况。</p>'
const ITEMS =
  '<p>一、开展普查</p><p>（一）逐株登记古树名木，建立图文档案，做到一树一档，定期更新。（县林业局）</p><p>（二）设立保护标牌，划定保护范围，落实管护责任人，签订管护协议书。（各乡镇）</p>'
const SIGNED = '<p>青石县林业局</p><p>2022年4月6日</p><p>（此件公开发布）</p>'
const PLAN = '<p>青石县古树保护方案</p>'

const page = (body: string, behind = ''): string =>
  `<html><head><title>青石县</title></head><body><div class="k1"><div class="k2">${TITLE}</div><div class="k3">${body}</div></div>${behind}</body></html>`

/** Outline and units of a page. */
const read = (html: string): readonly [string[], string[]] => {
  const notice = parse(html)
  return [outlineOf(notice), unitsOf(notice)]
}

const NOTICES = {
  'its signature': LETTER + ITEMS + SIGNED,
  'the plan that its letter encloses': LETTER + SIGNED + PLAN + ITEMS,
}

const BEHIND = {
  'files to download': '<p>附件下载：</p><p>1. 方案.pdf</p><p>2. 清单.xlsx</p>',
  'linked files': '<p>附件下载</p><p>1、<a>方案.ofd</a></p><p>2、<a>清单.docx</a>（12KB）</p>',
  'files without extensions': '<p>下载附件：</p><p>1.古树保护方案</p><p>2.古树名录</p>',
  'links to other pages': '<h3>相关链接</h3><p>1.古树保护答疑</p><p>2.现场会召开（县文旅局）</p>',
  'questions and answers':
    '<p>【相关问答】</p><p>一、为什么保护古树？</p><p>答：古树珍贵。（县文旅局负责）</p>',
  'a reading of it':
    '<h3>政策解读</h3><p>一、制定背景</p><p>古树珍贵。</p><p>二、主要内容</p><p>1.普查（县文旅局）</p>',
  'further pages': '<h3>相关政策</h3><p>一、古树条例</p><p>二、古树图册（县文旅局）</p>',
  'titled readings': '<ul><li>【文字解读】古树保护方案</li></ul><p>责任单位：县大数据中心</p>',
  'a titled picture': '<p>图解：古树保护方案</p><p>1.看图（县文旅局）</p>',
  'the lines of the page':
    '<p>我要纠错</p><p>【责任编辑：王五】</p><p>责任单位：县大数据中心</p><p>主办单位：县政府办</p>',
}

describe('what a page prints behind a notice', () => {
  for (const [name, notice] of Object.entries(NOTICES)) {
    const alone = read(page(notice))
    it.each(Object.entries(BEHIND))(`is none of its text behind ${name}: %s`, (_, behind) => {
      expect(alone[1]).toEqual(['县林业局', '各乡镇'])
      expect(read(page(notice, `<div class="k4">${behind}</div>`))).toEqual(alone)
    })
  }

  it.each(Object.entries(BEHIND))('is none of its text in the same element: %s', (_, behind) => {
    const notice = LETTER + ITEMS + SIGNED
    expect(read(page(notice + behind))).toEqual(read(page(notice)))
  })

  it.each([
    '<p>我要纠错</p><p>责任单位：县大数据中心</p>',
    '<p>【责任编辑：王五】</p><p>主办单位：县政府办 承办单位：县大数据中心</p>',
    '<p>责任编辑：王五</p><p>责任单位：县大数据中心</p><p>主办单位：县政府办</p>',
  ])('is told by what only pages print where the plan is not signed: %s', lines => {
    const notice = LETTER + SIGNED + PLAN + ITEMS
    expect(read(page(notice + lines))).toEqual(read(page(notice)))
  })

  it('goes on to the next annex and no further', () => {
    const annex = '<p>附件1</p><p>古树名录</p><p>一、建立名录。（县档案馆）</p>'
    const [outline, units] = read(page(LETTER + ITEMS + SIGNED + BEHIND['links to other pages'] + annex))
    expect(units).toEqual(['县林业局', '各乡镇', '县档案馆'])
    expect(outline.at(-1)).toBe('附件1/一、')
    const read2 = read(page(LETTER + ITEMS + SIGNED + annex + BEHIND['a reading of it']))
    expect(read2).toEqual([outline, units])
  })
})

describe('what looks like it', () => {
  it('is text where it stands within the notice', () => {
    const heading = ITEMS.replace('<p>（二）', '<p>政策解读</p><p>（二）')
    const bracketed = heading.replace('<p>政策解读', '<p>（县司法局负责落实）</p><p>政策解读')
    expect(read(page(LETTER + bracketed + SIGNED))[1]).toContain('各乡镇')
    for (const notice of [LETTER + heading + SIGNED, LETTER + SIGNED + PLAN + heading]) {
      const { parts } = parse(page(notice))
      expect(JSON.stringify(parts)).toContain('政策解读')
      expect(read(page(notice))[1]).toEqual(['县林业局', '各乡镇'])
    }
  })

  it('is a statement where the notice does not end before it', () => {
    const last = '<p>责任单位：县水务局</p>'
    expect(read(page(LETTER + ITEMS + last + SIGNED))[1]).toEqual(['县林业局', '各乡镇', '县水务局'])
    expect(read(page(LETTER + ITEMS + last))[1]).toEqual(['县林业局', '各乡镇', '县水务局'])
    const inLines = `<p>${(LETTER + ITEMS).replace(/<.?p>/g, '<br>')}</p>`
    expect(read(page(inLines + last))[1]).toEqual(['县林业局', '各乡镇', '县水务局'])
    const sections = `<div>${LETTER + ITEMS}</div><div><p>二、落实责任</p><p>每年检查古树保护情况，及时公布结果。</p>${last}</div>`
    expect(read(page(sections))[1]).toEqual(['县林业局', '各乡镇', '县水务局'])
    const annex = '<p>附件1</p><p>名录</p><p>一、建立名录</p><p>责任单位：县档案馆</p>'
    expect(read(page(LETTER + ITEMS + SIGNED + annex))[1]).toEqual(['县林业局', '各乡镇', '县档案馆'])
  })

  it("is the notice's own list of annexes", () => {
    const list = '<p>附件：1. 方案.pdf</p><p>2. 名录.xlsx</p>'
    for (const notice of [LETTER + ITEMS + list + SIGNED, LETTER + ITEMS + SIGNED + list])
      expect(parse(page(notice)).attachments).toEqual([{ name: '方案.pdf' }, { name: '名录.xlsx' }])
  })
})
