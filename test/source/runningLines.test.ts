import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { words } from '../support/blocks.ts'
import { growth, LINEAR } from '../support/time.ts'

const read = (lines: readonly string[]): string[] => words(readPlain(lines.join('\n')).blocks)

const ADDRESS = `http://www.tianhai.gov.cn/${'hedao/'.repeat(8)}20230506_123.html`
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八']

/** A page of wrapped items, whose last line a page break cuts; the next page begins with its rest. */
const page = (at: number): string[] => [
  ...(at > 0 ? ['计局、市水务局、天海市港口集团公司、各县（市、区）人民政府，滨湖新区管委会负责）'] : []),
  `（${NUMERALS[at]}）整治河道。沿河各县（市、区）要摸清底数，建立问题台账，逐条河道落实整治措施和责`,
  '任人，每月向市河长办公室报告进展情况，年底前完成全部整治任务，确保水质达到水环境功能',
  '区划的要求，并按照有关规定开展验收和评估。对工作滞后的县（市、区），由市河长办公室约谈',
  '有关负责人，督促限期整改到位，整改结果向社会公开，接受群众监督。（市农业农村局、市审',
]
const rest = ['计局负责）']
/** Pages with what each of them prints at its end, and at the head of the next one. */
const paged = (count: number, between: (at: number) => readonly string[]): string[] => [
  '一、重点任务',
  ...Array.from({ length: count }, (_, at) => [...page(at), ...between(at)]).flat(),
  ...rest,
]
const clean = (count: number): string[] => read(paged(count, () => []))

describe('what a page prints between two halves of a sentence goes', () => {
  it.each<[string, (at: number) => readonly string[]]>([
    ['— 5 —', at => [`— ${at + 5} —`]],
    ['~5~', at => [`~${at + 5}~`]],
    ['• 5 •', at => [`• ${at + 5} •`]],
    ['Page 5 of 12', at => [`Page ${at + 5} of 12`]],
    ['a bare number', at => [`${at + 5}`]],
    ['a full-width number', at => [`${'５６７８９'.charAt(at)}`]],
    ['a bare number between empty lines', at => ['', `${at + 117}`, '']],
    ['a bare number before a form feed', at => [`${at + 117}`, '\f']],
    ['a form feed', () => ['\f']],
    ['a number and a header', at => [`${at + 98}`, '河湖管理']],
    ['a header and a number', at => ['天海市人民政府公报', `${at + 98}`]],
    ['a header with its number behind it', at => [`天海市人民政府公报 2022年第7期 ${at + 31}`]],
    ['a header with its number before it', at => [`${at + 31} 天海市人民政府公报`]],
    [
      'headers of left and right pages',
      at => [at % 2 ? `${at + 30} 天海市人民政府公报` : `天海市人民政府公报 2022年第7期 ${at + 30}`],
    ],
    ['a header without a number', () => ['天海市人民政府公报 规范性文件']],
    ['a header in dots', () => ['·规范性文件·']],
    ['a masthead in Latin letters and a number', at => ['HEDAO GONGBAO', `${at + 98}`]],
    ['a foot and the same head', () => ['天海市人民政府发布', '天海市人民政府发布']],
    ['an address', () => [ADDRESS]],
    ['an address above its number', at => [ADDRESS, `${at + 1}/9`]],
    ['an address with its number', at => [`${ADDRESS} ${at + 1}/9`]],
    [
      'an address above the date of printing',
      at => [`${ADDRESS} ${at + 1}/9`, '2023/5/6 10:12 河道整治方案'],
    ],
  ])('%s', (_, between) => {
    expect(read(paged(5, between))).toEqual(clean(5))
  })

  it('the name of the plan, where pages are longer', () => {
    const pages = (between: readonly string[]): string[] =>
      [0, 1, 2, 3].flatMap(at => {
        const lines = page(at)
        return [...lines.slice(0, -1), ...lines.slice(1, -1), ...lines.slice(1), ...between]
      })
    const name = '天海市2022年河道整治工作方案'
    expect(read(['一、任务', ...pages([name]), ...rest])).toEqual(read(['一、任务', ...pages([]), ...rest]))
  })

  it('also above the first page, unless it may be of the title', () => {
    const header = (name: string) => read([name, ...paged(3, at => [name, `— ${at} —`])])
    expect(header('河湖管理')).toEqual(clean(3))
    for (const name of ['天海市水务局', '天海市河道整治方案'])
      expect(header(name)).toEqual([name, ...clean(3)])
  })

  it('also on two pages only', () => {
    expect(read(paged(2, at => [`${at + 5}`]))).toEqual(clean(2))
    expect(read(paged(2, () => ['天海市人民政府公报 规范性文件']))).toEqual(clean(2))
  })

  it('also a single address above the number of its page', () => {
    expect(read(paged(1, () => [ADDRESS, '1/2']))).toEqual(clean(1))
  })

  it('also on a single page between empty lines', () => {
    expect(read(paged(1, () => ['', '9', '']))).toEqual(clean(1))
  })
})

