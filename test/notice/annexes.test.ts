import { describe, expect, it } from 'vitest'
import { annexHeadingAt, readAnnexHeading } from '../../src/notice/annexes.ts'
import { readFrame } from '../../src/notice/frame.ts'
import { blocks, paragraph, table, text } from '../support/blocks.ts'

describe('a title behind an unnumbered label', () => {
  const plan = table(['序号', '责任单位'], ['1', '县水利局'])

  it('is the heading of a table right below it', () => {
    const heading = annexHeadingAt([paragraph('附件：河道整治任务分解表'), plan], 0)
    expect([heading?.label.chars, heading?.title?.chars]).toEqual(['附件', '河道整治任务分解表'])
    const items = blocks('河道整治方案', '一、目标', '完成整治。', '附件：河道整治任务分解表')
    const drafts = readFrame([...items, plan], []).drafts
    expect(drafts.map(({ label, title }) => [label?.chars, title?.chars])).toEqual([
      [undefined, '河道整治方案'],
      ['附件', '河道整治任务分解表'],
    ])
  })

  it.each(['附件：1.任务分解表', '附件：任务由各单位落实，确保完成'])('is none in %s', line => {
    expect(annexHeadingAt([paragraph(line), plan], 0)).toBeUndefined()
  })

  it('is an entry of a list elsewhere', () => {
    const [first, ...rest] = blocks('附件：河道整治任务分解表', '县水利局')
    expect(first && annexHeadingAt([first, ...rest, plan], 0)).toBeUndefined()
  })
})

describe('readAnnexHeading', () => {
  it.each<[string, string, string?]>([
    ['附件', '附件'],
    ['附件1', '附件1'],
    ['附件 2', '附件 2'],
    ['附件２', '附件２'],
    ['附件一', '附件一'],
    ['附件十二', '附件十二'],
    ['附件1-2', '附件1-2'],
    ['附件1—2 任务清单', '附件1—2', '任务清单'],
    ['附件：', '附件'],
    ['附件1：', '附件1'],
    ['附 件', '附 件'],
    ['附表1', '附表1'],
    ['附录3', '附录3'],
    ['附件2 重点任务清单', '附件2', '重点任务清单'],
    ['附件2：重点任务清单', '附件2', '重点任务清单'],
    ['附件2.重点任务清单', '附件2', '重点任务清单'],
    ['附件2．重点任务清单', '附件2', '重点任务清单'],
    ['附件2：　　　重点任务清单', '附件2', '重点任务清单'],
    ['附件 2 :       重点任务清单', '附件 2', '重点任务清单'],
    ['附件2.  重点任务清单', '附件2', '重点任务清单'],
    ['附件2    重点任务清单', '附件2', '重点任务清单'],
    ['附件2：　　', '附件2'],
  ])('%s', (line, label, title) => {
    const heading = readAnnexHeading(text(line))
    expect([heading?.label.chars, heading?.title?.chars]).toEqual([label, title])
  })

  it.each([
    '附件：1.重点任务清单 2.名单',
    '附件：重点任务清单',
    '附件1：1.清单',
    '附件1：　　1.清单',
    '附件：　　重点任务清单',
    '附件1所列任务由各单位落实，确保完成。',
    '附件所列项目',
    '附则',
    '见附件1',
    '附带说明',
    '一、附件',
    '',
  ])('“%s” is none', line => {
    expect(readAnnexHeading(text(line))).toBeUndefined()
  })
})
