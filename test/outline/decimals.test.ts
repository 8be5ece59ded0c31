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
