import { describe, expect, it } from 'vitest'
import { Titles } from '../../src/notice/titles.ts'
import { blocks } from '../support/blocks.ts'

describe('Titles', () => {
  const titles = new Titles(['绿化三年行动方案', '绿地办法（试行）', '绿地办法'])
  const printed = (...lines: string[]): unknown => titles.printedAt(blocks(...lines), 0)

  it('finds the lines that print one, the most that do', () => {
    expect(printed('绿化三年行动方案', '一、总体要求')).toEqual({ words: '绿化三年行动方案', lines: 1 })
    expect(printed('《绿化三年', '行动方案》', '一、总体要求')).toEqual({
      words: '绿化三年行动方案',
      lines: 2,
    })
    expect(printed('绿地办法', '（试行）')).toEqual({ words: '绿地办法试行', lines: 2 })
  })

  it('finds none in a longer line', () => {
    expect(printed('绿化三年行动方案的通知')).toBeUndefined()
    expect(printed('县绿化三年行动方案')).toBeUndefined()
  })

  it.each([
    ['2026年绿化方案', '2026年《绿化》方案'],
    ['2026年绿化方案', '２０２６ 年绿化方案'],
    ['AI绿化方案', 'ＡＩ绿化方案'],
    ['绿、地方案', '“绿、地”方案'],
    ['Ⅱ期绿化方案', 'II期绿化方案'],
  ])('finds %s printed as %s', (title, line) => {
    expect(new Titles([title]).printedAt(blocks(line), 0)?.lines).toBe(1)
  })

  it('rules a line out by how it begins', () => {
    expect(titles.mayBegin('绿化三年')).toBe(true)
    expect(titles.mayBegin('绿地')).toBe(true)
    expect(titles.mayBegin('绿化两年行动方案')).toBe(false)
  })
})
