import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { row } from '../support/rows.ts'

const read = (...lines: readonly string[]): string[] =>
  parse(['青石县2031年实事任务分工', '', ...lines].join('\n')).parts.flatMap(({ children }) =>
    children.map(row),
  )

describe('a table whose cells single blanks part', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'has headings that are set wide',
      ['序号 工 作 任 务 牵头负责单位', '1 新建学校3所 县教育局', '2 修路20公里 县交通局'],
      ['1 新建学校3所 → 县教育局:lead', '2 修路20公里 → 县交通局:lead'],
    ],
    [
      'has several columns of units and a time, some of them empty',
      [
        '序号 任务 牵头单位 责任单位 完成时限',
        '1 新建 学校 县教育局 县财政局、县住建局 9月',
        '2 修路 县交通局 — 年底',
      ],
      [
        '1 新建 学校 → 县教育局:lead 县财政局:responsible 县住建局:responsible @9月',
        '2 修路 → 县交通局:lead @年底',
      ],
    ],
    [
      'has sections between its rows',
      ['序号 任务 责任单位', '一、教育', '1 新建学校 县教育局', '二、交通', '2 修路 县交通局'],
      ['一、 教育{1 新建学校 → 县教育局:responsible}', '二、 交通{2 修路 → 县交通局:responsible}'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(read(...lines)).toEqual(rows)
  })

  it('ends where a line has no bodies in its last column', () => {
    expect(
      read('序号 任务 责任单位', '1 修路 县交通局', '2 架桥 若干', '一、保障', '各单位抓好落实。'),
    ).toEqual(['1 修路 → 县交通局:responsible', '一、 保障 | 各单位抓好落实。'])
  })

  it.each([
    ['no number heads the rows', '任务 内容 责任单位'],
    ['no column is of units', '序号 任务 完成时限'],
    ['a column behind the task is of neither', '序号 任务 备注 责任单位'],
    ['the heading is a sentence', '序号 任务。 责任单位'],
  ])('is none where %s', (_, heading) => {
    expect(read(heading, '1 修路 县交通局', '2 架桥 县交通局')).toEqual([])
  })
})
