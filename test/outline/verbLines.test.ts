import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.ts'
import { planOf, sketches } from '../support/plans.ts'

describe('lines that assign by verbs', () => {
  it('speak for the text or the heading before them in their node', () => {
    expect(
      sketches(
        planOf(
          '一、治理河道',
          '（一）清理河岸。拆除违建。',
          '区水务局牵头，区城管局配合。',
          '（二）种植护岸林',
          '区林业局、区水务局负责。',
          '二、治理湖泊',
          '区林业局负责。',
          '（一）清淤。年内完成。',
        ),
      ),
    ).toBe(
      '一、治理河道[（一）清理河岸。 | 拆除违建。 | 〖区水务局牵头，区城管局配合。〗 （二）种植护岸林 | 〖区林业局、区水务局负责。〗] 二、治理湖泊 | 〖区林业局负责。〗[（一）清淤。 | 年内完成。]',
    )
  })

  it('follow each other as one statement, keyed lines among them', () => {
    const statements = (...lines: readonly string[]): unknown =>
      planOf('1.清理河岸。拆除违建。', ...lines).children[0]?.responsibilities?.map(({ text }) => text)
    expect(statements('区水务局牵头。', '区城管局、各街道配合。')).toEqual([
      '区水务局牵头。；区城管局、各街道配合。',
    ])
    expect(statements('区水务局负责', '完成时限：2026年6月')).toEqual(['区水务局负责；完成时限：2026年6月'])
    expect(statements('责任单位：区水务局', '区城管局配合')).toEqual(['责任单位：区水务局；区城管局配合'])
    expect(statements('区水务局负责。', '安装护栏。', '区城管局负责。')).toEqual([
      '区水务局负责。',
      '区城管局负责。',
    ])
  })

  it('are understood in traditional characters', () => {
    expect(
      sketches(planOf('一、任務', '（一）清理河岸。拆除違建。', '由縣水務局牽頭，各鄉鎮負責。')),
    ).toContain('〖由縣水務局牽頭，各鄉鎮負責。〗')
  })

  it('speak for the parent behind the last of several sub-items', () => {
    expect(
      sketches(planOf('（一）治理河道', '1.清理河岸。', '2.安装护栏。', '区水务局牵头，各街道配合。')),
    ).toBe('（一）治理河道 | 〖区水务局牵头，各街道配合。〗[1.清理河岸。 2.安装护栏。]')
  })

  it('are text where nothing of their node stands before them, and in an article', () => {
    expect(sketches(planOf('1.区水务局负责。', '2.区城管局牵头，各街道配合。'))).toBe(
      '1.区水务局负责。 2.区城管局牵头，各街道配合。',
    )
    expect(sketches(planOf('第一条 管理河道。', '区水务局负责。', '第二条 管理湖泊。'))).toBe(
      '第一条管理河道。 | 区水务局负责。 第二条管理湖泊。',
    )
    expect(planOf('管好河道。', '区水务局负责。', '一、清理河岸。').responsibilities).toBeUndefined()
  })

  it('are found where a page breaks its lines, and where a line is wrapped', () => {
    const page =
      '<p>一、任务</p><p>（一）清理河岸。拆除违建。<br>区水务局牵头，各街道配合。<br>（二）其他。</p>'
    expect(JSON.stringify(parse(new TextEncoder().encode(page)).parts)).toContain(
      '"text":"区水务局牵头，各街道配合。"',
    )
    const text = [
      '    一、任务',
      '    （一）清理河岸。拆除河道两侧的违章建筑，建立台账，年内整改',
      '到位。',
      '    区水务局牵头，区城管局、区林业局、区住房和城乡建设局、区农',
      '业农村局配合。',
      '    （二）安装护栏。对人员密集的河段逐段安装护栏并设立警示牌，',
      '年内完成。',
    ].join('\n')
    expect(JSON.stringify(parse(new TextEncoder().encode(text)).parts)).toContain(
      '"text":"区水务局牵头，区城管局、区林业局、区住房和城乡建设局、区农业农村局配合。"',
    )
  })
})
