import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/outline/labels.ts'
import { outermostRank } from '../../src/outline/ranks.ts'

describe('outermostRank', () => {
  it.each([
    '第一章 总则',
    '一、甲',
    '（一）甲',
    '1.甲',
    '1.1 甲',
    '（1）甲',
    '1）甲',
    '①甲',
    '⑴甲',
    '⒈甲',
    '㈠甲',
  ])('is no deeper than the label of %s', chars => {
    expect(outermostRank(chars)).toBeLessThanOrEqual(readLabel(chars)?.style.rank ?? -1)
  })
  it.each(['', '甲', '，一、'])('is none for “%s”', chars => {
    expect(outermostRank(chars)).toBe(Number.POSITIVE_INFINITY)
  })
})
