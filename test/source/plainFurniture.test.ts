import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import {
  isBareNumber,
  isOfSigns,
  isPageFurniture,
  isPageHead,
  isPageMark,
  isRule,
} from '../../src/source/plainFurniture.ts'

describe('a page mark', () => {
  it.each([
    '# Page 12:',
    'Page 3',
    'page 3 of 17',
    'Page 3/17',
    '— 5 —',
    '－５－',
    '~5~',
    '～ 5 ～',
    '• 5 •',
    '· 5 ·',
    '*5*',
    '| 5 |',
    '第5页',
    '第 十二 页 共 二十 页',
    '5 / 12',
    '5 of 12',
    '-- 5 of 12 --',
    'http://www.tianhai.gov.cn/zwgk/20230506.html 5/12',
    '― 5 ―',
    '─ 5 ─',
    '━ 5 ━',
    '﹣5﹣',
    '= 5 =',
    '◆ 5 ◆',
    '（第 5 页，共 12 页）',
    '(第5页)',
    '【第5页】',
    '---第5页---',
    '=== 第5页 ===',
    '## 第5页',
    '--- Page 5 ---',
    '[Page 5]',
    '<!-- page 5 -->',
    '页码：5',
    '— 五 —',
    '－十二－',
  ])('is the number of a page in marks or words: %s', chars => {
    expect(isPageMark(chars)).toBe(true)
    expect(isPageFurniture(chars)).toBe(true)
  })

  it.each([
    '5',
    'http://www.tianhai.gov.cn/zwgk/5',
    '河道 http://www.tianhai.gov.cn 5/12',
    '—五个坚持—',
    '——一、',
    '（5）',
    '5.',
    '第5条',
    '[5]',
    '5年',
    'Page',
    '第5页纸',
    '页码：',
    '---',
    '2023/2024学年',
    '— 五 —以上',
    '*县水务局',
  ])('is nothing else: %s', chars => {
    expect(isPageMark(chars)).toBe(false)
  })
})

describe('a bare number', () => {
  it('has up to four digits and nothing else', () => {
    expect(['7', '１２', '2023'].map(isBareNumber)).toEqual([true, true, true])
    expect(['', '7.', '12345', '五'].map(isBareNumber)).toEqual([false, false, false, false])
  })
})

describe('furniture', () => {
  it('is what a page prints for its readers', () => {
    for (const chars of ['正 文', '【打印】【关闭】', 'Produced By 网站群', '扫一扫在手机打开', '上一篇：无'])
      expect(isPageFurniture(chars)).toBe(true)
    for (const chars of ['正文如下', '打印机采购', '扫黑除恶'.repeat(20), '下一步工作'])
      expect(isPageFurniture(chars)).toBe(false)
  })

  it('is the name that heads a page', () => {
    expect(isPageHead('天海县人民政府办公室文件')).toBe(true)
    expect(isPageHead('天海政报 2021年第12期')).toBe(true)
    expect(isPageHead('天海县人民政府办公室')).toBe(false)
  })
})

describe('a rule', () => {
  it('is nothing but strokes', () => {
    for (const chars of ['─────────', '————', '＿＿＿＿＿', '━━━━']) expect(isRule(chars)).toBe(true)
    for (const chars of ['——', '———某某县水务局', '├────┤', '-----', '']) expect(isRule(chars)).toBe(false)
  })
})

describe('a line of nothing but signs', () => {
  it.each(['？', '*', '□', '● ●', '·'])('%s', line => {
    expect(isOfSigns(line)).toBe(true)
  })

  it.each(['', '。', '）', '；', '1*', '*甲', '——'])('is not %j', line => {
    expect(isOfSigns(line)).toBe(false)
  })

  it('stands between no title and its plan', () => {
    const lines = [
      '<p>青石县人民政府</p>',
      '<p>2024年3月1日</p>',
      '<p>？</p>',
      '<p>青石县道路建设工作方案</p>',
    ]
    const html = `<html><body><h1>关于印发《青石县道路建设工作方案》的通知</h1><p>各乡镇：</p><p>现将《青石县道路建设工作方案》印发给你们，请认真执行。</p>${lines.join('')}<p>一、修路。</p><p>二、架桥。</p></body></html>`
    const text = html.replace(/<[^>]*>/g, '\n')
    for (const source of [html, text])
      expect(parse(source).parts).toMatchObject([{ title: '青石县道路建设工作方案' }])
  })
})
