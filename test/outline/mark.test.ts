import { describe, expect, it } from 'vitest'
import { marks } from '../support/marks.ts'

describe('labels among their neighbours', () => {
  it.each<readonly [string, readonly (string | undefined)[], string]>([
    [
      'numbers that run on across sections',
      ['一、甲', '1.乙', '2.丙', '二、丁', '3.戊'],
      '一、 1. 2. 二、 3.',
    ],
    ['numbers that begin anew', ['一、甲', '1.乙', '2.丙', '二、丁', '1.戊'], '一、 1. 2. 二、 1.'],
    ['a gap', ['1.甲', '2.乙', '4.丙', '5.丁'], '1. 2. 4. 5.'],
    ['a first number that is not one', ['三、甲', '四、乙'], '三、 四、'],
    [
      'paragraphs without numbers',
      ['为做好工作，制定本方案。', '一、甲', '说明。', undefined, '二、乙'],
      '- 一、 - - 二、',
    ],
    ['links to articles', ['第一条 第二条 第三条', '第一条 甲', '第二条 乙'], '- 第一条 第二条'],
    ['mixed glyphs', ['1.甲', '2．乙', '3、丙', '4﹒丁'], '1. 2． 3、 4﹒'],
    ['a row of a wrapped number', ['1.热线甲', '2.热线乙', '110.报警', '3.热线丙'], '1. 2. - 3.'],
    ['an enumeration of ordinals', ['一、二、三级医院应当配合', '一、甲', '二、乙'], '- 一、 二、'],
    ['numbers of buildings', ['1、2号楼改造', '1.甲', '2.乙'], '- 1. 2.'],
    ['a quantity between items', ['1.甲', '3.5 万件得到办理', '2.乙'], '1. - 2.'],
    ['a decimal without a run', ['一、甲', '2.4 万户得到帮助', '二、乙'], '一、 - 二、'],
    [
      'decimals',
      ['1 总则', '1.1 目的', '1.2 范围', '2 体系', '2.1 机构', '2.1.1 职责'],
      '1 1.1 1.2 2 2.1 2.1.1',
    ],
    [
      'decimals with a point behind each',
      ['1 总则', '1.1. 目的', '1.2. 范围', '2 任务', '2.1. 教学', '2.1.1. 甲'],
      '1 1.1. 1.2. 2 2.1. 2.1.1.',
    ],
    ['a last heading of decimals', ['1 总则', '1.1 目的', '2 体系', '2.1 机构', '3 附则'], '1 1.1 2 2.1 3'],
    [
      'an enumeration in a sentence whose lines were wrapped',
      ['第八条 禁止下列行为：（一）砍伐；（二）剥皮；', '（三）倾倒污水、', '第九条 其他。'],
      '第八条 - 第九条',
    ],
    [
      'an enumeration that only begins in a line',
      ['一、禁止：（一）甲；', '（二）乙；', '（三）丙。'],
      '一、 （二） （三）',
    ],
    ['a bare number without decimals', ['1 总则', '2 体系'], '- -'],
    [
      'a label per paragraph of a long run',
      Array.from({ length: 30 }, (_, at) => `${at + 1}.甲`),
      Array.from({ length: 30 }, (_, at) => `${at + 1}.`).join(' '),
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})

describe('tables of contents', () => {
  const headings = ['一、总体要求', '二、重点任务', '三、保障措施']
  const body = headings.flatMap(heading => [heading, `${heading.slice(2)}的内容。`])
  const silent = headings.map(() => '-').join(' ')
  const told = '一、 - 二、 - 三、 -'

  it.each([
    ['the words alone', (heading: string) => heading],
    ['leaders and page numbers', (heading: string, at: number) => `${heading}……………${at + 1}`],
    ['points and page numbers', (heading: string, at: number) => `${heading}.........${at + 1}`],
    ['spaces and page numbers', (heading: string, at: number) => `${heading}  ${at + 1}`],
    ['middle dots', (heading: string, at: number) => `${heading} ·········· ${at + 12}`],
    ['dashes', (heading: string, at: number) => `${heading} — ${at + 1} —`],
  ])('under 目录: %s', (_, entry) => {
    expect(marks('目录', ...headings.map(entry), ...body)).toBe(`- ${silent} ${told}`)
    expect(marks('目　　录', ...headings.map(entry), ...body)).toBe(`- ${silent} ${told}`)
    expect(marks('目  次', ...headings.map(entry), ...body)).toBe(`- ${silent} ${told}`)
  })

  it('whose headings go on with those who are responsible', () => {
    const named = headings.flatMap(heading => [`${heading}（牵头单位：市发展改革委）`, '内容。'])
    expect(marks('目录', ...headings, ...named)).toBe(`- ${silent} ${told}`)
  })

  it('without a heading: three entries or more whose words come again', () => {
    expect(marks(...headings, ...body)).toBe(`${silent} ${told}`)
  })

  it('with entries of two levels', () => {
    const two = ['第一章 总则', '第一节 目的', '第二节 范围', '第二章 附则']
    expect(marks('目录', ...two, ...two)).toBe('- - - - - 第一章 第一节 第二节 第二章')
  })

  it('with entries that have no numbers', () => {
    expect(marks('目录', '前言', ...headings, '前言', ...body)).toBe(`- - ${silent} - ${told}`)
  })

  it('of which an entry differs from its heading keeps the body', () => {
    const entries = ['一、总体要求 1', '二、主要任务 3', '三、保障措施 9']
    expect(marks('目录', ...entries, ...body).endsWith(told)).toBe(true)
  })

  it('of decimals leave the body its numbers', () => {
    const entries = ['1 总则', '1.1 目的', '2 体系', '2.1 机构']
    const expected = '1 1.1 2 2.1'
    expect(marks('目录', ...entries, ...entries)).toBe(`- - - - - ${expected}`)
    expect(marks('目录', ...entries.map((entry, at) => `${entry}.....${at + 1}`), ...entries)).toBe(
      `- - - - - ${expected}`,
    )
    expect(marks('目录', ...entries.map((entry, at) => `${entry} ${at + 1}`), ...entries)).toBe(
      `- - - - - ${expected}`,
    )
  })

  describe('of decimals without a heading', () => {
    const list = ['1 总则', '1.1 目的', '1.2 依据', '2 机构', '2.1 指挥部', '3 附则']
    const text = [
      '1 总则',
      '1.1 目的',
      '说明。',
      '1.2 依据',
      '说明。',
      '2 机构',
      '2.1 指挥部',
      '说明。',
      '3 附则',
    ]
    const told = '1 1.1 - 1.2 - 2 2.1 - 3'
    const blank = (count: number): string => Array(count).fill('-').join(' ')

    it.each<readonly [string, readonly string[]]>([
      ['with the same glyphs', list],
      ['with other glyphs', list.map(entry => entry.replace(/^(.) /, '$1.'))],
      ['with other white space', list.map(entry => entry.replace(' ', '　').replace('总则', '总　则'))],
      ['whose first headings have no numbers', list.map(entry => entry.replace(/^. /, ''))],
      ['with leaders', list.map((entry, at) => `${entry}${'…'.repeat(70)}${at + 1}`)],
      [
        'of which an entry differs',
        list.map(entry => entry.replace('2 机构', '2 组织机构').replace('3 附则', '3 说明')),
      ],
    ])('%s', (_, entries) => {
      expect(marks(...entries, ...text)).toBe(`${blank(entries.length)} ${told}`)
      expect(marks('抢险预案目录', ...entries, ...text)).toBe(`- ${blank(entries.length)} ${told}`)
    })

    it('holds no text', () => {
      const body = text.slice(0, -1)
      expect(marks(...body, ...body)).toBe(Array(2).fill(told.slice(0, -2)).join(' '))
    })

    it('has most of its words again', () => {
      const other = ['1 总则', '1.1 目的', '1.2 范围', '2 分级', '2.1 标准', '2.2 认定']
      expect(marks(...list, ...other).startsWith('1 1.1 1.2 2 2.1')).toBe(true)
    })
  })

  it('are not two sections of the same words', () => {
    expect(marks('一、甲', '（一）目标', '内容。', '二、乙', '（一）目标', '内容。')).toBe(
      '一、 （一） - 二、 （一） -',
    )
  })
})
