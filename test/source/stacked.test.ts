import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/source/html.ts'
import { readPlain } from '../../src/source/plain.ts'
import { cells } from '../support/blocks.ts'
import { growth, LINEAR } from '../support/time.ts'

type Said = string | readonly (readonly string[])[]

/** The paragraphs as strings, the tables as rows of cells. */
const said = (page: { blocks: ReturnType<typeof readPlain>['blocks'] }): Said[] =>
  page.blocks.map(block => (block.kind === 'paragraph' ? block.text.chars : cells(block)))
const read = (...lines: readonly string[]): Said[] => said(readPlain(lines.join('\n')))
const table = (...lines: readonly string[]): Said | undefined =>
  read(...lines).find(it => typeof it !== 'string')

const HEADING = ['序号', '工作任务', '牵头单位', '配合单位', '完成时限']

describe('cells on lines of their own', () => {
  it('are a table, each row from its number on', () => {
    const lines = [
      ...HEADING,
      ...['1', '清理河道。', '县水利局', '县住建局、各乡镇', '6月底前'],
      ...['2', '种树。', '县林业局', '各乡镇', '全年'],
    ]
    expect(read('一、任务', ...lines, '二、保障', '加强领导。')).toEqual([
      '一、任务',
      [
        HEADING,
        ['1', '清理河道。', '县水利局', '县住建局、各乡镇', '6月底前'],
        ['2', '种树。', '县林业局', '各乡镇', '全年'],
      ],
      '二、保障',
      '加强领导。',
    ])
  })

  it('are one in paragraphs of a page, too, and with empty lines between', () => {
    const lines = ['序号', '任务', '责任单位', '1', '修桥', '县交通局', '2', '植树', '县林业局']
    const rows = [lines.slice(0, 3), lines.slice(3, 6), lines.slice(6)]
    expect(table(lines.join('\n\n'))).toEqual(rows)
    const page = `<div id="zoom">${lines.map(line => `<p>${line}</p>`).join('')}</div>`
    expect(said(readHtml(page)).find(it => typeof it !== 'string')).toEqual(rows)
  })

  it.each(['序号', '序   号', '编号', '編號', '任务编号', '项目序号', 'No.'])(
    'are one below %s, as in tables',
    number => {
      const lines = [number, '任务', '责任单位', '1', '修桥', '县交通局', '2', '植树', '县林业局']
      expect(table(...lines)).toEqual([lines.slice(0, 3), lines.slice(3, 6), lines.slice(6)])
    },
  )

  it('may be several lines of names or words', () => {
    const first = ['1', '清理河道。', '巡查河道。', '县水利局、', '县住建局', '各乡镇', '6月底前']
    const second = ['2', '种树。', '县林业局', '县财政局', '各乡镇', '全年']
    expect(table(...HEADING, ...first, ...second)?.slice(1)).toEqual([
      ['1', '清理河道。/巡查河道。', '县水利局、县住建局', '各乡镇', '6月底前'],
      ['2', '种树。', '县林业局', '县财政局/各乡镇', '全年'],
    ])
  })

  it('may be missing behind others', () => {
    const rows = [
      '1',
      '清理河道',
      '县水利局',
      '6月底前',
      '2',
      '种树',
      '县林业局',
      '各乡镇',
      '3',
      '修路',
      '县交通局',
      '全年',
    ]
    expect(table(...HEADING, ...rows)?.slice(1)).toEqual([
      ['1', '清理河道', '县水利局', '', '6月底前'],
      ['2', '种树', '县林业局', '各乡镇', ''],
      ['3', '修路', '县交通局', '', '全年'],
    ])
  })
})

