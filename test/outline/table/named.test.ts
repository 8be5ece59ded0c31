import { describe, expect, it } from 'vitest'
import { type Rows, readTables, rowsOf } from '../../support/rows.ts'

describe('cells below a heading of units', () => {
  it.each<readonly [string, Rows]>([
    [
      'what is done',
      [
        ['序号', '职权', '责任'],
        ['1', '检查', '对检查不力的依法追究责任；组织开展监督检查。'],
        ['2', '处罚', '承担赔偿责任'],
        ['3', '许可', '县住建局抓好落实。'],
      ],
    ],
    [
      'numbers',
      [
        ['序号', '任务', '责任部门'],
        ['1', '新建绿道', '375'],
        ['2', '改造步道', '6012345'],
      ],
    ],
    [
      'what each body looks after',
      [
        ['序号', '单位', '责任片区'],
        ['1', '县住建局', '东片区'],
        ['2', '县交通局', '滨河路以西'],
      ],
    ],
    [
      'sentences',
      [
        ['阶段', '任务', '责任分工'],
        ['准备', '动员', '召开会议，层层动员。制定方案，明确步骤。'],
        ['实施', '整改', '逐项整改，逐项销号。定期通报情况。'],
      ],
    ],
  ])('that are %s make it a table like others', (_, rows) => {
    expect(readTables(rows)).toMatchObject({ children: [], tables: [rows] })
  })

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'bodies that are not known by their names',
      [
        ['序号', '任务', '责任单位'],
        ['1', '新建绿道', '顺达速运'],
        ['2', '改造步道', '阳光家园'],
      ],
      ['1 新建绿道 → 顺达速运:responsible', '2 改造步道 → 阳光家园:responsible'],
    ],
    [
      'few numbers beside names',
      [
        ['序号', '任务', '责任单位'],
        ['1', '新建绿道', '县住建局。'],
        ['2', '改造步道', '县交通局牵头，各乡镇配合。'],
        ['3', '加强宣传', '2024'],
      ],
      ['1 新建绿道 → 县住建局:responsible', '2 改造步道 → 县交通局:lead 各乡镇:support', '3 加强宣传 | 2024'],
    ],
    [
      'bodies of parts of a town',
      [
        ['序号', '任务', '责任片区'],
        ['1', '新建绿道', '东城片区管委会'],
        ['2', '改造步道', '西城片区管委会'],
      ],
      ['1 新建绿道 → 东城片区管委会:responsible', '2 改造步道 → 西城片区管委会:responsible'],
    ],
    [
      'names below a role alone',
      [
        ['序号', '任务', '牵头', '落实'],
        ['1', '新建绿道', '县住建局', '各乡镇'],
      ],
      ['1 新建绿道 → 县住建局:lead 各乡镇:responsible'],
    ],
    [
      'no words',
      [
        ['序号', '任务', '牵头单位', '配合单位'],
        ['1', '新建绿道', '县住建局', '……'],
        ['2', '改造步道', '县交通局', '|'],
      ],
      ['1 新建绿道 → 县住建局:lead', '2 改造步道 → 县交通局:lead'],
    ],
  ])('that are %s stay', (_, rows, expected) => {
    expect(rowsOf(rows)).toEqual(expected)
  })
})
