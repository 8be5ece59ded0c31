import { describe, expect, it } from 'vitest'
import { range, textAt, trim } from '../../src/source/text.ts'

describe('trim', () => {
  const text = textAt(' 　甲 乙\u200b丙 ', 100)

  it.each<[number | undefined, number | undefined, string, [number, number]]>([
    [undefined, undefined, '甲 乙\u200b丙', [102, 107]],
    [3, undefined, '乙\u200b丙', [104, 107]],
    [0, 4, '甲', [102, 103]],
    [3, 6, '乙', [104, 105]],
  ])('takes the white space off the ends of [%s, %s)', (from, to, chars, at) => {
    const trimmed = trim(text, from, to)
    expect([trimmed.chars, range(trimmed)]).toEqual([chars, at])
  })

  it('leaves nothing of white space, and nothing of an empty range', () => {
    expect(trim(text, 0, 2).chars).toBe('')
    expect(trim(text, 3, 3).chars).toBe('')
    expect(trim(text, 5, 3).chars).toBe('')
  })
})
