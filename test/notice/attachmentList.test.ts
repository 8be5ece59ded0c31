import { describe, expect, it } from 'vitest'
import { readAttachmentList } from '../../src/notice/attachmentList.ts'
import { blocks, chars } from '../support/blocks.ts'

describe('readAttachmentList', () => {
  const list = (...lines: readonly string[]): unknown[] | undefined => {
    const read = readAttachmentList(blocks(...lines), 0)
    return read && [read.to, ...chars(read.names)]
  }

  it.each<[string, string[], unknown[]]>([
    ['one attachment', ['附件：重点任务清单', '一、甲'], [1, '重点任务清单']],
    ['one line of two', ['附件：1.任务清单 2.人员名单', '某某县人民政府'], [1, '任务清单', '人员名单']],
    [
      'several lines',
      ['附件：1.任务清单', '2.人员名单', '3.进度表', '某某县人民政府'],
      [3, '任务清单', '人员名单', '进度表'],
    ],
    ['a key alone', ['附件：', '1.任务清单', '2.人员名单', '某某县人民政府'], [3, '任务清单', '人员名单']],
    [
      'files below a key',
      ['附件：', '任务清单.docx', '人员名单.xlsx', '扫一扫'],
      [3, '任务清单.docx', '人员名单.xlsx'],
    ],
    ['a file below a bare heading', ['附件', '任务清单.pdf'], [2, '任务清单.pdf']],
    ['a file below a numbered heading', ['附件1：', '任务清单.pdf', '附件2：'], [2, '任务清单.pdf']],
    ['a heading that nothing stands below', ['附件1：任务清单'], [1, '任务清单']],
    [
      'headings that notes stand below',
      ['附件1 任务清单', '附件2　　名单', '（此件公开发布）'],
      [2, '任务清单', '名单'],
    ],
    [
      'headings above a signature',
      ['附件一：任务清单', '附件二：名单', '某某县人民政府', '2024年3月5日'],
      [2, '任务清单', '名单'],
    ],
    [
      'headings above the first annex',
      ['附件1：任务清单', '附件2：名单', '附件1', '任务清单', '一、甲'],
      [2, '任务清单', '名单'],
    ],
    ['other glyphs', ['附件:1．任务清单', '2．人员名单'], [2, '任务清单', '人员名单']],
    [
      'Chinese numerals',
      ['附件：一、任务清单', '二、人员名单', '某某县人民政府'],
      [2, '任务清单', '人员名单'],
    ],
    ['an older key', ['附：1.任务清单', '2.人员名单', '某某县人民政府'], [2, '任务清单', '人员名单']],
    [
      'names that begin with a year',
      ['附件：1.任务清单', '2.2024—2026年设施建设计划表', '3.2025年名单', '某某县人民政府'],
      [3, '任务清单', '2024—2026年设施建设计划表', '2025年名单'],
    ],
    [
      'entries that end as sentences do',
      ['附：1、任务推荐表；', '2、人员推荐表。', '某某县人民政府'],
      [2, '任务推荐表', '人员推荐表'],
    ],
    [
      'the same behind a key alone',
      ['附件：', '1.任务清单；', '2.人员名单。', '某某县人民政府'],
      [3, '任务清单', '人员名单'],
    ],
    [
      'files that a page offers',
      ['附件1.docx', '附件2 任务分解表.pdf', '附件3：人员名单.XLSX', '附件1'],
      [3, '附件1.docx', '附件2 任务分解表.pdf', '附件3：人员名单.XLSX'],
    ],
    ['tables', ['附表：1．任务表', '2．分工表', '某某县人民政府'], [2, '任务表', '分工表']],
    [
      'an entry with a comma in its name',
      ['附：1.任务表；', '2.县级、乡级分工表。'],
      [2, '任务表', '县级、乡级分工表'],
    ],
    [
      'what is left of long names',
      ['附件：1.全县农村道路建设', '任务清单', '2.2024年农村公路建设', '计划表', '3.进度表', '附件1'],
      [5, '全县农村道路建设任务清单', '2024年农村公路建设计划表', '进度表'],
    ],
    [
      'the rest of the last name before a bare annex heading',
      ['附件：1.任务清单', '2.农村公路养护质量', '检查标准', '附件1', '任务清单'],
      [3, '任务清单', '农村公路养护质量检查标准'],
    ],
    [
      'the rest of the only name before a bare annex heading',
      ['附件：全县农村公路养护质量', '检查标准', '附件', '检查标准'],
      [2, '全县农村公路养护质量检查标准'],
    ],
    [
      'a lost line break',
      ['附件：1.任务清单2.人员名单（表2）3.2024年进度表', '4.说明'],
      [2, '任务清单', '人员名单（表2）', '2024年进度表', '说明'],
    ],
    [
      'numbers within names',
      ['附件：1.系统2.0版操作指南 2.第2、3批名单', '3.1—2季度安排'],
      [1, '系统2.0版操作指南', '第2、3批名单'],
    ],
    [
      'a lost colon',
      ['附件1.任务清单', '2.人员名单', '3.进度表', '附件1'],
      [3, '任务清单', '人员名单', '进度表'],
    ],
    [
      'a lost colon and a long name',
      ['附件1：全县农村公路养护质量检查', '任务清单', '2.人员名单', '某某县人民政府'],
      [3, '全县农村公路养护质量检查任务清单', '人员名单'],
    ],
    ["a page's label", ['相关附件：任务清单', '一、甲'], [1, '任务清单']],
  ])('%s', (_, lines, expected) => {
    expect(list(...lines)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['an annex heading', ['附件1', '任务清单']],
    ['an annex heading with a colon and nothing behind it', ['附件：', '任务清单']],
    ['a titled annex with a file below', ['附件1：任务清单', '人员名单.docx']],
    ['prose', ['附件所列任务：由各单位落实。']],
    ['a plan', ['一、甲']],
    ['the heading of a table', ['附表：', '1.任务表']],
    ['items behind the heading of an annex', ['附件：', '1.加强领导。', '2.落实责任。']],
    ['an annex heading with its title, and numbers', ['附件1.任务清单', '1.加强领导', '2.抓好落实']],
    ['an annex heading with its title, and text', ['附件1：任务清单', '附件2：人员名单', '由县教育局汇总。']],
    ['an annex of names', ['附件1：巡查单位', '县教育局', '县水利局']],
    ['an annex heading with its title in a line of its own', ['附件1', '任务清单']],
    ['a last annex of which nothing is left', ['附件2：人员名单']],
    ['a second annex', ['附件2.任务清单', '2.人员名单']],
    ['a sentence', ['附件1.任务清单。', '2.人员名单']],
  ])('%s is none', (_, lines) => {
    expect(list(...lines)).toBeUndefined()
  })

  it('ends where the plan goes on', () => {
    expect(list('附件：任务清单', '1.加强领导。')?.[0]).toBe(1)
    expect(list('附件：1.任务清单', '2.人员名单', '2.加强领导')?.[0]).toBe(2)
    expect(list('附件：1.任务清单', '2.加强领导，落实责任。')?.[0]).toBe(1)
    expect(list('附件：1.任务清单', '各单位要抓好落实。', '2.人员名单')?.[0]).toBe(1)
    expect(list('附件：1.任务清单', '2.人员名单', '某某县人民政府', '附件1')?.[0]).toBe(2)
    expect(list('附件：1.任务清单', '2.人员名单', '进度表', '附件1 任务清单')?.[0]).toBe(2)
  })
})
