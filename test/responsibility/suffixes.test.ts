import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suffixes, suffixOf } from '../../src/responsibility/suffixes.ts'

const word = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 4 })

describe('suffixOf', () => {
  it('finds the longest word, of equal ones the first, within the bounds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), word, fc.nat(4), fc.nat(4), (words, text, from, end) => {
        const to = Math.min(end, text.length)
        const entries = words.map((one, index): [string, number] => [one, index])
        const ending = entries.filter(
          ([one]) => one !== '' && to - one.length >= from && text.slice(0, to).endsWith(one),
        )
        const longest = Math.max(0, ...ending.map(([one]) => one.length))
        const expected = ending.find(([one]) => one.length === longest)
        expect(suffixOf(suffixes(entries), text, from, to)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
