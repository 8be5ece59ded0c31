import { describe, expect, it } from 'vitest'
import { kindOf, styleOf } from '../../src/check/numbering.ts'
import { findingsIn } from '../support/findings.ts'

describe('labels', () => {
  it.each([
    ['一、', '一#', '#、'],
    ['（十二）', '一(#)', '（#）'],
    ['(3)', '1(#)', '(#)'],
    ['12．', '1#', '#．'],
    ['第三条', '一第#条', '第#条'],
    ['①', '①#', '#'],
  ])('%s is of the kind %s and the style %s', (label, kind, style) => {
    expect([kindOf(label), styleOf(label)]).toEqual([kind, style])
  })

  it.each([
    ['numbers that run on over headings', '一、甲\n1.一。\n2.二。\n二、乙\n3.三。\n4.四。\n', []],
    ['numbers that begin again', '一、甲\n1.一。\n2.二。\n二、乙\n1.三。\n2.四。\n', []],
    ['a list that begins with 2', '一、甲\n2.一。\n3.二。\n', ['number-skipped start']],
    ['a gap between headings', '一、甲\n1.一。\n2.二。\n二、乙\n4.三。\n5.四。\n', ['number-skipped gap']],
    ['a number that stands twice', '一、甲\n1.一。\n2.二。\n2.三。\n', ['number-repeated repeated']],
  ])('%s', (_, body, wanted) => {
    const found = findingsIn(`2024年工作要点\n${body}`).filter(({ rule }) => rule.startsWith('number-'))
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual(wanted)
  })
})
