import { describe, expect, it } from 'vitest'
import { indentedParagraphs } from '../../src/source/indents.ts'
import { range, textAt } from '../../src/source/text.ts'
import { growth, LINEAR } from '../support/time.ts'

const cut = (line: string): string[] =>
  (indentedParagraphs(textAt(line, 0)) ?? [textAt(line, 0)]).map(({ chars }) => chars)

const NOTICE = [
  '某某县人民政府办公室关于做好防汛工作的通知',
  '各乡镇人民政府，县直各单位：',
  '为做好今年的防汛工作，现将有关事项通知如下：',
  '一、压实防汛责任',
  '各乡镇要成立抢险队伍，逐级签订责任书。（责任单位：县水务局）',
  '二、备足抢险物资',
  '（一）编制计划。',
  '（二）落实经费。',
  '某某县人民政府办公室',
  '二〇二四年五月八日',
]

describe('indentedParagraphs', () => {
  it.each([
    ['two full-width spaces', '　　'],
    ['and a plain one', '　　 '],
    ['more of them', '　　　　'],
  ])('cuts a page without line breaks: %s', (_, indent) => {
    expect(cut(NOTICE.join(indent))).toEqual(NOTICE)
  })

  it.each([
    ['four blanks', '    '],
    ['more of them', '      '],
    ['four no-break ones', '\u00a0\u00a0\u00a0\u00a0'],
  ])('cuts one whose paragraphs are all indented by %s', (_, indent) => {
    expect(cut(NOTICE.join(indent))).toEqual(NOTICE)
  })

  it('cuts it before labels, chapters and contents however short what stands around them is', () => {
    const plan = [
      '某某县防汛应急预案',
      '目 录',
      '1 总则',
      '1.1 目的',
      '为做好防汛工作，制定本预案，请各乡镇、各部门认真贯彻执行。',
      '2体系',
      '2.1 机构',
      '县防汛抗旱指挥部统一指挥全县的防汛抢险工作，下设办公室。',
      '第三章 附则',
      '一、解释',
      '1.解释。（县水务局）',
      '2.施行。（县水务局）',
    ]
    for (const indent of ['　　', '    ']) expect(cut(plan.join(indent))).toEqual(plan)
  })

  it.each([
    '县水务局    李小明    66001234    县防汛办    王大明    66001235。',
    '压实防汛责任。    各乡镇要签订责任书。',
    `${'各乡镇要成立抢险队伍，逐级签订责任书，'.repeat(8)}落实经费。    完成。`,
  ])('cuts no other line at blanks: %s', line => {
    expect(cut(line)).toEqual([line])
  })

  it('keeps where each paragraph stood', () => {
    const line = NOTICE.join('　　')
    const parts = indentedParagraphs(textAt(line, 7)) ?? []
    expect(parts.map(part => (range(part)?.[0] ?? 0) - 7)).toEqual(
      NOTICE.map((_, at) => NOTICE.slice(0, at).join('　　').length + (at > 0 ? 2 : 0)),
    )
  })

  it.each<readonly [string, readonly string[]]>([
    ['the end of a sentence', ['请遵照执行。', '一、目标']],
    ['the end of a bracket', ['各乡镇要成立抢险队伍并签订责任书（县水务局）', '（二）备足物资']],
    ['words that announce labels', ['现将有关事项通知如下：', '一、压实责任']],
    ['the heading of a label', ['1.压实责任', '各乡镇要签订责任书。']],
  ])('cuts behind %s', (_, parts) => {
    expect(cut(parts.join('　　'))).toEqual(parts)
  })

  it.each([
    '第一章　　总　　则',
    '第一百二十三条　　各单位应当配合。',
    '一、总　　则',
    '（一）　　总体目标',
    '责任单位：　　县财政局',
    '联系人：张小明　　电话：66001234',
    '2.张小明　　县水务局局长',
    '（二）开展培训　　（县教育局）',
    '附件：1.任务表　　2.分工表',
    '│1、压实防汛责任。　　│各乡镇要签订责任书。　　│',
    '压实防汛责任。 各乡镇要签订责任书。',
  ])('does not cut %s', line => {
    expect(cut(line)).toEqual([line])
  })

  it('does not cut what is set wide on such a page', () => {
    const wide = [...NOTICE.slice(0, 3), '第一章　　总　　则', ...NOTICE.slice(4)]
    expect(cut(wide.join('　　'))).toEqual(wide)
    const articles = [...NOTICE.slice(0, 3), '第一百二十三条　　各单位应当配合防汛。', ...NOTICE.slice(4)]
    expect(cut(articles.join('　　'))).toEqual(articles)
  })

  it('takes linear time', () => {
    const run = (line: string): unknown => indentedParagraphs(textAt(line, 0))
    expect(growth(count => '一、压实责任　　各乡镇　　'.repeat(count), run, 400)).toBeLessThan(LINEAR)
  })
})