describe('a repeated line of the notice stays', () => {
  const items = (line: string, mark: (at: number) => string, above: readonly string[] = []): string[] =>
    NUMERALS.slice(0, 6).flatMap((numeral, at) => [
      `（${numeral}）疏浚第${at}条河道。`,
      ...above,
      line,
      ...(at % 2 === 0 ? [mark(at)] : []),
    ])
  const marks = [
    ['# Page', (at: number) => `# Page ${at}:`],
    ['a dash', (at: number) => `— ${at} —`],
  ] as const

  it.each([
    ['a deadline with its key', '完成时限：2022年11月底前', []],
    ['a lasting deadline', '长期坚持', ['完成时限：']],
    ['a deadline that closes a bracket', '2022年11月底前）', ['（责任单位：市水务局；完成时限：']],
    ['a unit with its key', '配合单位：市直各部门', []],
    ['a bracket', '（责任单位：市港航局）', []],
    ['a bracket without a key', '（市港航局、市水务局）', []],
    ['the end of a bracket', '区）人民政府）', ['（责任单位：市水务局，各县（市、']],
    ['the end of a list', '滨湖新区管委会', ['责任单位：市水务局、']],
    ['the heading cell of a column of numbers', '序 号', []],
    ['the rest of a cell', '底前', []],
  ])('%s', (_, line, above) => {
    for (const [, mark] of marks) {
      const text = read(items(line, mark, above)).join('|')
      expect(text.split(line)).toHaveLength(7)
      expect(text).not.toMatch(/Page|—/)
    }
  })

  it.each([
    ['a numbered line', '（二）巡查河道，建立台账，逐'],
    ['the end of a sentence and what follows', '河道。建立巡查台账'],
    ['a text and its statement', '持续推进巡查（市港航局、市水务局负责）'],
  ])('beside two page marks: %s', (_, line) => {
    const annex = (at: number): string[] => [
      `附件${at}`,
      '（一）疏浚河道，提升航道等级，改善通航条件，发展水运。',
      '河道疏浚后通航。',
      line,
      `# Page ${at}:`,
      '条落实整治措施。',
    ]
    expect(
      read([...annex(1), ...annex(2)])
        .join('|')
        .split(line),
    ).toHaveLength(3)
  })

  it('at the places where no page ends', () => {
    const name = '河道巡查台账'
    const pages = [1, 2, 3].flatMap(at => [`（${NUMERALS[at - 1]}）疏浚河道。`, '通航。', name, `— ${at} —`])
    const text = read([...pages, '（四）巡查河道。', '巡查内容：', '水质。', name, '（五）验收。'])
    expect(text.join('|').split(name)).toHaveLength(2)
  })

  it('where it is the address of something, above the number of a page', () => {
    const lines = ['一、公开清单。清单见下列地址。', ADDRESS, '1/2', '二、加强督查，抓好落实。']
    expect(read(lines)).toContain(ADDRESS)
  })

  it('where it is an address that cuts nothing', () => {
    const text = read(
      NUMERALS.flatMap(numeral => [
        `（${numeral}）填报。`,
        '填报网址。',
        ADDRESS,
        '疏浚。',
        '通航。',
        '验收。',
      ]),
    )
    expect(text.join('|').split(ADDRESS)).toHaveLength(9)
  })

  it('where no page ends beside it, and it names no publication', () => {
    const line = '河道管理单位'
    expect(
      read(items(line, () => '巡查河道。'))
        .join('|')
        .split(line),
    ).toHaveLength(7)
  })

  it('where it goes on with a list in each row of a table', () => {
    const rows = NUMERALS.slice(0, 4).flatMap(numeral => [
      `（${numeral}）公开内容`,
      ...['法律、法规、规章、', '规范性文件', '政策解读', '市司法局', '长期公开', '信息形成之日'],
    ])
    expect(read(rows).join('').split('规范性文件')).toHaveLength(5)
  })

  it('where it names the plan, but cuts nothing', () => {
    const title = '天海市河道整治工作方案'
    const text = read([
      title,
      '一、目标',
      '整治河道。',
      '附件1',
      title,
      '一、任务',
      '整治河道。',
      '附件2',
      title,
      '整治。',
    ])
    expect(text.filter(line => line === title)).toHaveLength(3)
  })
})

