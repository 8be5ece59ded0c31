import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../src/parse.ts'
import { GUARDED, matchesOf, Signs, SPACES } from '../../src/responsibility/signs.ts'
import { CASES } from '../support/corpus.ts'

/** Every code unit but U+0000. */
const ALL = Array.from({ length: 0xffff }, (_, at) => String.fromCharCode(at + 1))

describe('Signs', () => {
  it.each(['，', '：:', '0123456789一二三', SPACES, ALL.slice(0x4dff, 0x4e50).join('')])(
    'has the characters of “%s” and no other',
    chars => {
      const signs = new Signs(chars)
      expect(ALL.filter(char => signs.has(char.charCodeAt(0)))).toEqual(
        ALL.filter(char => chars.includes(char)),
      )
    },
  )

  it('has nothing outside a text', () => {
    const signs = new Signs('甲乙')
    expect([-1, 0, 1, 2].map(index => signs.at('甲乙', index))).toEqual([false, true, true, false])
  })

  it('finds a character in a text of any length', () => {
    const signs = new Signs('甲乙')
    for (const length of [0, 5, 15, 16, 17, 200]) {
      const text = '丙'.repeat(length)
      expect(signs.in(text)).toBe(false)
      expect(signs.in(`${text}乙${text}`)).toBe(true)
    }
  })

  it('knows white space as patterns do', () => {
    expect([...SPACES].sort()).toEqual(ALL.filter(char => /\s/.test(char)).sort())
  })
})

/** What a pattern looks for, without what it looks at behind or before that: such texts may match it. */
const withoutLooks = (pattern: RegExp): RegExp => {
  let source = pattern.source
  for (let before = ''; before !== source; ) {
    before = source
    source = source.replace(/\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
  }
  return new RegExp(source.replace(/\\k<\w+>/g, '.').replace(/\(\?<\w+>/g, '('))
}

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
