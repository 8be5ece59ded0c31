import { describe, expect, it } from 'vitest'
import { printedLines } from '../../../src/source/html/whitespace.ts'
import { textAt } from '../../../src/source/text.ts'

const lines = (chars: string, pre = false): (string | number)[][] =>
  printedLines(textAt(chars, 0), pre).map(({ text, indent }) => [text.chars, indent])

describe('printedLines', () => {
  it.each([
    ['line breaks between Chinese characters vanish', '推进\n  工作', '推进工作'],
    ['between words they are one space', 'AI\n  plus', 'AI plus'],
    ['runs of spaces become one', '市  教育局', '市 教育局'],
    ['non-breaking spaces stay, as plain ones', 'A\u00a0\u00a0B', 'A  B'],
    ['full-width spaces stay', '附　　则', '附　　则'],
    ['zero-width characters vanish', '市\u200b教\ufeff育\u00ad局', '市教育局'],
  ])('%s', (_rule, source, printed) => {
    expect(lines(source)).toEqual([[printed, 0]])
  })

  it('tells paragraphs by their indents where a page has no other way', () => {
    const text =
      '各乡镇人民政府：　　为做好工作，现印发给你们。　　某某县人民政府办公室　　2024年3月8日　　绿色出行工作要点　　一、目标。'
    const long = text + '加快建设。'.repeat(80)
    expect(lines(long).map(([chars]) => chars)).toEqual([
      '各乡镇人民政府：',
      '为做好工作，现印发给你们。',
      '某某县人民政府办公室',
      '2024年3月8日',
      '绿色出行工作要点',
      `一、目标。${'加快建设。'.repeat(80)}`,
    ])
    expect(lines(text)).toHaveLength(2)
  })

  it.each<readonly [string, readonly string[]]>([
    ['labels behind words that announce them', ['现将有关事项通知如下：', '一、目标']],
    ['text behind the heading of a label', ['（二）开展培训', '各单位每年培训两次。']],
  ])('cuts at an indent before %s', (_, parts) => {
    expect(lines(parts.join('　　')).map(([chars]) => chars)).toEqual(parts)
    expect(lines(parts.join('　　 ')).map(([chars]) => chars)).toEqual(parts)
  })

  it.each([
    '（二）开展培训　　（市教育局）',
    '（二）培　　训　　计划',
    '2.张小明　　县水务局局长',
    '第十二条　　各单位应当配合。',
    '联系电话及地址：　　1.甲路',
    '│一、培训工作　　│各单位应当配合。│',
  ])('does not cut %s', line => {
    expect(lines(line)).toEqual([[line, 0]])
  })

  it('counts the indent in full-width characters', () => {
    expect(lines('　　一、目标')).toEqual([['一、目标', 2]])
    expect(lines('\n \u00a0\u00a0\u00a0\u00a0一')).toEqual([['一', 2]])
  })

  it('cuts at an indent after a sentence or a line break, and at a column of white space', () => {
    expect(lines('落实。　　二、完善')).toEqual([
      ['落实。', 0],
      ['二、完善', 2],
    ])
    expect(lines('一、目标\n　　加快建设')).toEqual([
      ['一、目标', 0],
      ['加快建设', 2],
    ])
    expect(lines(`请落实${'\u00a0'.repeat(30)}县政府`)).toEqual([
      ['请落实', 0],
      ['县政府', 15],
    ])
    for (const line of ['第一条　　总则', '（一）　　总体目标', '1.　　更新车辆', '责任单位：　　县财政局'])
      expect(lines(line)).toEqual([[line, 0]])
  })

  it('keeps the line breaks of preformatted text', () => {
    expect(lines('一、目标\n二、措施', true)).toEqual([
      ['一、目标', 0],
      ['二、措施', 0],
    ])
  })
})
