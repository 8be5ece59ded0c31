import { describe, expect, it } from 'vitest'
import { mergedAttachments } from '../../src/notice/attachments.ts'
import { text } from '../support/blocks.ts'

describe('mergedAttachments', () => {
  it('has the links, then the names that no link has', () => {
    const links = [{ name: '任务清单.xlsx', href: '/a.xlsx' }]
    expect(mergedAttachments(links, [text('任务清单'), text('人员名单')])).toEqual([
      { name: '任务清单.xlsx', href: '/a.xlsx' },
      { name: '人员名单' },
    ])
  })
  it('compares whatever the brackets and white space', () => {
    expect(mergedAttachments([{ name: '《任务 清单》.pdf' }], [text('任务清单')])).toHaveLength(1)
  })
  it('is empty without any', () => {
    expect(mergedAttachments([], [])).toEqual([])
  })
})
