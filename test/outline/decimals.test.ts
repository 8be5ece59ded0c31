import { describe, expect, it } from 'vitest'
import { marks } from '../support/marks.ts'

describe('decimals in a run', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['under bare numbers', ['1 甲', '1.1 乙', '1.2 丙', '2 丁', '2.1 戊'], '1 1.1 1.2 2 2.1'],
    ['under 1.', ['1.甲', '1.1 乙', '1.2 丙', '2.丁', '2.1 戊'], '1. 1.1 1.2 2. 2.1'],
    ['a single one under 1.', ['1.甲', '1.1 乙', '2.丙', '3.丁'], '1. 1.1 2. 3.'],
    ['beginning anew under each section', ['一、甲', '1.1 乙', '二、丙', '1.1 丁'], '一、 1.1 二、 1.1'],
    ['running on across sections', ['一、甲', '1.1 乙', '二、丙', '1.2 丁'], '一、 1.1 二、 1.2'],
    [
      'beginning anew without a heading',
      ['1.1 甲', '1.2 乙', '1.1 丙', '1.2 丁', '1.3 戊'],
      '1.1 1.2 1.1 1.2 1.3',
    ],
    ['beginning anew before the next chapter', ['1.1 甲', '2.1 乙', '1.1 丙', '1.2 丁'], '1.1 2.1 1.1 1.2'],
    ['of three levels', ['1.1.1 甲', '1.1.2 乙', '1.2.1 丙', '2.1.1 丁'], '1.1.1 1.1.2 1.2.1 2.1.1'],
    ['behind chapters without any', ['1.甲', '1.1 乙', '2.丙', '3.丁', '3.1 戊'], '1. 1.1 2. 3. 3.1'],
    ['with 、 behind each', ['1.甲', '1.1、乙', '1.2、丙', '2.丁', '2.1、戊'], '1. 1.1、 1.2、 2. 2.1、'],
    [
      'before words that begin as units do',
      ['1.甲', '1.1平台建设', '1.2公共服务', '1.3人才培养', '1.4年度评估', '1.5家庭医生', '1.6日常管理'],
      '1. 1.1 1.2 1.3 1.4 1.5 1.6',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})

describe('decimal quantities where a line begins', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'of an earlier chapter',
      ['1 甲', '1.1 乙', '2 丙', '2.1 平均值降到', '1.1的水平。', '2.2 丁'],
      '1 1.1 2 2.1 - 2.2',
    ],
    ['of no chapter', ['1 甲', '1.1 乙', '1.2 增长到', '4.6 左右。', '2 丙', '2.1 丁'], '1 1.1 1.2 - 2 2.1'],
    [
      'of a later chapter',
      ['1 甲', '1.1 提高到', '3.1 的水平。', '1.2 乙', '2 丙', '2.1 丁'],
      '1 1.1 - 1.2 2 2.1',
    ],
    [
      'that would begin the run',
      ['一、甲', '1.乙', '2.指数保持在', '1.1的水平。', '3.丙'],
      '一、 1. 2. - 3.',
    ],
    ['alone', ['指数保持在', '1.1 水平。', '一、甲'], '- - 一、'],
    ['before a unit', ['1.甲', '1.1 乙', '1.2万人受益。', '1.2 丙'], '1. 1.1 - 1.2'],
    ['before a unit behind a space', ['1.甲', '1.1 乙', '1.2 万人受益。', '1.2 丙'], '1. 1.1 - 1.2'],
    ['or more', ['1.甲', '1.1 乙达到', '1.2以上。', '1.2 丙'], '1. 1.1 - 1.2'],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})

describe('decimals behind missing numbers', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['before their own', ['1 甲', '1.1 乙', '1.3  丙', '1.3.1 丁'], '1 1.1 1.3 1.3.1'],
    ['before the next one', ['1.甲', '1.1 乙', '1.4 丙', '1.5 丁', '2.戊'], '1. 1.1 1.4 1.5 2.'],
    ['as the last heading', ['1 甲', '1.1 乙', '1.3 响应程序', '说明。'], '1 1.1 1.3 -'],
    ['of an inner level', ['2 甲', '2.1 乙', '2.1.1 丙', '2.1.4 丁', '2.2 戊'], '2 2.1 2.1.1 2.1.4 2.2'],
    ['but not far ahead', ['1 甲', '1.1 乙', '1.40 丙', '说明。'], '1 1.1 - -'],
    ['but not in a sentence', ['1 甲', '1.1 乙', '1.4 的水平，确保完成', '1.2 丙'], '1 1.1 - 1.2'],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })

  it('are never 1. before a number and words', () => {
    expect(marks('1 甲', '1.1 乙', '3.6 丙，丁', '说明。')).toBe('1 1.1 - -')
  })
})

describe('bare numbers without white space', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'before their first decimal',
      ['1总则', '1.1目的', '说明。', '2职责', '2.1机构', '2.1.1成员'],
      '1 1.1 - 2 2.1 2.1.1',
    ],
    [
      'that head no decimals, last',
      ['1总则', '1.1目的', '2职责', '2.1机构', '3附则', '说明。'],
      '1 1.1 2 2.1 3 -',
    ],
    ['that head no decimals, first', ['1总则', '说明。', '2职责', '2.1机构'], '1 - 2 2.1'],
    [
      'before words that begin as what is counted does',
      ['1总则', '1.1甲', '2大气污染', '2.1乙'],
      '1 1.1 2 2.1',
    ],
    ['but not with text between', ['1.1甲', '1.2乙', '2名成员', '另有说明。', '2.1丙'], '1.1 1.2 - - 2.1'],
    ['but not of what is counted', ['1.1甲', '1.2乙', '2个小组', '2.1丙'], '1.1 1.2 - 2.1'],
    ['but not in a sentence', ['1.1甲', '1.2乙', '2组负责抢险，', '2.1丙'], '1.1 1.2 - 2.1'],
    ['but not at the end where the others have some', ['1 总则', '1.1 目的', '2日常管理'], '1 1.1 -'],
    ['but not without decimals', ['1总则', '2职责'], '- -'],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})

describe('bare numbers', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'in a notice whose chapters are 1.',
      ['1.甲', '1.1 不少于', '2 个小组。', '2.乙', '2.1 丙'],
      '1. 1.1 - 2. 2.1',
    ],
    [
      'behind the decimals of another section',
      ['一、甲', '1.1 乙', '二、丙', '2 个小组。'],
      '一、 1.1 二、 -',
    ],
  ])('are none %s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})
