import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../src/parse.ts'
import { GUARDED, matchesOf } from '../../src/source/guarded.ts'
import { CASES } from '../support/corpus.ts'
import { withoutLooks } from '../support/patterns.ts'

const LINES = [
  ...new Set(
    CASES.flatMap(({ bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split(/<[^>]*>|\n/)
        .filter(line => /[\u4e00-\u9fff]/.test(line)),
    ),
  ),
]

describe('a guarded pattern', () => {
  it('is there', () => {
    expect(GUARDED.length).toBeGreaterThan(30)
    expect(LINES.length).toBeGreaterThan(300)
  })

  it.each(GUARDED.map(guarded => [guarded.pattern.source.slice(0, 40), guarded] as const))(
    'matches nothing that its sign rules out: %s',
    (_, guarded) => {
      const { pattern } = guarded
      fc.assert(
        fc.property(fc.stringMatching(withoutLooks(pattern)), text => {
          const matching = pattern.test(text)
          expect(matching && !guarded.mayMatch(text)).toBe(false)
          expect(guarded.test(text)).toBe(matching)
        }),
        { numRuns: 300 },
      )
      for (const line of LINES) {
        for (let at = 0; at < line.length && at < 40; at++) {
          const [behind, before] = [line.slice(at), line.slice(0, line.length - at)]
          if (pattern.test(behind) && !guarded.mayMatch(behind)) throw new Error(behind)
          if (pattern.test(before) && !guarded.mayMatch(before)) throw new Error(before)
        }
      }
    },
  )
})

describe('matchesOf', () => {
  it('finds what matchAll finds, each time anew', () => {
    const pattern = /[甲乙]+/g
    for (const text of ['甲丙乙乙', '', '丙', '乙甲'])
      expect(matchesOf(pattern, text).map(match => [match[0], match.index])).toEqual(
        [...text.matchAll(pattern)].map(match => [match[0], match.index]),
      )
  })
})
