import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Known } from '../../src/responsibility/known.ts'

const words = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 5 })

describe('a table of what is known of words', () => {
  it('finds what it has learnt last, wherever the words stand, or nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 40 }), fc.integer({ min: 2, max: 8 }), (all, bits) => {
        const known = new Known<string>(bits)
        for (const one of all) {
          expect(known.get(`丁${one}丁`, 1, one.length + 1)).toBeUndefined()
          known.set(one, one)
          expect(known.get(`丁${one}丁`, 1, one.length + 1)).toBe(one)
        }
        for (const one of all) expect([one, undefined]).toContain(known.get(one, 0, one.length))
      }),
    )
  })

  it('keeps all that it has room for', () => {
    const known = new Known<number>(10)
    const all = Array.from('甲乙丙丁戊己庚辛', (char, i) => char.repeat(i + 1))
    for (const [i, one] of all.entries()) known.set(one, i)
    for (const [i, one] of all.entries()) expect(known.get(`${one}局`, 0, one.length)).toBe(i)
  })
})
