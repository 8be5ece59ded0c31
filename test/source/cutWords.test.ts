import { describe, expect, it } from 'vitest'
import { cutsOne } from '../../src/source/cutWords.ts'
import { readPlain } from '../../src/source/plain.ts'

describe('cutsOne', () => {
  it.each(['做到口径统', '责任专', '其', '目标之'])('%s | 一、', before => {
    expect(cutsOne(before, '一、内容一致。')).toBe(true)
  })
  it.each(['重点任务清单', '信息系统', '订立合同', '。'])('not %s | 一、', before => {
    expect(cutsOne(before, '一、加强领导')).toBe(false)
  })
  it('is not asked of other labels, or where no line stands before', () => {
    expect(cutsOne('做到口径统', '二、内容')).toBe(false)
    expect(cutsOne(undefined, '一、内容')).toBe(false)
  })

  it('keeps such a line in its paragraph', () => {
    const [first] = readPlain('一、公开信息，主动回应关切，做到口径统\n一、内容一致。\n二、加强督查。').blocks
    expect(first?.kind === 'paragraph' && first.text.chars).toBe(
      '一、公开信息，主动回应关切，做到口径统一、内容一致。',
    )
  })
})
