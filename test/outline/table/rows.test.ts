import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/source/block.ts'
import { blocks, table } from '../../support/blocks.ts'
import { partOf } from '../../support/plans.ts'
import { type Rows, readTables as read, row, rowsOf } from '../../support/rows.ts'
import { growth, LINEAR } from '../../support/time.ts'

const HEAD = ['序号', '重点任务', '责任单位']

describe('rows of a table of responsibilities', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'a number, a task and units',
      [HEAD, ['1', '新建绿道', '县住建局、县水利局'], ['2', '改造步道', '各乡镇']],
      ['1 新建绿道 → 县住建局:responsible 县水利局:responsible', '2 改造步道 → 各乡镇:responsible'],
    ],
    [
      'the columns in another order',
      [
        ['责任单位', '序号', '重点任务'],
        ['县住建局', '1', '新建绿道'],
      ],
      ['1 新建绿道 → 县住建局:responsible'],
    ],
    [
      'several roles and a deadline',
      [
        ['序号', '重点任务', '工作措施', '牵头单位', '责任单位', '配合单位', '完成时限', '备注'],
        [
          '1',
          '绿色出行',
          '新建绿道10公里。',
          '县住建局',
          '县水利局',
          '县财政局、各乡镇',
          '2024年6月底前',
          '续建',
        ],
      ],
      [
        '1 绿色出行 | 新建绿道10公里。 | 续建 → 县住建局:lead 县水利局:responsible 县财政局:support 各乡镇:support @2024年6月底前',
      ],
    ],
    [
      'no column of numbers',
      [
        ['重点任务', '责任单位'],
        ['新建绿道', '县住建局'],
        ['改造步道', '各乡镇'],
      ],
      ['行1 新建绿道 → 县住建局:responsible', '行2 改造步道 → 各乡镇:responsible'],
    ],
    [
      'numbers under the heading of the tasks',
      [
        ['领域', '工作内容', '<', '责任单位'],
        ['绿道', '1', '新建绿道', '县住建局'],
        ['^', '2', '改造步道', '各乡镇'],
        ['公交', '3', '更新车辆', '县交通局'],
      ],
      [
        '1 绿道 | 新建绿道 → 县住建局:responsible',
        '2 改造步道 → 各乡镇:responsible',
        '3 公交 | 更新车辆 → 县交通局:responsible',
      ],
    ],
    [
      'numbers under an empty heading',
      [
        ['', '工作内容', '责任单位'],
        ['１', '新建绿道', '县住建局'],
        ['２', '改造步道', '各乡镇'],
      ],
      ['１ 新建绿道 → 县住建局:responsible', '２ 改造步道 → 各乡镇:responsible'],
    ],
    [
      'quantities under a heading of their own',
      [
        ['工作内容', '公里', '责任单位'],
        ['新建绿道', '1', '县住建局'],
        ['改造步道', '2', '各乡镇'],
      ],
      ['行1 新建绿道 | 1 → 县住建局:responsible', '行2 改造步道 | 2 → 各乡镇:responsible'],
    ],
    [
      'quantities in no run under the heading of the tasks',
      [
        ['工作内容', '<', '责任单位'],
        ['新建绿道', '4', '县住建局'],
        ['改造步道', '2', '各乡镇'],
      ],
      ['行1 新建绿道 | 4 → 县住建局:responsible', '行2 改造步道 | 2 → 各乡镇:responsible'],
    ],
    [
      'numbers inside the tasks',
      [
        ['重点任务', '责任单位'],
        ['1.新建绿道', '县住建局'],
        ['2.改造步道', '各乡镇'],
      ],
      ['1. 新建绿道 → 县住建局:responsible', '2. 改造步道 → 各乡镇:responsible'],
    ],
    [
      'numbers of other styles',
      [HEAD, ['（一）', '新建绿道', '县住建局'], ['（二）', '改造步道', '各乡镇']],
      ['（一） 新建绿道 → 县住建局:responsible', '（二） 改造步道 → 各乡镇:responsible'],
    ],
    [
      'paragraphs in a cell part names',
      [HEAD, ['1', '新建绿道', '县住建局|县水利局']],
      ['1 新建绿道 → 县住建局:responsible 县水利局:responsible'],
    ],
    [
      'units that span rows count for each',
      [HEAD, ['1', '新建绿道', '县住建局'], ['2', '改造步道', '^'], ['3', '植树', '县林业局']],
      [
        '1 新建绿道 → 县住建局:responsible',
        '2 改造步道 → 县住建局:responsible',
        '3 植树 → 县林业局:responsible',
      ],
    ],
    [
      'one number over several rows is one item with several statements',
      [
        ['序号', '任务', '措施', '责任单位'],
        ['1', '绿色出行', '新建绿道', '县住建局'],
        ['^', '^', '改造步道', '各乡镇'],
        ['2', '绿化', '植树', '县林业局'],
      ],
      [
        '1 绿色出行 | 新建绿道 | 改造步道 → 县住建局:responsible → 各乡镇:responsible',
        '2 绿化 | 植树 → 县林业局:responsible',
      ],
    ],
    [
      'a number and a task that a page break prints again',
      [
        ['序号', '任务', '措施', '责任单位'],
        ['1', '绿色出行', '新建绿道', '县住建局'],
        ['1', '绿色出行', '改造步道', '各乡镇'],
        ['^', '^', '安装路灯', '县城管局'],
        ['2', '绿化', '植树', '县林业局'],
        ['3', '绿化', '3', '县林业局'],
      ],
      [
        '1 绿色出行 | 新建绿道 | 改造步道 | 安装路灯 → 县住建局:responsible → 各乡镇:responsible → 县城管局:responsible',
        '2 绿化 | 植树 → 县林业局:responsible',
        '3 绿化 | 3 → 县林业局:responsible',
      ],
    ],
    [
      'the same number with another task is another item',
      [HEAD, ['1', '新建绿道', '县住建局'], ['1', '改造步道', '各乡镇']],
      ['1 新建绿道 → 县住建局:responsible', '1 改造步道 → 各乡镇:responsible'],
    ],
    [
      'a numbered task that a page break prints again',
      [
        ['任务', '措施', '责任单位'],
        ['1.绿色出行', '新建绿道', '县住建局'],
        ['1.绿色出行', '1', '各乡镇'],
      ],
      ['1. 绿色出行 | 新建绿道 | 1 → 县住建局:responsible → 各乡镇:responsible'],
    ],
    [
      'sections in rows of one cell',
      [
        HEAD,
        ['一、绿色出行', '<', '<'],
        ['1', '新建绿道', '县住建局'],
        ['二、绿化', '<', '<'],
        ['2', '植树', '县林业局'],
      ],
      ['一、 绿色出行{1 新建绿道 → 县住建局:responsible}', '二、 绿化{2 植树 → 县林业局:responsible}'],
    ],
    [
      'sections in a column of cells that span rows',
      [
        ['重点领域', '序号', '任务', '责任单位'],
        ['一、绿色出行', '1', '新建绿道', '县住建局'],
        ['^', '2', '改造步道', '各乡镇'],
        ['二、绿化', '3', '植树', '县林业局'],
      ],
      [
        '一、 绿色出行{1 新建绿道 → 县住建局:responsible; 2 改造步道 → 各乡镇:responsible}',
        '二、 绿化{3 植树 → 县林业局:responsible}',
      ],
    ],
    [
      'a row without units',
      [HEAD, ['1', '新建绿道', ''], ['2', '改造步道', '各乡镇']],
      ['1 新建绿道', '2 改造步道 → 各乡镇:responsible'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected)
  })

  it('have the task for their title, not the person beside it', () => {
    const rows = [
      ['责任领导', '序号', '任务', '责任单位', '联系人'],
      ['王海', '1', '新建绿道', '县住建局', '李明'],
      ['王海', '2', '改造步道', '县交通局', '李明'],
    ]
    expect(rowsOf(rows)).toEqual([
      '1 新建绿道 | 王海 | 李明 → 县住建局:responsible',
      '2 改造步道 | 王海 | 李明 → 县交通局:responsible',
    ])
  })

  it('go on in a table without a heading on the next page', () => {
    expect(rowsOf([HEAD, ['1', '新建绿道', '县住建局']], [['2', '改造步道', '各乡镇']])).toEqual([
      '1 新建绿道 → 县住建局:responsible',
      '2 改造步道 → 各乡镇:responsible',
    ])
  })

  it('go on within a row on the next page', () => {
    const pages = (head: Rows): string[] =>
      rowsOf(
        [HEAD, ['1', '新建绿道', '县住建局']],
        [...head, ['', '连通各乡镇', ''], ['2', '植树', '县林业局']],
      )
    const expected = ['1 新建绿道 | 连通各乡镇 → 县住建局:responsible', '2 植树 → 县林业局:responsible']
    expect(pages([HEAD])).toEqual(expected)
    expect(pages([])).toEqual(expected)
  })

  it('begin anew in another table', () => {
    expect(
      rowsOf(
        [HEAD, ['1', '新建绿道', '县住建局']],
        [
          ['序号', '任务', '措施', '责任单位'],
          ['', '植树', '', ''],
        ],
      ),
    ).toHaveLength(2)
  })

  it('of a section that the next page prints again stand in one section', () => {
    const head = ['重点领域', '序号', '任务', '责任单位']
    expect(
      rowsOf([head, ['一、绿化', '1', '植树', '县林业局']], [head, ['一、绿化', '2', '种草', '各乡镇']]),
    ).toEqual(['一、 绿化{1 植树 → 县林业局:responsible; 2 种草 → 各乡镇:responsible}'])
  })

  it('count on over the pages where they print no numbers', () => {
    expect(
      rowsOf(
        [
          ['任务', '责任单位'],
          ['新建绿道', '县住建局'],
        ],
        [['改造步道', '各乡镇']],
      ),
    ).toEqual(['行1 新建绿道 → 县住建局:responsible', '行2 改造步道 → 各乡镇:responsible'])
  })

  it('stand under the section in which the table stands', () => {
    const { part } = partOf([
      ...blocks('一、任务分工'),
      table(HEAD, ['1', '新建绿道', '县住建局'], ['2', '改造步道', '各乡镇']),
      ...blocks('二、保障措施'),
    ])
    expect(part.children.map(row)).toEqual([
      '一、 任务分工{1 新建绿道 → 县住建局:responsible; 2 改造步道 → 各乡镇:responsible}',
      '二、 保障措施',
    ])
    expect(part.children.map(({ type }) => type)).toEqual(['section', 'item'])
  })
})

