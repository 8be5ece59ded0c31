import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hanNumeral, numeral } from '../../src/outline/numerals.ts'

const DIGITS = '〇一二三四五六七八九'

/** The Chinese numeral of a number up to 9999, as it is read aloud. */
function spoken(value: number, zero = '零'): string {
  const places = [...String(value)].map(Number)
  let printed = ''
  let gap = false
  places.forEach((digit, index) => {
    const unit = ['', '十', '百', '千'][places.length - 1 - index] ?? ''
    if (digit === 0) {
      gap = true
      return
    }
    if (gap && printed !== '') printed += zero
    gap = false
    printed += (DIGITS[digit] ?? '') + unit
  })
  return printed
}

describe('numeral', () => {
  it.each<readonly [string, number]>([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['二十一', 21],
    ['九十九', 99],
    ['一百', 100],
    ['一百零一', 101],
    ['一百〇一', 101],
    ['一百○一', 101],
    ['一百一十', 110],
    ['一百二十三', 123],
    ['二百', 200],
    ['两百', 200],
    ['一千零二十', 1020],
    ['二〇一八', 2018],
    ['二○一八', 2018],
    ['二零二六', 2026],
    ['一二', 12],
    ['〇', 0],
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['12', 12],
    ['１２', 12],
    ['２０１８', 2018],
    ['二 十 一', 21],
    ['十　二', 12],
  ])('%s is %i', (printed, value) => {
    expect(numeral(printed)).toBe(value)
  })

  it.each(['', ' ', '甲', '第一', '一、', '1.5', '-1', '一2', 'IV', '十甲', '二十一二', '①个'])(
    '“%s” is none',
    printed => {
      expect(numeral(printed)).toBeUndefined()
    },
  )

  it('reads back every number that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('零', '〇', '○'), (value, zero) => {
        expect(numeral(spoken(value, zero))).toBe(value)
        expect(numeral(spoken(value, zero).replace(/^一十/, '十'))).toBe(value)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back digits of either kind and width, one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99999 }), value => {
        const ascii = String(value)
        expect(numeral(ascii)).toBe(value)
        expect(
          numeral([...ascii].map(digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')),
        ).toBe(value)
        expect(numeral([...ascii].map(digit => DIGITS[Number(digit)]).join(''))).toBe(value)
      }),
    )
  })

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), printed => {
        const value = numeral(printed)
        expect(value === undefined || (Number.isFinite(value) && value >= 0)).toBe(true)
      }),
    )
  })
})

describe('hanNumeral', () => {
  it('is read back', () => {
    for (let number = 1; number < 100; number++) expect(numeral(hanNumeral(number) ?? '')).toBe(number)
  })

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%s is %s', (number, printed) => {
    expect(hanNumeral(number)).toBe(printed)
  })

  it.each([0, -1, 1.5, 100, Number.NaN])('of %s is none', number => {
    expect(hanNumeral(number)).toBeUndefined()
  })
})
