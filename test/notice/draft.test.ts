import { describe, expect, it } from 'vitest'
import { readDraft } from '../../src/notice/draft.ts'
import type { Look } from '../../src/source/block.ts'
import { chars, paragraph } from '../support/blocks.ts'

const NAME = '清河县环境保护局'
const SHORT = '2016年环境保护工作计划'
const TEXT = '为做好环境保护工作，制定本计划。'
const MIDDLE: Look = { align: 'center' }

const titled = (
  lines: readonly (readonly [string, Look?])[],
  ...known: readonly string[]
): (string | undefined)[] => {
  const { label, title, blocks } = readDraft(
    lines.map(([line, look]) => paragraph(line, look)),
    known,
  )
  const left = blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
  return [label?.chars, title?.chars, ...chars(left)]
}

describe('the name above the title of what is enclosed', () => {
  it.each([
    ['a body', NAME],
    ['a place', '清河县'],
    ['a zone', '清河经济开发区'],
  ])('of %s is of the title where both stand in the middle', (_, name) => {
    const lines = [[name, MIDDLE], [SHORT, MIDDLE], [TEXT]] as const
    expect(titled(lines, SHORT)).toEqual([undefined, name + SHORT, TEXT])
    expect(titled([['附件'], ...lines], SHORT)).toEqual(['附件', name + SHORT, TEXT])
  })

  it('is of a title on two lines', () => {
    const lines = [[NAME, MIDDLE], ['2016年环境保护', MIDDLE], ['工作计划', MIDDLE], [TEXT]] as const
    expect(titled(lines, SHORT)).toEqual([undefined, NAME + SHORT, TEXT])
  })

  it('is of the title where the letter tells it with the name, wherever it stands', () => {
    expect(titled([[NAME], [SHORT], [TEXT]], SHORT, NAME + SHORT)).toEqual([undefined, NAME + SHORT, TEXT])
  })

  it.each([
    ['where it is not set with it', [[NAME], [SHORT, MIDDLE], [TEXT]]],
    ['where the title is not set with it', [[NAME, MIDDLE], [SHORT], [TEXT]]],
    ['where several have written it', [[NAME, MIDDLE], ['清河县林业局', MIDDLE], [SHORT, MIDDLE], [TEXT]]],
  ] as const)('stays by itself %s', (_, lines) => {
    const names = lines.slice(0, -2).map(([line]) => line)
    expect(titled(lines, SHORT)).toEqual([undefined, SHORT, ...names, TEXT])
  })

  it('is not looked for in prose', () => {
    expect(titled([[SHORT, MIDDLE], [TEXT]], SHORT)).toEqual([undefined, SHORT, TEXT])
  })

  it('loses no date in a bracket below', () => {
    const lines = [[NAME, MIDDLE], [SHORT, MIDDLE], ['（2016年5月）', MIDDLE], [TEXT]] as const
    expect(titled(lines, SHORT)).toEqual([undefined, NAME + SHORT, '（2016年5月）', TEXT])
  })
})
