import { describe, expect, it } from 'vitest'
import { isDeeper, marksOf, pairsOf, spansOf, spansWithin } from '../../src/responsibility/brackets.ts'
import { COLONS } from '../../src/responsibility/colons.ts'
import { SHAPES } from '../../src/responsibility/glyphs.ts'

describe('brackets', () => {
  it('are passed over as if what they enclose were read by itself', () => {
    for (const passage of [
      '（甲〔乙〕丙）',
      '（甲（乙）',
      '〔甲“乙”（丙】〕',
      '（甲＜乙）',
      '（《甲》〈乙（丙）〉）',
    ])
      for (const text of [`丁（戊）${passage}`, `（己${passage}》`]) {
        const pairs = pairsOf(text)
        const at = pairs.findIndex(({ start }) => start === text.indexOf(passage))
        const alone = text.slice(text.indexOf(passage), pairs[at]?.end)
        expect(at).toBeGreaterThanOrEqual(0)
        expect([...spansWithin(pairs, at)]).toEqual([...spansOf(pairsOf(alone), alone.length, 1)])
      }
  })

  it('have glyphs of all shapes and both widths, and all colons', () => {
    for (const { open, close, family } of SHAPES)
      for (let at = 0; at < open.length; at++) {
        const text = `甲${open.charAt(at)}乙${close.charAt(at)}`
        expect(pairsOf(text)).toMatchObject([{ start: 1, end: 4, family, flaw: undefined }])
        expect(marksOf(text).pairs).toHaveLength(open === '“' ? 0 : 1)
      }
    for (const colon of COLONS) expect(marksOf(`责任单位${colon}`).keys).toEqual([4])
  })

  it('stand among quotations or not', () => {
    const pairs = pairsOf('“甲”（乙“丙”）《丁》')
    expect(pairs.map(({ family }) => family)).toEqual(['quote', 'bracket', 'quote', 'title'])
    expect(marksOf('“甲”（乙“丙”）《丁》').pairs).toEqual(pairs.filter(({ family }) => family !== 'quote'))
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
