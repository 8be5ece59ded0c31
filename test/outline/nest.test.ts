import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/outline/labels.ts'
import { markLabels } from '../../src/outline/mark.ts'
import { DEEPEST, nest } from '../../src/outline/nest.ts'

/** Each paragraph's path; `|` before a paragraph marks an unnumbered heading. */
function paths(...paragraphs: readonly string[]): string[] {
  const plain = paragraphs.map(words => words.replace(/^\|/, ''))
  const labels = markLabels(plain)
  const parents = nest(
    labels,
    paragraphs.map(words => words.startsWith('|')),
  )
  const all: string[] = []
  labels.forEach((label, index) => {
    const parent = all[parents[index] ?? -1]
    all.push(label ? [...(parent ? [parent] : []), label.printed.replace(/[、.．]$/, '')].join('/') : '')
  })
  return all.filter(path => path !== '')
}

describe('nest', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the usual order',
      [
        '第一章 甲',
        '第一节 乙',
        '一、丙',
        '（一）丁',
        '1.戊',
        '（1）己',
        '①庚',
        '②辛',
        '（2）壬',
        '2.癸',
        '（二）子',
        '二、丑',
      ],
      [
        '第一章',
        '第一章/第一节',
        '第一章/第一节/一',
        '第一章/第一节/一/（一）',
        '第一章/第一节/一/（一）/1',
        '第一章/第一节/一/（一）/1/（1）',
        '第一章/第一节/一/（一）/1/（1）/①',
        '第一章/第一节/一/（一）/1/（1）/②',
        '第一章/第一节/一/（一）/1/（2）',
        '第一章/第一节/一/（一）/2',
        '第一章/第一节/一/（二）',
        '第一章/第一节/二',
      ],
    ],
    [
      '一、 directly over 1.',
      ['一、甲', '1.乙', '2.丙', '二、丁', '1.戊'],
      ['一', '一/1', '一/2', '二', '二/1'],
    ],
    ['一、 directly over （1）', ['一、甲', '（1）乙', '二、丁'], ['一', '一/（1）', '二']],
    [
      'a level missing in one section alone',
      ['一、甲', '（一）乙', '1.丙', '二、丁', '1.戊'],
      ['一', '一/（一）', '一/（一）/1', '二', '二/1'],
    ],
    [
      'numbers that run on',
      ['一、甲', '1.乙', '2.丙', '二、丁', '3.戊', '4.己'],
      ['一', '一/1', '一/2', '二', '二/3', '二/4'],
    ],
    [
      'numbers that run on under two levels',
      ['一、甲', '（一）乙', '1.丙', '（二）丁', '2.戊', '二、己', '（一）庚', '3.辛'],
      ['一', '一/（一）', '一/（一）/1', '一/（二）', '一/（二）/2', '二', '二/（一）', '二/（一）/3'],
    ],
    ['only 1.', ['1.甲', '2.乙'], ['1', '2']],
    ['only （一）', ['（一）甲', '（二）乙'], ['（一）', '（二）']],
    [
      '条 under 章',
      ['第一章 总则', '第一条 甲', '第二章 附则', '第二条 乙'],
      ['第一章', '第一章/第一条', '第二章', '第二章/第二条'],
    ],
    [
      '条 under 章 and 节',
      ['第一章 甲', '第一节 乙', '第一条 丙', '第二节 丁', '第二条 戊'],
      ['第一章', '第一章/第一节', '第一章/第一节/第一条', '第一章/第二节', '第一章/第二节/第二条'],
    ],
    [
      '（一） under 条',
      ['第一条 甲', '（一）乙', '（二）丙', '第二条 丁'],
      ['第一条', '第一条/（一）', '第一条/（二）', '第二条'],
    ],
    [
      '条 under 一、, running on',
      ['一、甲', '第一条 乙', '第二条 丙', '二、丁', '第三条 戊', '三、己', '第四条 庚'],
      ['一', '一/第一条', '一/第二条', '二', '二/第三条', '三', '三/第四条'],
    ],
    [
      '条 under 一、 with items',
      ['一、甲', '第一条 乙', '1.丙', '2.丁', '二、戊', '第二条 己', '1.庚'],
      ['一', '一/第一条', '一/第一条/1', '一/第一条/2', '二', '二/第二条', '二/第二条/1'],
    ],
    [
      '（一） under 1.',
      ['1.甲', '（一）乙', '（二）丙', '2.丁', '（一）戊'],
      ['1', '1/（一）', '1/（二）', '2', '2/（一）'],
    ],
    [
      'decimals',
      ['1 总则', '1.1 目的', '1.2 依据', '2 体系', '2.1 机构', '2.1.1 职责', '2.2 专家'],
      ['1', '1/1.1', '1/1.2', '2', '2/2.1', '2/2.1/2.1.1', '2/2.2'],
    ],
    [
      'decimals under 1.',
      ['二、任务', '1.治水', '1.1 截污', '1.2 清淤', '2.治气', '2.1 降尘', '三、要求', '1.检查', '2.评估'],
      ['二', '二/1', '二/1/1.1', '二/1/1.2', '二/2', '二/2/2.1', '三', '三/1', '三/2'],
    ],
    [
      'decimals of three levels under 1、, beginning anew',
      ['（一）甲', '1、乙', '1.1 丙', '1.1.1 丁', '1.1.2 戊', '1.2 己', '（二）庚', '1、辛', '1.1 壬'],
      [
        '（一）',
        '（一）/1',
        '（一）/1/1.1',
        '（一）/1/1.1/1.1.1',
        '（一）/1/1.1/1.1.2',
        '（一）/1/1.2',
        '（二）',
        '（二）/1',
        '（二）/1/1.1',
      ],
    ],
    [
      'decimals under some of the numbers',
      ['1.甲', '2.乙', '2.1 丙', '2.2 丁', '3.戊', '4.己', '4.1 庚'],
      ['1', '2', '2/2.1', '2/2.2', '3', '4', '4/4.1'],
    ],
    ['decimals under ⒈', ['⒈甲', '1.1 乙', '⒉丙', '2.1 丁'], ['⒈', '⒈/1.1', '⒉', '⒉/2.1']],
    [
      'decimals under 一、 without 1.',
      ['一、甲', '1.1 乙', '1.2 丙', '二、丁', '2.1 戊', '2.2 己'],
      ['一', '一/1.1', '一/1.2', '二', '二/2.1', '二/2.2'],
    ],
    [
      '1. under decimals',
      ['1 总则', '1.1 目的', '1.甲', '2.乙', '1.2 依据'],
      ['1', '1/1.1', '1/1.1/1', '1/1.1/2', '1/1.2'],
    ],
    [
      '（1） under decimals',
      ['1 总则', '1.1 目的', '（1）甲', '（2）乙', '1.2 依据'],
      ['1', '1/1.1', '1/1.1/（1）', '1/1.1/（2）', '1/1.2'],
    ],
    [
      'mixed glyphs of one level',
      ['一、甲', '1.乙', '2．丙', '3、丁', '⒋戊'],
      ['一', '一/1', '一/2', '一/3', '一/⒋'],
    ],
    [
      'half and full brackets of one level',
      ['一、甲', '(一)乙', '（二）丙', '㈢丁'],
      ['一', '一/(一)', '一/（二）', '一/㈢'],
    ],
    ['a heading that closes', ['一、甲', '（一）乙', '|附则', '1.丙', '2.丁'], ['一', '一/（一）', '1', '2']],
    [
      'a heading within a run closes nothing',
      ['一、甲', '1.乙', '|说明', '2.丙', '二、丁'],
      ['一', '一/1', '一/2', '二'],
    ],
    [
      'a last heading above 条 that run on through the chapters',
      ['第一章 甲', '第一条 乙', '第二章 丙', '第一节 丁', '第二条 戊', '|附则', '第三条 己', '第四条 庚'],
      ['第一章', '第一章/第一条', '第二章', '第二章/第一节', '第二章/第一节/第二条', '第三条', '第四条'],
    ],
    [
      'a last heading above 一、 that run on through the chapters',
      ['第一章 甲', '一、乙', '（一）丙', '第二章 丁', '二、戊', '|附则', '三、己', '（一）庚'],
      ['第一章', '第一章/一', '第一章/一/（一）', '第二章', '第二章/二', '三', '三/（一）'],
    ],
    [
      'a heading with words of its own below chapters',
      ['第一章 甲', '第一条 乙', '|附则', '说明。', '第二条 丙'],
      ['第一章', '第一章/第一条', '第二条'],
    ],
    [
      'a heading among the chapters closes nothing',
      ['第一章 甲', '第一条 乙', '|说明', '第二条 丙', '第二章 丁', '第三条 戊'],
      ['第一章', '第一章/第一条', '第一章/第二条', '第二章', '第二章/第三条'],
    ],
    [
      'a heading right above numbers that run on through the sections',
      ['一、甲', '1.乙', '二、丙', '2.丁', '|保障措施', '3.戊', '4.己'],
      ['一', '一/1', '二', '二/2', '3', '4'],
    ],
    [
      'a caption with words of its own in the last section closes nothing',
      ['一、甲', '1.乙', '|申报条件', '有关企业。', '2.丙', '|申报条件', '有关个人。', '3.丁'],
      ['一', '一/1', '一/2', '一/3'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(paths(...paragraphs)).toEqual(expected)
  })
})

