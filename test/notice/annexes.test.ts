import { describe, expect, it } from 'vitest'
import { readAnnexHeading } from '../../src/notice/annexes.ts'
import { text } from '../support/blocks.ts'

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
  ])('%s', (line, label, title) => {
    const heading = readAnnexHeading(text(line))
    expect([heading?.label.chars, heading?.title?.chars]).toEqual([label, title])
  })

  it.each([
    '附件：1.重点任务清单 2.名单',
    '附件：重点任务清单',
    '附件1：1.清单',
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
