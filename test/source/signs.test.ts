import { describe, expect, it } from 'vitest'
import { charactersFrom, isIdeograph, Signs, SPACE, SPACES, without } from '../../src/source/signs.ts'

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

describe('charactersFrom', () => {
  it('gives the characters of a range, both ends included', () => {
    expect(charactersFrom(0x30, 0x39)).toBe('0123456789')
  })
})

describe('without', () => {
  it.each([
    ['', ''],
    ['甲乙', '甲乙'],
    ['：甲：：乙 丙：', '甲乙丙'],
    ['： ：', ''],
  ])('takes the characters out of %j', (text, rest) => {
    expect(without(text, new Signs(`：${SPACES}`))).toBe(rest)
  })

  it('does what a pattern would', () => {
    const text = ALL.filter(char => !isIdeograph(char.charCodeAt(0))).join('')
    expect(without(text, SPACE)).toBe(text.replace(/\s/g, ''))
  })
})
