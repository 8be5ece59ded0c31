import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/source/block.ts'
import { readPlain } from '../../src/source/plain.ts'
import { startOf } from '../../src/source/text.ts'

const read = (source: string): unknown[] =>
  readPlain(source).blocks.map((block: Block) =>
    block.kind === 'paragraph'
      ? block.text.chars
      : block.rows.map(row => row.map(cell => cell.paragraphs.map(({ chars }) => chars).join('/'))),
  )

describe('tables copied into plain text', () => {
  it('are runs of lines with tabs', () => {
    expect(
      read(
        '一、任务分工\n序号\t重点任务\t责任单位\n1\t新建绿道\t县住建局\n2\t改造步道\t各乡镇\n二、保障措施',
      ),
    ).toEqual([
      '一、任务分工',
      [
        ['序号', '重点任务', '责任单位'],
        ['1', '新建绿道', '县住建局'],
        ['2', '改造步道', '各乡镇'],
      ],
      '二、保障措施',
    ])
  })

  it('hold the numbered headings between their rows, over all columns', () => {
    const table = readPlain(
      '序号\t重点任务\t责任单位\n一、绿色出行\n1\t新建绿道\t县住建局\n二、公交优先\n2\t新开线路\t县交通局\n二、保障措施\n加强领导。',
    ).blocks
    expect(table.map(block => block.kind)).toEqual(['table', 'paragraph', 'paragraph'])
    const rows = table[0]?.kind === 'table' ? table[0].rows : []
    expect(rows.map(row => row.map(({ origin }) => origin))).toEqual([
      [true, true, true],
      [true, false, false],
      [true, true, true],
      [true, false, false],
      [true, true, true],
    ])
  })

  it('may be parted by white space where a line heads columns of units', () => {
    const rows = [
      ['序号', '任务', '责任单位', '完成时限'],
      ['1', '新建绿道', '县住建局、各乡镇', '2030 年8 月底前'],
      ['2', '改造步道', '县交通局', '全年'],
    ]
    const lines = rows.map((row, at) => row.join(at === 1 ? '　' : '  '))
    expect(read(['一、任务分工', ...lines, '二、保障措施'].join('\n'))).toEqual([
      '一、任务分工',
      rows,
      '二、保障措施',
    ])
  })

  it.each([3, 10, 11, 25, 60])('may be parted by %i spaces', count => {
    const rows = [
      ['序号', '任务', '责任单位', '完成时限'],
      ['1', '新建绿道', '县住建局、各乡镇', '2030 年8 月底前'],
      ['2', '改造步道', '县交通局', '全年'],
    ]
    const lines = rows.map(row => row.join(' '.repeat(count)))
    expect(read(['一、任务分工', ...lines, '二、保障措施'].join('\n'))).toEqual([
      '一、任务分工',
      rows,
      '二、保障措施',
    ])
  })

  it.each([
    ['bars', '|', '', ''],
    ['bars on both sides', ' | ', '| ', ' |'],
    ['full-width bars', '｜', '', ''],
    ['drawn bars', '│', '│', '│'],
  ])('may be parted by %s', (_, bar, first, last) => {
    const rows = [
      ['序号', '任务', '责任单位', '备注'],
      ['1', '新建绿道', '县住建局、各乡镇', ''],
      ['2', '改造步道', '县交通局', '按月报送'],
    ]
    const lines = rows.map(row => `${first}${row.join(bar)}${last}`)
    for (const rule of [[], ['|---|:---|:--:|---|']]) {
      const source = ['一、任务分工', lines[0], ...rule, ...lines.slice(1), '二、保障措施'].join('\n')
      expect(read(source)).toEqual(['一、任务分工', rows, '二、保障措施'])
    }
  })

  it.each([
    '首页|政务公开|通知公告\n天海县|水务局|河长办',
    '首页 | 责任单位 | 主管部门\n河道整治工作方案\n一、目标',
    '县教育局  县财政局  县科协\n2030年3月8日',
    '牵头单位：县教育局  配合单位：县科协  完成时限：年底\n1  新建  绿道',
    '序号  任务  进度\n1  新建绿道  全年',
  ])('are none where white space parts other lines: %j', source => {
    expect(read(source).every(block => typeof block === 'string')).toBe(true)
  })

  it('fill short rows with empty cells', () => {
    expect(read('序号\t任务\t责任单位\t备注\n1\t新建绿道\t县住建局')).toEqual([
      [
        ['序号', '任务', '责任单位', '备注'],
        ['1', '新建绿道', '县住建局', ''],
      ],
    ])
  })

  it('keep empty cells where they are', () => {
    expect(read('序号\t任务\t责任单位\n1\t\t县住建局\n2\t步道\t')).toEqual([
      [
        ['序号', '任务', '责任单位'],
        ['1', '', '县住建局'],
        ['2', '步道', ''],
      ],
    ])
  })

  it('keep where each cell stands', () => {
    const source = '序号\t任务\t责任单位\n1\t 新建绿道 \t县住建局'
    const [block] = readPlain(source).blocks
    const cell = block?.kind === 'table' ? block.rows[1]?.[1]?.paragraphs[0] : undefined
    expect([cell?.chars, cell && startOf(cell, 0)]).toEqual(['新建绿道', source.indexOf('新建')])
  })

  it.each([
    ['one tab a line', '任务\t单位\n植树\t县林业局'],
    ['a single line', '一、任务\n序号\t任务\t单位\n二、保障'],
    ['indents', '\t\t一、甲\n\t\t二、乙'],
    ['a tab behind a label', '一、\t甲\n二、\t乙'],
  ])('are not made by %s', (_, source) => {
    expect(readPlain(source).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })
})
