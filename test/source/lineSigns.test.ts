import { describe, expect, it } from 'vitest'
import {
  closesFirst,
  columns,
  cutsOne,
  endsSentence,
  isAddress,
  isDateLine,
  isEntry,
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

describe('isAddress', () => {
  it.each([
    '各县（市、区）人民政府，市直各部门：',
    '河长制工作领导小组各成员单位，滨湖新区河长制工作领导小组：',
    '各镇河长办，市防汛抗旱指挥部:',
    '各工作专班：',
    '滨湖新区、天海县：',
  ])('%s', line => {
    expect(isAddress(line)).toBe(true)
  })
  it.each([
    '现将有关事项通知如下：',
    '成立工作领导小组。',
    '工作目标：',
    '（责任单位：',
    '各科室。联系部门：',
  ])('not %s', line => {
    expect(isAddress(line)).toBe(false)
  })

  it('parts a long salutation from the last line of the title', () => {
    const title = '关于印发《天海市2024年河道整治工作方案》和重点任务清单的通知'
    const salutation = '河长制工作领导小组各成员单位，滨湖新区河长制工作领导小组：'
    const row = '河长制工作要坚持问题导向，压实各级责任，整治突出问题，并按照'
    const lines = ['天河组〔2024〕2号', title.slice(0, 22), title.slice(22), salutation]
    for (let at = 0; at < 6; at++) lines.push(row, '有关规定通报结果。')
    const paragraphs = readPlain(lines.join('\n')).blocks.map(
      block => block.kind === 'paragraph' && block.text.chars,
    )
    expect(paragraphs.slice(1, 3)).toEqual([title, salutation])
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

describe('an entry of contents', () => {
  it.each([
    '一、总体要求......................3',
    `（一）${'整治河道'.repeat(6)}${'.'.repeat(90)}12`,
    '总体要求…………12',
    '附录 · · · · · · 7',
    '第一章 总则．．．．．１',
  ])('has leaders up to a page, however wide: %s', chars => {
    expect(isEntry(chars)).toBe(true)
    expect(isStandalone(chars)).toBe(true)
  })

  it.each([
    '增长3.5',
    '第2.1.3',
    '总体要求......',
    '......',
    '....5',
    '一、总体要求 3',
    '见第…12',
    '合计....20231',
  ])('is nothing else: %s', chars => {
    expect(isEntry(chars)).toBe(false)
  })
})
