import { describe, expect, it } from 'vitest'
import { closesFirst, openBrackets, openRound } from '../../src/source/brackets.ts'

describe('openBrackets', () => {
  it.each<[number, string, number]>([
    [0, '（甲', 1],
    [0, '（甲（乙）', 1],
    [1, '乙）', 0],
    [0, '）甲', 0],
    [2, '甲）乙）丙）', 0],
    [0, '《甲》〔乙〕【丙】“丁”', 0],
  ])('%i before “%s” leaves %i', (before, chars, after) => {
    expect(openBrackets(before, chars)).toBe(after)
  })
})

describe('brackets', () => {
  it('counts no quotations, and none that was not opened', () => {
    expect(openRound(0, '））《甲（乙“丙')).toBe(1)
    expect(openRound(2, '）甲')).toBe(1)
  })
  it('tells whether one is closed before another is opened', () => {
    expect(['甲）乙（', '甲（乙）', '甲'].map(closesFirst)).toEqual([true, false, false])
  })
})
