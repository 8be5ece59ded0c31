import { describe, expect, it } from 'vitest'
import { WordTree } from '../../../src/source/html/wordTree.ts'

const TREE = new WordTree([
  ['nav', 1],
  ['navbar', 2],
  ['vsbcontent2', 3],
  ['view', 4],
])

describe('WordTree', () => {
  it.each([
    ['nav', 1],
    ['NavBar', 2],
    ['vsb_content_2', 3],
    ['VIEW', 4],
    ['na', undefined],
    ['navb', undefined],
    ['navbars', undefined],
    ['vsbcontent', undefined],
    ['导航', undefined],
    ['nav.bar', undefined],
    ['', undefined],
  ])('finds %j', (word, meaning) => {
    expect(TREE.find(word, 0, word.length)).toBe(meaning)
  })

  it('looks at the given part of a text only', () => {
    expect(TREE.find('main nav left', 5, 8)).toBe(1)
    expect(TREE.find('main nav left', 5, 9)).toBeUndefined()
  })
})
