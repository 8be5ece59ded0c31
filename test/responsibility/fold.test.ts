import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsOf } from '../../src/responsibility/brackets.ts'
import { fold, isBlank, marksIn, OTHER_GLYPH, signFor } from '../../src/responsibility/fold.ts'
import { GLYPH_OF, SHAPES } from '../../src/responsibility/glyphs.ts'
import { Noted } from '../../src/responsibility/noted.ts'

const CHARS = '市局單.。(（﹙)）﹚〔《》【】[］<“”、,，;；:：∶ \u3000\u200b1４'
const passage = fc.string({ unit: fc.constantFrom(...CHARS), maxLength: 12 })
const indicesOf = (text: string): number[] => Array.from(text, (_, i) => i)
const OPENING = SHAPES.map(({ open }) => open).join('')

describe('a folded passage', () => {
  it('has as many characters as are no white space, each at its place', () => {
    fc.assert(
      fc.property(passage, text => {
        const { chars, at } = fold(text)
        const printed = indicesOf(text).filter(i => !isBlank(text.charCodeAt(i)))
        expect([...(at ?? [...indicesOf(text), text.length])]).toEqual([...printed, text.length])
        expect(chars).toHaveLength(printed.length)
      }),
    )
  })

  it('knows its separators, colons and opening glyphs', () => {
    fc.assert(
      fc.property(passage, text => {
        const { chars, marks } = fold(text)
        const expected = indicesOf(chars).filter(i => `、，；。：${OPENING}`.includes(chars.charAt(i)))
        expect(marks).toEqual(expected)
        expect(marksIn(chars)).toEqual(expected)
      }),
    )
  })

  it('has a sign where one of its characters stands in it, as it is printed or read', () => {
    const sign = signFor('单。4')
    fc.assert(
      fc.property(passage, text => {
        const { chars, signs } = fold(text)
        expect((signs & sign) !== 0).toBe(/[单。4]/.test(chars))
      }),
    )
  })

  it('has the brackets of the passage unless it tells of others', () => {
    const glyphs = (text: string): boolean[] =>
      Array.from(text, char => GLYPH_OF.get(char.charCodeAt(0)) !== 0)
    fc.assert(
      fc.property(passage, text => {
        const { chars, at, signs } = fold(text)
        if (at || (signs & OTHER_GLYPH) !== 0) return
        expect(glyphs(chars)).toEqual(glyphs(text))
        expect(pairsOf(chars).map(({ start, end }) => [start, end])).toEqual(
          pairsOf(text).map(({ start, end }) => [start, end]),
        )
      }),
    )
  })
})

describe('a noted pattern', () => {
  it('matches nothing that its sign rules out', () => {
    const noted = new Noted('单门', /[单门]位|单/)
    fc.assert(
      fc.property(passage, text => {
        const folded = fold(text)
        expect(noted.testIn(folded)).toBe(noted.pattern.test(folded.chars))
      }),
    )
  })
})
