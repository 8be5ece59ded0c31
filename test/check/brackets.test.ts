import { describe, expect, it } from 'vitest'
import { unbalanced } from '../../src/check/brackets.ts'

describe('brackets', () => {
  const flaws = (...texts: string[]): string[] =>
    unbalanced(texts.map(text => ({ kind: 'preamble', text }))).map(
      ({ kind, bracket, index }) => `${kind} ${bracket} ${index}`,
    )

  it.each([
    ['（甲）〔乙〕《丙〈丁〉》', []],
    ['（甲（乙）', ['unclosed （ 0']],
    ['（甲)', ['mixed ) 2']],
    ['甲）', ['unopened ） 1']],
    ['1）甲；2）乙；a)丙；一）丁', []],
    ['（甲《乙）', ['unclosed 《 2']],
    ['【甲', ['unclosed 【 0']],
  ])('%s has %j', (text, wanted) => expect(flaws(text).sort()).toEqual([...wanted].sort()))

  it('may run on over paragraphs', () => expect(flaws('（甲', '乙）')).toEqual([]))

  it('takes time in proportion to the text', () => {
    const start = performance.now()
    unbalanced([{ kind: 'title', text: '（'.repeat(100_000) + '】'.repeat(100_000) }])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
