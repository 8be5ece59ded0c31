import { describe, expect, it } from 'vitest'
import { marks } from '../support/marks.ts'

describe('enumerations in running text', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'the second member',
      ['一、符合下列条件：（1）守法；', '（2）有场所；（3）有人员。', '二、乙'],
      '一、 - 二、',
    ],
    ['each member', ['（四）发展文旅。①建景区；', '②办节会；', '③育品牌。', '（五）乙'], '（四） - - （五）'],
    ['sentences', ['1.强基础。（1）修路。', '（2）架桥。', '2.乙'], '1. - 2.'],
    ['ASCII brackets', ['1.下列单位:(1)学校;', '(2)医院;', '(3)车站。', '2.乙'], '1. - - 2.'],
    ['enclosed numbers', ['1.下列单位：⑴学校；', '⑵医院。', '2.乙'], '1. - 2.'],
    [
      'a row between two members',
      ['1.要求：①制定', '②公布预案，', '组织演练；', '③总结。', '2.乙'],
      '1. - - - 2.',
    ],
    ['all of it in a paragraph', ['1.查下列工地：', '（1）基坑；（2）模板；（3）高楼。', '2.乙'], '1. - 2.'],
    ['all of it behind its own label', ['①建景区；②办节会。', '（五）乙'], '- （五）'],
    [
      '（一） in a line with others',
      ['第三条 禁止：（一）甲；', '（二）乙；（三）丙；', '（四）丁。'],
      '第三条 - -',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})

describe('numbered paragraphs', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['of their own', ['一、甲：', '（1）乙；', '（2）丙；', '（3）丁。'], '一、 （1） （2） （3）'],
    [
      'behind one that holds an enumeration',
      ['一、甲', '（1）乙，包括：①丙；②丁。', '（2）戊：（1）己；（2）庚。', '（3）辛'],
      '一、 （1） （2） （3）',
    ],
    [
      'of which the first two share one',
      ['1.甲', '（1）乙；（2）丙。', '（3）丁。', '2.戊'],
      '1. （1） （3） 2.',
    ],
    ['behind an enumeration that is over', ['一、甲：①乙；②丙。', '二、丁', '①戊', '②己'], '一、 二、 ① ②'],
    ['of which the first stands behind a reference', ['一、按照第（1）项办理。', '（2）乙'], '一、 （2）'],
    [
      '（一） of which each has a line',
      ['一、禁止：（一）甲；', '（二）乙；', '（三）丙。'],
      '一、 （二） （三）',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(marks(...paragraphs)).toBe(expected)
  })
})
