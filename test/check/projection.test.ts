import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../src/check/lineIndex.ts'
import { bare, type Form, locate, locateAt, project } from '../../src/check/projection.ts'

describe('the projection', () => {
  const found = (
    source: string,
    form: Form,
    printed: string,
    start?: number,
    end?: number,
  ): string | undefined => {
    const position = locate(project(source, form), lineIndex(source), printed, undefined, start, end)
    return position && source.slice(position.start.offset, position.end.offset)
  }

  it.each([
    ['<p>市<b>教育</b>&nbsp;局</p>', 'html', '市教育局', '市<b>教育</b>&nbsp;局'],
    ['<p>&#24066;&#x6559;育局</p>', 'html', '市教育局', '&#24066;&#x6559;育局'],
    ['<p title="市教育局">市教<!-- 市教育局 -->育局</p>', 'html', '市教育局', '市教<!-- 市教育局 -->育局'],
    ['a < b 市', 'html', '<b市', '< b 市'],
    ['&unknown;市', 'html', '市', '市'],
    ['市教\n  育局', 'text', '市教育局', '市教\n  育局'],
    ['text: "\\u5e02教\\"育局"', 'data', '市教"育局', '\\u5e02教\\"育局'],
  ] as const)('finds in %j as %s', (source, form, printed, passage) => {
    expect(found(source, form, printed)).toBe(passage)
  })

  it('finds a part of a text, and nothing that is not there', () => {
    expect(found('<p>（责任&nbsp;单位：市教育局）</p>', 'html', '（责任 单位：市教育局）', 7, 11)).toBe(
      '市教育局',
    )
    expect(found('<p>市教育局</p>', 'html', '市科技局')).toBeUndefined()
    expect(found('市', 'text', '')).toBeUndefined()
  })

  it('finds a text only at its place where it is asked to', () => {
    const source = '1.甲 2.甲'
    const at = (offset: number): number | undefined =>
      locateAt(project(source, 'text'), lineIndex(source), '2.甲', offset)?.start.offset
    expect([at(0), at(4), at(5)]).toEqual([undefined, 4, undefined])
  })

  it('keeps every character at its place, whatever the source', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '&',
            '#',
            'x',
            '2',
            ';',
            '\\',
            'u',
            '"',
            '市',
            ' ',
            '\n',
            '-',
            '!',
            'nbsp',
          ),
        }),
        fc.constantFrom<Form>('html', 'text', 'data'),
        (source, form) => {
          const { chars, from, to } = project(source, form)
          expect(from).toHaveLength(chars.length)
          expect(chars).toBe(bare(chars))
          for (let i = 0; i < chars.length; i++) {
            expect((from[i] ?? 0) < (to[i] ?? 0) && (to[i] ?? 0) <= source.length).toBe(true)
            if (i > 0) expect((from[i] ?? 0) >= (from[i - 1] ?? 0)).toBe(true)
          }
        },
      ),
    )
  })
})
