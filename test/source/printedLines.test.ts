import { describe, expect, it } from 'vitest'
import { printedLines } from '../../src/source/printedLines.ts'
import { origins } from '../support/origins.ts'

describe('printedLines', () => {
  it.each([
    ['LF', '甲\n乙\n丙'],
    ['CR LF', '甲\r\n乙\r\n丙'],
    ['CR', '甲\r乙\r丙'],
    ['form feed', '甲\f乙\f丙'],
    ['line and paragraph separator', '甲\u2028乙\u2029丙'],
    ['next line', '甲\u0085乙\u0085丙'],
  ])('%s ends a line', (_, source) => {
    expect(printedLines(source).map(({ text }) => text.chars)).toEqual(['甲', '乙', '丙'])
  })

  it.each([
    ['two LF', '甲\n\n乙'],
    ['two CR LF', '甲\r\n\r\n乙'],
    ['white space between', '甲\n 　\t\n乙'],
    ['a no-break space between', '甲\n\u00a0\n乙'],
  ])('%s leave a gap', (_, source) => {
    expect(printedLines(source).map(({ gap }) => gap)).toEqual([false, true])
  })

  it('measures indents in full-width characters', () => {
    const source = '甲\n　　乙\n    丙\n\t丁\n\u00a0\u00a0戊'
    expect(printedLines(source).map(({ indent }) => indent)).toEqual([0, 2, 2, 2, 1])
  })

  it('cuts paragraphs that a line runs together, but no row of cells', () => {
    expect(
      printedLines('　甲乡：\n请执行。　　一、丙\n丁').map(({ text, indent }) => [text.chars, indent]),
    ).toEqual([
      ['甲乡：', 1],
      ['请执行。', 0],
      ['一、丙', 2],
      ['丁', 0],
    ])
    expect(printedLines('请执行。　　一、丙\t乙局')).toHaveLength(1)
  })

  it('leaves out zero-width characters, and keeps where the others stood', () => {
    const [line] = printedLines('\ufeff　甲\u200b乙\u00ad丙')
    expect(line?.text.chars).toBe('甲乙丙')
    expect(line && origins(line.text).from).toEqual([2, 4, 6])
  })

  it('has no line for a text that prints nothing', () => {
    for (const source of ['', '\n', ' \r\n　\t\n', '\ufeff', '\u200b\u200b'])
      expect(printedLines(source)).toEqual([])
  })
})