describe('a repeated line', () => {
  const marks = [1, 2, 3, 4, 5, 6].map(page => `# Page ${page}:`)

  it('is a running header where most of it stands beside page marks', () => {
    const pages = marks.flatMap(mark => [mark, '天海市水利工作要点', `巡查第${mark.length}段河道。`])
    expect(read(['一、任务', ...pages])).not.toContain('天海市水利工作要点')
  })

  it('is none where few of many stand beside page marks', () => {
    const rest = '高新区（工业园）管委会'
    const items = marks.flatMap((mark, at) => [
      `${at + 1}.巡查河道。`,
      '责任单位：市水利局、',
      rest,
      ...(at < 2 ? [mark] : []),
    ])
    expect(read(items).join('').split(rest)).toHaveLength(marks.length + 1)
  })
})

describe('a line that stands at regular distances', () => {
  /** Pages of twelve lines, of which the last one is cut; `head` begins each of them. */
  const pages = (count: number, head: readonly string[], cut = true): string[] =>
    Array.from({ length: count }, (_, at) => [
      ...head,
      ...(at > 0 && cut
        ? ['计局、市水务局、天海市港口集团公司、各县（市、区）人民政府，滨湖新区管委会负责）']
        : []),
      `（${NUMERALS[at]}）整治河道。沿河各县（市、区）要摸清底数，建立问题台账，逐条河道落实整治措施和责`,
      ...Array.from({ length: 4 }, () => [
        '任人，每月向市河长办公室报告进展情况，年底前完成全部整治任务，确保水质达到水环境功能',
        '区划的要求，并按照有关规定开展验收和评估。对工作滞后的县（市、区），由市河长办公室约谈',
      ]).flat(),
      cut
        ? '有关负责人，督促限期整改到位，整改结果向社会公开，接受群众监督。（市农业农村局、市审'
        : '有关负责人，整改结果向社会公开，接受群众监督。（市审计局负责）',
    ]).flat()

  it.each(['生态环境部', '内部资料 注意保存', '网址：www.tianhai.example', '重要民生实事', '政策法规选编'])(
    'goes whatever it says: %s',
    header => {
      expect(read([...pages(5, [header]), ...rest])).toEqual(read([...pages(5, []), ...rest]))
    },
  )

  it.each([
    ['on fewer pages', pages(3, ['重要民生实事'])],
    ['between paragraphs', pages(5, ['重要民生实事'], false)],
    ['as a statement', pages(5, ['责任单位：市水务局'])],
    ['as a deadline', pages(5, ['长期坚持推进'])],
    ['as a label', pages(5, ['一、重要民生实事'])],
  ])('stays %s', (_, lines) => {
    const [line = ''] = lines
    expect(
      read([...lines, ...rest])
        .join('')
        .split(line).length,
    ).toBeGreaterThan(3)
  })

  it('stays as the end of a list, in each of several items', () => {
    const end = '滨湖新区管理委员会'
    const items = NUMERALS.slice(0, 6).flatMap(numeral => [
      `（${numeral}）整治河道。`,
      ...Array.from({ length: 10 }, () => '全面完成年度整治任务，确保水质达到水环境功能区划的要求。'),
      '责任单位：市水务局、市农业农村局、市自然资源和规划局、市发展改革委、天海市港口公司、',
      end,
    ])
    expect(read(items).join('').split(end)).toHaveLength(7)
  })
})

describe('a document number that runs', () => {
  const header = '天海政发〔2023〕18号'
  const notice = (first: readonly string[]): string[] => [
    ...first,
    '天海市人民政府关于印发河道整治方案的通知',
    header,
    '各县（市、区）人民政府：',
    '现将方案印发给你们，请认真贯彻执行。',
    ...[1, 2, 3].flatMap(page => [
      '一、整治河道。',
      ...Array.from({ length: 14 }, () => '全面完成年度整治任务，确保水质达到水环境功能区划的要求。'),
      `— ${page} —`,
      header,
    ]),
    '完。',
  ]

  it('stays once, where the notice has it', () => {
    for (const first of [[], [header]]) {
      const text = read(notice(first))
      expect(text.filter(line => line === header)).toHaveLength(1)
      expect(text.indexOf(header)).toBe(1)
    }
  })

  it('is none of a notice that has another one', () => {
    const text = read(notice([]).map((line, at) => (at === 1 ? '天海政办发〔2023〕5号' : line)))
    expect(text).not.toContain(header)
  })
})

describe('time', () => {
  it('is linear in the number of lines that look like pages', () => {
    const numbers = (count: number): string =>
      `序号\n${Array.from({ length: count }, (_, at) => `${at % 9999}`).join('\n')}`
    expect(growth(numbers, readPlain, 2000)).toBeLessThan(LINEAR)
    const headers = (count: number): string => '（天海市、\n天海市公报\n5\n'.repeat(count)
    expect(growth(headers, readPlain, 1000)).toBeLessThan(LINEAR)
  })
})
