import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { words } from '../support/blocks.ts'

const read = (lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)

/** Two rows of a page 32 characters wide, often enough that the width is measured. */
const ROWS = [
  '一、总体要求',
  ...Array.from({ length: 8 }, () => [
    '坚持以人民为中心的发展思想，统筹推进水利工程建设和运行管理工',
    '作，切实保障防洪安全、供水安全和粮食安全。',
  ]).flat(),
  '二、重点任务',
]
/** As many lines that are paragraphs. */
const PARAGRAPHS = [
  '一、总体要求',
  '坚持以人民为中心的发展思想。',
  '统筹推进水利工程建设和运行管理工作。',
  '二、重点任务',
]

describe.each([
  ['rows', ROWS],
  ['paragraphs', PARAGRAPHS],
])('lines among %s', (_, top) => {
  const count = read(top).length
  const joined = (...lines: string[]): string[] => read([...top, ...lines]).slice(count)

  it.each<[string, string[], string[]]>([
    [
      'a key that is cut',
      ['1.修订预案。', '责任单', '位：市水利局', '配合', '部门：市气象局', '完成时', '限：3月底前'],
      ['1.修订预案。', '责任单位：市水利局', '配合部门：市气象局', '完成时限：3月底前'],
    ],
    [
      'a key that a page cuts',
      ['1.修订预案。', '责任', '', '# Page 7:', '单位：市水利局', '牵头单', '- 3 -', '位：市林业局'],
      ['1.修订预案。', '责任单位：市水利局', '牵头单位：市林业局'],
    ],
    [
      'a key that is cut behind the text',
      ['1.修订预案。责任', '单位：市水利局', '2.巡查河道。'],
      ['1.修订预案。责任单位：市水利局', '2.巡查河道。'],
    ],
    [
      'a key that is cut behind the second line of its statement',
      [
        '1.修订预案。',
        '配合单位:市水利和湖泊管理',
        '局、市气象局,各镇人民政府(街道办事处);完成时限',
        ':3月底前。',
        '责任单位：市水务集团、天海',
        '供水公司、市气象局；完',
        '成时限：3月底前',
        '2.巡查河道。',
      ],
      [
        '1.修订预案。',
        '配合单位:市水利和湖泊管理局、市气象局,各镇人民政府(街道办事处);完成时限:3月底前。',
        '责任单位：市水务集团、天海供水公司、市气象局；完成时限：3月底前',
        '2.巡查河道。',
      ],
    ],
    [
      'a list that goes on behind a semicolon',
      [
        '1.修订预案。',
        '责任单位：市水利局；',
        '市林业局、各县（市、区）政府',
        '完成时限：3月底前',
        '2.巡查河道。',
      ],
      [
        '1.修订预案。',
        '责任单位：市水利局；市林业局、各县（市、区）政府',
        '完成时限：3月底前',
        '2.巡查河道。',
      ],
    ],
    [
      'a key above its value',
      ['1.修订预案。', '责任单位：', '*市水利局、', '市林业局', '办结时限：', '长期坚持', '2.巡查河道。'],
      ['1.修订预案。', '责任单位：*市水利局、市林业局', '办结时限：长期坚持', '2.巡查河道。'],
    ],
    [
      'a key above a date',
      ['1.修订预案。', '完成时限：', '2025年6月30日', '责任单位：', '市水利局', '2.巡查河道。'],
      ['1.修订预案。', '完成时限：2025年6月30日', '责任单位：市水利局', '2.巡查河道。'],
    ],
    [
      'a key above its value behind a page mark',
      ['1.修订预案。', '责任单位：', '', '', '# Page 8:', '市水利局', '2.巡查河道。'],
      ['1.修订预案。', '责任单位：市水利局', '2.巡查河道。'],
    ],
    [
      'a deadline cut in its date',
      ['1.修订预案。', '完成时限：2025 年11', '月底前', '2.巡查河道。'],
      ['1.修订预案。', '完成时限：2025 年11月底前', '2.巡查河道。'],
    ],
    [
      'a deadline cut behind a conjunction',
      ['1.修订预案。', '完成时限：6月前建成样板，并', '长期坚持', '2.巡查河道。'],
      ['1.修订预案。', '完成时限：6月前建成样板，并长期坚持', '2.巡查河道。'],
    ],
    [
      'a name cut at the end of the line',
      ['1.修订预案。', '责任单位：市水利局、高新区管', '委会', '完成时限：全年'],
      ['1.修订预案。', '责任单位：市水利局、高新区管委会', '完成时限：全年'],
    ],
    ...['支局', '支行', '分局', '分行', '分公司', '有限公司', '支队', '大队', '监管局', '管理处'].map(
      (rest): [string, string[], string[]] => [
        `a name of which the next line has ${rest}`,
        ['1.修订预案。', '配合单位：市气象局、长河中心', `${rest}、市林业局`, '2.巡查河道。'],
        ['1.修订预案。', `配合单位：市气象局、长河中心${rest}、市林业局`, '2.巡查河道。'],
      ],
    ),
    [
      'what the bodies of a bracket do that is never closed',
      ['1.修订预案。〔市水利局、', '市气象局', '按职责分工负责，6月底前完成', '2.巡查河道。'],
      ['1.修订预案。〔市水利局、市气象局按职责分工负责，6月底前完成', '2.巡查河道。'],
    ],
    [
      'a name that is cut in a line that begins with text',
      ['1.修订预案。责任单位：市水', '利局', '2.巡查河道（配合单位：市农业农', '村局', '3.疏浚渠道。'],
      ['1.修订预案。责任单位：市水利局', '2.巡查河道（配合单位：市农业农村局', '3.疏浚渠道。'],
    ],
    [
      'keys within a bracket',
      [
        '1.修订预案。（主办：',
        '市水利局；',
        '协办：',
        '市林业局、',
        '市国土资',
        '源局，各县（市）政府）',
        '2.巡查河道。',
      ],
      ['1.修订预案。（主办：市水利局；协办：市林业局、市国土资源局，各县（市）政府）', '2.巡查河道。'],
    ],
    [
      'keys of two words within a bracket',
      ['1.修订预案。（牵头单位：', '市水利局；', '配合单位：', '市林业局、市气', '象局）', '2.巡查河道。'],
      ['1.修订预案。（牵头单位：市水利局；配合单位：市林业局、市气象局）', '2.巡查河道。'],
    ],
    [
      'a label above its heading',
      ['（一）', '修订防汛预案', '三、', '保障措施'],
      ['（一）修订防汛预案', '三、保障措施'],
    ],
    [
      'a quantity below the word that wants it',
      ['2.1 改造灌区，系数达到', '1.1以上。', '2.2 巡查河道。'],
      ['2.1 改造灌区，系数达到1.1以上。', '2.2 巡查河道。'],
    ],
  ])('are joined: %s', (_name, lines, expected) => {
    expect(joined(...lines)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['a heading and a keyed line', ['附则', '责任单位：市水利局', '本办法自印发之日起施行。']],
    ['a keyed line and a heading', ['责任单位：市水利局、市林业局', '保障措施', '1.加强领导。']],
    ['names in lines of their own', ['责任单位：市水利局', '市林业局', '完成时限：全年']],
    ['a deadline and those who are addressed', ['完成时限：2025年6月底前', '各县区政府要加强督查。']],
    ['an empty key and the next key', ['1.修订预案。', '牵头单位：', '责任单位：市水利局', '2.巡查河道。']],
    ['a key and a numbered list', ['责任单位：', '1.市水利局', '2.市林业局']],
    [
      'an unclosed bracket and a keyed line',
      ['1.修订预案（试行稿', '责任单位：市水利局', '2.巡查河道（含渠道）。'],
    ],
    [
      'an unclosed bracket and a numbered node',
      ['1.修订预案。（责任单位：市水利局', '2.巡查河道（含渠道）。'],
    ],
  ])('stay apart: %s', (_name, lines) => {
    expect(joined(...lines)).toEqual(lines)
  })
})

describe('the head of a notice', () => {
  it('has a title that a compiler has numbered and dated, in whatever lines', () => {
    const title = [
      '7.',
      '中共天海市委',
      '天海市人民政府关于印发',
      '《天海市水利工作',
      '要点》的通知（2025年3月1日）',
    ]
    const rest = ['天委发〔2025〕3号', '各县区委：', '现将《天海市水利工作要点》印发给你们。']
    expect(read([...title, ...rest, ...ROWS]).slice(0, 4)).toEqual([title.join(''), ...rest])
  })

  it('does not take numbered nodes for a title', () => {
    const lines = ['1.修订预案', '2.巡查河道', '按照省水利厅的通知（2025年3月1日）']
    expect(read(lines)).toEqual(lines)
  })

  it('has a salutation, whose last words may look like a key', () => {
    const lines = [
      '天水发〔2025〕3号',
      '各县区政府，市直牵头单位：',
      '现将工作要点印发给你们。',
      ...PARAGRAPHS,
    ]
    expect(read(lines).slice(0, 3)).toEqual(lines.slice(0, 3))
  })

  it.each([1, 2, 3])('has a salutation whose last %d characters stand on a line of their own', length => {
    const begin = '开发区管委会，各乡镇政府，各街道办事处，县各有关单位：'.slice(0, -length - 1)
    const salutation = `${'各园区，'.repeat(9).slice(begin.length - 30)}${begin}`
    const rest = '县各有关单位：'.slice(-length - 1)
    const lines = ['天水发〔2025〕3号', salutation, rest, '现将工作要点印发给你们。', ...ROWS]
    expect(read(lines).slice(1, 3)).toEqual([salutation + rest, '现将工作要点印发给你们。'])
  })
})
