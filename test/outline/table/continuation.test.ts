import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/source/block.ts'
import { paragraph, table } from '../../support/blocks.ts'
import { partOf } from '../../support/plans.ts'
import { type Rows, row } from '../../support/rows.ts'

const HEAD = ['序号', '重点任务', '责任单位']
const FIRST = table(HEAD, ['1', '新建绿道', '县住建局'], ['2', '改造步道', '县交通局'])
const READ = ['1 新建绿道 → 县住建局:responsible', '2 改造步道 → 县交通局:responsible']
const MORE = table(['3', '植树造林', '县林业局'], ['4', '清理河道', '县水利局'])
const GOES_ON = ['3 植树造林 → 县林业局:responsible', '4 清理河道 → 县水利局:responsible']

const read = (...list: readonly Block[]): string[] => partOf(list).part.children.map(row)

describe('a table without a heading behind one of units', () => {
  it.each(['', '续表', '（续表）', '续上表', '接上页', '任务分解表（续）', '— 2 —', '第 3 页'])(
    'goes on with it behind “%s”',
    words => {
      const between = words === '' ? [] : [paragraph(words)]
      expect(read(FIRST, ...between, MORE)).toEqual([...READ, ...GOES_ON])
    },
  )

  it.each(['表2 绿道建设计划', '各单位联络员名单如下', '注：时限均为2024年。', '表3'])(
    'is another one behind “%s”',
    words => {
      expect(read(FIRST, paragraph(words), MORE)).toEqual(READ)
    },
  )

  it.each<readonly [string, Rows, readonly string[]]>([
    ['its number goes on, whatever the cells of units', [['3', '植树造林', '']], ['3 植树造林']],
    [
      'a page cuts a row',
      [
        ['', '长10公里', ''],
        ['3', '植树造林', '县林业局'],
      ],
      [],
    ],
    [
      'its numbers begin anew, and its cells name units',
      [
        ['1', '植树造林', '县林业局'],
        ['2', '清理河道', '县水利局'],
      ],
      ['1 植树造林 → 县林业局:responsible', '2 清理河道 → 县水利局:responsible'],
    ],
    [
      'a task is called after a project',
      [['3', '绿化项目', '县林业局']],
      ['3 绿化项目 → 县林业局:responsible'],
    ],
    [
      'a section begins',
      [
        ['二、绿化', '<', '<'],
        ['3', '植树造林', '县林业局'],
      ],
      ['二、 绿化{3 植树造林 → 县林业局:responsible}'],
    ],
  ])('goes on where %s', (_, rows, expected) => {
    const found = read(FIRST, table(...rows))
    if (expected.length > 0) expect(found).toEqual([...READ, ...expected])
    else
      expect(found).toEqual([
        READ[0],
        '2 改造步道 | 长10公里 → 县交通局:responsible',
        '3 植树造林 → 县林业局:responsible',
      ])
  })

  it.each<readonly [string, Rows]>([
    [
      'years and numbers',
      [
        ['年份', '绿道（公里）', '其中新建（公里）'],
        ['2021', '210', '375'],
      ],
    ],
    [
      'persons and their telephones',
      [
        ['姓名', '职务', '电话'],
        ['王小明', '主任', '6012345'],
      ],
    ],
    [
      'persons and their units',
      [
        ['姓名', '职务', '工作单位'],
        ['王小明', '主任', '县住建局'],
      ],
    ],
    [
      'places, with numbers of their own',
      [
        ['序号', '项目名称', '建设地点'],
        ['1', '某绿道', '城关镇'],
      ],
    ],
    [
      'numbers without a heading',
      [
        ['2578', '210', '375'],
        ['2600', '220', '380'],
      ],
    ],
    [
      'a heading over several columns',
      [
        ['“十三五”末存量', '<', '备注'],
        ['床位数（张）', '其中普惠（张）', '新增（张）'],
        ['2578', '210', '375'],
      ],
    ],
  ])('is another one of %s', (_, rows) => {
    const { part } = partOf([FIRST, table(...rows)])
    expect(part.children.map(row)).toEqual(READ)
    expect(part.tables).toHaveLength(2)
  })

  it('is another one where the heading has no numbers and its first row heads other columns', () => {
    const first = table(['重点任务', '责任单位'], ['新建绿道', '县住建局'])
    const known = ['行1 新建绿道 → 县住建局:responsible']
    expect(read(first, table(['植树造林', '县林业局']))).toEqual([
      ...known,
      '行2 植树造林 → 县林业局:responsible',
    ])
    expect(read(first, table(['姓名', '单位'], ['王小明', '县林业局']))).toEqual(known)
    expect(read(first, table(['名称', '数量'], ['绿道', '3']))).toEqual(known)
  })
})
