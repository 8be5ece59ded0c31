import { describe, expect, it } from 'vitest'
import { findingsIn } from '../support/findings.ts'

describe('fingerprints', () => {
  const text = (before: string, number: number): string =>
    `2024年工作要点\n${before}一、甲\n1.建设学校。（责任单位：市教育局）\n${number}.改造操场。\n`
  const ids = (source: string): string[] =>
    findingsIn(source)
      .filter(({ rule }) => rule === 'unit-missing')
      .map(({ fingerprint }) => fingerprint)

  it('stay when lines move and numbers change, and differ between items', () => {
    const [id] = ids(text('', 2))
    expect(ids(text('\n\n\n', 2))).toEqual([id])
    expect(ids(text('', 3))).toEqual([id])
    expect(ids(text('', 2).replace('操场', '礼堂'))).not.toEqual([id])
  })

  it('are counted where they are equal', () => {
    const twice = `${text('', 2)}3.改造操场。\n`
    const [first = '', second] = ids(twice)
    expect(second).toBe(`${first}-2`)
  })
})
