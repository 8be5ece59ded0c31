import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

type Case = readonly [statement: string, reading: string]

describe('a key in a bracket of its own', () => {
  it.each<Case>([
    ['完善治理体系。【责任单位】县水利局、县林业局', '县水利局 R|县林业局 R'],
    ['完善治理体系。[责任单位]县水利局、县林业局', '县水利局 R|县林业局 R'],
    ['完善治理体系；【牵头单位】县水利局【责任单位】县林业局', '县水利局 L|县林业局 R'],
    ['完善治理体系。〖责任单位：县水利局〗', '县水利局 R'],
    ['完善治理体系。（责任单位﹕县水利局﹑县林业局）', '县水利局 R|县林业局 R'],
  ])('heads who is responsible behind the text: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it.each<Case>([
    ['提高产值。责任单位：县水利局、县林业局 2、改善环境，落实措施。', '县水利局 R|县林业局 R'],
    ['提高产值。责任单位：县水利局、各乡镇 二、社会发展', '县水利局 R|各乡镇 R'],
    ['提高产值。完成时限：2030年 6、7月', ' @2030年6、7月'],
  ])('ends before the label of the next node: %s', (line, reading) => {
    expect(say(line)).toEqual([reading])
  })

  it('is none where it heads columns', () => {
    expect(say('责任单位 外贸出口目标 实到外资目标')).toEqual([])
    expect(say('责任单位 县水利局、县林业局')).toEqual(['县水利局 R|县林业局 R'])
  })

  it('is none within words', () => {
    expect(say('完善【责任单位】一栏的填写，报县水利局备案。')).toEqual([])
  })
})
