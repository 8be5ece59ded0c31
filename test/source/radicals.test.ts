import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { unified } from '../../src/source/radicals.ts'

const NOTICE = [
  '望川县人民政府关于加强水利工作的意见',
  '一、修建水车',
  '（一）贯通滨水绿道。（责任单位：县水利局、县文旅局；完成时限：2030年12月底前）',
  '二、方便人民出行',
  '（一）增加车辆，长期坚持。（县民政局负责，各镇不再列出）',
]
/** Letters as PDF writers print them, and compatibility ideographs. */
const PRINTED: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  力: '⼒',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  月: '⽉',
  水: '⽔',
  行: '⾏',
  民: '⺠',
  车: '⻋',
  长: '⻓',
  门: '⻔',
  不: '\uf967',
  利: '\uf9dd',
}
const printed = (text: string): string => Array.from(text, char => PRINTED[char] ?? char).join('')

describe('look-alikes of ideographs', () => {
  it('stand for these', () => {
    expect(unified(printed(NOTICE.join('')))).toBe(NOTICE.join(''))
    expect(unified('水利局 ⺌ 🚲')).toBe('水利局 ⺌ 🚲')
  })

  it('keep their length, so that offsets stay', () => {
    for (let code = 0x2e80; code <= 0xfaff; code++)
      if (code <= 0x2fd5 || code >= 0xf900) expect(unified(String.fromCharCode(code))).toHaveLength(1)
  })

  it.each([
    ['a text', '\n', (lines: string) => lines],
    ['a page', '</p>\n<p>', (lines: string) => `<div id="zoom"><p>${lines}</p></div>`],
    [
      'a page with entities',
      '</p>\n<p>&nbsp;&ensp;',
      (lines: string) => `<div id="zoom"><p>${lines}</p></div>`,
    ],
  ])('make no other plan of %s', (_, joint, page) => {
    const plan = (lines: readonly string[]) => parse(page(lines.join(joint)))
    expect(plan(NOTICE.map(printed))).toEqual(plan(NOTICE))
    expect(plan(NOTICE).parts[0]?.children).toHaveLength(2)
  })
})
