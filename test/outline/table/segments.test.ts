import { describe, expect, it } from 'vitest'
import { type Rows, rowsOf } from '../../support/rows.ts'

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
})
