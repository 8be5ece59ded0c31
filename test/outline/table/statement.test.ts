import { describe, expect, it } from 'vitest'
import { table } from '../../support/blocks.ts'
import { partOf } from '../../support/plans.ts'
import { type Rows, readTables as read, rowsOf } from '../../support/rows.ts'

const HEAD = ['序号', '重点任务', '责任单位']

describe('the statement of a row', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'one column for two roles, beside a lead',
      [
        ['序号', '任务', '牵头单位', '配合/责任单位'],
        ['1', '新建绿道', '县住建局', '县水利局'],
        ['2', '改造步道', '', '各乡镇'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:support', '2 改造步道 → 各乡镇:responsible'],
    ],
    [
      'a keyed cell',
      [HEAD, ['1', '新建绿道', '牵头单位：县住建局|配合单位：县水利局']],
      ['1 新建绿道 → 县住建局:lead 县水利局:support'],
    ],
    [
      'a keyed cell whose lines are names',
      [HEAD, ['1', '新建绿道', '牵头单位：|县住建局|县水利局|配合单位：各乡镇|各街道']],
      ['1 新建绿道 → 县住建局:lead 县水利局:lead 各乡镇:support 各街道:support'],
    ],
    ...['—', '——', '/', '／', '-', '－', '……', '·', '无', ' 无 '].map(
      (none): readonly [string, Rows, readonly string[]] => [
        `no deadline, and no lead, in cells of ${none}`,
        [
          ['序号', '任务', '牵头单位', '配合/责任单位', '完成时限'],
          ['1', '新建绿道', none, '县水利局', none],
        ],
        ['1 新建绿道 → 县水利局:responsible'],
      ],
    ),
    ...['无固定期限', '6月底/年底', '2024-12'].map((time): readonly [string, Rows, readonly string[]] => [
      `a deadline ${time}`,
      [
        ['序号', '任务', '责任单位', '完成时限'],
        ['1', '新建绿道', '县水利局', time],
      ],
      [`1 新建绿道 → 县水利局:responsible @${time}`],
    ]),
    [
      'words in cells of units that name none stay with the task',
      [
        ['序号', '任务', '责任单位', '完成时限'],
        ['1', '新建绿道', '县住建局', '6月底'],
        ['2', '改造步道', '同上', '—'],
        ['3', '安装路灯', '县城管局', '同上'],
      ],
      [
        '1 新建绿道 → 县住建局:responsible @6月底',
        '2 改造步道 | 同上 | —',
        '3 安装路灯 → 县城管局:responsible',
      ],
    ],
    [
      'the first unit leads by a rule in the heading',
      [
        ['序号', '任务', '责任单位（排首位的为牵头单位）', '配合单位'],
        ['1', '新建绿道', '县住建局、县水利局', '各乡镇'],
        ['2', '改造步道', '县交通局', ''],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:responsible 各乡镇:support', '2 改造步道 → 县交通局:lead'],
    ],
    [
      'the units before the comma lead by a rule above the heading',
      [
        ['注：责任单位第一个逗号前为牵头单位，下同', '<', '<'],
        HEAD,
        ['1', '新建绿道', '县住建局、县水利局，各乡镇'],
        ['2', '改造步道', '县交通局、各街道'],
      ],
      [
        '1 新建绿道 → 县住建局:lead 县水利局:lead 各乡镇:responsible',
        '2 改造步道 → 县交通局:responsible 各街道:responsible',
      ],
    ],
    [
      'an order rule changes no row with a lead',
      [
        ['序号', '任务', '牵头单位', '责任单位（列第一位者为牵头单位）'],
        ['1', '新建绿道', '县住建局', '县水利局、各乡镇'],
        ['2', '改造步道', '同上', '县水利局'],
      ],
      [
        '1 新建绿道 → 县住建局:lead 县水利局:responsible 各乡镇:responsible',
        '2 改造步道 → 县水利局:responsible',
      ],
    ],
    [
      'a deadline alone',
      [
        ['序号', '任务', '责任单位', '完成时限'],
        ['1', '新建绿道', '', '长期坚持'],
      ],
      ['1 新建绿道 →  @长期坚持'],
    ],
    [
      'a time beside the units, where no column has it',
      [
        ['序号', '任务', '责任单位及完成时限'],
        ['1', '新建绿道', '县住建局、各乡镇，6月底前'],
        ['2', '改造步道', '县水利局（2026年完成）'],
        ['3', '整治河道', '县水利局'],
      ],
      [
        '1 新建绿道 → 县住建局:responsible 各乡镇:responsible @6月底前',
        '2 改造步道 → 县水利局:responsible @2026年完成',
        '3 整治河道 → 县水利局:responsible',
      ],
    ],
    [
      'the time of its column, whatever stands beside the units',
      [
        ['序号', '任务', '责任单位', '完成时限'],
        ['1', '新建绿道', '县住建局，6月底前', '年底前'],
      ],
      ['1 新建绿道 → 县住建局:responsible @年底前'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected)
  })

  it('has the words of the cells of units and deadline only', () => {
    const [node] = read([
      ['序号', '任务', '牵头单位', '配合单位', '完成时限'],
      ['1', '新建绿道', '县住建局', '县水利局、各乡镇', '6月底前'],
    ]).children
    expect(node?.responsibilities?.[0]?.text).toBe('县住建局；县水利局、各乡镇；6月底前')
  })

  it('has the lines of a cell parted, where no name and no date goes on', () => {
    const [node] = read([
      ['序号', '任务', '牵头单位', '配合单位', '完成时限'],
      ['1', '新建绿道', '县住房城乡|建设局', '县水利局、|县财政局| |各乡镇', '2024年|6月底前'],
    ]).children
    const [statement] = node?.responsibilities ?? []
    expect(statement?.text).toBe('县住房城乡建设局；县水利局、县财政局；各乡镇；2024年6月底前')
    expect(statement?.units.map(({ name }) => name)).toEqual([
      '县住房城乡建设局',
      '县水利局',
      '县财政局',
      '各乡镇',
    ])
  })

  it('keeps all that the cells of units and deadline say', () => {
    const [node] = read([
      ['序号', '任务', '牵头单位', '责任单位', '完成时限'],
      ['1', '新建绿道', '—', '县水利局', '/'],
    ]).children
    expect(node?.responsibilities?.[0]?.text).toBe('—；县水利局；/')
  })

  it('is missed where a cell of units names none', () => {
    const codes = (units: string): string[] =>
      partOf([table(HEAD, ['1', '新建绿道', units])]).findings.map(({ code }) => code)
    expect(codes('同上')).toEqual(['unread-statement'])
    expect(codes('—')).toEqual([])
    expect(codes('县住建局')).toEqual([])
  })
})
