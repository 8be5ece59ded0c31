import { describe, expect, it } from 'vitest'
import { columns } from '../../src/source/printColumns.ts'

describe('columns', () => {
  it.each<[string, number]>([
    ['', 0],
    ['市教育局', 8],
    ['abc 123', 7],
    ['２０２４', 8],
    ['（一）', 6],
    ['(1)', 3],
    ['“双”', 6],
    ['—…', 4],
  ])('“%s” takes %i', (chars, count) => {
    expect(columns(chars)).toBe(count)
  })

  it('counts a character of two code units once', () => {
    expect(['甲a', '😀', '\ud83d', 'ａ—'].map(columns)).toEqual([3, 1, 1, 4])
  })
})
