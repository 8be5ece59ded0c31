import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutPersons } from '../../src/responsibility/index.ts'
import { say } from '../support/say.ts'
import { growth, LINEAR } from '../support/time.ts'

const left = (text: string): string => withoutPersons(text).replace(/、+/g, '、').replace(/、$/, '')

describe('withoutPersons', () => {
  it.each([
    ['县教育局 张三', '县教育局 '],
    ['县教育局张三', '县教育局'],
    ['县教育局\n张三\n李小明', '县教育局\n、\n'],
    ['县教育局（张三）、县财政局（李四、王五）', '县教育局、县财政局'],
    ['县水利局局长赵小红', '县水利局'],
    ['县水利局 副局长 赵小红', '县水利局 、 '],
    ['周　八（县农业农村局）', '、县农业农村局'],
    ['县林业局：欧阳修', '县林业局'],
    ['张三同志（县住建局）', '、县住建局'],
  ])('%j', (text, rest) => {
    expect(left(text)).toBe(rest)
  })

  it.each([
    '金山镇、石桥乡、高新区',
    '安监局、文明办、史志办',
    '方正县（含开发区）',
    '县教育局东城分局',
    '牵头单位：县教育局',
    '各乡镇、有关部门和单位',
    '龙湖街道办事处',
    '应急、金融、文广',
    '',
  ])('leaves %j alone', text => {
    expect(withoutPersons(text)).toBe(text)
  })

  it('keeps the length', () => {
    const word = fc.constantFrom(
      '县教育局',
      '张三',
      '李',
      '明',
      ' ',
      '　',
      '、',
      '（',
      '）',
      '\n',
      '：',
      '局长',
      '各乡镇',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), words => {
        expect(withoutPersons(words.join(''))).toHaveLength(words.join('').length)
      }),
    )
  })
})

describe('a cell of many persons', () => {
  it.each(['张三\n', '\n', '张三（', '李 '])('takes no longer than its length: %j', unit => {
    const cell = (size: number): string => unit.repeat(size)
    expect(growth(cell, withoutPersons, 20_000)).toBeLessThan(LINEAR)
  })
})

describe('a key that asks for bodies and their persons', () => {
  it.each([
    '（责任单位及责任人：县教育局 张三）',
    '（责任单位及责任人：县教育局张三）',
    '（责任单位、责任人：县教育局、张三）',
    '（责任部门和负责人：县教育局（张三））',
    '（责任单位/责任人：县教育局/张三）',
    '（责任单位（责任人）：县教育局（张三））',
    '责任单位及负责人：县教育局　张三',
    '责任科室与联系人：县教育局 张 三',
  ])('gives the bodies: %s', printed => {
    expect(say(printed)).toEqual(['县教育局 R'])
  })

  it('has further keys beside it', () => {
    expect(say('（牵头单位及责任人：县教育局（张三）；配合单位：县财政局）')).toEqual([
      '县教育局 L|县财政局 S',
    ])
  })

  it('of persons alone gives none', () => {
    expect(say('（责任人：张三）')).toEqual([])
    expect(say('（责任单位负责人：张三）')).toEqual([])
  })
})
