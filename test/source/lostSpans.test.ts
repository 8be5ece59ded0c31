import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'

/** The cells of the table that the lines are; `^` for one that a cell above spans. */
function rowsOf(...lines: readonly string[]): unknown[] {
  return readPlain(lines.join('\n')).blocks.map(block =>
    block.kind === 'table'
      ? block.rows.map(row =>
          row.map(({ origin, paragraphs }) =>
            origin ? paragraphs.map(({ chars }) => chars).join('/') : '^',
          ),
        )
      : block.text.chars,
  )
}

const HEAD = '类别 | 任务 | 责任单位 | 分管领导 | 电话 |'
const FIRST = '一、绿化 | 1.新建绿道 | 县住建局 | 王小明 | 601 |'

describe('rows with bars that have lost the cell which spans them', () => {
  it.each([
    ['filled up behind', '2.改造步道 | 县交通局、各乡镇 | 李大力 | 602 | |'],
    ['shorter', '2.改造步道 | 县交通局、各乡镇 | 李大力 | 602 |'],
  ])('have it before the others: %s', (_, row) => {
    expect(rowsOf(HEAD, FIRST, row, '二、水利 | 3.清淤 | 县水利局 | 赵一 | 603 |')).toEqual([
      [
        ['类别', '任务', '责任单位', '分管领导', '电话', ''],
        ['一、绿化', '1.新建绿道', '县住建局', '王小明', '601', ''],
        ['^', '2.改造步道', '县交通局、各乡镇', '李大力', '602', ''],
        ['二、水利', '3.清淤', '县水利局', '赵一', '603', ''],
      ],
    ])
  })

  it('may be several, and have lost two', () => {
    expect(
      rowsOf(
        '章 | 类别 | 任务 | 牵头单位 | 责任单位 |',
        '甲 | 绿化 | 新建绿道 | 县住建局 | 县水利局 |',
        '改造步道 | 县交通局 | 各乡镇 | | |',
        '安装路灯 | 县城管局 | 各街道 | | |',
      ),
    ).toEqual([
      [
        ['章', '类别', '任务', '牵头单位', '责任单位', ''],
        ['甲', '绿化', '新建绿道', '县住建局', '县水利局', ''],
        ['^', '^', '改造步道', '县交通局', '各乡镇', ''],
        ['^', '^', '安装路灯', '县城管局', '各街道', ''],
      ],
    ])
  })

  it.each([
    [
      'numbers of their own',
      '序号 | 申报单位 | 责任单位 | 备注 |',
      '1 | 甲公司 | 县住建局 | 续建 |',
      '2 | 县交通局 | 张三 | |',
    ],
    [
      'empty cells behind',
      '类别 | 任务 | 责任单位 | 备注 |',
      '绿化 | 新建绿道 | 县住建局 | 续建 |',
      '水利 | 清淤 | 县水利局 | |',
    ],
    [
      'bodies before the units',
      '类别 | 业主 | 责任单位 | 备注 |',
      '绿化 | 甲公司 | 县住建局 | 续建 |',
      '水利 | 县水利局 | 张三 | |',
    ],
  ])('have lost none where they have %s', (_, ...lines) => {
    const [table] = rowsOf(...lines)
    expect(table).toEqual(lines.map(line => line.split('|').map(cell => cell.trim())))
  })
})
