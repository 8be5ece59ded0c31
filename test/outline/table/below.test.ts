import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/source/block.ts'
import { paragraph, table } from '../../support/blocks.ts'
import { partOf } from '../../support/plans.ts'
import { row, rowsOf } from '../../support/rows.ts'

const HEAD = ['序号', '重点任务', '责任单位']
const TABLE = [HEAD, ['1', '新建绿道', '县住建局、县水利局'], ['2', '改造步道', '县交通局']]
const LED = ['1 新建绿道 → 县住建局:lead 县水利局:responsible', '2 改造步道 → 县交通局:lead']
const UNLED = ['1 新建绿道 → 县住建局:responsible 县水利局:responsible', '2 改造步道 → 县交通局:responsible']

const read = (...list: readonly Block[]): string[] => partOf(list).part.children.map(row)

describe('an order rule below a table', () => {
  it.each([
    ['注：责任单位中第一个为牵头单位。'],
    ['备注：1.排在首位的责任单位为牵头单位；2.时限均为2024年。'],
    ['（说明：列第一位的为牵头单位）'],
    ['排第一位的责任单位为牵头单位。'],
  ])('holds for it: %s', note => {
    expect(read(table(...TABLE), paragraph(note))).toEqual(LED)
    expect(rowsOf([...TABLE, [note, '<', '<']])).toEqual(LED)
  })

  it('holds for all pages of the table', () => {
    const [head = [], first = [], second = []] = TABLE
    const note = paragraph('注：列首位的为牵头单位。')
    expect(read(table(head, first), table(second), note)).toEqual(LED)
    expect(rowsOf([head, first], [second, ['注：列首位的为牵头单位。', '<', '<']])).toEqual(LED)
  })

  it('holds not where it speaks of what follows', () => {
    expect(read(table(...TABLE), paragraph('以下任务中，列第一位的责任单位为牵头单位。'))).toEqual(UNLED)
    expect(read(table(...TABLE), paragraph('下列任务排首位的为牵头单位，各单位抓好落实。'))).toEqual(UNLED)
  })

  it('holds not where other words stand between', () => {
    expect(
      read(table(...TABLE), paragraph('各单位要抓好落实。'), paragraph('注：列首位的为牵头单位。')),
    ).toEqual(UNLED)
  })

  it('changes nothing in a row that prints a lead', () => {
    expect(
      rowsOf([
        ['序号', '任务', '牵头单位', '责任单位'],
        ['1', '新建绿道', '县住建局', '县水利局、各乡镇'],
        ['注：责任单位列第一位的为牵头单位', '<', '<', '<'],
      ]),
    ).toEqual(['1 新建绿道 → 县住建局:lead 县水利局:responsible 各乡镇:responsible'])
  })
})
