import { describe, expect, it } from 'vitest'
import { endOfKept, isKept, KEPT, kindAt, printedLength } from '../../../src/source/html/characters.ts'
import { traitsOf, UNSURE } from '../../../src/source/html/traits.ts'

const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

describe('characters', () => {
  it('that are surely kept are kept, and begin no entity', () => {
    for (const char of ALL)
      if (!(traitsOf(char) & UNSURE)) {
        expect(kindAt(char, 0)).toBe(KEPT)
        expect(char).not.toBe('&')
        expect(printedLength(char, 0, 1)).toBe(1)
      }
    const text = '“十四五”规划（2021-2025年）——实施意见…'
    expect(traitsOf(text) & UNSURE).toBe(0)
  })

  it('are found by patterns as by the table', () => {
    for (const char of ALL) {
      const kept = kindAt(char, 0) === KEPT
      expect(isKept(`市${char}`)).toBe(kept)
      expect(endOfKept(`市${char}`, 0)).toBe(kept ? 2 : 1)
    }
  })
})
