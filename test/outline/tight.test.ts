import { describe, expect, it } from 'vitest'
import { marks } from '../support/marks.ts'

describe('labels before a number', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['a telephone line', ['1.优化流程。', '2.12345热线受理。', '3.110报警联动。', '4.评估。'], '1. 2. 3. 4.'],
    [
      'the last of the run',
      ['一、甲', '1.优化流程。', '2.12328电话受理。', '二、乙', '1.丙'],
      '一、 1. 2. 二、 1.',
    ],
    ['the first of the run', ['一、甲', '1.5G基站共建。', '2.管网改造。'], '一、 1. 2.'],
    ['a month', ['1.甲。', '2.乙。', '3.10月底前验收。', '4.12月底前总结。'], '1. 2. 3. 4.'],
    ['a count', ['1.甲。', '2.3大专项行动。', '3.300家企业上云。', '4.5个示范区。'], '1. 2. 3. 4.'],
    [
      'a count behind a blank',
      ['1.甲。', '2.12 名干部的问题。', '3.2 所学校停建。', '4.丙。'],
      '1. 2. 3. 4.',
    ],
    ['a span of time', ['（一）甲', '1.24小时自助服务。', '2.15分钟生活圈。', '3.乙。'], '（一） 1. 2. 3.'],
    [
      'numbers that run on',
      ['一、甲', '1.乙。', '二、丙', '2.96333热线。', '三、丁', '3.戊。'],
      '一、 1. 二、 2. 三、 3.',
    ],
    ['headings without marks', ['1.推进甲', '2.推进乙', '3.5G网络', '4.推进丙'], '1. 2. 3. 4.'],
    ['the other points', ['1、甲。', '2、5G网络。', '3．120急救。', '4、丙。'], '1、 2、 3． 4、'],
    ['full-width digits', ['１．甲。', '２．１２３４５热线。', '３．乙。'], '１． ２． ３．'],
    ['a quantity that the run tells', ['1.甲。', '2.5万亩良田建设。', '3.乙。'], '1. 2. 3.'],
    ['a year', ['1.甲', '2.2018年底前完成', '3.2025年完成'], '1. 2. 3.'],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})

describe('quantities where a line begins', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['whose number comes itself', ['1.甲。', '2.全年办结', '3.5万件。', '3.丙。'], '1. 2. - 3.'],
    ['whose number comes itself, a count', ['1.甲。', '2.每户平均', '3.5个名额。', '3.丙。'], '1. 2. - 3.'],
    ['within a sentence', ['1.甲。', '2.面积增加', '3.5万亩。', '4.丁'], '1. 2. - 4.'],
    ['at the end', ['1.甲。', '2.占比达到', '3.5%以上。'], '1. 2. -'],
    ['that are a paragraph', ['1.甲。', '2.乙。', '3.62', '4.丙。'], '1. 2. - 4.'],
    ['that are a share', ['1.甲。', '2.乙。', '3.62 %', '目标值'], '1. 2. - -'],
    ['of three digits', ['1.甲。', '2.面积达到', '3.125公顷。'], '1. 2. -'],
    ['right behind the first number', ['1.甲。', '1.5万件得到办理。', '2.乙'], '1. - 2.'],
    ['out of the run', ['一、甲。', '3.12345热线', '二、乙'], '一、 - 二、'],
    ['a list of two', ['8、甲。', '9、10月份完成。', '10、乙。'], '8、 - 10、'],
    ['among decimals', ['1.甲', '1.1 乙', '1.2 平均', '2.5个。', '2.丙', '2.1 丁'], '1. 1.1 1.2 - 2. 2.1'],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})