describe('lines broken by the width of their columns', () => {
  it('are put together', () => {
    const lines = [
      ...['序', '号', '重点', '任务', '责任', '单位', '完成', '时限'].slice(0, 2),
      ...['任务', '责任', '单位', '完成', '时限'],
      ...['1', '办结时间压', '缩一半。', '市市场监管', '局、市政务', '服务局', '2023年6', '月底前'],
      ...['2', '推行电子证', '照。', '市公安局、', '人民银行市', '中心支行', '全年'],
    ]
    expect(table(...lines)).toEqual([
      ['序号', '任务', '责任单位', '完成时限'],
      ['1', '办结时间压缩一半。', '市市场监管局、市政务服务局', '2023年6月底前'],
      ['2', '推行电子证照。', '市公安局、人民银行市中心支行', '全年'],
    ])
  })

  it('are those of two columns of units where no mark joins two lists', () => {
    const rows = [
      ...['1', '减材料。', '市住房城乡', '建设局', '市水务局、', '市林业', '局', '6月'],
      ...['2', '减时间。', '市公安局', '交警支队', '市城管', '局', '9月'],
    ]
    expect(table(...HEADING, ...rows)?.slice(1)).toEqual([
      ['1', '减材料。', '市住房城乡建设局', '市水务局、市林业局', '6月'],
      ['2', '减时间。', '市公安局交警支队', '市城管局', '9月'],
    ])
  })

  it('may stand behind words that are no sentence', () => {
    const rows = ['1', '市级巡查', '市水务', '局、市生', '态环境局', '2', '市区绿化', '市园林', '局']
    expect(table('序号', '任务', '责任单位', ...rows)?.slice(1)).toEqual([
      ['1', '市级巡查', '市水务局、市生态环境局'],
      ['2', '市区绿化', '市园林局'],
    ])
  })
})

describe('what stands between the rows', () => {
  const rows = (from: number): string[] => [`${from}`, '修桥', '县交通局', `${from + 1}`, '植树', '县林业局']
  const HEAD = ['序号', '任务', '责任单位']

  it('is a section where it has a label, numbered on or anew', () => {
    const lines = [
      ...HEAD,
      '一、基础',
      ...rows(1),
      '二、环境',
      '（一）绿化',
      ...rows(3),
      '三、其他',
      ...rows(1),
    ]
    expect(table(...lines)).toEqual([
      HEAD,
      ['一、基础', '^', '^'],
      rows(1).slice(0, 3),
      rows(1).slice(3),
      ['二、环境', '^', '^'],
      ['（一）绿化', '^', '^'],
      rows(3).slice(0, 3),
      rows(3).slice(3),
      ['三、其他', '^', '^'],
      rows(1).slice(0, 3),
      rows(1).slice(3),
    ])
  })

  it('may be the heading once more', () => {
    expect(table(...HEAD, ...rows(1), ...HEAD, ...rows(3))).toEqual([
      HEAD,
      rows(1).slice(0, 3),
      rows(1).slice(3),
      HEAD,
      rows(3).slice(0, 3),
      rows(3).slice(3),
    ])
  })

  it('may be the cell of a column before the numbers, which spans rows', () => {
    expect(table('任务类型', ...HEAD, '行动一：建设', '旧桥改造', ...rows(1), '绿化', ...rows(3))).toEqual([
      ['任务类型', ...HEAD],
      ['行动一：建设', '^', '^', '^'],
      ['旧桥改造', '1', '修桥', '县交通局'],
      ['^', '2', '植树', '县林业局'],
      ['绿化', '3', '修桥', '县交通局'],
      ['^', '4', '植树', '县林业局'],
    ])
  })

  it('is of the columns behind the units, where there are some', () => {
    const lines = [
      '1',
      '修桥',
      '县交通局',
      '民生实事',
      '2',
      '植树',
      '县林业局',
      '3',
      '修路',
      '县交通局',
      '续建',
      '分两期',
    ]
    expect(table(...HEAD, '备注', ...lines, '4', '修塔', '县文旅局')?.slice(1)).toEqual([
      ['1', '修桥', '县交通局', '民生实事'],
      ['2', '植树', '县林业局', ''],
      ['3', '修路', '县交通局', '续建/分两期'],
      ['4', '修塔', '县文旅局', ''],
    ])
  })
})

