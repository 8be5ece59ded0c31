import { describe, expect, it } from 'vitest'
import { isDateLine, isEntry, isStandalone } from '../../src/source/standalone.ts'

describe('isStandalone', () => {
  it.each([
    '某某市人民政府令第27 号',
    '国务院令第536号',
    '某某省人民政府令 第二十七号',
    '2030年5月6日',
    '某政 发〔20 30〕1 2号',
  ])('%s', line => {
    expect(isStandalone(line)).toBe(true)
  })
  it.each(['按照市人民政府令第27号要求', '第27号', '某县人民政府 某政发〔2030〕12号'])('not %s', line => {
    expect(isStandalone(line)).toBe(false)
  })
})

describe('isDateLine', () => {
  it('knows dates among the lines that stand alone', () => {
    expect(isDateLine('2030年5月6日')).toBe(true)
    expect(isDateLine('某某市人民政府令第27号')).toBe(false)
  })
})

describe('an entry of contents', () => {
  it.each([
    '一、总体要求......................3',
    `（一）${'整治河道'.repeat(6)}${'.'.repeat(90)}12`,
    '总体要求…………12',
    '附录 · · · · · · 7',
    '第一章 总则．．．．．１',
  ])('has leaders up to a page, however wide: %s', chars => {
    expect(isEntry(chars)).toBe(true)
    expect(isStandalone(chars)).toBe(true)
  })

  it.each([
    '增长3.5',
    '第2.1.3',
    '总体要求......',
    '......',
    '....5',
    '一、总体要求 3',
    '见第…12',
    '合计....20231',
  ])('is nothing else: %s', chars => {
    expect(isEntry(chars)).toBe(false)
  })
})
