import { describe, expect, it } from 'vitest'
import { isDeeper, marksOf, pairsOf, within } from '../../src/responsibility/brackets.ts'

describe('brackets', () => {
  it('are handed on as if what they enclose were read by itself', () => {
    for (const passage of ['（甲〔乙〕丙）', '（甲（乙）', '〔甲“乙”（丙】〕', '（甲＜乙）'])
      for (const text of [`丁（戊）${passage}`, `（己${passage}》`]) {
        const pairs = pairsOf(text)
        const at = pairs.findIndex(({ start }) => start === text.indexOf(passage))
        const end = pairs[at]?.end ?? 0
        const alone = pairsOf(text.slice(text.indexOf(passage), end))
        const plain = alone.map(({ start, end, family, flaw }) => ({ start, end, family, flaw }))
        expect(at).toBeGreaterThanOrEqual(0)
        expect(within(pairs, at)).toEqual(plain)
      }
  })

  it('are deeper than the levels inside them, side by side or not', () => {
    expect(isDeeper(pairsOf('（（（）））'), 0, 2)).toBe(false)
    expect(isDeeper(pairsOf('（（（）））'), 0, 1)).toBe(true)
    expect(isDeeper(pairsOf('（（）（）（））（（））'), 0, 1)).toBe(false)
    expect(isDeeper(pairsOf('（甲）'), 0, 0)).toBe(false)
  })

  it('come with the colons that may end a key', () => {
    expect(marksOf('目标：甲（责任单位：乙）').keys).toEqual([9])
    expect(marksOf('甲：乙').keys).toEqual([])
    expect(marksOf('：甲 ︰乙').keys).toEqual([3])
  })
})
