import { load } from 'cheerio/slim'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignText } from '../../../src/source/html/align.ts'
import { origins } from '../../support/origins.ts'

const PIECES: readonly (readonly [string, string])[] = [
  ['市', '市'],
  ['a', 'a'],
  [' ', ' '],
  ['\r\n', '\r\n'],
  ['&nbsp;', '\u00a0'],
  ['&nbsp', '\u00a0'],
  ['&#12288;', '\u3000'],
  ['&#12288', '\u3000'],
  ['&#x4E00;', '一'],
  ['&amp;', '&'],
  ['&amp', '&'],
  ['&lt;', '<'],
  ['&ldquo;', '“'],
  ['&#0151;', '—'],
  ['&#128512;', '😀'],
  ['&', '&'],
  ['&x;', '&x;'],
  ['&#;', '&#;'],
  ['<', '<'],
  ['</b>', ''],
  ['😀', '😀'],
]

describe('alignText', () => {
  it('maps an entity to its whole range, with and without semicolon', () => {
    const source = '<p>&nbsp;&#12288一&amp;二</p>'
    const text = alignText(source, 3, source.length - 4)
    expect(text.chars).toBe('\u00a0\u3000一&二')
    expect(origins(text).from.map((from, i) => source.slice(from, origins(text).to[i]))).toEqual([
      '&nbsp;',
      '&#12288',
      '一',
      '&amp;',
      '二',
    ])
  })

  it('decodes an entity without semicolon where the source ends', () => {
    const text = alignText('一&nbsp', 0, 6)
    expect(text.chars).toBe('一\u00a0')
    expect(origins(text).to).toEqual([1, 6])
  })

  it('leaves out an end tag that closes nothing', () => {
    const text = alignText('甲</font>乙', 0, 9)
    expect(text.chars).toBe('甲乙')
    expect(origins(text).from).toEqual([0, 8])
  })

  it('agrees with the parser, character by character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), pieces => {
        const source = `<p>${pieces.map(([raw]) => raw).join('')}</p>`
        const $ = load(source, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } })
        for (const node of $('p').contents()) {
          if (node.nodeType !== 3 || !('data' in node)) continue
          const text = alignText(source, node.startIndex ?? 0, (node.endIndex ?? -1) + 1)
          expect(text.chars).toBe(node.data)
          const { from: starts, to: ends } = origins(text)
          for (let i = 0; i < text.chars.length; i++) {
            const [from, to] = [starts[i] ?? 0, ends[i] ?? 0]
            const raw = source.slice(from, to)
            expect(raw === text.chars.charAt(i) || raw.startsWith('&')).toBe(true)
            expect(from >= (ends[i - 1] ?? 0) || from === starts[i - 1]).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})
