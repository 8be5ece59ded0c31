import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { printed } from '../support/blocks.ts'

const read = (lines: readonly string[]): string[] => printed(readPlain(lines.join('\n')).blocks)

const NUMERALS = ['一', '二', '三', '四']

describe('page numbers between paragraphs', () => {
  const items = (mark: (at: number) => readonly string[]): string[] =>
    NUMERALS.flatMap((numeral, at) => [
      `（${numeral}）疏浚第${at}条河道。`,
      '疏浚后通航。',
      '责任单位：市港航局',
      '2024年9月底前完成',
      ...mark(at),
    ])

  it('go where a numbered paragraph follows', () => {
    expect(read(items(at => [`${at + 16}`]))).toEqual(read(items(() => [])))
  })

  it('stay where they do not go up by one', () => {
    expect(read(items(at => [`${3 * at + 16}`])).join('')).toContain('完成19')
  })
})

describe('a single page number within a bracket', () => {
  it.each([
    ['above a form feed', ['17', '\f务局、市港航局）']],
    ['behind a form feed', ['\f17', '务局、市港航局）']],
    ['between empty lines', ['', '17', '', '务局、市港航局）']],
  ])('goes %s', (_, behind) => {
    expect(read(['一、目标', '疏浚河道。（市水', ...behind])).toEqual([
      '一、目标',
      '疏浚河道。（市水务局、市港航局）',
    ])
  })
})

describe('numbers of the notice stay', () => {
  const kept = (lines: readonly string[]): string => read(lines).join('|')

  it('rows of a flattened table, numbered on lines of their own', () => {
    const rows = [1, 2, 3, 4, 5].flatMap(row => [
      `${row}`,
      `疏浚第${row}条`,
      '河道',
      '市港航局、市水务',
      '局',
      '2024年6月',
      '底前',
    ])
    for (const head of [['序号', '任务', '地点', '单位', '时限'], ['序号 任务 责任单位 时限'], []]) {
      const text = kept(['一、河道', ...head, ...rows]).replaceAll('|', '')
      for (const row of [1, 2, 3, 4, 5]) expect(text).toContain(`${row}疏浚第${row}条`)
    }
  })

  it('rows of a table in which page numbers go', () => {
    const row = (at: number, mark: string): string[] => [
      `${at}`,
      '巡查河道',
      '市水务局、',
      ...(mark === '' ? [] : [mark]),
      '市农业局',
      '每月一次',
    ]
    const table = (...marks: readonly string[]): string[] => [
      ...['序号', '任务', '责任单位', '时限'],
      ...[1, 2, 3, 4].flatMap(at => row(at, marks[at - 1] ?? '')),
    ]
    expect(read(table('', '21', '', '22'))).toEqual(read(table()))
    expect(read(table('', '3', '', '4'))).toEqual(read(table()))
  })

  it('labels on lines of their own, and annexes', () => {
    const sections = [1, 2, 3, 4].flatMap(at => [`${at}`, '总体要求', `${at}.1 第一点`, '做好各项工作。'])
    expect(kept(sections)).toMatch(/1.{0,1}总体要求.*2.{0,1}总体要求.*3.{0,1}总体要求.*4.{0,1}总体要求/)
    const annexes = [1, 2, 3].flatMap(at => [
      '附件',
      `${at}`,
      `河道清单之${at}`,
      '名称由市水务局核定。',
      '完。',
    ])
    expect(kept(annexes)).toMatch(/附件\|?1.*附件\|?2.*附件\|?3/)
  })

  it('years, months and quantities', () => {
    const lines = (unit: string, from: number, before = '建成河长制工作站，力争到'): string[] =>
      [0, 1, 2].flatMap(at => ['整治河道，', before, `${from + at}`, `${unit}全部完成，`, '加强管理。'])
    for (const text of [
      lines('年', 2023),
      lines('月', 7),
      lines('%以上', 91),
      lines('个', 4, '工作站不少于'),
    ])
      for (const number of text.filter(line => /^\d+$/.test(line))) expect(kept(text)).toContain(number)
  })

  it('beside names of lists and years of plans', () => {
    const list = (at: number): string[] => [
      `任务清单 ${at}`,
      ...Array.from({ length: 6 }, (_, point) => [
        `${point + 1}.整治第${point}条河道。`,
        '全部完工。',
      ]).flat(),
    ]
    const plan = (year: number): string[] => [`${year} 年河道整治工作计划`, ...list(1).slice(1)]
    const text = read([...list(1), ...list(2), ...list(3), ...plan(2022), ...plan(2023), ...plan(2024)])
    for (const at of [1, 2, 3]) {
      expect(text).toContain(`任务清单 ${at}`)
      expect(text).toContain(`${2021 + at} 年河道整治工作计划`)
    }
  })

  it('rows of a table whose narrow heading cells are broken', () => {
    const rows = [1, 2, 3].flatMap(at => [`${at}`, '巡查', '河道', '市水务', '局（市河', '长办）'])
    expect(read(['序', '号', '任务', '责任', '单位', ...rows]).join('')).toMatch(/1巡查.*2巡查.*3巡查/)
  })

  it('a single one', () => {
    expect(kept(['一、目标', '新建（续建、', '6', '座水库）全部完工。'])).toContain('6座水库')
  })
})

