import { describe, expect, it } from 'vitest'
import type { Node } from '../../../src/model.ts'
import { takenOf } from '../../../src/notice/taken.ts'
import { readPart } from '../../../src/outline/nodes.ts'
import { startOf } from '../../../src/source/text.ts'
import { blocks, table } from '../../support/blocks.ts'
import { partOf, session } from '../../support/plans.ts'
import { type Rows, readTables, row, rowsOf } from '../../support/rows.ts'
import { growth, LINEAR } from '../../support/time.ts'

const HEAD = ['序号', '任务', '责任单位']
/** The labels of the nodes: `一、{1 2}`. */
const labelled = ({ label, children }: Node): string =>
  children ? `${label}{${children.map(labelled).join(' ')}}` : label
const labels = (...tables: readonly Rows[]): string =>
  readTables(...tables)
    .children.map(labelled)
    .join(' ')
const wide = (words: string, columns = 3): string[] => [words, ...Array<string>(columns - 1).fill('<')]
const item = (number: string): string[] => [number, '新建绿道', '县住建局']

describe('sections of a table', () => {
  it.each<readonly [string, Rows, string]>([
    [
      'nest right behind one another',
      [HEAD, wide('一、出行'), wide('（一）绿道'), item('1'), item('2'), wide('二、绿化'), item('3')],
      '一、{（一）{1 2}} 二、{3}',
    ],
    [
      'nest behind items',
      [HEAD, wide('一、出行'), item('1'), wide('（一）绿道'), item('2'), wide('（二）步道'), item('3')],
      '一、{1 （一）{2} （二）{3}}',
    ],
    [
      'begin anew under the next',
      [
        HEAD,
        wide('一、出行'),
        wide('（一）绿道'),
        item('1'),
        wide('二、绿化'),
        wide('（一）植树'),
        item('2'),
      ],
      '一、{（一）{1}} 二、{（一）{2}}',
    ],
    [
      'of the same words under two sections are two',
      [
        HEAD,
        wide('一、出行'),
        wide('（一）保障'),
        item('1'),
        wide('二、绿化'),
        wide('（一）保障'),
        item('2'),
      ],
      '一、{（一）{1}} 二、{（一）{2}}',
    ],
    [
      'of three levels',
      [
        HEAD,
        wide('第一章 出行'),
        wide('一、绿道'),
        wide('（一）新建'),
        item('1'),
        wide('（二）改造'),
        item('2'),
        wide('第二章 绿化'),
        wide('一、植树'),
        item('3'),
      ],
      '第一章{一、{（一）{1} （二）{2}}} 第二章{一、{3}}',
    ],
    [
      'of arabic numbers over bracketed ones',
      [
        ['任务', '措施', '责任单位'],
        wide('1.出行'),
        ['（1）绿道', '新建', '县住建局'],
        wide('2.绿化'),
        ['（1）植树', '新种', '县林业局'],
      ],
      '1.{（1）} 2.{（1）}',
    ],
    [
      'without any above them',
      [HEAD, wide('（一）绿道'), item('1'), wide('（二）步道'), item('2')],
      '（一）{1} （二）{2}',
    ],
    [
      'whose number is a column of its own',
      [HEAD, ['一', '出行', ''], item('1'), item('2'), ['二', '绿化', ''], item('3')],
      '一{1 2} 二{3}',
    ],
    [
      'whose title spans the units',
      [HEAD, ['一', '出行', '<'], item('1'), ['（一）', '步道', '<'], item('2')],
      '一{1 （一）{2}}',
    ],
    [
      'of many words',
      [HEAD, wide(`一、出行${'，推进城乡道路提质'.repeat(12)}`), item('1'), wide('二、绿化'), item('2')],
      '一、{1} 二、{2}',
    ],
    [
      'beside empty cells',
      [HEAD, ['一、出行', '', ''], ['（一）绿道', '', ''], item('1'), ['二、绿化', '', ''], item('2')],
      '一、{（一）{1}} 二、{2}',
    ],
    [
      'above the heading of their rows',
      [wide('一、出行'), HEAD, item('1'), wide('二、绿化'), HEAD, item('2')],
      '一、{1} 二、{2}',
    ],
  ])('%s', (_, rows, expected) => {
    expect(labels(rows)).toBe(expected)
  })

  it('are no items numbered as items are, though they have no units', () => {
    expect(labels([HEAD, item('（一）'), ['（二）', '步道', ''], item('（三）')])).toBe(
      '（一） （二） （三）',
    )
    expect(labels([HEAD, item('1'), ['2', '步道', ''], item('3')])).toBe('1 2 3')
  })

  it('stand in what is left beside a cell that spans rows', () => {
    const head = ['牵头领导', '序号', '任务', '牵头单位', '责任单位']
    const rows = [
      head,
      wide('一、出行', 5),
      ['王海', '1', '新建绿道', '县住建局', '各乡镇'],
      ['^', '二、绿化', '<', '<', '<'],
      ['^', '2', '植树', '县林业局', '各街道'],
    ]
    expect(rowsOf(rows)).toEqual([
      '一、 出行{1 新建绿道 | 王海 → 县住建局:lead 各乡镇:responsible}',
      '二、 绿化{2 植树 → 县林业局:lead 各街道:responsible}',
    ])
  })

  it('are noted, each passage once', () => {
    const one = session()
    const head = ['牵头领导', '序号', '任务', '责任单位']
    const rows = table(
      head,
      ['王海', '1', '新建绿道', '县住建局'],
      ['^', '一、绿化', '<', '<'],
      ['^', '2', '植树', '县林业局'],
      head,
      ['^', '一、绿化', '<', '<'],
      ['李河', '2', '植树', '县林业局'],
      wide('注：按月报送。', 4),
    )
    readPart(one, { blocks: [rows] })
    const noted = takenOf(one.notes ?? []).map(({ range }) => range[0])
    const printed = rows.rows.flat().flatMap(({ origin, paragraphs }) => (origin ? paragraphs : []))
    for (const each of printed) expect(noted).toContain(startOf(each, 0))
    expect(new Set(noted).size).toBe(noted.length)
  })

  it('stand beside a cell that begins to span rows', () => {
    const head = ['牵头领导', '序号', '任务', '责任单位']
    expect(
      rowsOf([
        head,
        ['王海', '一、出行', '<', '<'],
        ['^', '1', '新建绿道', '县住建局'],
        ['^', '2', '步道', '各乡镇'],
      ]),
    ).toEqual(['一、 出行 | 王海{1 新建绿道 → 县住建局:responsible; 2 步道 → 各乡镇:responsible}'])
  })

  it('have the statements of their headings', () => {
    expect(
      rowsOf([
        HEAD,
        wide('一、出行（牵头单位：县交通局）'),
        item('1'),
        wide('二、绿化（含乡村）'),
        ['2', '植树', '县林业局'],
      ]),
    ).toEqual([
      '一、 出行 → 县交通局:lead{1 新建绿道 → 县住建局:responsible}',
      '二、 绿化（含乡村）{2 植树 → 县林业局:responsible}',
    ])
  })

  it('have what the row below their headings says of them', () => {
    expect(
      rowsOf([HEAD, wide('一、出行'), wide('年内成网。'), wide('责任单位：县交通局'), item('1')]),
    ).toEqual(['一、 出行 | 年内成网。 → 县交通局:responsible{1 新建绿道 → 县住建局:responsible}'])
  })

  it('have numbers and titles in columns of their own, and further words', () => {
    expect(
      rowsOf([
        ['序号', '任务', '投资', '责任单位'],
        ['一', '出行', '300万元', ''],
        ['1', '新建绿道', '300万元', '县住建局'],
      ]),
    ).toEqual(['一 出行 | 300万元{1 新建绿道 | 300万元 → 县住建局:responsible}'])
  })

  it('are no units for two columns', () => {
    expect(
      rowsOf([
        ['任务', '牵头单位', '配合单位'],
        ['绿道', '县住建局', '各乡镇'],
        ['^', '一、县水利局', '<'],
      ]),
    ).toHaveLength(2)
  })

  it('are no units over a column of remarks', () => {
    expect(
      rowsOf([
        ['序号', '任务', '责任单位', '备注'],
        ['1', '新建绿道', '县住建局', '续建'],
        ['^', '^', '县水利局', '<'],
      ]),
    ).toEqual(['1 新建绿道 | 续建 → 县住建局:responsible → 县水利局:responsible'])
  })

  it('stand in columns, one within the other', () => {
    expect(
      labels([
        ['领域', '方面', '任务', '责任单位'],
        ['一、出行', '（一）绿道', '1.新建', '县住建局'],
        ['^', '^', '2.改造', '县水利局'],
        ['^', '（二）步道', '3.新建', '各乡镇'],
        ['二、绿化', '（一）植树', '4.新种', '县林业局'],
      ]),
    ).toBe('一、{（一）{1. 2.} （二）{3.}} 二、{（一）{4.}}')
  })

  it('in a column of inner labels have tasks numbered within them', () => {
    expect(
      labels([
        ['任务', '措施', '责任单位'],
        ['1.绿道', '（1）新建', '县住建局'],
        ['^', '（2）改造', '县水利局'],
        ['2.绿化', '（1）植树', '县林业局'],
      ]),
    ).toBe('1.{（1） （2）} 2.{（1）}')
  })

  it('are the items themselves where no label spans rows', () => {
    expect(
      labels([
        ['任务', '措施', '责任单位'],
        ['一、绿道', '新建', '县住建局'],
        ['二、绿化', '植树', '县林业局'],
      ]),
    ).toBe('一、 二、')
  })

  it('go on where the next page prints them again', () => {
    const head = ['领域', '方面', '任务', '责任单位']
    const first = ['一、出行', '（一）绿道', '1.新建', '县住建局']
    const again = ['一、出行（续）', '（一）绿道', '2.改造', '县水利局']
    const third = ['^', '（二）步道', '3.新建', '各乡镇']
    expect(labels([head, first, ['^', '^', '4.植树', '县林业局']], [head, again, third])).toBe(
      '一、{（一）{1. 4. 2.} （二）{3.}}',
    )
  })

  it('go on where the next page prints a row again', () => {
    const head = ['序号', '任务', '措施', '责任单位']
    const first = [head, wide('一、出行', 4), ['1', '绿道', '新建', '县住建局']]
    expect(labels(first, [head, ['1', '绿道', '改造', '各乡镇'], ['2', '步道', '新建', '各街道']])).toBe(
      '一、{1 2}',
    )
  })

  it('go on over the pages of a table', () => {
    const first = [HEAD, wide('一、出行'), wide('（一）绿道'), item('1')]
    expect(labels(first, [item('2'), wide('（二）步道'), item('3'), wide('二、绿化'), item('4')])).toBe(
      '一、{（一）{1 2} （二）{3}} 二、{4}',
    )
    expect(labels(first, [HEAD, item('2'), wide('（二）步道'), item('3')])).toBe(
      '一、{（一）{1 2} （二）{3}}',
    )
  })

  it('end where another table begins to number anew', () => {
    const first = [HEAD, wide('一、出行'), item('1'), item('2')]
    expect(labels(first, [HEAD, item('1'), item('2')])).toBe('一、{1 2} 1 2')
    expect(labels(first, [HEAD, wide('（一）步道'), item('1')])).toBe('一、{1 2} （一）{1}')
  })

  it('stand under the section of the plan', () => {
    const { part } = partOf([
      ...blocks('三、任务'),
      table(HEAD, wide('（一）出行'), item('1')),
      ...blocks('四、保障'),
    ])
    expect(part.children.map(row)).toEqual([
      '三、 任务{（一） 出行{1 新建绿道 → 县住建局:responsible}}',
      '四、 保障',
    ])
  })

  it('take time linear in their number', () => {
    const rows = (count: number): Rows => [
      HEAD,
      ...Array.from({ length: count }, (_, at) => [
        wide(`第${(at % 900) + 1}章 出行`),
        wide('（一）绿道'),
        item('1'),
      ]).flat(),
    ]
    expect(growth(count => [table(...rows(count))], partOf, 8_000)).toBeLessThan(LINEAR)
  })
})

describe('a number inside the task that spans rows', () => {
  it('is one item with a statement for each row', () => {
    expect(
      rowsOf([
        ['任务', '措施', '主办单位', '协办单位'],
        ['1.绿道', '新建', '县住建局', '各乡镇'],
        ['^', '改造', '^', '县水利局'],
        ['2.绿化', '植树', '县林业局', '各街道'],
      ]),
    ).toEqual([
      '1. 绿道 | 新建 | 改造 → 县住建局:lead 各乡镇:support → 县住建局:lead 县水利局:support',
      '2. 绿化 | 植树 → 县林业局:lead 各街道:support',
    ])
  })
})

describe('rows that are neither sections nor items', () => {
  it.each([
    ['sums', ['合计', '2项', '']],
    ['sums over columns', ['合  计', '<', '3个单位']],
    ['remarks', wide('注：任务由各单位细化。')],
    ['remarks of two words', wide('备注：任务由各单位细化。')],
    ['headings without a number', wide('保障措施')],
  ])('%s stay a table', (_, last) => {
    const { part } = partOf([table(HEAD, item('1'), last)])
    expect(part.children.map(row)).toEqual(['1 新建绿道 → 县住建局:responsible'])
    expect(part.tables).toHaveLength(2)
  })
})