describe('rows below a cell of words that spans them', () => {
  const head = ['序号', '任务', '牵头单位', '配合单位', '2031年工作任务']
  const first = ['1', '整治河道', '县水利局', '各乡镇', '整治三条。']

  it('begin with their units', () => {
    const rows = ['2', '县住建局', '县财政局', '修管网。', '3', '县林业局', '—', '种树。', '分两批。']
    expect(table(...head, ...first, ...rows, '4', '修路', '县交通局', '/', '修两条。')?.slice(1)).toEqual([
      first,
      ['2', '^', '县住建局', '县财政局', '修管网。'],
      ['3', '^', '县林业局', '—', '种树。/分两批。'],
      ['4', '修路', '县交通局', '/', '修两条。'],
    ])
  })

  it('are none where all columns of units are filled from a task that names a body', () => {
    const rows = ['2', '县医院', '县卫健局', '县财政局', '迁建。']
    expect(table(...head, ...first, ...rows, '3', '修路', '县交通局', '无', '修两条。')?.[2]).toEqual(rows)
  })

  it('leave what follows the last row where other rows have nothing there', () => {
    const lines = [...first.slice(0, 4), '2', '县住建局', '县财政局']
    expect(read(...head.slice(0, 4), ...lines, '以上事项年底检查。').at(-1)).toBe('以上事项年底检查。')
  })

  it('keep numbered words behind the units', () => {
    const rows = [
      '2',
      '修路',
      '县交通局',
      '各乡镇',
      '1.修两条。',
      '2.养三条。',
      '3',
      '种树',
      '县林业局',
      '无',
      '种。',
    ]
    expect(table(...head, ...first, ...rows)?.[2]).toEqual([
      '2',
      '修路',
      '县交通局',
      '各乡镇',
      '1.修两条。/2.养三条。',
    ])
  })
})

describe('numbers of rows', () => {
  const head = ['序号', '任务', '牵头单位', '配合单位']

  it('may stand in brackets, below sections whose label has a cell of its own', () => {
    const one = ['一', '夯实水利', '（一）', '修堤', '县水利局', '——', '（二）', '清淤', '县水利局', '各乡镇']
    const two = [
      '二',
      '改善交通',
      '（一）',
      '修路',
      '县交通局',
      '县财政局',
      '（二）',
      '修桥',
      '县交通局',
      '——',
    ]
    expect(table(...head, ...one, ...head, ...two)).toEqual([
      head,
      ['一', '夯实水利', '^', '^'],
      one.slice(2, 6),
      one.slice(6),
      head,
      ['二', '改善交通', '^', '^'],
      two.slice(2, 6),
      two.slice(6),
    ])
  })

  it('may be those of several tasks, each with its units', () => {
    const rows = [
      '1',
      '水利',
      '修堤。',
      '县水利局',
      '——',
      '清淤。',
      '县住建局',
      '各乡镇',
      '2',
      '交通',
      '修路。',
      '县交通局',
      '——',
    ]
    expect(table('序号', '项目', '任务', '牵头单位', '配合单位', ...rows)?.slice(1)).toEqual([
      rows.slice(0, 5),
      ['^', '^', '清淤。', '县住建局', '各乡镇'],
      rows.slice(8),
    ])
  })

  it('may be numerals', () => {
    const rows = [
      ['一', '修堤', '县水利局', '各乡镇'],
      ['二', '修路', '县交通局', '县财政局'],
    ]
    expect(table(...head, ...rows.flat())?.slice(1)).toEqual(rows)
  })
})

