import { describe, expect, it } from 'vitest'
import { type Rows, readTables, rowsOf } from '../../support/rows.ts'

const HEAD = ['序号', '重点任务', '责任单位']

describe('the heading of a table', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'a heading over two rows',
      [
        ['序号', '重点任务', '责任分工', '<', '完成时限'],
        ['^', '^', '牵头单位', '配合单位', '^'],
        ['1', '新建绿道', '县住建局', '县水利局', '6月底'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:support @6月底'],
    ],
    [
      'a second row that names persons and their telephones under the units',
      [
        ['序号', '重点任务', '责任单位', '<', '<', '完成时限', '<'],
        ['^', '^', '名称', '负责人', '联系电话', '开始时间', '结束时间'],
        ['1', '新建绿道', '县住建局', '王小明', '6012345', '3月', '6月'],
      ],
      ['1 新建绿道 | 6012345 | 王小明 → 县住建局:responsible @6月'],
    ],
    [
      'one heading over a column of units and one of persons',
      [
        ['序号', '重点任务', '责任单位及责任人', '<'],
        ['1', '新建绿道', '县住建局', '王小明'],
        ['2', '改造步道', '县交通局', '李大力'],
      ],
      ['1 新建绿道 | 王小明 → 县住建局:responsible', '2 改造步道 | 李大力 → 县交通局:responsible'],
    ],
    [
      'columns of units with their persons',
      [
        ['序号', '重点任务', '牵头单位及责任人', '配合单位（负责人）'],
        ['1', '新建绿道', '县住建局 王小明', '县水利局（李大力）、县财政局'],
        ['2', '改造步道', '县交通局\n张三', '周　八（县林业局）'],
        ['3', '整治河道', '县水利局：李四', '各乡镇'],
      ],
      [
        '1 新建绿道 → 县住建局:lead 县水利局:support 县财政局:support',
        '2 改造步道 → 县交通局:lead 县林业局:support',
        '3 整治河道 → 县水利局:lead 各乡镇:support',
      ],
    ],
    [
      'one heading over two columns of units',
      [
        ['序号', '重点任务', '责任单位', '<'],
        ['1', '新建绿道', '县住建局', '县水利局'],
      ],
      ['1 新建绿道 → 县住建局:responsible 县水利局:responsible'],
    ],
    [
      'columns of the persons of units',
      [
        ['序号', '重点任务', '责任单位', '责任单位负责人', '责任单位联系方式'],
        ['1', '新建绿道', '县住建局', '王小明', '6012345'],
      ],
      ['1 新建绿道 | 6012345 | 王小明 → 县住建局:responsible'],
    ],
    [
      'a title in the first row',
      [['任务分解表', '<', '<'], HEAD, ['1', '新建绿道', '县住建局']],
      ['1 新建绿道 → 县住建局:responsible'],
    ],
    [
      'a heading that a page prints again',
      [HEAD, ['1', '新建绿道', '县住建局'], HEAD, ['2', '改造步道', '各乡镇']],
      ['1 新建绿道 → 县住建局:responsible', '2 改造步道 → 各乡镇:responsible'],
    ],
    [
      'a heading of two rows that a page prints again, with other white space',
      [
        ['序号', '重点任务', '责任分工', '<'],
        ['^', '^', '牵头单位', '配合单位'],
        ['1', '新建绿道', '县住建局', '县水利局'],
        ['序 号', '重点|任务', '责任　分工', '<'],
        ['^', '^', '牵头|单位', '配合单位'],
        ['2', '改造步道', '县交通局', '各乡镇'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:support', '2 改造步道 → 县交通局:lead 各乡镇:support'],
    ],
    [
      'a heading whose units stand in its second row, and that is printed again',
      [
        ['序号', '任务', '单位', '<'],
        ['^', '^', '牵头', '配合'],
        ['1', '新建绿道', '县住建局', '县水利局'],
        ['序号', '任务', '单位', '<'],
        ['^', '^', '牵头', '配合'],
        ['2', '改造步道', '县交通局', '各乡镇'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:support', '2 改造步道 → 县交通局:lead 各乡镇:support'],
    ],
    [
      'a further heading with the columns in another order',
      [
        ['序号', '任务', '牵头单位', '责任单位'],
        ['1', '新建绿道', '县住建局', '县水利局'],
        ['序号', '任务', '责任单位', '牵头单位'],
        ['2', '改造步道', '各乡镇', '县交通局'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:responsible', '2 改造步道 → 各乡镇:responsible 县交通局:lead'],
    ],
    [
      'units called after their role are no heading',
      [HEAD, ['1', '新建绿道', '各责任单位'], ['2', '加强宣传', '各牵头单位']],
      ['1 新建绿道 → 各责任单位:responsible', '2 加强宣传 → 各牵头单位:responsible'],
    ],
    [
      'inner spaces in the heading',
      [
        ['序  号', '任　务', '责 任 单 位'],
        ['1', '新建绿道', '县住建局'],
      ],
      ['1 新建绿道 → 县住建局:responsible'],
    ],
    [
      'traditional characters',
      [
        ['序號', '任務', '責任單位'],
        ['1', '新建綠道', '市建設局'],
      ],
      ['1 新建綠道 → 市建設局:responsible'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected)
  })

  it.each<readonly [string, Rows, readonly string[]]>([
    ...['责任领导', '分管副县长', '职务', '姓名', '责任人及电话'].map(
      (persons): readonly [string, Rows, readonly string[]] => [
        `units beside ${persons} below one cell`,
        [
          ['序号', '重点任务', '责任分工', '<', '完成时限'],
          ['^', '^', persons, '责任单位', '^'],
          ['1', '新建绿道', '王小明', '县住建局', '6月底'],
        ],
        ['1 新建绿道 | 王小明 → 县住建局:responsible @6月底'],
      ],
    ),
    ...['单位', '名称', '单位名称', '牵头部门', '市级'].map(
      (units): readonly [string, Rows, readonly string[]] => [
        `${units} and persons below the units that lead`,
        [
          ['序号', '重点任务', '牵头单位', '<'],
          ['^', '^', units, '分管负责人'],
          ['1', '新建绿道', '县住建局', '王小明'],
        ],
        ['1 新建绿道 | 王小明 → 县住建局:lead'],
      ],
    ),
    [
      'three rows',
      [
        ['序号', '重点任务', '责任分工', '<', '<'],
        ['^', '^', '县级', '<', '乡镇'],
        ['^', '^', '牵头', '配合', '^'],
        ['1', '新建绿道', '县住建局', '县水利局', '城关镇'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:support 城关镇:responsible'],
    ],
    ...[
      ['县级', '乡级'],
      ['县级', '乡镇级'],
      ['区级', '街道级'],
      ['市级', '村级'],
      ['州直', '县级'],
    ].map(([upper = '', lower = '']): readonly [string, Rows, readonly string[]] => [
      `the units of two levels, ${upper} and ${lower}`,
      [
        ['序号', '重点任务', '责任分工', '<'],
        ['^', '^', upper, lower],
        ['1', '新建绿道', '县住建局', '城关镇、河西镇'],
      ],
      ['1 新建绿道 → 县住建局:responsible 城关镇:responsible 河西镇:responsible'],
    ]),
    [
      'a lower row that speaks only below a cell over several columns',
      [
        ['序号', '重点任务', '责任分工', '<'],
        ['', '', '牵头单位', '配合单位'],
        ['1', '新建绿道', '县住建局', '县水利局'],
      ],
      ['1 新建绿道 → 县住建局:lead 县水利局:support'],
    ],
    [
      'an empty column whose cell reaches from the heading into the rows',
      [
        ['序号', '重点任务', '责任单位', ''],
        ['1', '新建绿道', '县住建局', '^'],
        ['2', '改造步道', '县交通局', '^'],
      ],
      ['1 新建绿道 → 县住建局:responsible', '2 改造步道 → 县交通局:responsible'],
    ],
    [
      'one cell of numbers over the category and the number',
      [
        ['序号', '<', '指标', '责任单位'],
        ['绿化', '1', '绿地率', '县林业局'],
        ['^', '2', '绿道长度', '县住建局'],
        ['交通', '3', '公交站点', '县交通局'],
      ],
      [
        '1 绿化 | 绿地率 → 县林业局:responsible',
        '2 绿道长度 → 县住建局:responsible',
        '3 交通 | 公交站点 → 县交通局:responsible',
      ],
    ],
    [
      'one cell of numbers over the number and the category',
      [
        ['序号', '<', '指标', '责任单位'],
        ['1', '绿化', '绿地率', '县林业局'],
        ['2', '^', '绿道长度', '县住建局'],
      ],
      ['1 绿化 | 绿地率 → 县林业局:responsible', '2 绿道长度 → 县住建局:responsible'],
    ],
    [
      'a title and a line of details above the heading',
      [
        ['任务分解表', '<', '<'],
        ['填报单位：', '<', '2024年3月'],
        ['任务', '责任单位', '时限'],
        ['新建绿道', '县住建局', '6月底'],
      ],
      ['行1 新建绿道 → 县住建局:responsible @6月底'],
    ],
    ...[
      ['附件2', '', '2024年', ''],
      ['填报单位：县府办', '填报人：王小明', '电话：6012345', '日期：'],
      ['', '', '', ''],
    ].map((above): readonly [string, Rows, readonly string[]] => [
      `a row of details above the heading: ${above}`,
      [above, ['任务', '牵头单位', '配合单位', '时限'], ['新建绿道', '县住建局', '各乡镇', '6月底']],
      ['行1 新建绿道 → 县住建局:lead 各乡镇:support @6月底'],
    ]),
    [
      'a heading with numbers below a row of other cells',
      [['填报单位', '县府办', '2024年'], HEAD, ['1', '新建绿道', '县住建局']],
      ['1 新建绿道 → 县住建局:responsible'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected)
  })

  it('is no row of a card, which prints keys and values side by side', () => {
    const card = [
      ['任务1', '新建绿道', '<', '<'],
      ['牵头单位', '县住建局', '配合单位', '县水利局'],
      ['完成时限', '6月底', '<', '<'],
    ]
    expect(readTables(card)).toMatchObject({ children: [] })
  })

  it.each([
    '部分责任单位不重视',
    '明确责任单位',
    '落实责任',
    '压实各方责任主体',
    '由牵头单位负责',
    '责任单位应及时报告',
    '明确牵头部门和责任人',
    '县住建局（牵头单位）',
    '修补路面。（责任单位：县住建局）',
    '责任单位：县住建局',
    '责任单位',
    '相关责任部门',
  ])('is no row of a table without units, whatever it speaks of: %s', words => {
    for (const head of [
      ['序号', '问题', '整改措施'],
      ['阶段', '内容', '要求'],
    ])
      for (const rows of [
        [head, ['1', words, '完善制度。'], ['2', '进度慢', '县交通局抓紧实施。']],
        [head, ['1', '进度慢', '县交通局抓紧实施。'], ['2', '力度小', words], ['3', '进度慢', '抓紧']],
        [head, ['准备', words, '完善制度'], ['实施', '县林业局', '县交通局']],
      ])
        expect(readTables(rows)).toMatchObject({ children: [], tables: [rows] })
  })
})
