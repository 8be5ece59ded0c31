import { describe, expect, it } from 'vitest'
import {
  closesFirst,
  columns,
  cutsOne,
  endsSentence,
  isDateLine,
  isStandalone,
  openRound,
} from '../../src/source/lineSigns.ts'
import { readPlain } from '../../src/source/plain.ts'

describe('cutsOne', () => {
  it.each(['做到口径统', '责任专', '其', '目标之'])('%s | 一、', before => {
    expect(cutsOne(before, '一、内容一致。')).toBe(true)
  })
  it.each(['重点任务清单', '信息系统', '订立合同', '。'])('not %s | 一、', before => {
    expect(cutsOne(before, '一、加强领导')).toBe(false)
  })
  it('is not asked of other labels, or where no line stands before', () => {
    expect(cutsOne('做到口径统', '二、内容')).toBe(false)
    expect(cutsOne(undefined, '一、内容')).toBe(false)
  })

  it('keeps such a line in its paragraph', () => {
    const [first] = readPlain('一、公开信息，主动回应关切，做到口径统\n一、内容一致。\n二、加强督查。').blocks
    expect(first?.kind === 'paragraph' && first.text.chars).toBe(
      '一、公开信息，主动回应关切，做到口径统一、内容一致。',
    )
  })
})

describe('isStandalone', () => {
  it.each(['某某市人民政府令第27 号', '国务院令第536号', '某某省人民政府令 第二十七号', '2030年5月6日'])(
    '%s',
    line => {
      expect(isStandalone(line)).toBe(true)
    },
  )
  it.each(['按照市人民政府令第27号要求', '第27号'])('not %s', line => {
    expect(isStandalone(line)).toBe(false)
  })
})

describe('isDateLine', () => {
  it('knows dates among the lines that stand alone', () => {
    expect(isDateLine('2030年5月6日')).toBe(true)
    expect(isDateLine('某某市人民政府令第27号')).toBe(false)
  })
})

describe('endsSentence', () => {
  it.each(['做好工作。', '“做好工作。”', '（见附件。）”）', '各乡镇：'])('%s', line => {
    expect(endsSentence(line)).toBe(true)
  })
  it.each(['', '做好工作', '做好工作）', '（（（见附件。））））'])('not “%s”', line => {
    expect(endsSentence(line)).toBe(false)
  })
})

describe('brackets', () => {
  it('counts no quotations, and none that was not opened', () => {
    expect(openRound(0, '））《甲（乙“丙')).toBe(1)
    expect(openRound(2, '）甲')).toBe(1)
  })
  it('tells whether one is closed before another is opened', () => {
    expect(['甲）乙（', '甲（乙）', '甲'].map(closesFirst)).toEqual([true, false, false])
  })
})

describe('columns', () => {
  it('counts a character of two code units once', () => {
    expect(['甲a', '😀', '\ud83d', 'ａ—'].map(columns)).toEqual([3, 1, 1, 4])
  })
})
