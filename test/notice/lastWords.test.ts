import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsIn, lastWords } from '../../src/notice/lastWords.ts'

describe('endsIn', () => {
  const words = lastWords('局|管理局|网站|（章）')

  it.each(['局', '某某局', '市场管理局', '政府网站', '某某局（章）'])('%s', chars => {
    expect(endsIn(words, chars)).toBe(true)
  })
  it.each(['', '局长', '网', '站', '章）'])('not “%s”', chars => {
    expect(endsIn(words, chars)).toBe(false)
  })
  it('looks before an index', () => {
    expect(endsIn(words, '某某局：', 3)).toBe(true)
    expect(endsIn(words, '某某局', 2)).toBe(false)
  })

  it('finds what a pattern would', () => {
    const unit = fc.constantFrom('局', '管', '理', '网', '站', '（', '章', '）')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), chars => {
        expect(endsIn(words, chars)).toBe(/(?:局|管理局|网站|（章）)$/.test(chars))
      }),
      { numRuns: 500 },
    )
  })
})
