import { describe, expect, it } from 'vitest'
import { joined, withItem, withItems } from '../../src/outline/lists.ts'

describe('lists', () => {
  it('begin with their first item', () => {
    const one = withItem<number>(undefined, 1)
    expect(one).toEqual([1])
    expect(withItem(one, 2)).toBe(one)
    expect(one).toEqual([1, 2])
  })

  it('stay absent without items', () => {
    expect(withItems(undefined, [])).toBeUndefined()
    expect(withItems<number>(undefined, [1, 2])).toEqual([1, 2])
    expect(withItems([1], [2, 3])).toEqual([1, 2, 3])
  })

  it('are joined into a new one', () => {
    const [a, b] = [[1], [2]]
    expect(joined(a, b)).toEqual([1, 2])
    expect([a, b]).toEqual([[1], [2]])
    expect(joined(undefined, b)).toEqual([2])
    expect(joined(a, undefined)).toEqual([1])
    expect(joined(undefined, undefined)).toBeUndefined()
  })
})