describe('columns', () => {
  it('may be of persons', () => {
    const lines = ['1', '修桥', '欧阳明', '县交通局', '2', '植树', '王林、李木', '县林业局']
    expect(table('序号', '任务', '责任', '领导', '责任', '科室', ...lines)).toEqual([
      ['序号', '任务', '责任领导', '责任科室'],
      lines.slice(0, 4),
      lines.slice(4),
    ])
  })

  it('of words: what is short stands in the first one, what is alone in the last one', () => {
    const lines = ['1', '基础设施', '建设', '新建桥梁三座。', '县交通局', '2', '新植树木三千棵。', '县林业局']
    expect(table('序号', '项目', '内容', '责任单位', ...lines)?.slice(1)).toEqual([
      ['1', '基础设施建设', '新建桥梁三座。', '县交通局'],
      ['2', '', '新植树木三千棵。', '县林业局'],
    ])
  })

  it('numbers may be missing', () => {
    const lines = ['1', '修桥', '县交通局', '4', '植树', '县林业局']
    expect(table('编号', '任务', '责任单位', ...lines)?.slice(1)).toEqual([lines.slice(0, 3), lines.slice(3)])
  })

  it('numbers may begin with any', () => {
    const lines = ['23', '修桥', '县交通局', '24', '植树', '县林业局']
    expect(table('序号', '任务', '责任单位', ...lines)?.slice(1)).toEqual([lines.slice(0, 3), lines.slice(3)])
  })

  it('times may be told in words of their own', () => {
    const lines = [
      '1',
      '修桥',
      '县交通局',
      '施工期间',
      '2',
      '植树',
      '县林业局',
      '每年4月',
      '3',
      '修路',
      '县交通局',
      '分两批，4月、9月各一批',
    ]
    expect(table('序号', '任务', '责任单位', '完成时限', ...lines)?.slice(1)).toEqual([
      lines.slice(0, 4),
      lines.slice(4, 8),
      lines.slice(8),
    ])
  })

  it('names may be cut between lines', () => {
    const rows = [
      ...['1', '公开政策文件，回应关切。', '市财政局、市人社局，各县', '区人民政府、开发区管委'],
      ...['2', '公开招生政策。', '市教育局，市直有关部门', '和单位'],
      ...['3', '公开办税指南。', '市税务局', '第二稽查局'],
    ]
    expect(table('序号', '任务', '责任单位', ...rows)?.slice(1)).toEqual([
      ['1', '公开政策文件，回应关切。', '市财政局、市人社局，各县区人民政府、开发区管委'],
      ['2', '公开招生政策。', '市教育局，市直有关部门和单位'],
      ['3', '公开办税指南。', '市税务局第二稽查局'],
    ])
  })

  it('names that are not known stand beside others that are', () => {
    const lines = ['1', '修桥', '县交通局、水湖镇', '2', '植树', '县林业局、三道沟流域办']
    expect(table('序号', '任务', '责任单位', ...lines)?.slice(1)).toEqual([lines.slice(0, 3), lines.slice(3)])
  })

  it('a row whose units cannot be told keeps its words', () => {
    const lines = ['1', '修桥', '县交通局', '2', '通行8000车次', '3', '植树', '县林业局']
    expect(table('序号', '任务', '责任单位', ...lines)?.slice(1)).toEqual([
      lines.slice(0, 3),
      ['2', '通行8000车次', ''],
      lines.slice(5),
    ])
  })
})

describe('page numbers', () => {
  it('go, and numbers of rows stay', () => {
    const row = (at: number): string[] => [`${at}`, '巡查河道，清理垃圾。', '县水利局、各乡镇', '每月']
    const rows = Array.from({ length: 12 }, (_, at) => row(at + 1))
    const pages = rows.flatMap((lines, at) => (at % 3 === 2 ? [...lines, `${17 + (at - 2) / 3}`, ''] : lines))
    expect(table('序号', '任务', '责任单位', '完成时限', ...pages)?.slice(1)).toEqual(rows)
  })
})

describe('lines that are no table', () => {
  it.each([
    ['without a column of units', ['序号', '项目', '数量', '1', '桥', '3', '2', '树', '900']],
    ['with units of no row', ['序号', '任务', '责任单位', '1', '修桥', '另行通知', '2', '植树', '另行通知']],
    ['of one row', ['序号', '任务', '责任单位', '1', '修桥', '县交通局']],
    ['without numbers', ['序号', '任务', '责任单位', '修桥', '县交通局', '植树', '县林业局']],
    [
      'with words among the units',
      [
        '序号',
        '牵头单位',
        '任务',
        '配合单位',
        '1',
        '县交通局',
        '修桥',
        '各乡镇',
        '2',
        '县林业局',
        '植树',
        '各乡镇',
      ],
    ],
    [
      'behind a sentence of 序号',
      ['序号不得重复。', '责任单位', '1', '修桥', '县交通局', '2', '植树', '县林业局'],
    ],
  ])('%s', (_, lines) => {
    expect(table(...lines)).toBeUndefined()
  })

  it('an annex ends one', () => {
    const lines = ['序号', '任务', '责任单位', '1', '修桥', '县交通局', '2', '植树', '县林业局']
    expect(read(...lines, '附件2', '3', '工作细则').slice(1)).toEqual(['附件2', '3', '工作细则'])
  })

  it('take time that grows with their number', () => {
    const row = (at: number): string[] => [
      `${at + 1}`,
      '做好',
      ...Array.from({ length: 30 }, () => '市教育局'),
    ]
    const rows = (size: number): string =>
      [...HEADING, ...Array.from({ length: size }, (_, at) => [...row(at), '？']).flat()].join('\n')
    expect(growth(rows, readPlain, 400)).toBeLessThan(LINEAR)
    const headings = (size: number): string =>
      [...HEADING, '1', '做好', '2'].join('\n').concat('\n').repeat(size)
    expect(growth(headings, readPlain, 2000)).toBeLessThan(LINEAR)
  })
})