const LABELS = [
  '第一章 甲',
  '第二章 甲',
  '第一节 甲',
  '第一条 甲',
  '第二条 甲',
  '一、甲',
  '二、甲',
  '（一）甲',
  '（二）甲',
  '1.甲',
  '2.甲',
  '⒈甲',
  '1.1 甲',
  '1.1.1 甲',
  '1.1.1.1 甲',
  '（1）甲',
  '1）甲',
  '①甲',
  '②甲',
  '甲',
]
const sequence = fc.array(fc.tuple(fc.constantFrom(...LABELS), fc.boolean()), { maxLength: 80 })

describe('whatever labels come', () => {
  it('a parent stands before its child, and no tree is deeper than the styles', () => {
    fc.assert(
      fc.property(sequence, lines => {
        const labels = lines.map(([words]) => readLabel(words))
        const parents = nest(
          labels,
          lines.map(([, closes]) => closes),
        )
        const depth: number[] = []
        expect(parents.length).toBe(labels.length)
        labels.forEach((label, index) => {
          const parent = parents[index] ?? -1
          expect(parent).toBeLessThan(index)
          depth.push((depth[parent] ?? 0) + 1)
          expect(depth[index]).toBeLessThanOrEqual(DEEPEST)
          if (!label) expect(parent).toBe(-1)
          else if (parent >= 0) expect(labels[parent]).toBeDefined()
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('no node has a child of its own style and depth', () => {
    fc.assert(
      fc.property(sequence, lines => {
        const labels = lines.map(([words]) => readLabel(words))
        const parents = nest(
          labels,
          lines.map(() => false),
        )
        labels.forEach((label, index) => {
          for (let up = parents[index] ?? -1; up >= 0; up = parents[up] ?? -1)
            expect([labels[up]?.style.id, labels[up]?.depth]).not.toEqual([label?.style.id, label?.depth])
        })
      }),
      { numRuns: 1000 },
    )
  })
})
