import { describe, expect, it } from 'vitest'
import { Reach } from '../../src/source/bracketReach.ts'
import { printedLines } from '../../src/source/printedLines.ts'

/** Whether a bracket of the first line is closed on the second or behind it. */
function closes(...lines: string[]): boolean {
  const printed = printedLines(lines.join('\n'))
  const reach = new Reach(printed)
  reach.pass(printed[0]?.text.chars ?? '', true, true)
  return reach.closes(1)
}

const FAR = '坚持以人民为中心的发展思想，统筹推进水利工程建设和运行管理工作，'

describe('a bracket', () => {
  it.each([
    [['修订预案（主办：', '市水利局）']],
    [['修订预案（主办：', '市水利局；', '协办：', '市林业局（市绿化办）、', '市气象局）']],
    [['修订预案〔责任单位：市水', '利局〕，巡查河道（含渠道）']],
    [['修订预案（主办：', ...Array.from({ length: 8 }, () => FAR), '市水利局）']],
  ])('is closed: %j', lines => {
    expect(closes(...lines)).toBe(true)
  })

  it.each([
    [['修订预案（主办：', '市水利局']],
    [['修订预案“主办', '市水利局）']],
    [['修订预案（主办：市水利局', '巡查河道（含渠道）。']],
    [['修订预案（主办：市水利局', '二、巡查河道', '市林业局）']],
    [['修订预案（主办：市水利局', '附件1', '市林业局）']],
    [['修订预案（主办：市水利局', '', '市林业局）']],
    [['修订预案（主办：', ...Array.from({ length: 20 }, () => FAR), '市水利局）']],
  ])('is not: %j', lines => {
    expect(closes(...lines)).toBe(false)
  })
})
