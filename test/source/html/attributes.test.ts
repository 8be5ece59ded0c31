import { load } from 'cheerio/slim'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeOf, parseTree } from '../../../src/source/html/tree.ts'

const NAMES = [
  'id',
  'ID',
  'Class',
  'class',
  'onClick',
  'onclick',
  'STYLE',
  '名',
  'É',
  'ı',
  'İ',
  '__PROTO__',
  '7',
]

describe('attributes', () => {
  it('are found by their names in lower case', () => {
    const node = parseTree('<p ALIGN=center 名="1" onClick="f()">甲</p>').nodes[0]
    expect(node?.attributes).toEqual({ align: 'center', 名: '1', onclick: 'f()' })
    expect(node?.style.align).toBe('center')
  })

  it('count once, the first of two that differ in case', () => {
    const node = parseTree('<p CLASS="a" class="b" Id=c>甲</p>').nodes[0]
    expect(node && attributeOf(node, 'class')).toBe('a')
    expect(node && attributeOf(node, 'id')).toBe('c')
  })

  it('are those that the parser gives in lower case', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES), { maxLength: 6 }), names => {
        const source = `<p ${names.map((name, at) => `${name}="${at}"`).join(' ')}>甲</p>`
        const $ = load(source, { xml: { xmlMode: false } })
        expect(parseTree(source).nodes[0]?.attributes).toEqual($('p').attr())
      }),
    )
  })
})
