import { describe, expect, it } from 'vitest'
import { beginsText, isProse } from '../../src/notice/prose.ts'
import { blocks } from '../support/blocks.ts'

describe('isProse', () => {
  it.each(['已经同意。', '现将有关事项通知如下：', '长'.repeat(121)])('%s', words => {
    expect(isProse(words)).toBe(true)
  })
  it.each(['索引号 001/2024', '各乡镇人民政府：', '某某县工作要点'])('%s is none', words => {
    expect(isProse(words)).toBe(false)
  })
})

describe('beginsText', () => {
  it.each(['现印发给你们。', '一、总体要求', '经县政府同意,现将方案印发给你们'])('%s', words => {
    expect(beginsText(blocks(words), 0)).toBe(true)
  })
  it('and the end of a page', () => {
    expect(beginsText(blocks(), 0)).toBe(true)
  })
  it.each(['浏览量：12', '8843-2215', '县直各部门，各乡镇人民政府，开发区：'])('%s does not', words => {
    expect(beginsText(blocks(words), 0)).toBe(false)
  })
})