describe('other tables', () => {
  it.each<readonly [string, Rows]>([
    [
      'without a column of units',
      [
        ['项目', '目标'],
        ['绿道', '10公里'],
      ],
    ],
    ['with one column', [['责任单位'], ['县住建局']]],
    [
      'with a deadline column alone',
      [
        ['任务', '完成时限'],
        ['新建绿道', '6月底'],
      ],
    ],
    [
      'of one title row',
      [
        ['责任单位', '<', '<'],
        ['甲', '乙', '丙'],
      ],
    ],
    [
      'of persons',
      [
        ['姓名', '单位', '职务'],
        ['王海', '县住建局', '局长'],
      ],
    ],
  ])('%s give nothing and stay whole', (_, rows) => {
    const part = read(rows)
    expect(part.children).toEqual([])
    expect(part.responsibilities).toBeUndefined()
    expect(part.tables).toHaveLength(1)
    expect(part.tables?.[0]).toHaveLength(rows.length)
  })

  it('fill their spans in', () => {
    expect(
      read([
        ['项目', '<'],
        ['绿道', '步道'],
        ['^', '3公里'],
      ]).tables,
    ).toEqual([
      [
        ['项目', '项目'],
        ['绿道', '步道'],
        ['绿道', '3公里'],
      ],
    ])
  })

  it('keep the heading of a table of responsibilities', () => {
    expect(read([HEAD, ['1', '新建绿道', '县住建局']]).tables).toEqual([[HEAD]])
  })
})

describe('long tables', () => {
  const numbered = (count: number): string[][] =>
    Array.from({ length: count }, (_, at) => [`${at + 1}`, '新建绿道', '县住建局'])
  it.each<[string, (count: number) => Rows]>([
    ['of rows', count => [HEAD, ...numbered(count)]],
    ['of one section', count => [HEAD, ['一、绿色出行', '<', '<'], ...numbered(count)]],
    [
      'of one number over all rows',
      count => [HEAD, ...numbered(count).map((cells, at) => (at === 0 ? cells : ['^', ...cells.slice(1)]))],
    ],
  ])('%s take time linear in their length', (_, rows) => {
    const made = (count: number): Block[] => [table(...rows(count))]
    expect(growth(made, partOf, 30_000)).toBeLessThan(LINEAR)
  })
})