/** Pages of twelve wrapped lines, whose last one a page break cuts within a bracket; `between` prints at their ends. */
const wrapped = (count: number, between: (at: number) => readonly string[]): string[] => [
  '一、重点任务',
  ...Array.from({ length: count }, (_, at) => [
    ...(at > 0 ? ['务局、各县（市、区）人民政府、滨湖新区管理委员会、市港口集团有限公司分工负责）'] : []),
    `（${'一二三四五六七八九'.charAt(at)}）疏浚河道。沿河各县（市、区）要摸清底数，建立问题台账，逐条落实措`,
    ...Array.from({ length: 5 }, () => [
      '施和责任人，每月向市河长办公室报告进展情况，年底前完成全部整治任务，确保水质达到要',
      '求，并按照有关规定开展验收和评估，对工作滞后的由市河长办公室约谈有关负责人，督促其',
    ]).flat(),
    '限期整改，整改结果向社会公开，接受群众监督。（市发展改革委、市自然资源和规划局、市水',
    ...between(at),
  ]).flat(),
  '务局负责）',
]

describe('numbers beside anything', () => {
  const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI']
  it.each<[string, (page: number) => string]>([
    ['[4]', page => `[${page}]`],
    ['【4】', page => `【${page}】`],
    ['(4)', page => `(${page})`],
    ['（4）', page => `（${page}）`],
    ['4—', page => `${page}—`],
    ['—4', page => `—${page}`],
    ['一 4 一', page => `一 ${page} 一`],
    ['2-4', page => `2-${page}`],
    ['P4', page => `P${page}`],
    ['- 4 - - 4 -', page => `- ${page} - - ${page} -`],
    ['- IV -', page => `- ${ROMAN[page - 1]} -`],
    ['iv', page => `${ROMAN[page - 1]?.toLowerCase()}`],
    ['— 4 — with the name of an office', page => `— ${page} — 天海市河长办公室`],
    ['第4页 with the name of the plan', page => `第${page}页 天海市河道疏浚方案`],
    ['a site and 4', page => `www.tianhai.example/${page}`],
  ])('go where they go up from page to page: %s', (_, mark) => {
    expect(read(wrapped(5, at => [mark(at + 1)]))).toEqual(read(wrapped(5, () => [])))
  })

  it('stay where they do not', () => {
    for (const mark of ['[7]', 'P7', '2-7']) expect(read(wrapped(4, () => [mark])).join('')).toContain(mark)
    expect(read(wrapped(4, at => [`[${3 * at}]`])).join('')).toContain('[9]')
  })

  it('stay where they are labels on lines of their own', () => {
    const points = [1, 2, 3, 4].flatMap(at => [
      `（${at}）`,
      `疏浚第${at}条河道`,
      ...Array.from({ length: 12 }, () => '全面完成年度整治任务，确保水质达到水环境功能区划的要求。'),
    ])
    const text = read(['一、任务', ...points]).join('|')
    for (const at of [1, 2, 3, 4]) expect(text).toMatch(new RegExp(`（${at}）\\|?疏浚第${at}条河道`))
  })

  it('stay where they count years, annexes, tables or items', () => {
    for (const line of [
      (at: number) => `到202${at}年`,
      (at: number) => `附件${at}`,
      (at: number) => `附表 ${at}`,
      (at: number) => `第${at}类河道`,
      (at: number) => `完成时限：202${at}`,
    ])
      expect(read(wrapped(4, at => [line(at + 1)])).join('')).toContain(line(2))
  })
})

describe('a last page of one line', () => {
  it('keeps no page number from being one', () => {
    const lines = (mark: (page: number) => readonly string[]): string[] => [
      ...wrapped(3, at => mark(at + 7)).slice(0, -1),
      '务局负责）',
      ...mark(10),
    ]
    expect(read(lines(page => [`${page}`]))).toEqual(read(lines(() => [])))
  })
})

describe('bare numbers that count up to the last line', () => {
  const page = (at: number): string[] =>
    Array.from({ length: 12 }, (_, row) => `（${NUMERALS[at]}）第${row}项工作已全部完成。`)

  it.each([
    ['the only page', [...page(0), '1'], page(0)],
    [
      'a page cut by nothing, and a short last one',
      [...page(0), '1', '全部通过验收。', '2'],
      [...page(0), '全部通过验收。'],
    ],
    [
      'pages below a signature',
      [...page(0), '青石县人民政府', '2024年3月6日', '1'],
      [...page(0), '青石县人民政府', '2024年3月6日'],
    ],
  ])('go: %s', (_, lines, rest) => {
    expect(read(lines)).toEqual(read(rest))
  })

  it.each([
    ['do not begin with the first', [...page(0), '3']],
    ['stand behind what goes on', [...page(0), '验收项目共计', '1']],
    ['stand behind a few lines', ['一、验收。', '二、移交。', '1']],
  ])('stay where they %s', (_, lines) => {
    expect(read(lines).at(-1)).toMatch(/[13]$/)
  })
})

describe('numbers right before form feeds', () => {
  const text = ['一、目标', '疏浚河道。', '责任单位：市水务局，各镇、市直各部门']

  it.each([
    ['of the first of two pages', [...text, '1', '\f二、任务', '通航。']],
    ['of both pages', [...text, '1', '\f二、任务', '通航。', '2']],
  ])('go: %s', (_, lines) => expect(read(lines)).toEqual([...text, '二、任务', '通航。']))

  it('stay where another page has none', () => {
    expect(read([...text, '\f二、任务', '通航。', '1', '\f三、保障', '验收。']).join('|')).toContain('|1|')
  })
})
