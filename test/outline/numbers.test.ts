import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/source/block.ts'
import { blocks, table } from '../support/blocks.ts'
import { partOf } from '../support/plans.ts'

const findings = (...lines: readonly string[]): string[] =>
  partOf(blocks(...lines)).findings.map(({ code, args }) =>
    `${code} ${args?.label ?? ''} ${args?.expected ?? ''}`.trim(),
  )

describe('numbers', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['in order', ['一、甲', '1.乙', '2.丙', '二、丁'], []],
    ['that run on across sections', ['一、甲', '1.乙', '2.丙', '二、丁', '3.戊'], []],
    ['that begin anew under another heading', ['一、甲', '1.乙', '2.丙', '二、丁', '1.戊'], []],
    [
      'that run on under sections of two levels',
      ['一、甲', '（一）乙', '1.丙', '二、丁', '（一）戊', '2.己'],
      [],
    ],
    ['of two levels that run on', ['一、甲', '（一）乙', '二、丙', '（二）丁'], []],
    ['of articles under chapters', ['第一章 甲', '第一条 乙', '第二章 丙', '第二条 丁'], []],
    ['of decimals', ['1 甲', '1.1 乙', '1.2 丙', '2 丁', '2.1 戊'], []],
    ['that are skipped', ['1.甲', '2.乙', '4.丙', '5.丁'], ['number-skipped 4. 3']],
    ['that are skipped between sections', ['一、甲', '1.乙', '二、丙', '3.丁'], ['number-skipped 3. 2']],
    ['that do not begin with one', ['二、甲', '三、乙'], ['number-skipped 二、 1']],
    ['that are repeated', ['1.甲', '2.乙', '2.丙', '3.丁'], ['number-repeated 2. 3']],
    [
      'that begin anew under the same heading',
      ['一、甲', '1.乙', '2.丙', '1.丁', '2.戊'],
      ['number-repeated 1. 3'],
    ],
    [
      'that are skipped twice',
      ['一、甲', '三、乙', '六、丙'],
      ['number-skipped 三、 2', 'number-skipped 六、 4'],
    ],
    ['of mixed glyphs in order', ['1.甲', '2．乙', '3、丙'], []],
  ])('%s', (_, lines, expected) => {
    expect(findings(...lines).filter(line => line.startsWith('number-'))).toEqual(expected)
  })

  it('may begin anew behind an unnumbered heading', () => {
    expect(findings('1.甲', '2.乙', '保障措施', '1.丙', '2.丁')).toEqual(['unnumbered-heading'])
  })

  it('are found where the label stands', () => {
    const [finding] = partOf(blocks('一、甲', '三、乙')).findings
    expect(finding?.range).toEqual([4, 6])
  })
})

describe('numbers behind a table', () => {
  const sections = table(
    ['序号', '任务', '责任单位'],
    ['一、甲', '<', '<'],
    ['1', '乙', '县教育局'],
    ['二、丙', '<', '<'],
    ['2', '丁', '县水务局'],
  )
  const numbersOf = (...source: readonly Block[]): string[] =>
    partOf(source)
      .findings.map(({ code, args }) => `${code} ${args?.label ?? ''} ${args?.expected ?? ''}`.trim())
      .filter(line => line.startsWith('number-'))

  it('go on with its sections and rows', () => {
    expect(numbersOf(sections, ...blocks('三、戊', '3.己', '四、庚'))).toEqual([])
    expect(numbersOf(...blocks('一、甲'), sections, ...blocks('（一）乙', '3.丙'))).toEqual([])
  })

  it('are skipped where they do not', () => {
    expect(numbersOf(sections, ...blocks('四、戊'))).toEqual(['number-skipped 四、 1'])
    expect(numbersOf(sections, ...blocks('三、戊', '五、己'))).toEqual(['number-skipped 五、 4'])
  })
})
