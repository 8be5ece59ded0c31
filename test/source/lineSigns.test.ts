import { describe, expect, it } from 'vitest'
import { endsSentence, isAddress } from '../../src/source/lineSigns.ts'
import { readPlain } from '../../src/source/plain.ts'

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

describe('endsSentence', () => {
  it.each(['做好工作。', '“做好工作。”', '（见附件。）”）', '各乡镇：'])('%s', line => {
    expect(endsSentence(line)).toBe(true)
  })
  it.each(['', '做好工作', '做好工作）', '（（（见附件。））））'])('not “%s”', line => {
    expect(endsSentence(line)).toBe(false)
  })
})
