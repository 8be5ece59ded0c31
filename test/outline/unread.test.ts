import { describe, expect, it } from 'vitest'
import { blocks } from '../support/blocks.ts'
import { partOf } from '../support/plans.ts'

/** The passages that are noted as statements without units. */
function unread(...lines: readonly string[]): string[] {
  const source = lines.join('\n')
  const { findings } = partOf(blocks(...lines))
  return findings.flatMap(({ code, range }) =>
    code === 'unread-statement' && range ? [source.slice(...range)] : [],
  )
}

describe('statements that name no unit', () => {
  it.each<[string, string[]]>([
    ['1.新建绿道。（责任单位：）', ['（责任单位：）']],
    ['1.新建绿道。[牵头单位:/]', ['[牵头单位:/]']],
    [
      '1.新建绿道。（责任单位：见附表）加强管护。（责任部门：无）',
      ['（责任单位：见附表）', '（责任部门：无）'],
    ],
    ['1.新建绿道。（责任单位：县住建局）加强管护。（责任单位：）', ['（责任单位：）']],
  ])('%s', (line, expected) => {
    expect(unread('一、甲', line)).toEqual(expected)
  })

  it('are lines of their own, too', () => {
    expect(unread('1.新建绿道。', '责任单位：', '2.改造步道。', '责任单位：县住建局')).toEqual(['责任单位：'])
  })

  it.each([
    '1.新建绿道。（责任单位：县住建局）',
    '1.新建绿道。（县住建局负责）',
    '1.各责任单位：要认真落实。',
    '1.责任单位要切实履行职责。',
    '1.明确责任单位：由各乡镇确定，报县政府备案。',
    '1.新建绿道。（以下简称绿道）',
    '1.新建绿道。（完成时限：6月底前）',
  ])('%s is none', line => {
    expect(unread('一、甲', line)).toEqual([])
  })
})
