import { describe, expect, it } from 'vitest'
import { characterSet, SPACE, spaceAnd, without } from '../../src/source/characterSet.ts'

describe('character sets', () => {
  it('have white space as patterns do', () => {
    for (let code = 0; code < 0x10000; code++)
      expect(SPACE[code] === 1, code.toString(16)).toBe(/\s/.test(String.fromCharCode(code)))
  })

  it('hold the characters of strings and ranges', () => {
    const set = characterSet('甲：', [0x30, 0x39])
    const held = (chars: string): boolean[] => [...chars].map(char => set[char.charCodeAt(0)] === 1)
    expect(held('甲：09')).toEqual([true, true, true, true])
    expect(held('乙:/;')).toEqual([false, false, false, false])
  })

  it.each([
    ['', ''],
    ['甲乙', '甲乙'],
    ['：甲：：乙 丙：', '甲乙丙'],
    ['： ：', ''],
  ])('are taken out of a text: %j', (text, rest) => {
    expect(without(text, spaceAnd('：'))).toBe(rest)
  })
})
