import { describe, expect, it } from 'vitest'
import { splitInline } from '../../src/outline/inline.ts'
import { range } from '../../src/source/text.ts'
import { paragraph, words } from '../support/blocks.ts'

const split = (chars: string): string[] => words(splitInline(paragraph(chars)) ?? [paragraph(chars)])
const LONG = '坚持以人民为中心，统筹推进各项工作，持续提升服务水平，确保取得实效。'

describe('pages without line breaks', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'two outer labels',
      [`为做好工作，制定本方案。${LONG}`, `一、总体要求。${LONG}`, `二、重点任务。${LONG}`],
    ],
    [
      'brackets under outer labels',
      [
        `一、总体要求。${LONG}`,
        `（一）指导思想。${LONG}`,
        `（二）基本原则。${LONG}`,
        `二、重点任务。${LONG}`,
      ],
    ],
    [
      'a heading right before a bracket',
      ['一、总体要求', `（一）指导思想。${LONG}`, `（二）基本原则。${LONG}`, `二、重点任务。${LONG}`],
    ],
    [
      'digits',
      [
        `一、总体要求。${LONG}`,
        `1.甲项。${LONG}`,
        `2.乙项。${LONG}`,
        `二、重点任务。${LONG}`,
        `3.丙项。${LONG}`,
      ],
    ],
    ['articles', [`第一条为加强管理，制定本办法。${LONG}`, `第二条本办法适用于本市。${LONG}`]],
    ['chapters', [`第一章总则。${LONG}`, `第二章附则。${LONG}`]],
    [
      'statements between items',
      [`一、甲项。${LONG}（市教育局负责）`, `二、乙项。${LONG}（责任单位：市科协）`, `三、丙项。${LONG}`],
    ],
    [
      'more than nine',
      Array.from(
        { length: 12 },
        (_, at) =>
          `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][at]}、任务。${LONG}`,
      ),
    ],
  ])('%s', (_, pieces) => {
    expect(split(pieces.join(''))).toEqual(pieces)
  })

  it('a first 1. behind a heading without a mark', () => {
    const pieces = [
      `一、压实责任`,
      `1.建立机制。${LONG}`,
      `2.增长1.5倍。${LONG}`,
      `二、强化保障`,
      `1.加快建设。${LONG}`,
    ]
    expect(split(pieces.join(''))).toEqual(pieces)
  })

  it('keeps the origin of every piece', () => {
    const source = `一、总体要求。${LONG}二、重点任务。${LONG}`
    for (const piece of splitInline(paragraph(source)) ?? []) {
      expect(source.slice(...(range(piece.text) ?? [0, 0]))).toBe(piece.text.chars)
    }
  })
})

describe('enumerations in running text', () => {
  it.each([
    ['bracketed digits', `符合下列条件：（1）有专职人员；（2）有固定场所；（3）有管理制度。${LONG}`],
    [
      'bracketed digits in a long paragraph',
      `符合下列条件：（1）有专职人员；（2）有固定场所；（3）有管理制度。${LONG.repeat(12)}`,
    ],
    ['一是 and 二是', `一是完善机制；二是加强督查；三是强化保障。${LONG}`],
    ['a list with 、', `推进一、二、三产业融合发展，建设第一、第二批试点。${LONG}`],
    ['one outer label', `一、总体要求。${LONG}`],
    ['circled digits', `包括：①资金；②人员；③场地。${LONG}`],
    ['references to articles', `依照本办法第一条、第二条的规定，以及第三条规定的程序办理。${LONG}`],
    ['years', `完成2018年任务。2019年继续推进。2020年全面完成。${LONG}`],
    ['numbers out of order', `第七条的内容。三、丙。一、甲。${LONG}`],
    ['a short paragraph', '一、甲。二、乙。'],
    ['quotations', `落实“一、二、三”工程。${LONG}`],
  ])('%s stay', (_, chars) => {
    expect(split(chars)).toEqual([chars])
  })

  it('stay within items that are split', () => {
    const items = [
      `一、甲项。符合条件：（1）有人员；（2）有场所。${LONG}`,
      `二、乙项。一是完善；二是加强。${LONG}`,
    ]
    expect(split(items.join(''))).toEqual(items)
  })
})
